import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unheardHurt } from '../../../src/trust/bond.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { elapse, openBond, respond } from '../../../src/trust/respond.ts';
import { landing, WORDS_OF_REPAIR } from '../../../src/trust/rules/pain-first.ts';
import { after, bond, effect, openHearted, trustGained } from '../bonds.ts';
import { holds } from '../walks.ts';

const HEARD = [0, 25, 50, 75, 100];
const HURTS = [0, 20, 40, 60, 80, 100];

describe('pain first', () => {
  test.each(WORDS_OF_REPAIR)('[T6] %s lands the more, the more of the hurt has been heard', (move) => {
    const gains = HEARD.map((heard) =>
      trustGained(openHearted({ hurt: { hurt: 80 }, memory: { heard } }), move),
    );
    expect(gains).toEqual([...gains].sort((one, two) => one - two));
    expect(gains.at(-1)).toBeGreaterThan(gains[0] ?? 0);
  });

  test.each(WORDS_OF_REPAIR)('[T6] %s lands the more, the less unheard hurt is left', (move) => {
    const gains = HURTS.map((hurt) =>
      trustGained(openHearted({ hurt: { hurt }, memory: { heard: 20 } }), move),
    );
    expect(gains).toEqual([...gains].sort((one, two) => two - one));
    expect(gains[0]).toBeGreaterThan(gains.at(-1) ?? 0);
  });

  test('[T6] the same apology at the very beginning and after being heard are two different things', () => {
    const early = openBond('withheld');
    const heard = after(
      early,
      'hurt say-pain',
      'responsible listen',
      'hurt show-feeling',
      'responsible listen',
    );
    expect(trustGained(heard, 'own-it')).toBeGreaterThanOrEqual(3 * trustGained(early, 'own-it'));
    expect(trustGained(early, 'own-it')).toBeLessThanOrEqual(2);
  });

  test('[T6] something always gets through, and deeds need no hearing', () => {
    const raw = openHearted({ hurt: { hurt: 100 }, memory: { heard: 0 } });
    expect(landing({ bond: raw, params: DEFAULTS })).toBe(DEFAULTS['painFirst.least']);
    expect(trustGained(raw, 'keep-word')).toBe(trustGained(openHearted({ hurt: { hurt: 0 } }), 'keep-word'));
  });

  test('[T6] listening lowers hurt and lets it be heard, more than any other move', () => {
    const before = openHearted({ hurt: { hurt: 70 }, memory: { heard: 0 } });
    const { after: then } = respond(before, 'responsible', 'listen');
    expect(then.hurt.hurt).toBeLessThan(before.hurt.hurt);
    expect(unheardHurt(then)).toBeLessThan(unheardHurt(before));
    for (const move of ['own-it', 'regret', 'explain', 'accept-checking'] as const) {
      expect(respond(before, 'responsible', move).after.memory.heard, move).toBeLessThan(then.memory.heard);
    }
  });

  test('[T6] new hurt is unheard hurt', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 100 }), (hurt, heard) => {
        const before = openHearted({ hurt: { hurt }, memory: { heard } });
        const then = respond(before, 'responsible', 'close-up').after;
        expect(then.hurt.hurt).toBeGreaterThan(hurt);
        expect(unheardHurt(then)).toBeGreaterThan(unheardHurt(before));
      }),
    );
  });

  test('[T6] and time lowers heard hurt, unheard hurt hardly', () => {
    const days = 10;
    const lost = (heard: number) => {
      const before = bond({ hurt: { hurt: 60 }, memory: { heard } });
      return before.hurt.hurt - elapse(before, days).after.hurt.hurt;
    };
    expect(lost(100)).toBeGreaterThanOrEqual(5 * lost(0));
    expect(lost(0)).toBeGreaterThan(0);
  });

  test('[T6] between strangers there is nothing to hear first', () => {
    expect(landing({ bond: openBond('none'), params: DEFAULTS })).toBe(100);
    expect(effect(openBond('none'), 'responsible', 'own-it', 'hurt', 'trust')).toBeGreaterThan(0);
  });
});
