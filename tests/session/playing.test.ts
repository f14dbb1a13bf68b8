/** Playing with a session of its own: what the reader asks for, what reader, stage and sound are told of it. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Met, reconcile } from '../../src/journal/reconcile.ts';
import { beginRecord, type PlayRecord } from '../../src/journal/record.ts';
import { DEFAULT_SETTINGS } from '../../src/look/settings.ts';
import type { ReaderCallbacks, ReaderSetup } from '../../src/reader/setup.ts';
import type { App } from '../../src/session/app.ts';
import { startPlaying } from '../../src/session/playing.ts';
import type { Route } from '../../src/session/route.ts';
import type { SeenTracker } from '../../src/session/seen.ts';
import { openSession } from '../../src/session/session.ts';
import type { StageAndSoundSetup } from '../../src/session/stage-and-sound-setup.ts';
import { SESSION } from '../../src/session/words.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';
import { BOTH, GATE, RENAMED, story } from './gate.ts';

const told: string[] = []; // to reader, stage and sound, note and seen, in order
let reader: { readonly setup: ReaderSetup; readonly asks: ReaderCallbacks };
let stageAndSound: StageAndSoundSetup;
let note: unknown = null;
let met: Met | null = null; // what the next writes come upon
let there: PlayRecord | null = null; // the play as it is kept
const presents = new Map<string, string | null>();
let arrive: (file: StoryFile) => void = () => {};

vi.mock('../../src/reader/reader.tsx', () => ({
  mountReader: (_: HTMLElement, setup: ReaderSetup, asks: ReaderCallbacks) => {
    reader = { setup, asks };
    return {
      open: (_opening: unknown, steps: readonly unknown[], line: number) =>
        told.push(`open ${steps.length} ${line}`),
      show: (step: { option: { id: string } }) => told.push(`show ${step.option.id}`),
      stopBefore: () => {}, // tests/session/play-stops.test.ts
      destroy: () => told.push('reader gone'),
    };
  },
}));
vi.mock('../../src/session/stage-and-sound.ts', () => ({
  mountStageAndSound: (setup: StageAndSoundSetup) => {
    stageAndSound = setup;
    return {
      hold: () => told.push('guests wait'),
      cue: (line: { text: string }) => told.push(`cue ${line.text}`),
      show: (step: { option: { id: string } }) => told.push(`guests ${step.option.id}`),
      reset: () => told.push('guests again'),
      destroy: () => told.push('guests gone'),
    };
  },
}));
vi.mock('../../src/session/play-note.tsx', () => ({
  drawNote: (_: HTMLElement, drawn: unknown) => {
    note = drawn;
  },
}));
vi.mock('../../src/session/hot-reload.ts', () => ({
  onStoryChange: (id: string, heard: (file: StoryFile) => void) => {
    told.push(`follows ${id}`);
    arrive = heard;
    return () => told.push('follows no more');
  },
}));

/** A document that is looked at or not. */
class Watched extends EventTarget {
  readonly visibilityState = 'visible';
}

beforeEach(() => {
  told.length = 0;
  note = null;
  met = null;
  there = null;
  presents.clear();
  vi.stubGlobal('history', {
    state: null,
    replaceState: (state: unknown) => Object.assign(history, { state }),
  });
  vi.stubGlobal('location', { hash: '#/play/gate' });
  vi.stubGlobal('document', new Watched());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});

afterEach(() => vi.unstubAllGlobals());

const turn = () => new Promise<void>((done) => setTimeout(done, 0));

function start(over: Partial<PlayRecord> = {}, file: StoryFile = GATE, room: 'room' | null = null) {
  const fresh = beginRecord({
    ...{ id: 'one', story: 'gate', storyVersion: GATE.version, modelVersion: MODEL_VERSION },
    ...{ role: 'both' as const, seats: BOTH, seed: 7, now: 1 },
  });
  const session = openSession({
    ...{ file, record: { ...fresh, ...over }, kept: true },
    save: async (draft) => (met ? { met, record: draft.mine, written: false } : reconcile(null, draft)),
    ...{ newId: () => 'fresh', now: () => 2 },
  });
  const gone: Route[] = [];
  const app = {
    settings: signal(DEFAULT_SETTINGS),
    kept: signal(null),
    store: {
      play: async () => there,
      presents: async () => presents,
      savePresent: async (id: string, play: string | null) => void presents.set(id, play),
    },
    go: (route: Route) => gone.push(route),
  } as unknown as App;
  const tell = (what: string) => (id: string) => told.push(`${what} ${id}`);
  const seen: SeenTracker = {
    ...{ wasRead: () => true, wasTaken: (id) => id === 'did' },
    ...{ read: ({ text }) => told.push(`read ${text}`), take: tell('taken'), end: tell('end') },
    keep: () => told.push('kept'),
    keepSoon: () => told.push('kept soon'),
  };
  const box = {} as HTMLElement;
  const end = startPlaying({
    ...{ app, card: GATE, session, seen },
    boxes: { backdrop: box, stage: box, reader: box, note: box },
    ...(room && {
      room: {
        door: { page: 'home' },
        decision: () => null,
        beside: () => null,
        ended: async () => void told.push('room ended'),
      },
    }),
  });
  return { session, app, gone, end };
}

