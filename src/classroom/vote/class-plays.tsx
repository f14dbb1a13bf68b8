/** The class plays that wait, each with its name: go on, rename, throw away. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NameForm } from '../../look/name-form.tsx';
import type { App } from '../../session/app.ts';
import type { StoryCard } from '../../story/beat.ts';
import { rowOf } from './places.ts';
import { LONGEST_NAME } from './saved-class-play.ts';
import {
  bringBack,
  isOfEarlier,
  lastFirst,
  renameClassPlay,
  throwAway,
  type WaitingPlay,
} from './waiting-plays.ts';
import { WAITING } from './words-set-up.ts';
import './class-plays.css';

const NAMING = { label: WAITING.name, keep: WAITING.keepName, cancel: WAITING.cancel };

interface ClassPlaysProps {
  readonly app: App;
  readonly waiting: readonly WaitingPlay[];
  look(): Promise<unknown>; // draws this with what is kept by then
}

/** Nothing where none waits. One that was thrown away can be brought back as long as the page stands. */
export function ClassPlays({ app, waiting, look }: ClassPlaysProps) {
  const id = useId();
  const [thrown, setThrown] = useState<readonly WaitingPlay[]>([]);
  const [told, setTold] = useState('');
  const there = new Set(waiting.map(rowOf));
  const gone = thrown.filter((each) => !there.has(rowOf(each)));
  const rows = [...waiting, ...gone].sort(lastFirst);
  if (rows.length === 0 && told === '') return null;
  async function drop(row: WaitingPlay) {
    const play = await throwAway(app, row);
    setTold(play ? '' : WAITING.goneElsewhere);
    if (play)
      setThrown((before) => [...before.filter((each) => rowOf(each) !== rowOf(row)), { ...row, play }]);
    await look();
  }
  return (
    <section class="class-plays" aria-labelledby={id}>
      <h2 id={id}>{WAITING.title}</h2>
      <p class="soft">{WAITING.hint}</p>
      <p role="status">{told}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul role="list" aria-labelledby={id}>
        {rows.map((row) => (
          <li key={rowOf(row)} data-place={rowOf(row)}>
            {gone.includes(row) ? (
              <Thrown row={row} onUndo={() => void bringBack(app, row, row.play).then(look)} />
            ) : (
              <Waiting
                row={row}
                cards={app.cards}
                onGoOn={() => app.go({ page: 'class-play', story: row.story, id: row.id })}
                onRename={(typed) => void renameClassPlay(app, row, typed).then(look)}
                onThrowAway={() => void drop(row)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WaitingProps {
  readonly row: WaitingPlay;
  readonly cards: readonly StoryCard[];
  onGoOn(): void;
  onRename(typed: string): void;
  onThrowAway(): void;
}

function Waiting({ row, cards, onGoOn, onRename, onThrowAway }: WaitingProps) {
  const id = useId();
  const [naming, setNaming] = useState(false);
  const renaming = useRef<HTMLButtonElement>(null);
  const { record, name } = row.play;
  const { title } = row.card.header;
  const called = WAITING.named(name, title);
  const done = (typed: string | null) => {
    setNaming(false);
    if (typed !== null) onRename(typed);
    renaming.current?.focus();
  };
  return (
    <>
      <p id={id}>
        {name !== null && <strong>{called} </strong>}
        {WAITING.stands(title, record.choices.length)}{' '}
        <span class="soft">{WAITING.begun(day(record.begun))}</span>
        {isOfEarlier(cards, row) && ` ${WAITING.earlier}`}
      </p>
      <div class="row">
        <button type="button" class="button button-main" aria-describedby={id} onClick={onGoOn}>
          {WAITING.goOn}
        </button>
        <button
          ref={renaming}
          type="button"
          class="button"
          aria-describedby={id}
          aria-expanded={naming}
          data-unplaced
          onClick={() => setNaming(!naming)}
        >
          {WAITING.rename}
        </button>
        <button type="button" class="button" aria-describedby={id} onClick={onThrowAway}>
          {WAITING.throwAway}
        </button>
      </div>
      {naming && <NameForm name={name} longest={LONGEST_NAME} words={NAMING} onDone={done} />}
    </>
  );
}

function Thrown({ row, onUndo }: { readonly row: WaitingPlay; onUndo(): void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  const { name, record } = row.play;
  return (
    <div class="row">
      <p>{WAITING.thrownAway(WAITING.named(name, row.card.header.title), record.choices.length)}</p>
      <button ref={undo} type="button" class="button" onClick={onUndo}>
        {WAITING.undo}
      </button>
    </div>
  );
}

function day(ms: number): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' }).format(ms);
}
