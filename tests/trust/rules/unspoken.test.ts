import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREACHES, type Breach, otherRole, ROLES } from '../../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { openBond } from '../../../src/trust/respond.ts';
import { unspokenShare } from '../../../src/trust/rules/unspoken.ts';
import {
  after,
  effect,
  openHearted,
  points,
  respondQuietly as respond,
  trustGained,
  wideOpen,
} from '../bonds.ts';
import { anyBreach, anyRole, holds, quietParams } from '../walks.ts';

describe('said or unsaid', () => {
  const unseen = openHearted({ breach: 'unspoken' });

  test('T13.3 once both have seen that it was never said, it weighs less', () => {
    const one = after(unseen, 'hurt name-expectation');
    expect(one.memory.seen).toEqual({ responsible: false, hurt: true });
    const { after: both, rules } = respond(one, 'responsible', 'change-view');
    const relief = effect(one, 'responsible', 'change-view', 'hurt', 'hurt');
    const plain = effect(openHearted({ breach: 'lie' }), 'responsible', 'change-view', 'hurt', 'hurt');
    expect(relief).toBe(plain - DEFAULTS['unspoken.relief']);
    expect([both.memory.seen, rules.includes('T13')]).toEqual([{ responsible: true, hurt: true }, true]);
  });

  test('T13.3 one alone cannot see it for both, and it is a relief only once', () => {
    const alone = after(unseen, 'responsible name-expectation');
    const again = effect(alone, 'responsible', 'change-view', 'hurt', 'hurt');
    expect(again).toBe(effect(openHearted({ breach: 'lie' }), 'responsible', 'change-view', 'hurt', 'hurt'));
    const seen = after(unseen, 'responsible name-expectation', 'hurt step-down');
    expect(effect(seen, 'hurt', 'change-view', 'hurt', 'hurt')).toBeGreaterThan(-DEFAULTS['unspoken.relief']);
  });

  test('T13.1 it weighs by how much had been unspoken: wholly, in part where something was withheld, else not', () => {
    const shares = BREACHES.map((breach) => [breach, unspokenShare(openBond(breach), DEFAULTS)] as const);
    const { unspoken, withheld, ...others } = Object.fromEntries(shares);
    expect(unspoken).toBe(100);
    expect(withheld).toBeGreaterThan(0);
    expect(withheld).toBeLessThan(100);
    expect(new Set(Object.values(others))).toEqual(new Set([0]));
  });

  test('T13.4 naming an expectation makes it an agreement, with who said it and when', () => {
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

  test('T13.5 breaking what was said aloud weighs more', () => {
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

  test('T13.1 and the constants say how much', () => {
    holds(
      fc.property(quietParams, anyBreach, (params, breach) => {
        const shares: Partial<Record<Breach, number>> = {
          unspoken: params['unspoken.share.unspoken'],
          withheld: params['unspoken.share.withheld'],
        };
        expect(unspokenShare(openBond(breach), params)).toBe(shares[breach] ?? 0);
      }),
      100,
    );
  });

  test('T13.2 these moves see it, by either, where there was something unspoken', () => {
    const seeing: readonly MoveId[] = ['step-down', 'name-expectation', 'change-view', 'new-agreement'];
    for (const role of ROLES) {
      for (const breach of BREACHES) {
        const before = openHearted({ breach });
        const seers = MOVE_IDS.filter((move) => respond(before, role, move).after.memory.seen[role]);
        expect(seers, breach).toEqual(['unspoken', 'withheld'].includes(breach) ? seeing : []);
        for (const move of seeing)
          expect(respond(before, role, move).after.memory.seen[otherRole(role)]).toBe(false);
      }
    }
  });

  test('T13.3 the relief is the share of the constant, whoever of the two sees it last', () => {
    holds(
      fc.property(quietParams, anyRole, (params, last) => {
        for (const breach of ['unspoken', 'withheld'] as const) {
          const before = wideOpen({ breach, hurt: { hurt: 90 } });
          const seen = { ...before.memory.seen, [otherRole(last)]: true };
          const ready = { ...before, memory: { ...before.memory, seen } };
          const then = respond(ready, last, 'change-view', params).after.hurt.hurt;
          const plain = respond(before, last, 'change-view', params).after.hurt.hurt;
          expect(plain - then).toBe(points(params['unspoken.relief'], unspokenShare(before, params)));
          // By a new agreement, a word of repair, only as far as the hurt has been heard.
          const raw = { ...ready, memory: { ...ready.memory, heard: 0 } };
          const hushed = respond(raw, last, 'new-agreement', params).after.hurt.hurt;
          const heard = respond(ready, last, 'new-agreement', params).after.hurt.hurt;
          if (heard < 85) expect(hushed).toBeGreaterThan(heard);
        }
      }),
      100,
    );
  });

  test('T13.5 by the percentage of the constant, however many agreements there are', () => {
    holds(
      fc.property(quietParams, fc.integer({ min: 1, max: 3 }), (params, count) => {
        const agreements = Array.from({ length: count }, (_, turn) => {
          return { by: 'hurt', kind: 'named', turn } as const;
        });
        const before = wideOpen({ hurt: { trust: 100 }, memory: { agreements } });
        for (const move of ['lie-again', 'break-word'] as const) {
          const lost = points(
            params['grade.heavy'],
            params['relapse.weight'],
            params['spoken.weight'],
            params['loss.weight'],
          );
          expect(trustGained(before, move, params)).toBe(-Math.min(100, lost));
        }
      }),
      100,
    );
  });
});
