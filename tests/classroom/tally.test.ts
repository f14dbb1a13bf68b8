import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardPlay } from '../../src/classroom/board/board-play.ts';
import { pairsApart, sharesOf, tallyOf } from '../../src/classroom/board/tally.ts';
import { made } from './class.ts';

const OWN = 'r wall own:own-it/lie:deny/hide';
const LIE = 'r wall lie:deny/own:own-it/hide';
const ended = (id: string, mended = false) => ({ ending: { id, title: id.toUpperCase(), mended } });

/** The same play, in a story whose answers are all worded alike. */
function sameWords(play: BoardPlay): BoardPlay {
  const alike = <T extends object>(option: T) => ({ ...option, text: 'Nothing.' });
  return {
    ...play,
    choices: play.choices.map((choice) => ({
      ...choice,
      option: alike(choice.option),
      options: choice.options.map(alike),
    })),
  };
}

describe('a class counted by hand', () => {
  // Four play the one responsible, one the one hurt.
  const board = [
    made(`${OWN}, h* gate wait/go, r bus sorry:regret/beg:beg`, ended('warm', true)),
    made(`${OWN}, h* gate go/wait, r bus beg:beg/sorry:regret`, ended('cold')),
    made(`${LIE}, h* gate go/wait, r bus beg:beg/sorry:regret`, ended('cold')),
    made(`${LIE}, h* gate go/wait, r bus beg:beg/sorry:regret, r bus beg:beg/sorry:regret`, ended('cold')),
    made(`r* wall own:own-it/lie:deny/hide, h gate wait/go`, { role: 'hurt', ending: null }),
  ];
  const tally = tallyOf(board);

  test('plays, seats and endings', () => {
    expect(tally).toMatchObject({ plays: 5, mended: 1, seats: { responsible: 4, hurt: 1, both: 0 } });
    const trusts = { responsible: expect.any(Number), hurt: expect.any(Number) };
    expect(tally.endings).toEqual([
      { id: 'cold', title: 'COLD', mended: 0, count: 3, percent: 60, trusts },
      { id: 'warm', title: 'WARM', mended: 1, count: 1, percent: 20, trusts },
      { id: null, title: '', mended: 0, count: 1, percent: 20, trusts },
    ]);
  });

  test('each decision along the story, players apart from the simulated', () => {
    const rows = tally.questions.map(({ id, by, players, simulated, options }) => [
      id,
      by,
      players,
      simulated,
      options.map((each) => `${each.id} ${each.taken}+${each.simulated} ${each.percent}%`),
    ]);
    expect(rows).toEqual([
      ['wall', 'responsible', 4, 1, ['wall-hide 0+0 0%', 'wall-lie 2+0 50%', 'wall-own 2+1 50%']],
      ['gate', 'hurt', 1, 4, ['gate-go 0+3 0%', 'gate-wait 1+1 100%']],
      ['bus', 'responsible', 4, 0, ['bus-beg 3+0 75%', 'bus-sorry 1+0 25%']],
      ['bus-2', 'responsible', 1, 0, ['bus-beg 1+0 100%', 'bus-sorry 0+0 0%']],
    ]);
  });

  test('where the class parted: 4 of the 6 pairs at the wall, 1 at the bus', () => {
    expect(tally.parted).toEqual({ key: tally.questions[0]?.key, pairs: 4, of: 6 });
  });

  test('the decision that splits most evenly is the one to talk about', () => {
    expect(tally.questions.map(({ apart }) => apart)).toEqual([4, 0, 3, 0]);
    expect(tally.talk).toBe(tally.questions[0]?.key);
  });

  test('pitfalls and practices of players, by plays and then by times', () => {
    const short = (rows: typeof tally.pitfalls) =>
      rows.map(({ move, plays, times }) => [move.id, plays, times]);
    expect(short(tally.pitfalls)).toEqual([
      ['beg', 3, 4],
      ['deny', 2, 2],
    ]);
    expect(short(tally.practices)).toEqual([
      ['own-it', 2, 2],
      ['regret', 1, 1],
    ]);
  });
});

test('two led apart by the other person have not parted by what they chose', () => {
  const tally = tallyOf([made(`h* gate go/wait, ${OWN}`), made('h* gate wait/go, r bench sit/stand')]);
  expect(tally).toMatchObject({ parted: null, talk: null });
});

