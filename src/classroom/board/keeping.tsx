/** Saving a board as a table or a file, the list of its codes, and emptying it. */
import { useId } from 'preact/hooks';
import { writeBoardFile } from './board-file.ts';
import { csvOf } from './csv.ts';
import type { LiveBoard } from './use-board.ts';
import { BOARD } from './words.ts';

interface KeepingProps {
  readonly board: LiveBoard;
  readonly story: string;
  readonly present: string; // the version of the story as it is now
  readonly debriefOf: (code: string) => string; // an address
}

export function Keeping({ board, story, present, debriefOf }: KeepingProps) {
  const { placed, plays, time, tell } = board;
  const all = placed.reduce((sum, { times }) => sum + times, 0);
  const table = `seams-board-${story}${time === present ? '' : `-${time}`}.csv`; // a table is of one version
  const id = useId();
  const give = (name: string, type: string, text: string, n: number) => {
    download(name, type, text);
    tell(BOARD.exported(n, name));
  };
  return (
    <section class="board-keeping" aria-labelledby={id}>
      <h2 id={id}>{BOARD.keep}</h2>
      <p class="soft">{BOARD.keepHint}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => give(table, 'text/csv;charset=utf-8', `\ufeff${csvOf(plays)}`, plays.length)}
        >
          {BOARD.csv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            const entries = placed.map(({ play, times }) => ({ code: play.code, times }));
            give(
              `seams-board-${story}.json`,
              'application/json',
              writeBoardFile({ story, plays: entries }),
              all,
            );
          }}
        >
          {BOARD.file}
        </button>
        <button type="button" class="button" onClick={board.clear}>
          {BOARD.clear}
        </button>
      </div>
      <details>
        <summary>{BOARD.all}</summary>
        <ul class="board-codes">
          {placed.map(({ play, times }) => (
            <li key={play.code}>
              <a href={debriefOf(play.code)}>{play.code}</a>
              <span>
                {play.ending?.title ?? BOARD.stopped}{' '}
                <span class="soft">
                  {[BOARD.twice(times), play.time === present ? '' : BOARD.earlier]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <button
                type="button"
                class="board-take-off"
                aria-label={BOARD.removeOf(play.code)}
                onClick={() => board.remove(play.code)}
              >
                {BOARD.remove}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers fetch it late
}
