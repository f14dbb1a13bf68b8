/** A button that lets a camera count voting cards. All that needs a camera is fetched when it is pressed. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LETTERS } from './card.ts';
import type { Counting } from './counting.tsx';
import type { Counts } from './sweep.ts';
import { COUNT } from './words.ts';

interface CountCardsProps {
  readonly answers: number; // how many answers there are
  readonly cards: number | null; // how many are out, cards 1, 2, 3 … ; null: nobody knows, or not all numbers
  readonly opener?: { current: (() => void) | null }; // gets what opens the camera
  readonly button?: boolean; // it has one of its own; true without it
  onCounts(counts: Counts): void; // accepted; the dialog is gone
}

/** Nothing where there are more answers than a card has edges. */
export function CountCards({
  answers,
  cards,
  opener,
  button = true,
  onCounts,
}: CountCardsProps): ComponentChildren {
  const [parts, setParts] = useState<{ readonly Counting: typeof Counting } | null>(null);
  const [lost, setLost] = useState(false);
  const taken = useRef<Counts | null>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (parts !== null || taken.current === null) return;
    const counts = taken.current;
    taken.current = null;
    onCounts(counts); // now that the focus is back, so that it may be set
  }, [parts]);
  if (answers > LETTERS.length) return null;
  const open = () => {
    if (asked.current) return;
    asked.current = true;
    setLost(false);
    import('./counting.tsx')
      .then(setParts)
      .catch(() => setLost(true))
      .finally(() => {
        asked.current = false;
      });
  };
  if (opener) opener.current = open;
  return (
    <>
      {button && (
        <button type="button" class="button" aria-haspopup="dialog" onClick={open}>
          {COUNT.open}
        </button>
      )}
      {lost && <p role="alert">{COUNT.lost}</p>}
      {parts && (
        <parts.Counting
          answers={answers}
          cards={cards}
          onTake={(counts) => {
            taken.current = counts;
          }}
          onClose={() => setParts(null)}
        />
      )}
    </>
  );
}
