import { describe, expect, test } from 'vitest';
import { compareWays, type SearchResult, type SearchWay, search } from '../../src/debrief/search/search.ts';
import { type Ask, tellFound } from '../../src/debrief/search/search-tell.ts';
import { readPlayCode } from '../../src/journal/play-code.ts';
import { playCoded } from '../../src/play/coded.ts';
import type { Play } from '../../src/play/play.ts';
import { played } from '../e2e/played.ts';
import { setup } from '../play/fixture.ts';
import { OPENING } from './sample.ts';

/** The first play of practices that mends. */
function mendedPlay(): Play {
  for (let seed = 1; seed < 50; seed++) {
    const { play } = played({ story: 'three-times', policy: 'practice', seed });
    if (play.moment.ending?.mended) return play;
  }
  throw new Error('no play of practices mends');
}

const WELL = mendedPlay();

const idsOf = (play: Play) => play.steps.map(({ option }) => option.id);

function after(ways: number, from: Parameters<typeof search>): SearchResult {
  for (const found of search(...from)) if (found.ways === ways || found.all) return found;
  throw new Error('nothing was found');
}

describe('search', () => {
  test('the same arguments give the same ways', () => {
    const from: Parameters<typeof search> = [WELL.setup, idsOf(WELL).slice(0, 9), 3];
    expect(after(12, from)).toEqual(after(12, from));
  });

  test('finds a mended ending where one decision is left that leads to one', () => {
    expect(WELL.moment.ending?.mended).toBe(true);
    const last = WELL.steps.findLastIndex(({ seat }) => seat === 'player');
    const found = after(1000, [WELL.setup, idsOf(WELL).slice(0, last), 1]);
    expect(found.best.mended).toBe(true);
    expect(found.best.choices.slice(0, last)).toEqual(idsOf(WELL).slice(0, last));
  });

  test('finds from the first decision of bad plays what a good one would have found, mostly', () => {
    const sum = ({ bond }: Pick<SearchWay, 'bond'>) => bond.responsible.trust + bond.hurt.trust;
    const seeds = [1, 2, 3];
    const found = seeds.map((seed) => {
      const { play } = played({ story: 'three-times', policy: 'pitfall', seed });
      expect(play.moment.ending?.mended).toBe(false);
      const first = play.steps.findIndex(({ seat }) => seat === 'player');
      const { best, worst } = after(24, [play.setup, idsOf(play).slice(0, first), seed]);
      expect(sum(best)).toBeGreaterThan(sum(play.moment));
      expect(worst.mended).toBe(false);
      expect(sum(worst)).toBeLessThan(sum(best));
      return { mends: best.mended, isAsBad: sum(worst) <= sum(play.moment) };
    });
    // It plays few ways, and may miss one.
    expect(found.filter(({ mends }) => mends).length).toBeGreaterThan(seeds.length / 2);
    expect(found.filter(({ isAsBad }) => isAsBad).length).toBeGreaterThan(seeds.length / 2);
  });

  test('plays no way twice, and stops by itself where all were played', () => {
    const { play } = played({ story: 'on-credit', policy: 'practice', seed: 1 });
    const own = play.steps.filter(({ seat }) => seat === 'player');
    const from = (own[2]?.n ?? 1) - 1;
    const seen = [...search(play.setup, idsOf(play).slice(0, from), 1)];
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ ways }) => ways)).toEqual(seen.map((_, at) => at + 1));
    expect(seen.map(({ all }) => all)).toEqual(seen.map((_, at) => at === seen.length - 1));
    const others = [...search(play.setup, idsOf(play).slice(0, from), 99)];
    expect(others.length).toBe(seen.length); // another order, the same ways
    expect(compareWays(others.at(-1)?.best ?? never(), seen.at(-1)?.best ?? never())).toBe(0);
    expect(compareWays(others.at(-1)?.worst ?? never(), seen.at(-1)?.worst ?? never())).toBe(0);
  });

  test('of a small story it finds the very best and worst, and both are played as the wall answers', () => {
    const found = after(1000, [setup(), [], 1]);
    expect(found).toMatchObject({ ways: 2, all: true });
    expect(found.best.choices[0]).toBe('own');
    expect(found.worst.choices[0]).toBe('deny');
  });

  test('gives nothing where nothing is left to decide, and is told of a choice that is not there', () => {
    expect([...search(WELL.setup, idsOf(WELL), 1)]).toEqual([]);
    expect(() => [...search(WELL.setup, ['swan'], 1)]).toThrow(/swan/);
  });

  test('where both are players, both choose freely', () => {
    const { play } = played({ story: 'on-credit', as: 'both', seed: 1 });
    const from = play.steps.length - 2;
    const kept = idsOf(play).slice(0, from);
    const answers = new Set(
      [...search(play.setup, kept, 1)]
        .flatMap(({ best, worst }) => [best, worst])
        .map(({ choices }) => choices[from + 1]),
    );
    expect(answers.size).toBeGreaterThan(1);
  });
});

describe('better and worse', () => {
  const way = (mended: boolean, trust: number, hurt: number): SearchWay => ({
    choices: [],
    own: 0,
    mended,
    bond: { ...OPENING, responsible: { ...OPENING.responsible, trust }, hurt: { ...OPENING.hurt, hurt } },
  });

  test.each([
    ['trust born again comes before numbers', way(true, 10, 90), way(false, 90, 0)],
    ['then trust', way(false, 41, 90), way(false, 40, 0)],
    ['then what still hurts', way(false, 40, 10), way(false, 40, 11)],
  ])('%s', (_, better, worse) => {
    expect(compareWays(better, worse)).toBeGreaterThan(0);
    expect(compareWays(worse, better)).toBeLessThan(0);
    expect(compareWays(better, better)).toBe(0);
  });
});

describe('what was found, told', () => {
  const from = 10;
  const ask: Ask = { setup: WELL.setup, choices: idsOf(WELL), from };
  const found = after(24, [WELL.setup, idsOf(WELL).slice(0, from), 1]);
  const told = tellFound(found, ask);

  test('its code is that very play', () => {
    const read = readPlayCode(told.worst.code, [WELL.setup.file]);
    if (!read.ok) throw new Error(read.why);
    const { play } = playCoded(WELL.setup.file, read.contents);
    expect(play.moment.ending).toMatchObject({ title: told.worst.title, mended: told.worst.mended });
    expect(play.moment.bond).toEqual(told.worst.bond);
    expect(idsOf(play)).toEqual(found.worst.choices);
  });

  test('tells a player’s decisions from there on, and which of them this play has too', () => {
    const { decided } = told.best;
    expect(decided.length).toBeGreaterThan(3);
    expect(decided.every(({ n }) => n > from)).toBe(true);
    const here = new Map(WELL.steps.map(({ option }) => [option.text, true]));
    expect(decided.map((each) => each.here)).toEqual(decided.map(({ option }) => here.has(option.text)));
  });

  test('knows the play it came from, and refuses a way that plays otherwise', () => {
    const own: SearchWay = { choices: idsOf(WELL), own: 12, mended: true, bond: WELL.moment.bond };
    expect(tellFound({ ways: 1, all: false, best: own, worst: own }, ask).best.same).toBe(true);
    expect(told.worst.same).toBe(false);
    const wrong = { ...own, mended: false };
    expect(() => tellFound({ ways: 1, all: false, best: wrong, worst: wrong }, ask)).toThrow(
      /does not play again/,
    );
  });
});

function never(): never {
  throw new Error('nothing was found');
}
