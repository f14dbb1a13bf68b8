import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherRole, ROLES } from '../../src/trust/bond.ts';
import { EFFECTS } from '../../src/trust/effects.ts';
import { LABELS, WHAT } from '../../src/trust/move-words.ts';
import { isMove, MOVE_IDS, MOVES, type MoveId, mayDo } from '../../src/trust/moves.ts';
import { DEFAULTS, type ParamName } from '../../src/trust/params.ts';
import { openBond } from '../../src/trust/respond.ts';
import { draftOf } from '../../src/trust/rules/draft.ts';
import { effectOf } from '../../src/trust/scene.ts';
import { CLAIMS } from '../../src/trust/sources.ts';
import { openHearted, respondQuietly as respond, scene } from './bonds.ts';
import { anyRole, holds, quietParams, reachableBonds } from './walks.ts';

const PRACTICES =
  'own-it regret explain listen give-time offer-repair small-kindness be-open promise-carefully keep-word accept-checking ' +
  'keep-dignity forgive-self say-pain ask take-time set-limit see-effort step-down lend-credit let-rest ask-us ' +
  'name-expectation show-feeling change-view new-agreement reflect part-with-respect';
const PITFALLS =
  'deny shift-blame excuse beg bribe earn rush grovel close-up hit-back half-truth lie-again overpromise break-word drag-out ' +
  'resent judge throne accuse-all revenge stonewall dig-up forgive-with-head monitor break-off never welcome-breach pretend assume push';

describe('the catalogue', () => {
  test('M3.1 has the moves that stories and records are made of, and each of its kind', () => {
    const ofKind = (kind: string) => MOVE_IDS.filter((id) => MOVES[id].kind === kind).join(' ');
    expect(
      [ofKind('practice'), ofKind('pitfall'), ofKind('plain')],
      'The catalogue has changed. Add a new id to the list at the head of this file, where moves.ts has it; an id ' +
        'that was released stays, since stories and kept plays carry it.',
    ).toEqual([PRACTICES, PITFALLS, 'plain']);
  });

  test.each(MOVE_IDS.filter((id) => id !== 'plain'))(
    'M3.2 %s has sources that exist, an effect, a label and a sentence',
    (id) => {
      const { sources } = MOVES[id];
      const label = LABELS[id];
      const what = WHAT[id];
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !Object.hasOwn(CLAIMS, source))).toEqual([]);
      expect(Object.keys({ ...EFFECTS[id].own, ...EFFECTS[id].other }).length).toBeGreaterThan(0);
      expect(label).not.toBe(id);
      expect(label.split(' ').length).toBeLessThanOrEqual(7);
      expect(what).toMatch(/^[A-Z][^.]*[.?]$/);
    },
  );

  test('M3.2 labels and sentences tell the moves apart', () => {
    expect(new Set(MOVE_IDS.map((id) => LABELS[id])).size).toBe(MOVE_IDS.length);
    expect(new Set(MOVE_IDS.map((id) => WHAT[id])).size).toBe(MOVE_IDS.length);
  });

  test('M3.7 knows its ids and nothing else', () => {
    expect([isMove('own-it'), isMove('plain')]).toEqual([true, true]);
    expect(['own it', '', 'toString', '__proto__', null, 3].filter(isMove)).toEqual([]);
  });

  test('M3.3 says who may do what', () => {
    expect([mayDo('responsible', 'own-it'), mayDo('hurt', 'own-it')]).toEqual([true, false]);
    expect([mayDo('responsible', 'judge'), mayDo('hurt', 'judge')]).toEqual([false, true]);
    expect([mayDo('responsible', 'ask-us'), mayDo('hurt', 'ask-us')]).toEqual([true, true]);
  });

  test('M3.3 is answered by the model whoever makes the move', () => {
    for (const move of MOVE_IDS) {
      for (const role of ROLES) {
        expect(respond(openHearted(), role, move).after.memory.last[role]).toBe(move);
      }
    }
  });

  test('M3.7 a move that is not in the catalogue is an error that names it', () => {
    expect(() => respond(openBond('lie'), 'hurt', 'apologise' as MoveId)).toThrow('"apologise"');
    expect(() => respond(openBond('lie'), 'hurt', 'constructor' as MoveId)).toThrow('"constructor"');
  });

  test('M3.6 plain carries the story on: it is counted and changes nothing else', () => {
    holds(
      fc.property(reachableBonds, anyRole, (before, role) => {
        const { after, changes, rules } = respond(before, role, 'plain');
        expect([after.responsible, after.hurt]).toEqual([before.responsible, before.hurt]);
        expect([changes, rules]).toEqual([[], []]);
        expect(after.memory).toEqual({
          ...before.memory,
          turns: before.memory.turns + 1,
          last: { ...before.memory.last, [role]: 'plain' },
          fresh: { ...before.memory.fresh, [role]: true },
          apart: 0,
          came: { ...before.memory.came, [role]: 'plain' },
          heeded: before.memory.heeded && role === 'responsible',
          running: {
            ...before.memory.running,
            [role]:
              before.memory.fresh[role] && before.memory.last[role] === 'plain'
                ? before.memory.running[role] + 1
                : 1,
          },
          times: {
            ...before.memory.times,
            [`${role} plain`]: (before.memory.times[`${role} plain`] ?? 0) + 1,
          },
        });
      }),
      100,
    );
  });
});

describe('effects', () => {
  test('M3.4 a word is worth its constant, for better or worse, on the one who makes the move and on the other', () => {
    holds(
      fc.property(quietParams, anyRole, fc.constantFrom(...MOVE_IDS), (params, role, move) => {
        const { own, other } = EFFECTS[move];
        const asked = scene(openHearted(), role, move, params);
        const worded = [
          ...Object.entries(own).map((touch) => [role, ...touch]),
          ...Object.entries(other).map((touch) => [otherRole(role), ...touch]),
        ].map(([whose, part, amount = '']) => {
          const sign = amount.startsWith('+') ? 1 : -1;
          return [whose, part, sign * 100 * params[`grade.${amount.slice(1)}` as ParamName]];
        });
        const { shifts } = draftOf(effectOf(asked), asked, otherRole(role));
        expect(shifts.map(({ role: whose, part, amount }) => [whose, part, amount])).toEqual(worded);
      }),
    );
  });

  test('M3.4 reaches the people as it is worded, where nothing bends it', () => {
    const before = openHearted();
    expect(respond(before, 'hurt', 'see-effort').after).toMatchObject({
      hurt: { trust: 44, openness: 74, hurt: 38, selfRespect: 60 },
      responsible: { trust: 47, hurt: 26, selfRespect: 64, openness: 70 }, // T2.3: the other opens nobody further
    });
  });

  test('M3.5 each word is worth more than the one before', () => {
    const worth = (['slight', 'small', 'clear', 'strong', 'heavy'] as const).map(
      (grade) => DEFAULTS[`grade.${grade}`],
    );
    expect(worth).toEqual([...new Set(worth)].sort((one, two) => one - two));
    expect(worth[0]).toBeGreaterThan(0);
  });
});
