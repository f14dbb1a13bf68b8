import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/journal/reconcile.ts';
import type { PlayRecord } from '../../src/journal/record.ts';
import type { Seats } from '../../src/play/step.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { begun, GATE, RENAMED, story } from './gate.ts';

const ALONE: Seats = {
  responsible: { kind: 'player' },
  hurt: { kind: 'temperament', temperament: 'steady' },
};

interface Kept {
  readonly session: Session;
  readonly saved: PlayRecord[]; // in the order of writing
  readonly left: PlayRecord[]; // ways left by going back
}

function open(
  over: { record?: PlayRecord; file?: StoryFile; save?: () => Promise<void>; patience?: number } = {},
): Kept {
  const saved: PlayRecord[] = [];
  const left: PlayRecord[] = [];
  let now = 100;
  const session = openSession({
    file: over.file ?? GATE,
    record: over.record ?? begun(),
    kept: over.record !== undefined,
    save: async (draft, ways) => {
      saved.push(draft.mine);
      left.push(...ways);
      await over.save?.();
      return reconcile(null, draft);
    },
    newId: () => 'fresh',
    now: () => ++now,
    ...(over.patience === undefined ? {} : { patience: over.patience }),
  });
  return { session, saved, left };
}

const turn = () => new Promise<void>((done) => setTimeout(done, 0));

describe('keeping', () => {
  test('a choice is shown only after it was written', async () => {
    let written = () => {};
    const { session, saved } = open({
      save: () => new Promise((done) => (written = done)),
      patience: 60_000,
    });
    let shown = false;
    const choosing = session.choose('did').then(() => (shown = true));
    await turn();
    expect(saved.at(-1)?.choices).toEqual(['did']);
    expect(shown).toBe(false);
    written();
    await choosing;
    expect(shown).toBe(true);
  });

  test('a storage that never answers does not hold up the play', async () => {
    const { session } = open({ save: () => new Promise(() => {}), patience: 1 });
    expect((await session.choose('did'))?.option.id).toBe('did');
  });

  test('a choice that could not be written stands, and is written with the next one', async () => {
    let writes = 0;
    const { session, saved } = open({
      save: async () => {
        if (++writes === 1) throw new Error('full');
      },
    });
    expect((await session.choose('did'))?.option.id).toBe('did');
    expect((await session.choose('why'))?.option.id).toBe('why');
    expect(saved.at(-1)?.choices).toEqual(['did', 'why']);
  });

  test('a second press while the first is being written decides nothing', async () => {
    const { session } = open();
    const [first, second] = await Promise.all([session.choose('did'), session.choose('why')]);
    expect(first?.option.id).toBe('did');
    expect(second).toBeNull();
    expect(session.record.choices).toEqual(['did']);
  });

  test('lines that come at once are written once, with the last place', async () => {
    const { session, saved } = open();
    session.read(1);
    session.read(2);
    await turn();
    expect(saved.map(({ line }) => line)).toEqual([2]);
  });

  test('lines read while a write is on its way wait for it, and a choice is in the next one', async () => {
    const writes: (() => void)[] = [];
    const { session, saved } = open({ save: () => new Promise((done) => writes.push(done)), patience: 0 });
    session.read(1);
    await Promise.resolve();
    for (const lines of [2, 3, 4]) {
      session.read(lines);
      await Promise.resolve();
    }
    expect(saved.map(({ line }) => line)).toEqual([1]);
    const [first] = session.play.moment.beat.options;
    await session.choose(first?.id ?? '');
    expect(saved.map(({ choices }) => choices.length)).toEqual([0]);
    writes.shift()?.();
    await turn();
    expect(saved.map(({ choices }) => choices.length)).toEqual([0, 1]);
    session.read(1);
    writes.shift()?.();
    await turn();
    expect(saved.length).toBe(3);
    expect(saved.at(-1)).toMatchObject({ line: 1, choices: [first?.id] });
  });

  test('lines read while a write is on its way are written when it is done', async () => {
    const writes: (() => void)[] = [];
    const { session, saved } = open({ save: () => new Promise((done) => writes.push(done)) });
    for (const lines of [1, 2]) {
      session.read(lines);
      await turn();
    }
    expect(saved.map(({ line }) => line)).toEqual([1]);
    writes.shift()?.();
    await turn();
    expect(saved.map(({ line }) => line)).toEqual([1, 2]);
    writes.shift()?.();
    await turn();
    expect(saved).toHaveLength(2);
  });

  test('the choice of a simulated person is kept like any other', async () => {
    const { session, saved } = open({ record: begun({ role: 'responsible', seats: ALONE }) });
    await session.choose('did');
    const step = await session.advance();
    expect(saved.at(-1)?.choices).toEqual(['did', step?.option.id]);
  });

  test('the ending is marked when its last line is read, not before', async () => {
    const { session } = open({ record: begun({ choices: ['did', 'why'] }) });
    await session.choose('stay');
    session.read(1);
    expect(session.record.ending).toBeNull();
    session.read(2);
    expect(session.record.ending).toBe('open');
  });

  test('being through with an ending marks it, whatever was read', () => {
    const { session } = open({ record: begun({ choices: ['did', 'why', 'go'] }) });
    session.finish();
    expect(session.record.ending).toBe('shut');
  });
});

