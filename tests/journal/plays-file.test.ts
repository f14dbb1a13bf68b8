import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FILE_LIMITS,
  type ImportContext,
  readPlaysFile,
  writePlaysFile,
} from '../../src/journal/plays-file.ts';
import { LIMITS, type PlayRecord } from '../../src/journal/record.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const SEED = 20_265;
const EMPTY: ImportContext = here([]);

function here(plays: readonly PlayRecord[]): ImportContext {
  let ids = 0;
  return {
    plays,
    waiting: [],
    stories: ['three-times', 'on-credit'],
    temperaments: TEMPERAMENT_IDS,
    now: 5000,
    newId: () => `new-${++ids}`,
  };
}

const file = (plays: unknown, over: object = {}) =>
  JSON.stringify({ seams: 'plays', format: 1, plays, ...over });

describe('a file of plays', () => {
  test('gives back every play that was written, whatever it holds', () => {
    const any = fc
      .uniqueArray(
        fc.record({
          name: fc.option(fc.string({ minLength: 1, maxLength: LIMITS.name, unit: 'binary' })),
          choices: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 9 }),
          ending: fc.option(fc.constantFrom('seam', 'smile')),
          story: fc.constantFrom('three-times', '__proto__', 'no such story'),
        }),
        { maxLength: 30, selector: ({ choices, ending, story }) => JSON.stringify([choices, ending, story]) },
      )
      .map((all) => all.map((over, n) => record({ ...over, id: `p${n}` })));
    fc.assert(
      fc.property(any, (plays) => {
        expect(readPlaysFile(writePlaysFile(plays), EMPTY)).toMatchObject({
          ok: true,
          fresh: plays,
          known: 0,
        });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('is read up to the most decisions it may hold', () => {
    const longest = { ...record(), choices: new Array(2000).fill('a') };
    const most = new Array(FILE_LIMITS.decisions / 2000).fill(longest);
    expect(readPlaysFile(file(most), EMPTY)).toMatchObject({ ok: true, fresh: [longest] });
  });

  test('of an older record format is read', () => {
    const { name: _, ahead: __, ...old } = { ...record(), format: 1 };
    expect(readPlaysFile(file([old]), EMPTY)).toMatchObject({ ok: true, fresh: [record()] });
  });

  test('with plays that are here already counts them, under whatever id, and once each', () => {
    const mine = record({ choices: ['a', 'b', 'c'], ending: 'seam' });
    const answer = readPlaysFile(
      writePlaysFile([
        mine,
        { ...mine, id: 'elsewhere' },
        record({ id: 'shorter', choices: ['a', 'b'] }),
        record({ id: 'named', choices: ['a', 'b'], name: 'the question' }),
        record({ id: 'other', choices: ['a', 'x'] }),
        record({ id: 'other too', choices: ['a', 'x'] }),
      ]),
      here([mine]),
    );
    expect(answer).toMatchObject({ ok: true, known: 4, fresh: [{ id: 'named' }, { id: 'other' }] });
  });

  test('never overwrites: another play under an id that is taken gets its own', () => {
    const answer = readPlaysFile(
      writePlaysFile([record({ choices: ['x'] }), record({ choices: ['y'] })]),
      here([record({ choices: ['a', 'b', 'c'] })]),
    );
    expect(answer).toMatchObject({ fresh: [{ id: 'new-1' }, { id: 'new-2' }] });
  });

  test('from a clock that runs ahead brings nothing later than now', () => {
    const answer = readPlaysFile(file([record({ begun: 9000, touched: LIMITS.time })]), EMPTY);
    expect(answer).toMatchObject({ fresh: [{ begun: 5000, touched: 5000 }] });
  });

  test('keeps plays of stories that are not here, and says which', () => {
    const plays = ['the-dance', 'three-times', 'the-dance', 'a-secret'].map((story, n) =>
      record({ id: `p${n}`, story, choices: [`c${n}`] }),
    );
    expect(readPlaysFile(writePlaysFile(plays), EMPTY)).toMatchObject({
      ok: true,
      fresh: plays,
      strangers: [
        { story: 'the-dance', plays: 2 },
        { story: 'a-secret', plays: 1 },
      ],
    });
  });
});

const good = record();

describe('a play that waits for a newer Seams', () => {
  const grumpy = { ...good.seats, hurt: { kind: 'temperament', temperament: 'grumpy' } };
  const newer = { format: 99, id: 'later', what: { nobody: ['knows', 1, null] } };
  const unknown = { ...good, id: 'grumpy', seats: grumpy };

  test('goes out as it is and comes in as it was, beside the others', () => {
    const text = writePlaysFile([good], [newer, unknown]);
    const answer = readPlaysFile(text, EMPTY);
    expect(answer).toMatchObject({
      ok: true,
      fresh: [good],
      left: [],
      waiting: [
        { n: 2, why: expect.stringContaining('newer version'), play: newer },
        { n: 3, why: expect.stringContaining('temperament “grumpy”'), play: unknown },
      ],
    });
    expect(writePlaysFile([good], answer.ok ? answer.waiting.map(({ play }) => play) : [])).toBe(text);
  });

  test('is known where it is here already, and overwrites nothing under its id', () => {
    const text = writePlaysFile([], [newer, newer, { ...newer, id: 'twice' }, unknown]);
    expect(readPlaysFile(text, { ...EMPTY, waiting: [newer] })).toMatchObject({
      known: 3,
      waiting: [{ play: unknown }],
    });
    const other = { ...newer, what: 'else' };
    expect(readPlaysFile(writePlaysFile([], [other]), { ...here([]), waiting: [newer] })).toMatchObject({
      waiting: [{ play: { ...other, id: 'new-1' } }],
    });
    expect(readPlaysFile(writePlaysFile([], [{ ...newer, id: good.id }]), here([good]))).toMatchObject({
      waiting: [{ play: { ...newer, id: 'new-1' } }],
    });
  });

  test.each([
    ['without an id', { format: 99 }],
    ['with an id that is none', { format: 99, id: 7 }],
    ['with an endless id', { format: 99, id: 'x'.repeat(201) }],
    [
      'nested deeper than a browser writes',
      { format: 99, id: 'deep', in: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) },
    ],
  ])('is left out and told %s', (_, broken) => {
    expect(readPlaysFile(file([broken, good]), EMPTY)).toMatchObject({
      fresh: [good],
      waiting: [],
      left: [{ n: 1, why: expect.stringContaining('newer version') }],
    });
  });
});

describe('a play in a file that cannot be read is left out and told, and the others come in', () => {
  const deep = `${'['.repeat(5e4)}${']'.repeat(5e4)}`;
  const cases: [string, string, string][] = [
    ['with choices that are none', JSON.stringify({ ...good, choices: 'many' }), 'choices'],
    ['with an endless id', JSON.stringify({ ...good, id: 'x'.repeat(1e6) }), 'a text of 1000000 letters'],
    ['with a million choices', JSON.stringify({ ...good, choices: new Array(1e6).fill(1) }), 'choices'],
    [
      'nested without end',
      JSON.stringify({ ...good, seats: 0 }).replace('"seats":0', `"seats":${deep}`),
      'seats',
    ],
    ['of prototype keys alone', '{"__proto__":{"format":2}}', 'format'],
    [
      'with a seed that is none',
      JSON.stringify({ ...good, seed: 0.5 }),
      '“seed” should be a whole number from 1 to',
    ],
  ];
  test.each(cases)('%s', (_, broken, why) => {
    const text = file(['first', 'second'])
      .replace('"first"', JSON.stringify(good))
      .replace('"second"', broken);
    const answer = readPlaysFile(text, EMPTY);
    expect(answer).toMatchObject({
      ok: true,
      fresh: [good],
      places: [1],
      left: [{ n: 2, why: expect.stringContaining(why) }],
    });
    expect(JSON.stringify(answer).length).toBeLessThan(1200);
    expect(({} as Record<string, unknown>).format).toBeUndefined();
  });

  test('even where all of them are', () => {
    expect(readPlaysFile(file([1, null, 'x']), EMPTY)).toMatchObject({
      ok: true,
      fresh: [],
      left: [{ n: 1 }, { n: 2 }, { n: 3 }],
    });
  });
});

describe('a file that is refused', () => {
  const many = (n: number) => `[${new Array<string>(n).fill('1').join(',')}]`;
  const cases: [string, string, string][] = [
    ['nothing', '', 'not a file of plays'],
    ['no JSON', 'PK\u0003\u0004', 'not a file of plays'],
    ['half of one', writePlaysFile([good]).slice(0, -20), 'not a file of plays'],
    ['other JSON', '{"name":"seams"}', 'not a file of plays'],
    ['a bare list', `[${JSON.stringify(good)}]`, 'not a file of plays'],
    ['null', 'null', 'not a file of plays'],
    ['plays that are no list', file({ length: 2 }), 'not a file of plays'],
    ['a newer format', file([good], { format: 2 }), 'newer version'],
    ['a million plays', `{"seams":"plays","format":1,"plays":${many(1e6)}}`, 'more than 5000'],
    [
      'a few million decisions, each play within bounds',
      file(new Array(300).fill({ ...good, choices: new Array(2000).fill('a') })),
      'more than 400000 decisions',
    ],
    ['nesting without end', '['.repeat(2e6), 'not a file of plays'],
    ['a prototype instead of the frame', `{"__proto__":${file([good])}}`, 'not a file of plays'],
    ['too much text', ' '.repeat(FILE_LIMITS.bytes + 1), 'larger than 10 MB'],
  ];
  test.each(cases)('%s', (_, text, why) => {
    const answer = readPlaysFile(text, EMPTY);
    expect(answer).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(answer).toHaveProperty('why', expect.stringContaining('Nothing was changed'));
    expect(JSON.stringify(answer).length).toBeLessThan(600);
  });

  test('prototype keys in a good play are dropped, and nothing is polluted', () => {
    const text = file([good]).replace(
      '"plays":[{',
      '"plays":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const answer = readPlaysFile(text, EMPTY);
    expect(answer).toMatchObject({ ok: true, fresh: [good] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(answer.ok && Object.keys(answer.fresh[0] ?? {}).sort()).toEqual(Object.keys(good).sort());
  });

  test('whatever stands in it, it is read or refused with a sentence', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
      .map(([part, value]) => file([{ ...good, [part]: value }]));
    const anything = fc.oneof(
      mutated,
      fc.json(),
      fc.string(),
      fc.jsonValue().map((value) => file(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const answer = readPlaysFile(text, EMPTY);
        if (!answer.ok) {
          expect(answer.why).toMatch(/changed\.$/);
          return;
        }
        for (const { why } of answer.left) expect(why).toMatch(/\.$/);
        const whole = answer.fresh.map((_, at) => at + 1);
        const again = { ...answer, left: [], places: whole };
        expect(readPlaysFile(writePlaysFile(answer.fresh), EMPTY)).toEqual(again);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

test('five thousand plays of one family are sorted in a moment, not each against each', () => {
  const plays = Array.from({ length: FILE_LIMITS.plays }, (_, n) =>
    record({ id: `p${n}`, choices: [...new Array<string>(60).fill('on'), `c${n}`] }),
  );
  expect(readPlaysFile(writePlaysFile(plays), here(plays))).toMatchObject({ ok: true, known: plays.length });
});