describe('a play', () => {
  test('opens where its record stands and follows its story', () => {
    const { session } = start({ choices: ['did', 'why'], line: 1 });
    expect(told).toEqual(['open 2 1', 'guests again', 'follows gate']);
    expect(reader.setup).toMatchObject({ title: GATE.header.title, role: 'both' });
    expect(reader.setup.people).toEqual({ responsible: GATE.header.responsible, hurt: GATE.header.hurt });
    expect(reader.setup.takenBefore('did')).toBe(true);
    expect(stageAndSound.play()).toBe(session.play);
    expect(stageAndSound.line()).toBe(1);
    expect(note).toBeNull();
  });

  test('a line that comes into view is seen, noted and cued', () => {
    const { session } = start();
    const [line] = session.play.opening.beat.lines;
    if (!line) throw new Error('The gate opens with a line.');
    reader.asks.onLine(line, 1);
    expect(told.slice(3)).toEqual([`read ${line.text}`, `cue ${line.text}`]);
    expect(session.record.line).toBe(1);
  });

  test('a choice is noted as taken, and shown to all when it is kept', async () => {
    const { session } = start();
    reader.asks.onChoose('did');
    await turn();
    expect(told.slice(3)).toEqual(['guests wait', 'taken did', 'kept soon', 'guests did', 'show did']);
    expect(session.record.choices).toEqual(['did']);
  });

  test('going back opens all anew', async () => {
    const { session } = start({ choices: ['did', 'why'] });
    reader.asks.onBack();
    await turn();
    expect(session.record.choices).toEqual(['did']);
    expect(told.slice(3).map((each) => each.replace(/\d+$/, 'n'))).toEqual(['open 1 n', 'guests again']);
  });

  test('with its last line it is finished: the ending is seen and kept', () => {
    const { session } = start({ choices: ['did', 'why', 'stay'] });
    const { beat, ending } = session.play.moment;
    for (const [at, line] of beat.lines.entries()) reader.asks.onLine(line, at + 1);
    expect(session.record.ending).toBe(ending?.id);
    expect(told).toContain(`end ${ending?.id}`);
    expect(told.at(-2)).toBe('kept');
  });

  test('leads to its debrief', async () => {
    const { session, gone } = start({ choices: ['did', 'why', 'stay'] });
    reader.asks.onEnding(); // its last line may not have come into view
    expect(session.record.ending).toBe(session.play.moment.ending?.id);
    await vi.waitFor(
      () => expect(gone).toMatchObject([{ page: 'debrief', code: expect.stringMatching(/^[0-9A-Z-]+$/) }]),
      60_000,
    );
    expect(told).toContain('kept');
  });

  test('leads there though its page is opened anew meanwhile, and fetches nobody back who has gone elsewhere', async () => {
    const anew = start({ choices: ['did', 'why', 'stay'] });
    reader.asks.onEnding();
    anew.end();
    await vi.waitFor(() => expect(anew.gone).toHaveLength(1), 60_000);
    const away = start({ choices: ['did', 'why', 'stay'] });
    reader.asks.onEnding();
    const address = vi.fn(() => '#/plays'); // asked for once the play is finished
    vi.stubGlobal('location', {
      get hash() {
        return address();
      },
    });
    await vi.waitFor(() => expect(address).toHaveBeenCalled(), 60_000);
    await turn();
    expect(away.gone).toEqual([]);
  });

  test('of a room waits for the room before the debrief, and leaves by its own door', async () => {
    const { gone } = start({ choices: ['did', 'why', 'stay'] }, GATE, 'room');
    reader.asks.onEnding();
    await vi.waitFor(() => expect(gone).toHaveLength(1), 60_000);
    expect(told).toContain('room ended');
    reader.asks.onLeave();
    expect(gone.at(-1)).toEqual({ page: 'home' });
  });

  test('is left by the page of its story; settings are those of the app', () => {
    const { app, gone } = start();
    reader.asks.onLeave();
    expect(gone).toEqual([{ page: 'story', story: GATE.id }]);
    const larger = { ...DEFAULT_SETTINGS, readAloud: true };
    reader.asks.onSettings(larger);
    expect(app.settings.value).toBe(larger);
  });
});

describe('a story that is edited or breaks', () => {
  test('says where it parted from the record', () => {
    start({ choices: ['did', 'why', 'stay'] }, RENAMED);
    expect(note).toMatchObject({ title: expect.any(String), text: expect.stringContaining('2') });
  });

  test('says which decision the story does not offer, where nobody edited it', () => {
    start({ choices: ['did', 'why', 'swan'] });
    expect(note).toEqual({ title: SESSION.strangeTitle, text: SESSION.strange(3, '“swan”') });
  });

  test('says where it broke, and stands at the last choice that worked', async () => {
    const { session } = start({}, story('gate-broken'));
    const before = told.length;
    for (const id of ['did', 'why', 'nothing', 'stay', 'go']) {
      reader.asks.onChoose(id);
      await turn();
    }
    expect(note).toMatchObject({
      title: SESSION.brokenTitle, // and not a part that did not arrive
      text: expect.any(String),
      after: SESSION.brokenKept,
    });
    expect(told.slice(before)).toContain('guests again');
    expect(session.record.choices.length).toBeLessThan(3);
  });

  test('goes on in its new build at once', async () => {
    start({ choices: ['did'] });
    arrive(RENAMED);
    await turn();
    expect(told.slice(3).map((each) => each.replace(/\d+$/, 'n'))).toEqual(['open 1 n', 'guests again']);
  });
});

test('the play in which the player is stands for its story, an ended one does not', () => {
  start({ choices: ['did'] });
  expect([...presents]).toEqual([['gate', 'one']]);
  presents.clear();
  start({ choices: ['did', 'why', 'stay'], ending: 'open' });
  expect([...presents]).toEqual([]);
});

test('taken down, it keeps what was seen and shows nothing more', async () => {
  const { end } = start();
  reader.asks.onChoose('did');
  end();
  expect(told.slice(-4)).toEqual(['kept', 'follows no more', 'reader gone', 'guests gone']);
  await turn();
  expect(told.at(-1)).toBe('guests gone');
});
