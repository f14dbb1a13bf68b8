import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREACHES, type Breach } from '../../../src/trust/bond.ts';
import { MOVE_IDS, MOVES, type MoveId } from '../../../src/trust/moves.ts';
import { draftOf, isGain, percentOf } from '../../../src/trust/rules/draft.ts';
import { DECEITS, DOUBTED, REMEDIES, remedy } from '../../../src/trust/rules/remedy.ts';
import { effectOf } from '../../../src/trust/scene.ts';
import { openHearted, respondQuietly as respond, scene, trustGained } from '../bonds.ts';
import { anyBreach, holds, quietParams } from '../walks.ts';

/** How much good a move does to the hurt one: trust gained and hurt lost, together. */
function good(breach: Breach, move: MoveId): number {
  const before = openHearted({ breach });
  const { after } = respond(before, 'responsible', move);
  return after.hurt.trust - before.hurt.trust + before.hurt.hurt - after.hurt.hurt;
}

describe('the remedy fits the cause', () => {
  test.each([
    ['lie', 'be-open'],
    ['withheld', 'be-open'],
    ['promise', 'promise-carefully'],
    ['promise', 'keep-word'],
    ['betrayal', 'regret'],
    ['unfaithful', 'be-open'],
    ['unfaithful', 'give-time'],
    ['unspoken', 'name-expectation'],
    ['unspoken', 'new-agreement'],
    ['none', 'lend-credit'],
  ] as const)('T14.1 T14.2 after %s, %s counts for more than elsewhere', (breach, move) => {
    const elsewhere = BREACHES.filter((each) => !REMEDIES[each].includes(move));
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const other of elsewhere) expect(good(breach, move), other).toBeGreaterThan(good(other, move));
    expect(respond(openHearted({ breach }), 'responsible', move).rules).toContain('T14');
  });

  test('T14.2 the table above is the whole table', () => {
    const count = BREACHES.reduce((sum, breach) => sum + REMEDIES[breach].length, 0);
    expect(count).toBe(10);
    for (const breach of BREACHES)
      for (const move of REMEDIES[breach]) expect(MOVES[move].kind).toBe('practice');
  });

  test('T14.3 after deceit, words of apology bring less trust than after anything else, deeds do not', () => {
    const trust = (breach: Breach, move: MoveId) => trustGained(openHearted({ breach }), move);
    for (const deceit of DECEITS) {
      for (const move of DOUBTED.filter((each) => !REMEDIES[deceit].includes(each))) {
        expect(trust(deceit, move), `${deceit} ${move}`).toBeLessThan(trust('promise', move));
      }
      expect(trust(deceit, 'offer-repair')).toBe(trust('promise', 'offer-repair'));
    }
  });

  test('T14.4 where it does not fit, the kind of breach makes no difference to a move', () => {
    for (const move of MOVE_IDS) {
      const unfitting = BREACHES.filter(
        (breach) => !REMEDIES[breach].includes(move) && !DECEITS.includes(breach),
      );
      expect(new Set(unfitting.map((breach) => good(breach, move))).size, move).toBe(1);
    }
  });

  test('T14.1 T14.3 exactly: where it fits, all gains; after deceit, the trust that words of apology bring; else nothing', () => {
    const deceits: readonly Breach[] = ['lie', 'betrayal', 'unfaithful'];
    const doubted: readonly MoveId[] = ['own-it', 'regret', 'explain'];
    holds(
      fc.property(
        quietParams,
        anyBreach,
        fc.constantFrom(...MOVE_IDS),
        fc.nat(3),
        (params, breach, move, times) => {
          // Begging in place of regret has losses too, and they stay as they are.
          const bond = openHearted({ breach, memory: { times: { 'responsible regret': times } } });
          const asked = scene(bond, 'responsible', move, params);
          const draft = draftOf(effectOf(asked), asked, 'hurt');
          const begs = move === 'regret' && times + 1 >= params['again.begging']; // T14.5
          const fits = !begs && REMEDIES[breach].includes(move);
          const inDoubt = !begs && !fits && deceits.includes(breach) && doubted.includes(move);
          const expected = draft.shifts.map((shift) => {
            if (!isGain(shift)) return shift.amount;
            if (fits) return percentOf(shift.amount, params['remedy.fits']);
            return inDoubt && shift.part === 'trust'
              ? percentOf(shift.amount, params['remedy.doubted'])
              : shift.amount;
          });
          expect(remedy(draft, asked).shifts.map(({ amount }) => amount)).toEqual(expected);
        },
      ),
      1000,
    );
  });
});
