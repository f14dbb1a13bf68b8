/** Saving a board as a table or a file, the list of its codes, and emptying it. */
import { useId } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { download, downloadTable } from '../../look/download.ts';
import type { StopOf } from '../vote/sheet-stop.ts';
import { writeBoardFile } from './board-file.ts';
import type { BoardPlay } from './board-play.ts';
import { csvInWords, csvOf, csvOfForks } from './csv.ts';
import type { LiveBoard } from './use-board.ts';
import { BOARD } from './words.ts';

interface Table {
  readonly word: string;
  readonly name: string; // what its file's name ends with
  write(plays: readonly BoardPlay[], people: Names, stopOf: StopOf): string;
}

/** For people first. */
const TABLES: readonly Table[] = [
  { word: BOARD.csvWords, name: '', write: csvInWords },
  { word: BOARD.csvForks, name: '-forks', write: csvOfForks },
  { word: BOARD.csv, name: '-ids', write: csvOf },
];

interface KeepingProps {
  readonly board: LiveBoard;
  readonly story: string;
  readonly people: Names;
  readonly stopOf: StopOf;
  readonly present: string; // the version of the story as it is now
  readonly debriefOf: (code: string) => string; // an address
}

export function Keeping({ board, story, people, stopOf, present, debriefOf }: KeepingProps) {
  const { placed, plays, time, tell } = board;
  const all = placed.reduce((sum, { times }) => sum + times, 0);
  const table = `seams-board-${story}${time === present ? '' : `-${time}`}`; // a table is of one version
  const id = useId();
  const give = (name: string, type: string, text: string, n: number) => {
    download(name, type, text);
    tell(BOARD.exported(n, name));
  };
  const giveTable = (name: string, write: Table['write']) => {
    const file = `${table}${name}.csv`;
    downloadTable(file, write(plays, people, stopOf));
    tell(BOARD.exported(plays.length, file));
  };
  return (
    <section class="board-keeping" aria-labelledby={id}>
      <h2 id={id}>{BOARD.keep}</h2>
      <p class="soft">{BOARD.keepHint}</p>
      <div class="row">
        {TABLES.map(({ word, name, write }) => (
          <button key={name} type="button" class="button" onClick={() => giveTable(name, write)}>
            {word}
          </button>
        ))}
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
