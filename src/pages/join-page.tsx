/** The way into a room: its letters, and then what its kind has for a device that is in. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../rooms/acts.ts';
import { readRoomLetters } from '../rooms/letters.ts';
import { type Answered, findRooms, type Line, type LineState, openLine } from '../rooms/line.ts';
import { tokenFor } from '../rooms/seat.ts';
import type { Why } from '../rooms/verdict.ts';
import type { MemberView } from '../rooms/view.ts';
import { ROOM, stateWords, WHY } from '../rooms/words.ts';
import type { App } from '../session/app.ts';
import type { JoinedProps } from '../session/joined.ts';
import { hrefOf } from '../session/route.ts';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';
import { JOIN } from './words-join.ts';
import './in-room.css';

const SEATS: Partial<Record<Kind, () => Promise<ComponentType<JoinedProps>>>> = {
  class: async () => (await import('../classroom/phone/phone.tsx')).Phone,
  duet: async () => (await import('../duet/joined.tsx')).Joined,
  board: async () => (await import('../classroom/handing-in/joined.tsx')).Joined,
};

/** `asked`: the letters of the address, as they stand there. */
export function openJoinPage(app: App, asked: string | null): Page {
  const letters = asked === null ? null : readRoomLetters(asked);
  if (letters === null) return simplePage(JOIN.title, <JoinForm app={app} typed={asked} />);
  return { ...simplePage(JOIN.titled(letters), <InRoom app={app} letters={letters} />), full: true };
}

/** The play of a room for two. Its files are named here and not in the page's first script, which stays as small. */
export async function openDuetPage(app: App, id: string): Promise<Page> {
  return (await import('./duet-page.tsx')).openDuetPage(app, id);
}

interface JoinFormProps {
  readonly app: App;
  readonly typed: string | null; // what an address had in the place of letters
}

function JoinForm({ app, typed }: JoinFormProps) {
  const [wrong, setWrong] = useState(typed !== null);
  return (
    <div class="column">
      <h1>{JOIN.title}</h1>
      <p class="lead">{JOIN.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('letters');
          const letters = field instanceof HTMLInputElement ? readRoomLetters(field.value) : null;
          setWrong(letters === null);
          if (letters !== null) app.go({ page: 'join', letters });
          else if (field instanceof HTMLInputElement) field.focus();
        }}
      >
        <div class="row">
          <label for="letters">{JOIN.letters}</label>
          <input
            class="field"
            id="letters"
            name="letters"
            defaultValue={typed?.slice(0, 40) ?? ''}
            required
            size={9}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="letters-hint"
            aria-invalid={wrong}
          />
          <button type="submit" class="button button-main">
            {JOIN.join}
          </button>
        </div>
        <p class="soft" id="letters-hint" role={wrong ? 'alert' : undefined}>
          {wrong ? JOIN.unreadable : JOIN.hint}
        </p>
      </form>
    </div>
  );
}

interface InRoomProps {
  readonly app: App;
  readonly letters: string;
}

/** What this device knows of its room. */
interface Known {
  readonly state: LineState | 'no-rooms';
  readonly view: MemberView | null;
  readonly refused: Extract<Answered, { ok: false }>['why'] | null; // its wish to join
  readonly was: boolean; // it has been in
}

const NOTHING: Known = { state: 'connecting', view: null, refused: null, was: false };

function InRoom({ app, letters }: InRoomProps): ComponentChildren {
  const { known, line, join } = useRoom(letters);
  const { view, state } = known;
  const Seat = useSeat(view?.in ? view.kind : null);
  if (Seat === 'unknown') return <Notice why={JOIN.unknownKind} />;
  if (view?.in && line && state !== 'no-rooms' && Seat)
    return <Seat app={app} line={line} view={view} state={state} />;
  if (state === 'no-rooms') return <Notice why={ROOM.noRooms} />;
  if (view && !view.in && known.was) return <Notice why={JOIN.sentOut} onAgain={join} />;
  if (known.refused !== null && known.refused in WHY)
    return <Notice why={WHY[known.refused as Why]} onAgain={join} />;
  const told = stateWords(state) ?? JOIN.joining;
  return typeof state === 'object' ? <Notice why={told} /> : <Waiting told={told} />;
}

/** Joins, and stays on the line for as long as it is shown. */
function useRoom(letters: string) {
  const [known, setKnown] = useState(NOTHING);
  const line = useRef<Line | null>(null);
  const learn = (part: Partial<Known>) => setKnown((before) => ({ ...before, ...part }));
  const join = () => {
    learn({ refused: null, was: false });
    void line.current?.act({ do: 'join' }).then((answer) => {
      if (!answer.ok) learn({ refused: answer.why });
    });
  };
  useEffect(() => {
    let gone = false;
    void findRooms().then((rooms) => {
      if (gone) return;
      if (rooms === null && navigator.onLine) return learn({ state: 'no-rooms' });
      line.current = openLine({
        letters,
        token: tokenFor(letters),
        onView(view) {
          if (view.for === 'member') setKnown((was) => ({ ...was, view, was: was.was || view.in }));
        },
        onState: (state) => learn({ state }),
      });
      join();
    });
    return () => {
      gone = true;
      line.current?.close();
      line.current = null;
    };
  }, [letters]);
  return { known, line: line.current, join };
}

/** What the kind of room has for a device that is in: fetched once it is known. */
function useSeat(kind: Kind | null): ComponentType<JoinedProps> | 'unknown' | null {
  const [seat, setSeat] = useState<{ readonly of: ComponentType<JoinedProps> | 'unknown' } | null>(null);
  useEffect(() => {
    if (kind === null) return;
    const open = SEATS[kind];
    if (!open) return setSeat({ of: 'unknown' });
    void open().then((of) => setSeat({ of }));
  }, [kind]);
  return seat?.of ?? null;
}

function Waiting({ told }: { readonly told: string }) {
  return (
    <main class="in-room">
      <p class="lead" role="status">
        {told}
      </p>
    </main>
  );
}

interface NoticeProps {
  readonly why: string;
  readonly onAgain?: () => void;
}

function Notice({ why, onAgain }: NoticeProps) {
  return (
    <main class="in-room">
      <h1>{JOIN.title}</h1>
      <p class="notice" role="alert">
        {why}
      </p>
      <p class="row">
        {onAgain && (
          <button type="button" class="button button-main" onClick={onAgain}>
            {JOIN.again}
          </button>
        )}
        <a class="button" href={hrefOf({ page: 'join' })}>
          {JOIN.other}
        </a>
        <a href={hrefOf({ page: 'home' })}>{WORDS.home}</a>
      </p>
    </main>
  );
}
