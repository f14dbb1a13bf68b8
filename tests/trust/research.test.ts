/** Signs, orders and shapes that research found, in the model. Sizes are not claimed. */
import { describe, expect, test } from 'vitest';
import type { Bond, Breach } from '../../src/trust/bond.ts';
import type { MoveId } from '../../src/trust/moves.ts';
import { openBond, respond } from '../../src/trust/respond.ts';
import { after, bond, effect, openHearted, trustGained } from './bonds.ts';

const REPAIR = [
  'hurt say-pain',
  'responsible listen',
  'responsible own-it',
  'hurt ask',
  'responsible offer-repair',
  'hurt see-effort',
  'responsible keep-word',
  'hurt lend-credit',
  'responsible small-kindness',
  'responsible keep-word',
] as const;

/** Trust of the hurt one after `times` kept words, and whatever else is said before each. */
function course(start: Bond, times: number, ...before: readonly MoveId[]): readonly number[] {
  const trusts = [];
  let now = start;
  for (let n = 0; n < times; n += 1) {
    for (const move of [...before, 'keep-word' as const]) now = respond(now, 'responsible', move).after;
    trusts.push(now.hurt.trust);
  }
  return trusts;
}

describe('R1 an apology', () => {
  const spoken = (breach: Breach) =>
    after(openBond(breach), 'hurt say-pain', 'responsible listen', 'hurt ask');

  test('brings some trust back', () => {
    expect(trustGained(spoken('promise'), 'own-it')).toBeGreaterThan(0);
  });

  test('brings more after a lapse than after deceit', () => {
    for (const deceit of ['lie', 'betrayal', 'unfaithful'] as const) {
      expect(trustGained(spoken('promise'), 'own-it'), deceit).toBeGreaterThan(
        trustGained(spoken(deceit), 'own-it'),
      );
    }
  });

  test('does more against silence than against denial, at first', () => {
    const before = openHearted();
    const apology = trustGained(before, 'own-it');
    expect(apology - trustGained(before, 'close-up')).toBeGreaterThan(apology - trustGained(before, 'deny'));
  });
});

test('R2, R16 an apology does more where anger has come down', () => {
  const gains = [90, 60, 30].map((hurt) =>
    trustGained(openHearted({ hurt: { hurt }, memory: { heard: 30 } }), 'own-it'),
  );
  expect(gains).toEqual([...new Set(gains)].sort((one, two) => one - two));
});

test('R9 the order of the parts of an apology holds in every breach once somebody was listened to', () => {
  for (const breach of ['withheld', 'lie', 'unspoken'] as const) {
    const before = openHearted({ breach });
    const [own = 0, repair = 0, regret = 0, beg = 0] = (
      ['own-it', 'offer-repair', 'regret', 'beg'] as const
    ).map((move) => trustGained(before, move));
    expect([own > repair, repair > regret, regret > beg], breach).toEqual([true, true, true]);
  }
});

describe('R11 steady good acts', () => {
  const deceived = openHearted({
    breach: 'lie',
    hurt: { trust: 10 },
    memory: { ceiling: openBond('lie').memory.ceiling },
  });

  test('restore trust, but never wholly after a deception, however long', () => {
    const trusts = course(deceived, 60);
    expect(trusts).toEqual([...trusts].sort((one, two) => one - two));
    expect(trusts.at(-1)).toBeGreaterThan(55);
    expect(trusts.at(-1)).toBeLessThanOrEqual(openBond('lie').memory.ceiling.hurt);
    expect(openBond('lie').memory.ceiling.hurt).toBeLessThan(90);
  });

  test('work sooner with a promise before them', () => {
    const [alone, promised] = [course(deceived, 5), course(deceived, 5, 'promise-carefully')];
    promised.forEach((trust, n) => {
      expect(trust).toBeGreaterThan(alone[n] ?? 0);
    });
  });
});

