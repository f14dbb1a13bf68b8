import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherRole, ROLES, unheardHurt } from '../../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { elapse, openBond } from '../../../src/trust/respond.ts';
import { draftOf, isGain, percentOf } from '../../../src/trust/rules/draft.ts';
import { landing, painFirst } from '../../../src/trust/rules/pain-first.ts';
import { effectOf } from '../../../src/trust/scene.ts';
import {
  after,
  bond,
  effect,
  openHearted,
  points,
  respondQuietly as respond,
  scene,
  trustGained,
  wideOpen,
} from '../bonds.ts';
import { anyRole, holds, quietParams } from '../walks.ts';

const WORDS = [
  'own-it',
  'regret',
  'explain',
  'offer-repair',
  'promise-carefully',
  'ask-us',
  'new-agreement',
] as const;
const HEARD = [0, 25, 50, 75, 100];
const HURTS = [0, 20, 40, 60, 80, 100];

describe('pain first', () => {
  test.each(WORDS)('T6.1 %s lands the more, the more of the hurt has been heard', (move) => {
    const gains = HEARD.map((heard) =>
      trustGained(openHearted({ hurt: { hurt: 80 }, memory: { heard } }), move),
    );
    expect(gains).toEqual([...gains].sort((one, two) => one - two));
    expect(gains.at(-1)).toBeGreaterThan(gains[0] ?? 0);
  });

  test.each(WORDS)('T6.1 %s lands the more, the less unheard hurt is left', (move) => {
    const gains = HURTS.map((hurt) =>
      trustGained(openHearted({ hurt: { hurt }, memory: { heard: 20 } }), move),
    );
    expect(gains).toEqual([...gains].sort((one, two) => two - one));
    expect(gains[0]).toBeGreaterThan(gains.at(-1) ?? 0);
  });

  test('T6.1 the same apology at the very beginning and after being heard are two different things', () => {
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

  test('T6.2 T6.4 something always gets through, and deeds need no hearing', () => {
    const raw = openHearted({ hurt: { hurt: 100 }, memory: { heard: 0 } });
    expect(landing({ bond: raw, params: DEFAULTS })).toBe(DEFAULTS['painFirst.least']);
    expect(trustGained(raw, 'keep-word')).toBe(trustGained(openHearted({ hurt: { hurt: 0 } }), 'keep-word'));
  });

  test('T6.1 T6.2 T6.3 only what the hurt one gains is bent, by exactly what is unheard, down to the least', () => {
    const percents = fc.nat(100);
    holds(
      fc.property(quietParams, percents, percents, anyRole, (params, hurt, heard, role) => {
        const before = openHearted({ hurt: { hurt }, memory: { heard } });
        const unheard = Math.round((hurt * (100 - heard)) / 100);
        const through = 100 - Math.trunc((unheard * params['painFirst.weight']) / 100);
        const percent = Math.max(params['painFirst.least'], through);
        for (const move of WORDS) {
          const asked = scene(before, role, move, params);
          const draft = draftOf(effectOf(asked), asked, otherRole(role));
          const expected = draft.shifts.map((shift) =>
            shift.role === 'hurt' && isGain(shift) ? percentOf(shift.amount, percent) : shift.amount,
          );
          expect(painFirst(draft, asked).shifts.map(({ amount }) => amount)).toEqual(expected);
        }
      }),
    );
  });

  test('T6.1 T6.2 so much of the trust gets through, from the opening of the mouth to the bond', () => {
    const percents = fc.nat(100);
    holds(
      fc.property(quietParams, percents, percents, (params, hurt, heard) => {
        const before = wideOpen({ hurt: { hurt }, memory: { heard } });
        const unheard = Math.round((hurt * (100 - heard)) / 100);
        const through = 100 - Math.trunc((unheard * params['painFirst.weight']) / 100);
        const percent = Math.max(params['painFirst.least'], through);
        expect(trustGained(before, 'own-it', params)).toBe(points(params['grade.strong'], percent));
      }),
    );
  });

  test('T6.3 what a word of repair does to the responsible one does not depend on it', () => {
    const heard = openHearted({ hurt: { hurt: 80 } });
    const raw = { ...heard, memory: { ...heard.memory, heard: 0 } };
    for (const role of ROLES) {
      for (const move of WORDS) {
        expect(respond(raw, role, move).after.responsible, move).toEqual(
          respond(heard, role, move).after.responsible,
        );
      }
    }
  });

  test('T6.4 no other move depends on what has been heard', () => {
    const others = MOVE_IDS.filter((id) => !WORDS.some((word) => word === id));
    holds(
      fc.property(fc.constantFrom(...others), anyRole, fc.nat(100), (move, role, heard) => {
        const whole = openHearted({ hurt: { hurt: 90 } });
        const raw = { ...whole, memory: { ...whole.memory, heard } };
        const [one, two] = [raw, whole].map((bond) => respond(bond, role, move).after);
        expect([one?.responsible, one?.hurt]).toEqual([two?.responsible, two?.hurt]);
      }),
    );
  });

  const HEARING = {
    listen: 'heavy',
    'say-pain': 'clear',
    'own-it': 'small',
    'accept-checking': 'small',
    regret: 'slight',
    ask: 'slight',
    'show-feeling': 'slight',
  } as const satisfies Partial<Record<MoveId, string>>;

  test('T6.5 hurt gets heard by listening most, by saying it next, a little by five others, and by nothing else', () => {
    const before = openHearted({ hurt: { hurt: 100 }, memory: { heard: 0 } });
    const heard = MOVE_IDS.map((move) => [move, respond(before, 'hurt', move).after.memory.heard] as const);
    const through = Object.fromEntries(heard.filter(([, percent]) => percent > 0));
    expect(through).toEqual({
      listen: 30,
      'say-pain': 14,
      'own-it': 8,
      'accept-checking': 8,
      regret: 4,
      ask: 4,
      'show-feeling': 4,
    });
  });

  test('T6.5 by the percentage of its word', () => {
    holds(
      fc.property(quietParams, fc.constantFrom(...(Object.keys(HEARING) as MoveId[])), (params, move) => {
        const before = openHearted({ hurt: { hurt: 100 }, memory: { heard: 0 } });
        const grade = params[`grade.${HEARING[move as keyof typeof HEARING]}`];
        expect(respond(before, 'responsible', move, params).after.memory.heard).toBe(
          points(grade, params['painFirst.heard']),
        );
      }),
      100,
    );
  });

  test('T6.6 hurt gets unheard by denial, blame, blows, rushing and relapse, and by nothing else', () => {
    const before = openHearted({ hurt: { hurt: 100 }, memory: { heard: 90 } }); // so that no hurt can be new
    const heard = MOVE_IDS.map((move) => [
      move,
      respond(before, 'responsible', move).after.memory.heard - 90,
    ]);
    expect(Object.fromEntries(heard.filter(([, by]) => Number(by) < 0))).toEqual({
      deny: -8,
      'shift-blame': -4,
      'hit-back': -8,
      rush: -8,
      'lie-again': -22,
      'break-word': -8,
    });
  });

  test('T6.7 the points that were heard stay, and are a smaller part of more hurt', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(100), (hurt, heard) => {
        const before = openHearted({ hurt: { hurt }, memory: { heard } });
        const then = respond(before, 'responsible', 'drag-out').after;
        expect(then.hurt.hurt).toBe(hurt + DEFAULTS['grade.slight']);
        expect(then.memory.heard).toBe(Math.trunc((heard * hurt) / then.hurt.hurt));
        expect(respond(before, 'hurt', 'let-rest').after.memory.heard).toBe(heard);
      }),
    );
  });

  test('T6.5 listening lowers hurt and lets it be heard, more than any other move', () => {
    const before = openHearted({ hurt: { hurt: 70 }, memory: { heard: 0 } });
    const { after: then } = respond(before, 'responsible', 'listen');
    expect(then.hurt.hurt).toBeLessThan(before.hurt.hurt);
    expect(unheardHurt(then)).toBeLessThan(unheardHurt(before));
    for (const move of ['own-it', 'regret', 'explain', 'accept-checking'] as const) {
      expect(respond(before, 'responsible', move).after.memory.heard, move).toBeLessThan(then.memory.heard);
    }
  });

  test('T6.7 new hurt is unheard hurt', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 100 }), (hurt, heard) => {
        const before = openHearted({ hurt: { hurt }, memory: { heard } });
        const then = respond(before, 'responsible', 'drag-out').after;
        expect(then.hurt.hurt).toBeGreaterThan(hurt);
        expect(unheardHurt(then)).toBeGreaterThan(unheardHurt(before));
      }),
    );
  });

  test('T8.2 time lowers heard hurt, unheard hurt hardly', () => {
    const days = 10;
    const lost = (heard: number) => {
      const before = bond({ hurt: { hurt: 60 }, memory: { heard } });
      return before.hurt.hurt - elapse(before, days).after.hurt.hurt;
    };
    expect(lost(100)).toBeGreaterThanOrEqual(5 * lost(0));
    expect(lost(0)).toBeGreaterThan(0);
  });

  test('M2.1 T6.1 between strangers there is nothing to hear first', () => {
    expect(landing({ bond: openBond('none'), params: DEFAULTS })).toBe(100);
    expect(effect(openBond('none'), 'responsible', 'own-it', 'hurt', 'trust')).toBeGreaterThan(0);
  });
});
