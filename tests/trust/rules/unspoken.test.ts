import { describe, expect, test } from 'vitest';
import { BREACHES } from '../../../src/trust/bond.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { openBond, respond } from '../../../src/trust/respond.ts';
import { SEEING, unspokenShare } from '../../../src/trust/rules/unspoken.ts';
import { after, effect, openHearted, trustGained } from '../bonds.ts';

describe('said or unsaid', () => {
  const unseen = openHearted({ breach: 'unspoken' });

  test('[T13] once both have seen that it was never said, it weighs less', () => {
    const one = after(unseen, 'hurt name-expectation');
    expect(one.memory.seen).toEqual({ responsible: false, hurt: true });
    const { after: both, rules } = respond(one, 'responsible', 'change-view');
    const relief = effect(one, 'responsible', 'change-view', 'hurt', 'hurt');
    const plain = effect(openHearted({ breach: 'lie' }), 'responsible', 'change-view', 'hurt', 'hurt');
    expect(relief).toBe(plain - DEFAULTS['unspoken.relief']);
    expect([both.memory.seen, rules.includes('T13')]).toEqual([{ responsible: true, hurt: true }, true]);
  });

  test('[T13] one alone cannot see it for both, and it is a relief only once', () => {
    const alone = after(unseen, 'responsible name-expectation');
    const again = effect(alone, 'responsible', 'change-view', 'hurt', 'hurt');
    expect(again).toBe(effect(openHearted({ breach: 'lie' }), 'responsible', 'change-view', 'hurt', 'hurt'));
    const seen = after(unseen, 'responsible name-expectation', 'hurt step-down');
    expect(effect(seen, 'hurt', 'change-view', 'hurt', 'hurt')).toBeGreaterThan(-DEFAULTS['unspoken.relief']);
  });

  test('[T13] it weighs by how much had been unspoken: wholly, in part where something was withheld, else not', () => {
    const shares = BREACHES.map((breach) => [breach, unspokenShare(openBond(breach), DEFAULTS)] as const);
    const { unspoken, withheld, ...others } = Object.fromEntries(shares);
    expect(unspoken).toBe(100);
    expect(withheld).toBeGreaterThan(0);
    expect(withheld).toBeLessThan(100);
    expect(new Set(Object.values(others))).toEqual(new Set([0]));
  });

  test('[T13] naming an expectation makes it an agreement, with who said it and when', () => {
    const { agreements } = after(
      unseen,
      'hurt ask',
      'hurt name-expectation',
      'responsible new-agreement',
    ).memory;
    expect(agreements).toEqual([
      { by: 'hurt', kind: 'named', turn: 2 },
      { by: 'responsible', kind: 'new', turn: 3 },
    ]);
    const silent = MOVE_IDS.filter((move) => after(unseen, `hurt ${move}`).memory.agreements.length === 0);
    expect(MOVE_IDS.filter((move) => !silent.includes(move))).toEqual(['name-expectation', 'new-agreement']);
  });

  test('[T13] breaking what was said aloud weighs more', () => {
    const silent = openHearted({ hurt: { trust: 90 } });
    const spoken = {
      ...silent,
      memory: { ...silent.memory, agreements: [{ by: 'hurt', kind: 'named', turn: 1 }] as const },
    };
    for (const move of ['lie-again', 'break-word'] as const) {
      expect(trustGained(spoken, move)).toBeLessThan(trustGained(silent, move));
    }
    expect(trustGained(spoken, 'excuse')).toBe(trustGained(silent, 'excuse'));
  });

  test('[T13] every move that can see is one that says something', () => {
    for (const move of SEEING) expect(after(unseen, `hurt ${move}`).memory.seen.hurt, move).toBe(true);
    expect(after(unseen, 'hurt assume').memory.seen.hurt).toBe(false);
  });
});