test('a decision is one and the same whatever else was offered beside it', () => {
  const tally = tallyOf([made('r wall own/lie'), made('r wall hide/lie'), made('r wall hide/run')]);
  expect(tally.questions).toHaveLength(1);
  expect(tally.questions[0]?.options.map(({ taken }) => taken)).toEqual([2, 0, 1, 0]);
});

test('an empty board has nothing and breaks nothing', () => {
  expect(tallyOf([])).toMatchObject({ plays: 0, endings: [], questions: [], parted: null, talk: null });
});

describe('shares', () => {
  test.each([
    [
      [1, 1, 1],
      [33, 33, 33],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [199, 1],
      [100, 1],
    ],
    [[], []],
  ])('%j → %j', (counts, shares) => {
    // 199 of 200 is 99.5
    expect(sharesOf(counts)).toEqual(shares);
  });

  test('are equal where the counts are, grow with them, and none is a whole point off', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }), (counts) => {
        const whole = counts.reduce((sum, each) => sum + each, 0);
        const shares = sharesOf(counts);
        for (const [at, count] of counts.entries()) {
          if (whole > 0) expect(Math.abs((shares[at] ?? 0) - (100 * count) / whole)).toBeLessThan(1);
          for (const [other, less] of counts.entries())
            if (less <= count) expect(shares[other]).toBeLessThanOrEqual(shares[at] ?? 0);
        }
      }),
      { seed: 6431 },
    );
  });

  test('answers of one decision that read alike are told apart', () => {
    const { questions } = tallyOf([made('r wall own:own-it/own2:deny')].map((play) => sameWords(play)));
    expect(questions[0]?.options.map(({ text }) => text)).toEqual(['Nothing. (1)', 'Nothing. (2)']);
  });

  test('pairs apart', () => {
    expect([pairsApart([]), pairsApart([5]), pairsApart([2, 2]), pairsApart([1, 1, 1])]).toEqual([
      0, 0, 4, 3,
    ]);
  });
});

describe('any class', () => {
  const option = fc.constantFrom('own:own-it/lie:deny/hide', 'lie:deny/own:own-it', 'hide/own:own-it');
  const step = fc
    .tuple(fc.constantFrom('r', 'h', 'r*', 'h*'), fc.constantFrom('wall', 'gate', 'bus'), option)
    .map((parts) => parts.join(' '));
  const play = fc
    .tuple(fc.array(step, { maxLength: 6 }), fc.constantFrom('warm', 'cold'), fc.boolean())
    .map(([steps, ending, mended]) => made(steps.join(', '), ended(ending, mended)));
  const room = fc.array(play, { maxLength: 12 });
  const figures = ({ questions, ...rest }: ReturnType<typeof tallyOf>) => ({
    ...rest,
    questions: questions.map(({ asked: _, ...question }) => question),
  });

  test('the order of the plays makes no difference', () => {
    fc.assert(
      fc.property(room, fc.nat(), (plays, turn) => {
        const at = plays.length === 0 ? 0 : turn % plays.length;
        const turned = [...plays.slice(at), ...plays.slice(0, at)].reverse();
        expect(figures(tallyOf(turned))).toEqual(figures(tallyOf(plays)));
      }),
      { seed: 6432 },
    );
  });

  test('every play and every decision is counted once', () => {
    fc.assert(
      fc.property(room, (plays) => {
        const { endings, questions, parted } = tallyOf(plays);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
        expect(sum(endings.map(({ count }) => count))).toBe(plays.length);
        expect(sum(questions.map(({ players, simulated }) => players + simulated))).toBe(
          sum(plays.map(({ choices }) => choices.length)),
        );
        for (const { options, players } of questions) {
          expect(sum(options.map(({ taken }) => taken))).toBe(players);
          const whole = sum(options.map(({ percent }) => percent));
          expect(Math.abs(whole - (players === 0 ? 0 : 100))).toBeLessThanOrEqual(options.length / 2);
        }
        if (parted) expect(parted.pairs).toBeLessThanOrEqual(parted.of);
      }),
      { seed: 6433 },
    );
  });

  test('taking a play away undoes it', () => {
    fc.assert(
      fc.property(room, play, (plays, more) => {
        const before = figures(tallyOf(plays));
        tallyOf([...plays, more]);
        expect(figures(tallyOf(plays))).toEqual(before);
        const { endings } = tallyOf([...plays, more]);
        const count = (rows: typeof endings) => rows.find(({ id }) => id === more.ending?.id)?.count ?? 0;
        expect(count(endings)).toBe(count(before.endings) + 1);
      }),
      { seed: 6434 },
    );
  });
});
