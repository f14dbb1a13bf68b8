/** The map as a picture: scenes as sheets, decisions and endings on them, what is hidden as blanks, a play's path as the thread. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePlaced } from '../../look/use-placed.ts';
import type { PlacedBox } from '../../story/map.ts';
import type { KnownDecision, KnownMap, MapParts } from './known-map.ts';
import { layoutMap, type MapLayout } from './map-layout.ts';
import { MAP } from './words.ts';
import '../../look/drawing.css';

const ZOOMS = [0.5, 0.7, 1, 1.4] as const;
const USUAL = 2; // of ZOOMS
const LETTERS = 17; // px of its letters at zoom 1

export function MapPicture({ known, tell, who }: MapParts) {
  const layout = useMemo(() => layoutMap(known), [known]);
  const [zoom, setZoom] = useState(USUAL);
  const [shown, setShown] = useState<string | null>(null);
  const scale = ZOOMS[zoom] ?? 1;
  const placed = usePlaced<HTMLDivElement>(String(zoom), (was) =>
    setZoom(ZOOMS[Number(was)] ? Number(was) : USUAL),
  );
  const sheet = useRef<HTMLElement>(null);
  // The story begins somewhere in the middle of a wide map.
  useLayoutEffect(() => {
    const [first] = layout.scenes;
    if (sheet.current && first) sheet.current.scrollLeft = first.x * scale - sheet.current.clientWidth / 2;
  }, [layout, scale]);
  const decision = known.scenes.flatMap(({ decisions }) => decisions).find(({ id }) => id === shown);
  return (
    <div class="map" {...placed}>
      <div class="row map-zoom">
        <button type="button" class="button" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          {MAP.farther}
        </button>
        <button
          type="button"
          class="button"
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          {MAP.nearer}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section ref={sheet} class="map-sheet" tabIndex={0} aria-label={MAP.picture}>
        <div
          class="map-size"
          style={{ width: `${layout.width * scale}px`, height: `${layout.height * scale}px` }}
        >
          <Drawing known={known} layout={layout} />
          <Places
            {...{ known, layout, scale, shown, who }}
            onShow={(id) => setShown((now) => (now === id ? null : id))}
          />
        </div>
      </section>
      <div class="map-told" role="status">
        {decision && (
          <>
            <h3>{MAP.decides(who(decision.by))}</h3>
            {tell(decision).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}

interface DrawingProps {
  readonly known: KnownMap;
  readonly layout: MapLayout;
}

/** All that says nothing by itself: the words are in the buttons and in the list. */
function Drawing({ known, layout }: DrawingProps) {
  return (
    <svg class="map-drawing drawing" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {layout.ways.map((way) => (
        <path key={way} class="map-way" d={way} />
      ))}
      {layout.scenes.map(({ scene, name: _, ...box }) => (
        <g key={scene.knot} class={scene.seen ? 'map-scene' : 'map-scene map-blank'}>
          <rect {...cornered(box)} rx="14" />
        </g>
      ))}
      <path class="map-walked" d={layout.path} />
      {layout.scenes.map(({ scene, name, ...box }) => (
        <text
          key={scene.knot}
          class="map-name"
          x={box.x}
          y={box.y - box.height / 2 + 20}
          text-anchor="middle"
        >
          {name}
        </text>
      ))}
      {[...layout.nodes]
        .filter(([id]) => !isOpen(known, id))
        .map(([id, box]) => (
          <rect key={id} class="map-hidden" {...cornered(box, 5)} rx={box.height / 2} />
        ))}
    </svg>
  );
}

interface PlacesProps extends DrawingProps {
  readonly scale: number;
  readonly shown: string | null;
  who(name: string | null): string | null;
  onShow(id: string): void;
}

/** What can be pressed: decisions that were met. Found endings stand as they are. */
function Places({ known, layout, scale, shown, who, onShow }: PlacesProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (by === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  return (
    <div ref={list}>
      {known.scenes.flatMap(({ place, time, decisions }) =>
        decisions
          .filter(({ seen }) => seen)
          .map((decision) => (
            <button
              key={decision.id}
              type="button"
              class={`map-decision${decision.here ? ' map-here' : ''}`}
              style={boxAt(layout.nodes.get(decision.id), scale)}
              aria-pressed={shown === decision.id}
              aria-label={nameOf(decision, MAP.place(place, time), who)}
              onKeyDown={move}
              onClick={() => onShow(decision.id)}
            >
              {decision.here?.n ?? ''}
            </button>
          )),
      )}
      {known.endings.map(
        ({ id, title, here }) =>
          title !== null && (
            <p
              key={id}
              class={`map-ending${here ? ' map-here' : ''}`}
              dir="auto"
              style={boxAt(layout.nodes.get(id), scale)}
            >
              {title}
            </p>
          ),
      )}
    </div>
  );
}

function nameOf({ by, here }: KnownDecision, place: string, who: PlacesProps['who']): string {
  const what = MAP.decides(who(by));
  return [place, here ? `${what}. ${MAP.chosenHere(here.n, here.said)}` : what]
    .filter((part) => part !== '')
    .join(': ');
}

function isOpen({ scenes, endings }: KnownMap, id: string): boolean {
  return (
    scenes.some(({ decisions }) => decisions.some((each) => each.id === id && each.seen)) ||
    endings.some((each) => each.id === id && each.title !== null)
  );
}

function cornered({ x, y, width, height }: PlacedBox, inner = 0) {
  return {
    x: x - width / 2 + inner,
    y: y - height / 2 + inner,
    width: width - 2 * inner,
    height: height - 2 * inner,
  };
}

function boxAt(box: PlacedBox | undefined, scale: number) {
  if (!box) return {};
  const { x, y, width, height } = cornered(box);
  const px = (value: number) => `${value * scale}px`;
  return {
    left: px(x),
    top: px(y),
    width: px(width),
    height: px(height),
    fontSize: px(Math.max(0.6 / scale, 1) * LETTERS), // not in rem: the box does not grow with the letters of the page
  };
}
