import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, type Person, ROLES, type Role } from '../../../src/trust/bond.ts';
import { MOVE_IDS, MOVES, type MoveId, mayDo } from '../../../src/trust/moves.ts';
import { DEFAULTS, type Params } from '../../../src/trust/params.ts';
import { elapse, mended, respond } from '../../../src/trust/respond.ts';
import { owed } from '../../../src/trust/rules/debts.ts';
import { after, bond, hoursAfter, openHearted, QUIET } from '../bonds.ts';
import { total } from '../totals.ts';
import { holds, movesOf, turnedParams } from '../walks.ts';

const BORROWING: readonly (readonly [Role, MoveId])[] = [
  ['responsible', 'overpromise'],
  ['responsible', 'half-truth'],
  ['responsible', 'beg'],
  ['responsible', 'grovel'],
  ['responsible', 'close-up'],
  ['responsible', 'pretend'],
  ['hurt', 'stonewall'],
  ['hurt', 'forgive-with-head'],
  ['hurt', 'pretend'],
];

/** Two people far from every bound, who hurt, between closed and open. */
const ordinary: fc.Arbitrary<Bond> = fc
  .tuple(...Array.from({ length: 8 }, () => fc.integer({ min: 25, max: 70 })), fc.nat(100), fc.boolean())
  .map((given) => {
    const numbers = given.slice(0, 8) as number[];
    const one = (at: number): Person => ({
      trust: numbers[at] ?? 50,
      hurt: numbers[at + 1] ?? 50,
      openness: numbers[at + 2] ?? 50,
      selfRespect: Math.max(60, numbers[at + 3] ?? 60),
    });
    const [heard, owned] = [given[8] as number, given[9] as boolean];
    return bond({ responsible: one(0), hurt: one(4), memory: { heard, owned, told: owned } });
  });

/** The bond with all that is owed called in: time passes that closes nobody by itself, until it has fallen due. */
function calledIn(now: Bond, params: Params = DEFAULTS): Bond {
  let then = now;
  for (let n = 0; n < 2; n += 1) {
    const given = { ...then, memory: { ...then.memory, timeGiven: true } };
    then = elapse(given, params['time.due'] / 24, params).after;
  }
  return then;
}

