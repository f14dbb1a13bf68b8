/** The camera over the room: how many cards it has seen, and nothing of what they say. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { closeModal, Dialog } from '../../look/dialog.tsx';
import '../../look/dialog.css';
import { hrefOf } from '../../session/route.ts';
import { type Counted, type Counts, countedOf } from './sweep.ts';
import { type Sight, useSweep } from './use-sweep.ts';
import { COUNT } from './words.ts';
import './counting.css';

interface CountingProps {
  readonly answers: number;
  readonly cards: number | null;
  onTake(counts: Counts): void; // accepted; onClose follows
  onClose(): void;
}

export function Counting({ answers, cards, onTake, onClose }: CountingProps): ComponentChildren {
  const { video, sight, refusal, again } = useSweep();
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => main.current?.focus(), []);
  const counted = countedOf(sight.sweep, { answers, cards });
  const close = () => closeModal(main.current?.closest('dialog') ?? null); // so that the focus goes back, and onClose is called
  const take = () => {
    if (counted.seen.length === 0) return;
    onTake(counted.counts);
    close();
  };
  // A clicker has two keys: on, and back.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (event.key === 'PageUp') close();
    else take();
  };
  return (
    <Dialog title={COUNT.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of a clicker, which go to whatever has the focus */}
      <div class="counting" onKeyDown={onKey} data-refused={refusal !== null || undefined}>
        <div class="counting-view">
          <video ref={video} muted playsInline aria-label={COUNT.look} />
          <Outlines sight={sight} />
        </div>
        <div class="counting-told">
          {refusal === null ? (
            <>
              <p class="counting-hint">{sight.open ? COUNT.hint : COUNT.opening}</p>
              <p class="counting-seen" role="status">
                {sight.open && seenIn(counted, cards)}
              </p>
              <Troubles counted={counted} />
            </>
          ) : (
            <p role="alert">{COUNT[refusal]}</p>
          )}
        </div>
        <div class="counting-ways">
          <button
            ref={main}
            type="button"
            class="button button-main"
            aria-disabled={counted.seen.length === 0}
            onClick={take}
          >
            {COUNT.take}
          </button>
          <button type="button" class="button" onClick={again}>
            {COUNT.again}
          </button>
          <a href={hrefOf({ page: 'cards' })} target="_blank" rel="noopener">
            {COUNT.cards}
          </a>
        </div>
      </div>
    </Dialog>
  );
}

function seenIn({ seen }: Counted, cards: number | null): string {
  if (cards === null || seen.length > cards) return COUNT.seen(seen.length);
  return seen.length === cards ? COUNT.all(cards) : COUNT.seenOf(seen.length, cards);
}

function Troubles({ counted }: { readonly counted: Counted }): ComponentChildren {
  const told = (['unseen', 'aslant', 'beyond', 'turned', 'twice'] as const)
    .filter((what) => counted[what].length > 0)
    .map((what) => COUNT[what](counted[what]));
  return (
    <ul class="counting-troubles">
      {told.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** A frame around each card that is being read, dashed where it is held at a slant; the same whatever it says. */
function Outlines({ sight }: { readonly sight: Sight }): ComponentChildren {
  return (
    <svg class="counting-marks" viewBox={`0 0 ${sight.width} ${sight.height}`} aria-hidden="true">
      {sight.sightings.map(({ number, answer, corners }, nth) => (
        <polygon
          key={`${number} ${nth}`}
          points={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
          data-aslant={answer === null || undefined}
        />
      ))}
    </svg>
  );
}
