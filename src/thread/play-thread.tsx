/** The thread of a whole play, drawn across the page: each place on it is a button that opens its decision. */
import { useMemo, useState } from 'preact/hooks';
import { useWidth } from '../look/use-width.ts';
import type { Step } from '../play/step.ts';
import type { Role } from '../trust/bond.ts';
import { nameMove } from '../trust/naming.ts';
import type { Bond } from '../trust/respond.ts';
import { type Course, hooksOn, layCourse } from './course.ts';
import { type History, type HistoryPlace, historyOf } from './history.ts';
import type { StitchFamily } from './stitches.ts';
import { OpenMark, ThreadMark } from './thread-marks.tsx';
import { type Weave, weave } from './weave.ts';
import { THREAD_WORDS as WORDS } from './words.ts';
import './play-thread.css';

interface PlayThreadProps {
  readonly people: Readonly<Record<Role, string>>;
  readonly opening: Bond;
  readonly steps: readonly Step[];
  onDecision(n: number): void;
}

const SAG = 0.24; // px for each of 100 that the thread is slack
const OPEN = 0.6; // of the stage's size, where the next place is WIDE px off; less where it is nearer
const WIDE = 96;
const AROUND = 16; // px beside the drawing into which marks at its turns reach
const MARK = 0.82; // of the stage's size
/** Of the stage's size, where others would reach into the numbers. */
const SMALLER = { knot: 0.66, snag: 0.62 };