describe('resuming', () => {
  test('a record opens where it stood, and nothing is written for it', async () => {
    const { session, saved } = open({ record: begun({ choices: ['did', 'why'], line: 1 }) });
    expect(session.play.steps).toHaveLength(2);
    expect(session.record.line).toBe(1);
    await turn();
    expect(saved).toEqual([]);
  });

  test('an edited story that still has every choice carries the same record on', () => {
    const { session } = open({ file: RENAMED, record: begun({ choices: ['did', 'why'] }) });
    expect(session.parted).toBeNull();
    expect(session.record).toMatchObject({
      id: 'one',
      storyVersion: RENAMED.version,
      choices: ['did', 'why'],
    });
  });

  test('where the choices part from an edited story, a new record goes on and the old one stays', async () => {
    const old = begun({ choices: ['did', 'why', 'stay'], line: 2 });
    const { session, saved } = open({ file: RENAMED, record: old });
    expect(session.parted).toMatchObject({ at: 2, missing: 'stay', offered: ['remain', 'go'] });
    expect(session.record).toMatchObject({
      id: 'fresh',
      choices: ['did', 'why'],
      line: 0,
      storyVersion: RENAMED.version,
    });
    await turn();
    expect(saved.every(({ id }) => id === 'fresh')).toBe(true);
  });
});

describe('going back', () => {
  test('leads to the own decision before, with its choices at once', async () => {
    const { session } = open({
      record: begun({ role: 'responsible', seats: ALONE, choices: ['did', 'why'], line: 2 }),
    });
    await session.back();
    expect(session.record.choices).toEqual([]);
    expect(session.play.moment.beat.options.map(({ id }) => id)).toEqual(['did', 'bus']);
    expect(session.record.line).toBe(2);
  });

  test('with two players every decision is an own one', async () => {
    const { session } = open({ record: begun({ choices: ['did', 'why'] }) });
    await session.back();
    expect(session.record.choices).toEqual(['did']);
  });

  test('while a choice is still being written, the choice is not shown any more', async () => {
    const { session } = open({ record: begun({ choices: ['did', 'why'] }), save: turn, patience: 60_000 });
    const choosing = session.choose('stay');
    await session.back();
    expect(await choosing).toBeNull();
    expect(session.record.choices).toEqual(['did', 'why']);
  });

  test('from an ending goes on in a play of its own; the finished one stays', async () => {
    const { session, saved } = open({
      record: begun({ choices: ['did', 'why', 'go'], ending: 'shut', name: 'hard' }),
    });
    await session.back();
    expect(session.record).toMatchObject({
      id: 'fresh',
      name: null,
      choices: ['did', 'why'],
      ahead: [],
      ending: null,
    });
    expect(saved.map(({ id }) => id)).not.toContain('one');
  });

  test('and another way keeps the way that was left, once there were a few decisions on it', async () => {
    const { session, left } = open({ record: begun({ choices: ['did', 'why', 'stay'], name: 'mine' }) });
    for (let n = 0; n < 3; n++) await session.back();
    expect(session.record).toMatchObject({ choices: [], ahead: ['did', 'why', 'stay'] });
    expect(left).toEqual([]);
    await session.choose('bus');
    expect(left).toMatchObject([{ id: 'fresh', name: null, choices: ['did', 'why', 'stay'], ahead: [] }]);
    expect(session.record).toMatchObject({ id: 'one', name: 'mine', choices: ['bus'], ahead: [] });
    expect(left[0]?.touched).toBeLessThan(session.record.touched);
  });

  test('and the same way again leaves nothing behind; the last decision, taken otherwise, does', async () => {
    const { session, left } = open({ record: begun({ choices: ['did', 'why', 'stay'] }) });
    for (let n = 0; n < 3; n++) await session.back();
    await session.choose('did');
    await session.choose('why');
    expect(session.record.ahead).toEqual(['stay']);
    await session.choose('go');
    expect(session.record).toMatchObject({ choices: ['did', 'why', 'go'], ahead: [] });
    expect(left.map(({ choices }) => choices)).toEqual([['did', 'why', 'stay']]);
  });
});

describe('trouble', () => {
  test('a story that breaks throws, and the play stands at its last good choice', async () => {
    const broken = story('gate-broken');
    const { session, saved } = open({ file: broken, record: begun({ storyVersion: broken.version }) });
    await expect(session.choose('did')).rejects.toThrow(/round/);
    expect(session.record.choices).toEqual([]);
    expect(saved).toEqual([]);
    expect((await session.choose('bus'))?.option.id).toBe('bus');
  });

  test('a choice that is not offered throws and changes nothing', async () => {
    const { session } = open();
    await expect(session.choose('nowhere')).rejects.toThrow(/nowhere/);
    expect(session.record.choices).toEqual([]);
  });
});

test('another build of the story keeps the place as far as the choices go', async () => {
  const { session } = open({ record: begun({ choices: ['did', 'why'], line: 1 }) });
  await session.refresh(RENAMED);
  expect(session.play.moment.beat.lines[1]?.text).toBe('A big bird.');
  expect(session.record).toMatchObject({ choices: ['did', 'why'], line: 1, storyVersion: RENAMED.version });
});
