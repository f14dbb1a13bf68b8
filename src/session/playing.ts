/** Playing: what the reader asks for goes to the session, what comes back goes to reader, stage and sound. */
import { shown } from '../journal/check.ts';
import type { Parting } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import { mountReader } from '../reader/reader.tsx';
import type { ReaderCallbacks, Room } from '../reader/setup.ts';
import type { StoryCard } from '../story/beat.ts';
import type { App } from './app.ts';
import { onStoryChange } from './hot-reload.ts';
import { drawNote } from './play-note.tsx';
import type { Route } from './route.ts';
import type { SeenTracker } from './seen.ts';
import type { Session } from './session.ts';
import { mountStageAndSound } from './stage-and-sound.ts';
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
export function startPlaying({ app, card, session, seen, boxes, room }: PlayingSetup): () => void {
  const { responsible, hurt, title } = { ...card.header };
  const people = { responsible, hurt };
  const { settings, storageTrouble: kept } = app;
  let gone = false;

  const reader = mountReader(
    boxes.reader,
    {
      title,
      people,
      role: session.record.role,
      settings,
      storageTrouble: kept,
      takenBefore: seen.wasTaken,
      wasRead: seen.wasRead,
      findRules: async () => (await import('../trust/rule-words.ts')).RULE_TEXTS,
      thoughtsOf: (role) => thoughtsOf(session.play, role),
      room,
    },
    callbacks(),
  );
  const stageAndSound = mountStageAndSound({
    people,
    settings,
    stage: boxes.stage,
    words: boxes.reader,
    play: () => session.play,
    line: () => session.record.line,
    onBare: () => void bringBackdrop(boxes.backdrop, card),
  });

  function callbacks(): ReaderCallbacks {
    return {
      onLine(line, n) {
        seen.read(line);
        session.read(n);
        if (session.record.ending !== null) meetEnding();
        stageAndSound.cue(line);
      },
      onChoose(optionId) {
        seen.take(optionId);
        void attempt(async () => show(await session.choose(optionId)));
      },
      onAdvance: () => void attempt(async () => show(await session.advance())),
      onBack: () => void attempt(goBack),
      onLeave: () => app.go(room?.door ?? { page: 'story', story: card.id }),
      onSettings(next) {
        settings.value = next;
      },
      onEnding: () => void attempt(finish),
    };
  }

  function show(step: Step | null) {
    if (!step || gone) return;
    drawNote(boxes.note, null);
    seen.keep();
    stageAndSound.show(step);
    reader.show(step);
  }

  function reopen() {
    if (gone) return;
    const { opening, steps } = session.play;
    reader.open(opening, steps, session.record.line);
    stageAndSound.reset();
  }

  async function goBack() {
    await session.back();
    drawNote(boxes.note, null);
    reopen();
  }

  function meetEnding() {
    const { ending } = session.record;
    if (ending !== null) seen.end(ending);
    seen.keep();
  }

  async function finish() {
    session.finish();
    meetEnding();
    await room?.ended();
    const { codeOf } = await import('../journal/play-code.ts');
    if (!gone) app.go({ page: 'debrief', code: codeOf(session.play) });
  }

  /** A story that breaks is told where it broke; the record stands at the last choice that worked. */
  async function attempt(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      if (gone) return;
      reopen();
      drawNote(boxes.note, {
        title: SESSION.brokenTitle,
        text: error instanceof Error ? error.message : String(error),
        after: SESSION.brokenKept,
      });
    }
  }

  reopen();
  if (session.parted) drawNote(boxes.note, partedNote(session.parted, session.edited));
  const unfollow = onStoryChange(card.id, (file) => {
    void attempt(async () => {
      await session.refresh(file);
      reopen();
    });
  });
  return () => {
    gone = true;
    seen.keep();
    unfollow();
    reader.destroy();
    stageAndSound.destroy();
    drawNote(boxes.note, null);
  };
}

function partedNote({ at, missing }: Parting, edited: boolean) {
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