/** `opening`: the bond before the first decision. `onDecision` gets the number of the pressed decision (1, 2, …). */
export function PlayThread({ people, opening, steps, onDecision }: PlayThreadProps) {
  const [frame, width] = useWidth();
  const [told, setTold] = useState<number | null>(null);
  const [drawn, setDrawn] = useState(false);
  const history = useMemo(() => historyOf(opening, steps), [opening, steps]);
  const { course, woven } = useMemo(() => layOut(history, width), [history, width]);
  const names = history.places.map((place, i) => nameOf(place, steps[i], people));
  return (
    <section class="play-thread" aria-labelledby="play-thread-title">
      <h2 id="play-thread-title">{WORDS.title}</h2>
      <div class="thread-frame" ref={frame}>
        <Drawing
          course={course}
          woven={woven}
          history={history}
          drawn={drawn}
          onDrawn={() => setDrawn(true)}
        />
        {/* A list without bullets is no list to some screen readers unless it says so. */}
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <ol class="thread-places" role="list" aria-label={WORDS.places}>
          {history.places.map(({ n, by }, i) => (
            <li key={n} style={placeStyle(course, i)}>
              <button
                type="button"
                class={`thread-place thread-by-${by}`}
                aria-label={names[i]}
                onClick={() => onDecision(n)}
                onFocus={() => setTold(i)}
                onBlur={() => setTold(null)}
                onPointerEnter={() => setTold(i)}
                onPointerLeave={() => setTold(null)}
              >
                <span class="thread-number">{n}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      {/* What the names of the buttons say already. */}
      <p class="thread-told" aria-hidden={told !== null}>
        {told === null ? WORDS.hint : names[told]}
      </p>
      <Legend places={history.places} people={people} />
    </section>
  );
}

function layOut(history: History, width: number): { course: Course; woven: Weave } {
  const stretches = [history.before, ...history.places.map(({ after }) => after)];
  const sags = stretches.map(({ slack }) => SAG * slack);
  const course = layCourse(history.places.length, width, sags);
  return { course, woven: weave(course, stretches) };
}

function nameOf(
  { n, by, mark, family, after }: HistoryPlace,
  step: Step | undefined,
  people: PlayThreadProps['people'],
) {
  const { label } = nameMove(step?.option.move ?? '', step?.kind);
  return WORDS.place(
    n,
    people[by],
    label,
    mark,
    family,
    after.strands,
    after.open.map(({ debt }) => debt),
  );
}

function placeStyle({ places, cell }: Course, i: number) {
  const { x = 0, y = 0 } = places[i] ?? {};
  const wide = Math.min(cell, 64);
  return { left: `${x - wide / 2}px`, top: `${y}px`, width: `${wide}px` };
}

interface DrawingProps {
  readonly course: Course;
  readonly woven: Weave;
  readonly history: History;
  readonly drawn: boolean;
  onDrawn(): void;
}

/** Drawn from its beginning to its end once; then the sheet before it is taken away, for it would cut off loose ends. */
function Drawing({ course, woven, history, drawn, onDrawn }: DrawingProps) {
  const { width, height, places, samples } = course;
  const [first, last] = [samples[0], samples.at(-1)];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {!drawn && (
        <mask
          id="thread-sheet"
          maskUnits="userSpaceOnUse"
          x={-AROUND}
          y={-AROUND}
          width={width + 2 * AROUND}
          height={height + 2 * AROUND}
        >
          <path class="thread-sheet" d={woven.hole} pathLength={1} onAnimationEnd={onDrawn} />
        </mask>
      )}
      <path class="thread-hole" d={woven.hole} />
      <g {...(drawn ? {} : { mask: 'url(#thread-sheet)' })}>
        <path class="thread-fibres" d={woven.fibres} />
        <path class="thread-ink thread-thin" d={woven.fibre} />
        <path class="thread-yarn thread-thin" d={woven.fibre} />
        {(['back', 'front'] as const).flatMap((side) =>
          woven.strands.map((paths, rank) => (
            <g key={`${side}${rank}`}>
              <path class="thread-ink" d={paths[side]} />
              <path class={`thread-yarn thread-yarn-${rank % 3}`} d={paths[side]} />
            </g>
          )),
        )}
        {[first, last].map(
          (end) => end && <circle key={`${end.x} ${end.y}`} class="thread-end" cx={end.x} cy={end.y} r="6" />,
        )}
        {history.places.map(({ n, after: { open } }, i) =>
          hooksOn(course, i + 1, open.length).map(({ x, y }, k) => (
            <g
              key={`${n} ${open[k]?.debt}`}
              class="thread-open"
              transform={`translate(${x} ${y}) scale(${OPEN * Math.min(1, course.cell / WIDE) * (open[k]?.size ?? 1)})`}
            >
              <OpenMark />
            </g>
          )),
        )}
        {history.places.map((place, i) => (
          <g
            key={place.n}
            transform={`translate(${places[i]?.x ?? 0} ${places[i]?.y ?? 0}) scale(${scaleOf(place.mark)})`}
          >
            <ThreadMark mark={place.mark} family={place.family} />
          </g>
        ))}
      </g>
    </svg>
  );
}

function scaleOf(mark: HistoryPlace['mark']): number {
  return mark === 'knot' || mark === 'snag' ? SMALLER[mark] : MARK;
}

/** Only what is to be seen on this thread. */
function Legend({
  places,
  people,
}: {
  readonly places: readonly HistoryPlace[];
  readonly people: PlayThreadProps['people'];
}) {
  const families = [...new Set(places.flatMap(({ family }): StitchFamily[] => (family ? [family] : [])))];
  const has = (mark: HistoryPlace['mark']) => places.some((place) => place.mark === mark);
  return (
    <details class="thread-legend">
      <summary>{WORDS.legend}</summary>
      <ul>
        {families.map((family) => (
          <li key={family}>
            <Sign mark="stitch" family={family} /> {WORDS.stitch(family)}
          </li>
        ))}
        {(['knot', 'snag', 'plain'] as const).filter(has).map((mark) => (
          <li key={mark}>
            <Sign mark={mark} family={null} /> {WORDS[mark]}
          </li>
        ))}
        {places.some(({ after }) => after.open.length > 0) && (
          <li>
            <svg
              class="thread-sign"
              viewBox="-22 -12 44 44"
              fill="none"
              stroke-linecap="round"
              stroke-linejoin="round"
              aria-hidden="true"
            >
              <OpenMark />
            </svg>{' '}
            {WORDS.open}
          </li>
        )}
      </ul>
      <p>{WORDS.sides(people.responsible, people.hurt)}</p>
    </details>
  );
}

function Sign({ mark, family }: Pick<HistoryPlace, 'mark' | 'family'>) {
  return (
    <svg
      class="thread-sign"
      viewBox={mark === 'snag' ? '-22 -36 44 44' : '-22 -22 44 44'}
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <ThreadMark mark={mark} family={family} />
    </svg>
  );
}
