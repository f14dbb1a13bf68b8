/** The list of refused submissions: which, what is wrong, what to do. */
import { useId } from 'preact/hooks';
import type { Refusal } from './refusal.ts';
import { BOARD } from './words.ts';

const MOST = 60; // that are shown

interface RefusalsProps {
  readonly refusals: readonly Refusal[];
  readonly onAgain: (refusal: Refusal) => void;
  readonly onRead: () => void;
}

export function Refusals({ refusals, onAgain, onRead }: RefusalsProps) {
  const id = useId();
  if (refusals.length === 0) return null;
  return (
    <section class="board-refusals" aria-labelledby={id}>
      <h2 id={id}>{BOARD.refusals}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul role="list">
        {refusals.slice(0, MOST).map((refusal, at) => (
          <li key={`${at} ${refusal.shown}`}>
            <code translate={false}>{refusal.shown}</code>
            <p>
              <b>{refusal.what}</b> {refusal.todo}
            </p>
            {refusal.problem === 'again' && (
              <button type="button" class="button" onClick={() => onAgain(refusal)}>
                {BOARD.countAgain}
              </button>
            )}
          </li>
        ))}
      </ul>
      {refusals.length > MOST && <p>{BOARD.moreRefusals(refusals.length - MOST)}</p>}
      <button type="button" class="button" onClick={onRead}>
        {BOARD.done}
      </button>
    </section>
  );
}
