/** Playing: what the reader asks for goes to the session, what comes back goes to reader, stage and sound. */
import { shown } from '../journal/check.ts';
import { isAhead } from '../journal/reconcile.ts';
import type { PlayRecord } from '../journal/record.ts';
import { onVisible } from '../look/on-visible.ts';
import { isPartLost } from '../look/parts.ts';
import type { Parting } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import { mountReader, type Reader } from '../reader/reader.tsx';
import type { Across, ReaderCallbacks, ReaderSetup, Room } from '../reader/setup.ts';
import type { Line, StoryCard } from '../story/beat.ts';
import type { Role } from '../trust/roles.ts';
import type { App } from './app.ts';
import { openBackdrop } from './backdrop.ts';
import { FullPlayError } from './full-play.ts';
import { markHere, PLAY_HERE } from './here.ts';
import { onStoryChange } from './hot-reload.ts';
import { drawNote, type Note } from './play-note.tsx';
import { openPlayStops, type PlayStops } from './play-stops.ts';
import type { Route } from './route.ts';
import type { SeenTracker } from './seen.ts';
import type { Session } from './session.ts';
import { mountStageAndSound } from './stage-and-sound.ts';
import type { StageAndSound } from './stage-and-sound-setup.ts';
import { SESSION } from './words.ts';

export interface PlayingSetup {
  readonly app: App;
  readonly card: StoryCard;
  readonly session: Session;
  readonly seen: SeenTracker;
  readonly boxes: Readonly<Record<'backdrop' | 'stage' | 'reader' | 'note', HTMLElement>>;
  readonly room?: RoomSetup;
  readonly pair?: PairSetup;
  thoughtsOf?(role: Role): readonly Line[]; // as the reader asks for them
}

/** The other person is decided for on another device. */
export interface PairSetup {
  readonly across: Across;
  readonly asks: Partial<ReaderCallbacks>; // what is done otherwise than in a play alone
  /** Told once, with what draws the play anew where it stands: it went elsewhere by what came from the other device. */
  begun(reopen: () => void): void;
}

/** A whole room plays. */
export interface RoomSetup extends Room {
  readonly door: Route; // where one comes out
  ended(): Promise<void>; // before the debrief opens
}

/** Mounts everything and shows the play where its record stands; what comes back takes it down. */
export function startPlaying(setup: PlayingSetup): () => void {
  const playing = new Playing(setup);
  return () => playing.destroy();
}

class Playing {
  readonly #setup: PlayingSetup;
  readonly #stops: PlayStops;
  readonly #reader: Reader;
  readonly #stageAndSound: StageAndSound;
  readonly #unfollow: () => void;
  readonly #unwatch: () => void;
  #marked: string | null = null; // the play that this place of the browser's history is known to show
  #gone = false;