describe('R12 promises', () => {
  test('broken, about halve trust', () => {
    for (const trust of [45, 50, 55, 60]) {
      const before = openHearted({ hurt: { trust } });
      const left = respond(before, 'responsible', 'break-word').after.hurt.trust / trust;
      expect(left, String(trust)).toBeGreaterThanOrEqual(0.35);
      expect(left, String(trust)).toBeLessThanOrEqual(0.65);
    }
  });

  test('kept, bring more than not promising', () => {
    const promised = after(openHearted(), 'responsible promise-carefully');
    expect(trustGained(promised, 'keep-word')).toBeGreaterThan(trustGained(openHearted(), 'keep-word'));
  });
});

describe('R13 when the breach comes', () => {
  const start = openBond('none');
  const early = after(start, 'responsible lie-again', ...REPAIR);
  const late = after(start, ...REPAIR, 'responsible lie-again', ...REPAIR);
  const never = after(start, ...REPAIR, ...REPAIR);

  test('at the very start it harms for good: after the same repair, less has come back and less still can', () => {
    expect(early.hurt.trust).toBeLessThan(late.hurt.trust);
    expect(early.memory.ceiling.hurt).toBeLessThan(late.memory.ceiling.hurt);
  });

  test('after a good history it is a dip that leaves a dent', () => {
    expect(late.hurt.trust).toBeGreaterThan(after(start, ...REPAIR, 'responsible lie-again').hurt.trust);
    expect(late.hurt.trust).toBeLessThan(never.hurt.trust);
    expect(late.memory.ceiling.hurt).toBeLessThan(never.memory.ceiling.hurt);
  });
});

test('R14 losses weigh more than gains: one step back takes more than one step forward gives', () => {
  const before = openHearted();
  for (const [good, bad] of [
    ['small-kindness', 'shift-blame'],
    ['own-it', 'lie-again'],
    ['keep-word', 'break-word'],
  ] as const) {
    expect(-trustGained(before, bad), bad).toBeGreaterThan(trustGained(before, good));
    expect(after(before, `responsible ${good}`, `responsible ${bad}`).hurt.trust).toBeLessThan(
      before.hurt.trust,
    );
  }
});

test('R15 an apology works better once the hurt one feels heard', () => {
  const early = bond({ hurt: { openness: 40 }, responsible: { openness: 40 } });
  const heard = after(early, 'responsible listen');
  expect(trustGained(heard, 'own-it')).toBeGreaterThan(trustGained(early, 'own-it'));
});

describe('R17 amends', () => {
  test('do more than words', () => {
    for (const amends of ['offer-repair', 'keep-word'] as const) {
      for (const words of ['regret', 'explain', 'promise-carefully'] as const) {
        expect(trustGained(openHearted(), amends), `${amends} ${words}`).toBeGreaterThan(
          trustGained(openHearted(), words),
        );
      }
    }
  });

  test('overpaid add nothing', () => {
    const repaired = after(openHearted(), 'responsible offer-repair');
    expect(trustGained(repaired, 'bribe')).toBeLessThanOrEqual(0);
  });
});

test('R18 an apology that costs something counts for more than one that costs nothing', () => {
  const before = openHearted();
  expect(effect(before, 'responsible', 'own-it', 'responsible', 'hurt')).toBeGreaterThan(0);
  for (const free of ['regret', 'explain', 'promise-carefully'] as const) {
    expect(effect(before, 'responsible', free, 'responsible', 'hurt')).toBeLessThanOrEqual(0);
    expect(trustGained(before, 'own-it')).toBeGreaterThan(trustGained(before, free));
  }
});

test('R19 gestures of peace make it less frightening to be open', () => {
  const before = bond({ hurt: { openness: 30 } });
  for (const gesture of ['small-kindness', 'accept-checking', 'be-open'] as const) {
    expect(effect(before, 'responsible', gesture, 'hurt', 'openness'), gesture).toBeGreaterThan(0);
  }
});
