/** Tells how many plays of a board come from an earlier version of its story, and chooses which ones are counted. */
import { useId } from 'preact/hooks';
import type { BoardTime } from './times.ts';
import type { LiveBoard } from './use-board.ts';
import { BOARD } from './words.ts';

/** Nothing where all plays are of the story as it is now. */
export function Times({ board }: { readonly board: LiveBoard }) {
  const { times, time, choose } = board;
  const name = useId();
  const count = (all: readonly BoardTime[]) => all.reduce((sum, { plays }) => sum + plays.length, 0);
  const old = times.filter(({ earlier }) => earlier);
  if (old.length === 0) return null;
  return (
    <section class="board-card board-times">
      <p>{BOARD.earlierTold(count(old), count(times))}</p>
      {times.length > 1 && (
        <div class="board-tabs" role="radiogroup" aria-label={BOARD.whichTime}>
          {times.map(({ version, earlier, plays }) => (
            <label key={version}>
              <input type="radio" name={name} checked={version === time} onChange={() => choose(version)} />
              <span>
                {earlier
                  ? BOARD.asThen(plays.length, old.length > 1 ? version : null)
                  : BOARD.asNow(plays.length)}
              </span>
            </label>
          ))}
        </div>
      )}
    </section>
  );
}