  constructor(setup: PlayingSetup) {
    const { card, session, boxes } = setup;
    this.#setup = setup;
    this.#reader = mountReader(boxes.reader, readerSetupOf(setup), this.#callbacks());
    this.#stops = openPlayStops({
      session,
      wanted: () => !setup.room && setup.app.settings.peek().stops,
      show: (n) => this.#reader.stopBefore(n),
    });
    this.#stageAndSound = mountStageAndSound({
      people: peopleOf(card),
      settings: setup.app.settings,
      stage: boxes.stage,
      words: boxes.reader,
      play: () => session.play,
      line: () => session.record.line,
      onBare: openBackdrop(boxes.backdrop, card),
    });
    this.#reopen();
    setup.pair?.begun(() => this.#reopen());
    if (session.parted) this.#note(partedNote(session.parted, session.edited));
    session.onElsewhere = (met) => this.#tellElsewhere(met);
    // The tab was out of sight: the play may have gone on in another one.
    this.#unwatch = onVisible(() => {
      if (!setup.room) void this.#look();
    });
    this.#unfollow = onStoryChange(card.id, (file) => {
      void this.#attempt(async () => {
        await session.refresh(file);
        this.#reopen();
      });
    });
  }

  destroy(): void {
    this.#gone = true;
    this.#setup.seen.keep();
    this.#unfollow();
    this.#unwatch();
    this.#setup.session.onElsewhere = () => {};
    this.#reader.destroy();
    this.#stageAndSound.destroy();
    this.#note(null);
  }

  #callbacks(): ReaderCallbacks {
    const { app, card, session, seen, room, pair } = this.#setup;
    return {
      onLine: (line, n) => {
        seen.read(line);
        session.read(n);
        if (session.record.ending !== null) this.#keepEnding();
        this.#stageAndSound.cue(line);
      },
      onChoose: (optionId) => {
        this.#note(null);
        this.#stageAndSound.hold();
        seen.take(optionId);
        void this.#attempt(async () => this.#show(await session.choose(optionId)));
      },
      onStop: (n, text) => this.#stops.pass(n, text),
      onAdvance: () => void this.#attempt(async () => this.#show(await session.advance())),
      onBack: () => void this.#attempt(() => this.#goBack()),
      onLeave: () => app.go(room?.door ?? { page: 'story', story: card.id }),
      onSettings: (next) => {
        app.settings.value = next;
      },
      onEnding: () => void this.#attempt(() => this.#finish()),
      ...pair?.asks,
    };
  }

  #note(note: Note | null): void {
    drawNote(this.#setup.boxes.note, note);
  }

  #show(step: Step | null): void {
    this.#mark();
    if (!step || this.#gone) return;
    this.#setup.seen.keepSoon();
    this.#stops.look(false);
    this.#stageAndSound.show(step);
    this.#reader.show(step);
  }

  /** Draws the play where it stands now. */
  #reopen(): void {
    if (this.#gone) return;
    this.#mark();
    const { play, record } = this.#setup.session;
    this.#stops.look(true);
    this.#reader.open(play.opening, play.steps, record.line);
    this.#stageAndSound.reset();
  }

  /** A reload, or a way back through the browser's history, is to find this play again. */
  #mark(): void {
    const { app, card, session, room } = this.#setup;
    const { id, ending } = session.record;
    if (room || this.#gone || id === this.#marked) return;
    this.#marked = id;
    markHere(PLAY_HERE, id);
    if (ending === null) void app.store.savePresent(card.id, id);
  }

  async #look(): Promise<void> {
    const there = await this.#there();
    if (there) this.#tellElsewhere('ahead');
  }

  /** This play as another tab has brought it further; null where none has. */
  async #there(): Promise<PlayRecord | null> {
    const { app, session } = this.#setup;
    const there = await app.store.play(session.record.id);
    return there && isAhead(there, session.record) && !this.#gone ? there : null;
  }

  #tellElsewhere(met: 'ahead' | 'parted'): void {
    if (this.#gone) return;
    this.#mark();
    const { app, room } = this.#setup;
    const go = () => (room ? app.go(room.door) : void this.#attempt(() => this.#catchUp()));
    this.#note(
      met === 'parted'
        ? { title: SESSION.partedTabsTitle, text: SESSION.partedTabs }
        : { title: SESSION.aheadTitle, text: SESSION.ahead, way: { label: SESSION.goThere, go } },
    );
  }

  async #catchUp(): Promise<void> {
    const there = await this.#there();
    if (there) this.#setup.session.catchUp(there);
    this.#note(null);
    this.#reopen();
  }

  async #goBack(): Promise<void> {
    const kept = this.#setup.session.back();
    this.#note(null);
    this.#reopen(); // at once: until then a press would be on choices that are not offered any more
    await kept;
    this.#mark();
  }

  #keepEnding(): void {
    const { session, seen } = this.#setup;
    if (session.record.ending !== null) seen.end(session.record.ending);
    seen.keep();
  }

  async #finish(): Promise<void> {
    const { app, card, session, room } = this.#setup;
    const from = location.hash;
    await session.finish();
    this.#keepEnding();
    if (room) await room.ended();
    else await leavePresent(app, card.id, session.record.id);
    const { codeOf } = await import('../journal/play-code.ts');
    // A way back and forth opens this page anew under the press; whoever has gone elsewhere since is not fetched from there.
    if (location.hash === from) app.go({ page: 'debrief', code: codeOf(session.play) });
  }

  /** A story that breaks is told where it broke, a part that does not arrive as such; the record stands at the last choice. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#gone) return;
      this.#reopen();
      this.#note(troubleNote(error));
    }
  }
}

/** The ending is left: its play is not the one any more in which the player is. */
async function leavePresent({ store }: App, story: string, play: string): Promise<void> {
  if ((await store.presents()).get(story) === play) await store.savePresent(story, null);
}

function peopleOf({ header: { responsible, hurt } }: StoryCard) {
  return { responsible, hurt };
}

function readerSetupOf({ app, card, session, seen, room, pair, thoughtsOf }: PlayingSetup): ReaderSetup {
  return {
    title: card.header.title,
    people: peopleOf(card),
    role: session.record.role,
    settings: app.settings,
    storageTrouble: app.storageTrouble,
    takenBefore: seen.wasTaken,
    wasRead: seen.wasRead,
    findRules: async () => (await import('../trust/rule-words.ts')).RULE_TEXTS,
    findOwing: async () => (await import('./owing.ts')).OWING,
    ...(thoughtsOf && { thoughtsOf }),
    room,
    across: pair?.across,
  };
}

function troubleNote(error: unknown): Note {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof FullPlayError) return { title: SESSION.fullTitle, text };
  if (isPartLost(error)) return { title: SESSION.lostTitle, text, after: SESSION.lostKept };
  return { title: SESSION.brokenTitle, text, after: SESSION.brokenKept };
}

function partedNote({ at, missing }: Parting, edited: boolean): Note {
  if (edited) return { title: SESSION.partedTitle, text: SESSION.parted(at) };
  return { title: SESSION.strangeTitle, text: SESSION.strange(at + 1, shown(missing)) };
}
