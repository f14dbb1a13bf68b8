/** How plays shaped like the stories come out: the bands the numbers were chosen for. */
import { describe, expect, test } from 'vitest';
import { BREACHES, type Breach, otherRole, type Role } from '../../src/trust/bond.ts';
import { mended } from '../../src/trust/respond.ts';
import { TEMPERAMENTS } from '../../src/trust/temperament.ts';
import { type Manner, type Played, playMany, playStory, TACTFUL } from './plays.ts';
import './walks.ts';

const PLAYS = 100;

const played = new Map<string, readonly Played[]>();

/** The same plays for the same manners; several tests ask for them, so each is played once. */
function play(responsible: Manner, hurt: Manner, breach: Breach = 'withheld'): readonly Played[] {
  const key = `${responsible} ${hurt} ${breach}`;
  const plays = played.get(key) ?? playMany(PLAYS, breach, { responsible, hurt });
  played.set(key, plays);
  return plays;
}

function share(plays: readonly Played[], is: (played: Played) => boolean): number {
  return (100 * plays.filter(is).length) / plays.length;
}

const mendedShare = (plays: readonly Played[]) => share(plays, ({ end }) => mended(end));

/** Values of a number over the plays: the lowest tenth, the middle, the highest tenth. */
function spread(plays: readonly Played[], value: (played: Played) => number) {
  const sorted = plays.map(value).sort((one, two) => one - two);
  const at = (percent: number) => sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
  return { low: at(10), middle: at(50), high: at(90) };
}

describe('practices in their moment on both sides', () => {
  const plays = play(TACTFUL, TACTFUL);

  test('mostly mend, with trust of 55 to 90 on both sides', () => {
    expect(mendedShare(plays)).toBeGreaterThanOrEqual(70);
    for (const role of ['responsible', 'hurt'] as const) {
      const { low, high } = spread(plays, ({ end }) => end[role].trust);
      expect(low).toBeGreaterThanOrEqual(55);
      expect(high).toBeLessThanOrEqual(90);
    }
  });

  test('mend clearly oftener than practices whenever they come, in either seat', () => {
    expect(mendedShare(plays) - mendedShare(play(100, 100))).toBeGreaterThanOrEqual(10);
    const many = (pair: (id: string) => readonly Played[]) =>
      mendedShare(['steady', 'quick', 'slow', 'guarded'].flatMap(pair));
    const responsible = many((id) => play(TACTFUL, id)) - many((id) => play(100, id));
    const hurt = many((id) => play(id, TACTFUL)) - many((id) => play(id, 100));
    expect(Math.min(responsible, hurt)).toBeGreaterThanOrEqual(4);
  });

  test('do not mend in the first half: trust comes late, when the pain has been heard', () => {
    const atHalf = ({ happened }: Played) =>
      happened[Math.floor(happened.length / 2)]?.response.after.hurt.trust ?? 0;
    expect(spread(plays, atHalf).high).toBeLessThanOrEqual(65);
    expect(spread(plays, atHalf).middle).toBeLessThan(55); // what mended takes
  });

  test('leave something that aches', () => {
    expect(spread(plays, ({ end }) => end.hurt.hurt).high).toBeGreaterThanOrEqual(15);
  });

  test.each(BREACHES)('mend oftener than not after %s', (breach) => {
    expect(mendedShare(play(TACTFUL, TACTFUL, breach))).toBeGreaterThan(50);
  });
});

describe.each(['responsible', 'hurt'] as const)(
  'practices by the %s one only, pitfalls by the other',
  (good) => {
    const plays = good === 'hurt' ? play(0, 100) : play(100, 0);

    test('T2.7 never mend', () => {
      expect(mendedShare(plays)).toBe(0);
    });

    test('do not destroy the self-respect of the one who practises', () => {
      expect(spread(plays, ({ end }) => end[good].selfRespect).low).toBeGreaterThanOrEqual(45);
    });

    test('cost the other nearly all the trust there was', () => {
      expect(spread(plays, ({ end }) => end[good].trust).middle).toBeLessThanOrEqual(15);
    });
  },
);