describe('what is borrowed', () => {
  test('T4.13 eight pitfalls do good at once, all in all, and no other does', () => {
    const helps = new Map<string, number>();
    const cases = fc.sample(ordinary, { seed: 4, numRuns: 300 });
    for (const before of cases) {
      for (const role of ROLES) {
        for (const move of movesOf(role, 'pitfall')) {
          const gained = total(respond(before, role, move).after) - total(before);
          if (gained > 0) helps.set(`${role} ${move}`, (helps.get(`${role} ${move}`) ?? 0) + 1);
        }
      }
    }
    expect([...helps.keys()].sort()).toEqual(BORROWING.map(([role, move]) => `${role} ${move}`).sort());
    for (const [what, times] of helps) expect(times / cases.length, what).toBeGreaterThan(0.95);
  });

  test('T4.14 each buys less than falls due for it', () => {
    holds(
      fc.property(ordinary, fc.constantFrom(...BORROWING), (before, [role, move]) => {
        const plain = calledIn(respond(before, role, 'plain').after);
        const called = calledIn(respond(before, role, move).after);
        expect(total(called), `${role} ${move}`).toBeLessThan(total(plain));
      }),
      1000,
    );
  });

  test('T4.15 with its debt called in, none comes out better than a practice in its moment', () => {
    const lasts = fc.record({
      responsible: fc.constantFrom(...MOVE_IDS.filter((move) => mayDo('responsible', move))),
      hurt: fc.constantFrom(...MOVE_IDS.filter((move) => mayDo('hurt', move))),
    });
    let compared = 0;
    holds(
      fc.property(ordinary, lasts, fc.constantFrom(...BORROWING), (start, last, [role, pitfall]) => {
        const before = { ...start, memory: { ...start.memory, last } };
        const borrowed = total(calledIn(respond(before, role, pitfall).after));
        for (const practice of movesOf(role, 'practice')) {
          const { occasion, after: then } = respond(before, role, practice);
          if (!occasion || occasion.lands) continue;
          compared += 1;
          expect(total(calledIn(then)), `${pitfall} ${practice}`).toBeGreaterThan(borrowed);
        }
      }),
      1000,
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('what was put to sleep', () => {
  test.each([
    ['pity', ['responsible beg', 'responsible grovel', 'hurt beg']],
    ['silence', ['hurt stonewall', 'responsible close-up', 'responsible pretend']],
  ] as const)('T4.7 T4.8 %s is added to by each of these, every time', (what, moves) => {
    for (const move of moves) {
      const once = after(openHearted(), move);
      const twice = after(once, move);
      const price = DEFAULTS[`${what}.owed`];
      expect([once.memory[what], twice.memory[what]], move).toEqual([price, 2 * price]);
    }
  });

  test('T4.7 T4.8 by nothing else: not by the hurt one who pretends, and by no apology before it begs', () => {
    const adding = (role: Role, what: 'pity' | 'silence') =>
      MOVE_IDS.filter((move) => respond(openHearted(), role, move).after.memory[what] > 0);
    expect(adding('responsible', 'pity')).toEqual(['beg', 'grovel']);
    expect(adding('responsible', 'silence')).toEqual(['close-up', 'pretend']);
    expect(adding('hurt', 'silence')).toEqual(['stonewall']);
    const sorry = after(openHearted(), 'responsible regret', 'responsible regret');
    expect([sorry.memory.pity, after(sorry, 'responsible regret').memory.pity]).toEqual([
      0,
      DEFAULTS['pity.owed'],
    ]);
  });

  test('T4.9 T4.10 what answers the anger and what breaks the silence, and nothing else', () => {
    const before = openHearted({ memory: { pity: 9, silence: 7 } });
    const settling = (what: 'pity' | 'silence', role: Role) =>
      MOVE_IDS.filter((move) => respond(before, role, move, QUIET).after.memory[what] === 0);
    for (const role of ROLES) {
      expect(settling('pity', role)).toEqual(['own-it', 'keep-dignity']);
      expect(settling('silence', role)).toEqual(['be-open', 'say-pain', 'ask-us', 'show-feeling']);
    }
  });

  test('T4.9 not where it lands as something else', () => {
    const before = openHearted({ memory: { turns: 9, owned: false, pity: 9, silence: 7, timeGiven: true } });
    expect(respond(before, 'responsible', 'keep-dignity').after.memory.pity).toBe(9);
    expect(respond(before, 'responsible', 'be-open').after.memory.silence).toBe(7);
  });

  test('T4.11 T8.11 pity comes back as hurt, exactly, when it falls due, and then no more', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 25 }), turnedParams, (pity, params) => {
        const clear = openHearted({ hurt: { hurt: 50 }, memory: { heard: 40 } });
        const owing = { ...clear, memory: { ...clear.memory, pity } };
        const [then, without] = [owing, clear].map((each) => elapse(each, 4, params).after) as [Bond, Bond];
        expect(Math.abs(then.hurt.hurt - without.hurt.hurt - pity)).toBeLessThanOrEqual(1); // rounded with what faded
        const thinned = then.hurt.hurt > 50 ? Math.trunc((40 * 50) / then.hurt.hurt) : 40; // T6.7
        expect([then.memory.pity, then.memory.heard]).toEqual([0, thinned]);
        expect(then.responsible).toEqual(without.responsible);
      }),
      100,
    );
  });

  test('T4.12 silence takes openness from both, exactly', () => {
    const owing = openHearted({ memory: { silence: 8, timeGiven: true } });
    const due = DEFAULTS['time.due'];
    expect(hoursAfter(owing, due - 1).hurt.openness).toBe(70);
    const then = hoursAfter(owing, due);
    expect([then.responsible.openness, then.hurt.openness, then.memory.silence]).toEqual([62, 62, 0]);
    expect(hoursAfter(then, 1).hurt.openness).toBe(62);
  });

  test.each(['pity', 'silence'] as const)('M6.4 M7.8 %s is owed: it falls due and hinders', (what) => {
    const person = { trust: 70, hurt: 10, openness: 70, selfRespect: 70 };
    const whole = bond({ responsible: person, hurt: person });
    const owing = { ...whole, memory: { ...whole.memory, [what]: 1 } };
    expect([mended(whole), mended(owing), owed(owing.memory)]).toEqual([true, false, 1]);
    expect(owed(elapse(owing, 4).after.memory)).toBe(0);
  });

  test('M6.6 hours that were waited for what was settled are not counted towards what comes later', () => {
    const due = DEFAULTS['time.due'];
    const told = after(openHearted(), 'responsible half-truth');
    const waited = hoursAfter(told, due - 1);
    expect(waited.memory.waited).toBe(due - 1);
    const open = after(waited, 'responsible be-open');
    expect(open.memory.waited).toBe(0);
    const again = after(open, 'responsible half-truth');
    expect(hoursAfter(again, due - 1).memory.hidden).toBeGreaterThan(0);
    // While something else is owed they go on.
    const both = after(waited, 'responsible overpromise', 'responsible be-open');
    expect(both.memory.waited).toBe(due - 1);
  });

  test('T14.5 the third apology after betrayal begs without a bonus', () => {
    const sorry = (breach: 'betrayal' | 'promise') => {
      const third = openHearted({ breach, memory: { times: { 'responsible regret': 2 } } });
      return respond(third, 'responsible', 'regret').changes;
    };
    expect(sorry('betrayal')).toEqual(sorry('promise'));
    expect(MOVES.regret.kind).toBe('practice');
  });
});
