/** The door to playing a duet: a play of this device whose other seat is on another one. */
import { render } from 'preact';
import { codeOf } from '../journal/play-code.ts';
import { isolatedNames } from '../look/isolate.ts';
import { keepToken, keptToken } from '../rooms/seat.ts';
import { WHY } from '../rooms/words.ts';
import type { App } from '../session/app.ts';
import { beginPlay } from '../session/begin.ts';
import { clockAfter } from '../session/clock.ts';
import { withoutOther } from '../session/derived-records.ts';
import { newId } from '../session/new-record.ts';
import { layBoxes } from '../session/play-boxes.ts';
import { type PairSetup, startPlaying } from '../session/playing.ts';
import { hrefOf } from '../session/route.ts';
import { trackSeen } from '../session/seen.ts';
import { openSession } from '../session/session.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole } from '../trust/roles.ts';
import { Desk } from './desk.ts';
import { goInstead } from './go-instead.ts';
import { type DuetNote, keepNote, noteOf } from './note.ts';
import { Over } from './over.tsx';
import { PairSession } from './pair-session.ts';
import { openForTwo } from './room-for-two.ts';
import { Chip, Waiting } from './waiting.tsx';
import { DUET } from './words.ts';
import './duet.css';

/** What draws the play of this id into an element, and what comes back takes down; null where it is not on this device. */
export async function openDuet(
  app: App,
  card: StoryCard,
  id: string,
): Promise<((element: HTMLElement) => () => void) | null> {
  const { store } = app;
  const [file, records, note, found] = await Promise.all([
    app.load(card.id),
    store.plays(),
    noteOf(store, id),
    store.seen(card.id),
  ]);
  const record = records.find((each) => each.id === id);
  if (!record || !note) return null;
  keepToken(note.letters, note.token); // its link leads this tab to the same seat
  await store.savePresent(card.id, id);
  const whole = openSession({
    file,
    record,
    kept: true,
    save: (draft, left, firmness) => store.carryOn(draft, left, firmness),
    newId,
    now: clockAfter(records),
  });
  const keeping = keepsNote(app, note, () => whole.record.id);
  return (element) => {
    const desk = new Desk({
      note,
      session: (act) => new PairSession({ whole, ...note, act, keepBacks: keeping }),
    });
    const seen = trackSeen(card.id, found, store);
    return mountDuet(element, { app, card, desk, seen });
  };
}

/** Keeps how often both went back. Where the play went on as another one, as after its ending, the note goes with it. */
function keepsNote({ store }: App, note: DuetNote, idNow: () => string): (backs: number) => Promise<void> {
  let id = idNow();
  return async (backs) => {
    const now = idNow();
    if (now !== id) {
      await keepNote(store, id, null);
      history.replaceState(history.state, '', hrefOf({ page: 'duet', id: now }));
    }
    id = now;
    await keepNote(store, id, { ...note, backs });
  };
}

interface DuetSetup {
  readonly app: App;
  readonly card: StoryCard;
  readonly desk: Desk;
  readonly seen: ReturnType<typeof trackSeen>;
}

function mountDuet(element: HTMLElement, { app, card, desk, seen }: DuetSetup): () => void {
  const { session, note } = desk;
  const people = isolatedNames(card.header);
  const other = people[otherRole(note.seat)];
  const boxes = layBoxes(element);
  const over = document.createElement('div');
  over.className = 'duet-over';
  element.append(over);
  const leave = () => {
    desk.leave();
    app.go({ page: 'story', story: card.id });
  };
  const end = startPlaying({
    app,
    card,
    session,
    seen,
    boxes,
    pair: pairOf({ app, card, desk, seen }, other, leave),
  });
  const alone = async () => {
    desk.leave();
    await beginPlay(app, withoutOther(card, session.whole, note.seat, session.record.line));
  };
  render(
    <Over
      desk={desk}
      people={people}
      other={other}
      onAlone={() => void alone()}
      onLater={leave}
      onNewRoom={() => openAnew(app, desk)}
    />,
    over,
  );
  return () => {
    render(null, over);
    end();
    desk.close();
  };
}

/** What is otherwise than in a play alone. */
function pairOf({ app, card, desk, seen }: DuetSetup, other: string, leave: () => void): PairSetup {
  const { session } = desk;
  return {
    across: {
      waits: session.waits,
      waiting: () => <Waiting desk={desk} name={other} />,
      beside: () => <Chip desk={desk} name={other} />,
    },
    asks: {
      onBack: () => desk.askBack(),
      onLeave: leave,
      async onEnding() {
        await session.finish();
        const { id, ending } = session.record;
        if (ending !== null) seen.end(ending);
        seen.keep();
        if ((await app.store.presents()).get(card.id) === id) await app.store.savePresent(card.id, null);
        app.go({ page: 'debrief', code: codeOf(session.whole) });
      },
    },
    begun(reopen) {
      session.onMoved = reopen;
    },
  };
}

/** A new room that goes on where the play stands; resolves with why there is none. */
async function openAnew(app: App, { session, note }: Desk): Promise<string> {
  const opened = await openForTwo(session.whole, note.seat);
  if (!opened.ok) return opened.why === 'no-answer' ? DUET.noAnswer : WHY[opened.why];
  const { letters } = opened;
  const token = keptToken(letters);
  const before = session.whole.steps.length;
  if (token !== null)
    await keepNote(app.store, session.record.id, { letters, token, seat: note.seat, before, backs: 0 });
  goInstead({ page: 'join', letters });
  return '';
}
