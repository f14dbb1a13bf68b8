/** Playing: what the reader asks for goes to the session, what comes back goes to reader, stage and sound. */
import { shown } from '../journal/check.ts';
import type { Parting } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import { mountReader, type Reader } from '../reader/reader.tsx';
import type { ReaderCallbacks, ReaderSetup, Room } from '../reader/setup.ts';
import type { StoryCard } from '../story/beat.ts';
import type { App } from './app.ts';
import { onStoryChange } from './hot-reload.ts';
import { drawNote, type Note } from './play-note.tsx';
import type { Route } from './route.ts';
import type { SeenTracker } from './seen.ts';
import type { Session } from './session.ts';
import { mountStageAndSound, type StageAndSound } from './stage-and-sound.ts';
import { thoughtsOf } from './thoughts.ts';
import { SESSION } from './words.ts';

export interface PlayingSetup {
  readonly app: App;
  readonly card: StoryCard;
  readonly session: Session;
  readonly seen: SeenTracker;
  readonly boxes: Readonly<Record<'backdrop' | 'stage' | 'reader' | 'note', HTMLElement>>;
  readonly room?: RoomSetup;
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
  readonly #reader: Reader;
  readonly #stageAndSound: StageAndSound;
  readonly #unfollow: () => void;
  #gone = false;

  constructor(setup: PlayingSetup) {
    const { card, session, boxes } = setup;
    this.#setup = setup;
    this.#reader = mountReader(boxes.reader, readerSetupOf(setup), this.#callbacks());
    this.#stageAndSound = mountStageAndSound({
      people: peopleOf(card),
      settings: setup.app.settings,
      stage: boxes.stage,
      words: boxes.reader,
      play: () => session.play,
      line: () => session.record.line,
      onBare: () => void bringBackdrop(boxes.backdrop, card),
    });
    this.#reopen();
    if (session.parted) this.#note(partedNote(session.parted, session.edited));
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
    this.#reader.destroy();
    this.#stageAndSound.destroy();
    this.#note(null);
  }

  #callbacks(): ReaderCallbacks {
    const { app, card, session, seen, room } = this.#setup;
    return {
      onLine: (line, n) => {
        seen.read(line);
        session.read(n);
        if (session.record.ending !== null) this.#keepEnding();
        this.#stageAndSound.cue(line);
      },
      onChoose: (optionId) => {
        seen.take(optionId);
        void this.#attempt(async () => this.#show(await session.choose(optionId)));
      },
      onAdvance: () => void this.#attempt(async () => this.#show(await session.advance())),
      onBack: () => void this.#attempt(() => this.#goBack()),
      onLeave: () => app.go(room?.door ?? { page: 'story', story: card.id }),
      onSettings: (next) => {
        app.settings.value = next;
      },
      onEnding: () => void this.#attempt(() => this.#finish()),
    };
  }

  #note(note: Note | null): void {
    drawNote(this.#setup.boxes.note, note);
  }

  #show(step: Step | null): void {
    if (!step || this.#gone) return;
    this.#note(null);
    this.#setup.seen.keep();
    this.#stageAndSound.show(step);
    this.#reader.show(step);
  }

  /** Draws the play where it stands now. */
  #reopen(): void {
    if (this.#gone) return;
    const { play, record } = this.#setup.session;
    this.#reader.open(play.opening, play.steps, record.line);
    this.#stageAndSound.reset();
  }

  async #goBack(): Promise<void> {
    await this.#setup.session.back();
    this.#note(null);
    this.#reopen();
  }

  #keepEnding(): void {
    const { session, seen } = this.#setup;
    if (session.record.ending !== null) seen.end(session.record.ending);
    seen.keep();
  }

  async #finish(): Promise<void> {
    const { app, session, room } = this.#setup;
    session.finish();
    this.#keepEnding();
    await room?.ended();
    const { codeOf } = await import('../journal/play-code.ts');
    if (!this.#gone) app.go({ page: 'debrief', code: codeOf(session.play) });
  }

  /** A story that breaks is told where it broke; the record stands at the last choice that worked. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#gone) return;
      this.#reopen();
      this.#note({
        title: SESSION.brokenTitle,
        text: error instanceof Error ? error.message : String(error),
        after: SESSION.brokenKept,
      });
    }
  }
}

function peopleOf({ header: { responsible, hurt } }: StoryCard) {
  return { responsible, hurt };
}

function readerSetupOf({ app, card, session, seen, room }: PlayingSetup): ReaderSetup {
  return {
    title: card.header.title,
    people: peopleOf(card),
    role: session.record.role,
    settings: app.settings,
    storageTrouble: app.storageTrouble,
    takenBefore: seen.wasTaken,
    wasRead: seen.wasRead,
    findRules: async () => (await import('../trust/rule-words.ts')).RULE_TEXTS,
    thoughtsOf: (role) => thoughtsOf(session.play, role),
    room,
  };
}

function partedNote({ at, missing }: Parting, edited: boolean): Note {
  if (edited) return { title: SESSION.partedTitle, text: SESSION.parted(at) };
  return { title: SESSION.strangeTitle, text: SESSION.strange(at + 1, shown(missing)) };
}

/** A still picture in place of the stage; where that does not arrive either, paper will do. */
async function bringBackdrop(element: HTMLElement, card: StoryCard): Promise<void> {
  try {
    const { drawBackdrop } = await import('../look/cover.tsx');
    drawBackdrop(element, card);
  } catch {
    // Offline: the words are all there.
  }
}