describe('less than that', () => {
  test('pitfalls on both sides leave trust under 20', () => {
    const plays = play(0, 0);
    expect(mendedShare(plays)).toBe(0);
    expect(spread(plays, ({ end }) => end.hurt.trust).high).toBeLessThan(20);
    expect(spread(plays, ({ end }) => end.responsible.trust).high).toBeLessThan(20);
  });

  test('seven practices in ten on both sides sometimes mend, and more often get half-way', () => {
    const plays = play(70, 70);
    const halfWay = share(
      plays,
      ({ end }) => !mended(end) && Math.min(end.hurt.trust, end.responsible.trust) >= 25,
    );
    expect(mendedShare(plays)).toBeGreaterThanOrEqual(5);
    expect(mendedShare(plays)).toBeLessThanOrEqual(40);
    expect(halfWay).toBeGreaterThan(30);
  });

  test('the more practices, the oftener it mends', () => {
    const shares = [37, 70, 80, 90, 100].map((percent) => mendedShare(play(percent, percent)));
    expect(shares).toEqual([...new Set(shares)].sort((one, two) => one - two));
  });

  test('choosing at random rarely mends', () => {
    // Of four options one or two are practices: some 37 in a hundred.
    expect(mendedShare(play(37, 37))).toBeLessThan(10);
  });
});

describe('against somebody whose practices have their moment', () => {
  const bands: Readonly<Record<string, readonly [number, number]>> = {
    steady: [35, 75],
    quick: [35, 75],
    slow: [15, 60],
    unforgiving: [0, 9],
    guarded: [2, 35],
    anxious: [2, 45],
  };

  function against(id: string, role: Role): readonly Played[] {
    return role === 'hurt' ? play(TACTFUL, id) : play(id, TACTFUL);
  }

  test('there is a band for every temperament', () => {
    expect(Object.keys(bands)).toEqual(Object.keys(TEMPERAMENTS));
  });

  test.each(Object.entries(bands))(
    'T15.6 %s mends in between %s percent of plays, in either seat',
    (id, [least, most]) => {
      for (const role of ['responsible', 'hurt'] as const) {
        const found = mendedShare(against(id, role));
        expect(found, `${role} ${found}`).toBeGreaterThanOrEqual(least);
        expect(found, `${role} ${found}`).toBeLessThanOrEqual(most);
      }
    },
  );

  test('T15.6 one who cannot let go sometimes parts with respect instead', () => {
    const parted = share(against('unforgiving', 'hurt'), ({ end }) => end.memory.parted === 'hurt');
    expect(parted).toBeGreaterThanOrEqual(10);
    expect(parted).toBeLessThanOrEqual(70);
  });

  test.each(['steady', 'quick', 'slow'])('%s opens when treated well', (id) => {
    for (const role of ['responsible', 'hurt'] as const) {
      const plays = against(id, role);
      const opened = spread(plays, ({ opening, end }) => end[role].openness - opening[role].openness);
      expect(opened.middle).toBeGreaterThan(10);
    }
  });

  test.each(Object.keys(TEMPERAMENTS))('%s treated badly never mends', (id) => {
    for (const role of ['responsible', 'hurt'] as const) {
      const seats = { [role]: id, [otherRole(role)]: 0 } as Record<Role, Manner>;
      expect(mendedShare(playMany(60, 'withheld', seats))).toBe(0);
    }
  });
});

describe('single steps', () => {
  test('can be seen: a play’s decisions move some number by 3 to 10 points mostly, and hardly by more', () => {
    const steps = play(70, 70).flatMap(({ happened }) => happened.filter(({ role }) => role !== null));
    const sizes = steps.map(({ response }) =>
      Math.max(0, ...response.changes.map(({ from, to }) => Math.abs(to - from))),
    );
    const between = sizes.filter((size) => size >= 3 && size <= 10).length / sizes.length;
    expect(between).toBeGreaterThan(0.7);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(34);
  });

  test('are the same whoever plays them again', () => {
    expect(playStory(5, 'lie', { responsible: 'anxious', hurt: 'slow' })).toEqual(
      playStory(5, 'lie', { responsible: 'anxious', hurt: 'slow' }),
    );
  });
});
