import { describe, expect, test } from 'vitest';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import type { PlayRecord } from '../../src/journal/record.ts';
import { playCoded } from '../../src/play/coded.ts';
import type { Seats } from '../../src/play/step.ts';
import { codeOfRecord, recordActions } from '../../src/plays/record-actions.ts';
import type { App } from '../../src/session/app.ts';
import { playAgain, playBefore, recordOf, votesOf, withWholeEcho } from '../../src/session/record-replay.ts';
import type { Route } from '../../src/session/route.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { begun, GATE, RENAMED } from './gate.ts';

function kept(id: string, choices: string, over: Partial<PlayRecord> = {}): PlayRecord {
  return begun({ id, choices: choices.split(' ').filter(Boolean), ...over });
}

const WHOLE = kept('whole', 'did why stay', { ending: 'open', touched: 50 });

describe('the play that is laid beside', () => {
  const play = playAgain(GATE, WHOLE).play;
  const before = (records: readonly PlayRecord[], of = play) => {
    const found = playBefore(records, of);
    return found && [found.record.id, found.own];
  };

  test('is the finished one that was played before, not a later one and not itself', () => {
    const records = [
      kept('later', 'did why go', { ending: 'shut', touched: 60 }),
      WHOLE,
      kept('open', 'bus why stay', { touched: 45 }),
      kept('before', 'bus why go', { ending: 'shut', touched: 40 }),
      kept('first', 'bus nothing go', { ending: 'shut', touched: 30 }),
    ];
    expect(before(records)).toEqual(['before', true]);
    expect(before(records.filter(({ ending }) => ending !== 'shut'))).toEqual(['open', true]);
    expect(before([WHOLE])).toBeNull();
    const atOnce = kept('at once', 'bus why go', { ending: 'shut', touched: 50 });
    expect(before([WHOLE, atOnce])).toEqual(['at once', true]);
  });

  test('is none that was hardly begun, of another story or of another build of it', () => {
    const records = [
      WHOLE,
      kept('stub', 'did why', { touched: 40 }),
      kept('elsewhere', 'did why go', { ending: 'shut', touched: 40, story: 'yard' }),
      kept('old', 'did why go', { ending: 'shut', touched: 40, storyVersion: 'old' }),
    ];
    expect(before(records)).toBeNull();
  });

  test("is the last own one where the play is somebody else's", () => {
    const theirs = playAgain(GATE, kept('theirs', 'bus nothing stay')).play;
    expect(recordOf([WHOLE], theirs)).toBeUndefined();
    expect(before([WHOLE], theirs)).toEqual(['whole', false]);
  });
});

test('the votes of a room are those of the very play, the last kept first', () => {
  const { play } = playAgain(GATE, WHOLE);
  const vote = (n: number) => ({ n, first: { did: 2 }, second: null, by: 'majority' }) as const;
  const voted = (id: string, n: number, over: Partial<PlayRecord> = {}) => ({
    ...WHOLE,
    id,
    votes: [vote(n)],
    ...over,
  });
  const other = voted('other', 1, { choices: ['bus', 'why', 'stay'] });
  expect(votesOf(play, [WHOLE, other, voted('last', 2), voted('first', 3)])).toEqual([vote(2)]);
  expect(votesOf(play, [WHOLE, other])).toEqual([]);
});

test('a play beside an echo is told with all that the echo could answer, where it was kept here', () => {
  const echo = { kind: 'echo' as const, choices: ['why', 'nothing', 'elsewhere'], temperament: 'steady' };
  const seats: Seats = { responsible: { kind: 'player' }, hurt: echo };
  const record = kept('echoed', 'did nothing stay', { role: 'responsible', seats, ending: 'open' });
  const code = codeOf(playAgain(GATE, record).play);
  const read = readPlayCode(code, [GATE]);
  if (!read.ok) throw new Error(read.why);
  const { play } = playCoded(GATE, read.contents);
  expect(play.setup.seats.hurt).toMatchObject({ choices: ['nothing'] });
  expect(withWholeEcho(play, [record]).setup.seats.hurt).toEqual(echo);
  expect(withWholeEcho(play, [WHOLE])).toBe(play);
});

describe('a kept play opened from the list', () => {
  const houseWith = (file: StoryFile | null) => {
    const gone: Route[] = [];
    const app = {
      cards: file ? [file] : [],
      load: async () => {
        if (!file) throw new Error('It did not arrive.');
        return file;
      },
      go: (route: Route) => gone.push(route),
    } as unknown as App;
    return { app, gone };
  };

  test('has a code that says the same play', async () => {
    const coded = await codeOfRecord(houseWith(GATE).app, WHOLE);
    if ('why' in coded) throw new Error(coded.why);
    const read = readPlayCode(coded.code, [GATE]);
    if (!read.ok) throw new Error(read.why);
    const { play } = playCoded(GATE, read.contents);
    expect(recordOf([WHOLE], play)).toBe(WHOLE);
    expect(coded).toMatchObject({ left: 3, ends: true });
  });

  test('goes to its debrief at once', async () => {
    const { app, gone } = houseWith(GATE);
    expect(await recordActions(app).debrief(WHOLE)).toBeNull();
    expect(gone).toMatchObject([{ page: 'debrief' }]);
  });

  test('of an edited story says how much is left, and shows that on request', async () => {
    const { app, gone } = houseWith(RENAMED);
    const trouble = await recordActions(app).debrief(WHOLE);
    expect(trouble?.why).toContain('2 decisions');
    expect(gone).toEqual([]);
    trouble?.rest?.();
    expect(gone).toMatchObject([{ page: 'debrief' }]);
  });

  test('that no longer ends where it ended says so; of which nothing is left, too', async () => {
    const { app, gone } = houseWith(GATE);
    expect(await recordActions(app).debrief({ ...WHOLE, ending: 'sunset' })).toMatchObject({
      why: expect.stringContaining('“sunset”'),
      rest: expect.any(Function),
    });
    const edited = { ...WHOLE, ending: 'sunset', storyVersion: 'old' };
    expect(await recordActions(app).debrief(edited)).toMatchObject({
      why: expect.stringContaining('has been changed'),
    });
    expect(await recordActions(app).debrief({ ...WHOLE, choices: ['gone'] })).toMatchObject({
      why: expect.stringContaining('first decision is “gone”'),
      rest: null,
    });
    expect(await recordActions(app).debrief({ ...WHOLE, choices: ['did', 'gone'] })).toMatchObject({
      why: expect.stringContaining('decision 2 is “gone”'),
      rest: expect.any(Function),
    });
    expect(gone).toEqual([]);
  });

  test('that cannot be fetched says why', async () => {
    const trouble = await recordActions(houseWith(null).app).debrief(WHOLE);
    expect(trouble).toMatchObject({ why: expect.stringContaining('It did not arrive.'), rest: null });
  });
});
