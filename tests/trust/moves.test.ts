import { describe, expect, test } from 'vitest';
import { EFFECTS } from '../../src/trust/effects.ts';
import { LABELS, WHAT } from '../../src/trust/move-words.ts';
import { isMove, MOVE_IDS, MOVES, mayDo } from '../../src/trust/moves.ts';
import { CLAIMS } from '../../src/trust/sources.ts';

const PRACTICES =
  'own-it regret explain listen give-time offer-repair small-kindness be-open promise-carefully keep-word accept-checking ' +
  'keep-dignity forgive-self say-pain ask take-time set-limit see-effort step-down lend-credit let-rest ask-us ' +
  'name-expectation show-feeling change-view new-agreement reflect part-with-respect';
const PITFALLS =
  'deny shift-blame excuse beg bribe earn rush grovel close-up hit-back half-truth lie-again overpromise break-word drag-out ' +
  'resent judge throne accuse-all revenge stonewall dig-up forgive-with-head monitor break-off never welcome-breach pretend assume push';

describe('the catalogue', () => {
  test('has the moves that stories and records are made of, and each of its kind', () => {
    const ofKind = (kind: string) => MOVE_IDS.filter((id) => MOVES[id].kind === kind).join(' ');
    expect(
      [ofKind('practice'), ofKind('pitfall'), ofKind('plain')],
      'The catalogue has changed. Add a new id to the list at the head of this file, where moves.ts has it; an id ' +
        'that was released stays, since stories and kept plays carry it.',
    ).toEqual([PRACTICES, PITFALLS, 'plain']);
  });

  test.each(MOVE_IDS.filter((id) => id !== 'plain'))(
    '%s has sources that exist, an effect, a label and a sentence',
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

  test('labels and sentences tell the moves apart', () => {
    expect(new Set(MOVE_IDS.map((id) => LABELS[id])).size).toBe(MOVE_IDS.length);
    expect(new Set(MOVE_IDS.map((id) => WHAT[id])).size).toBe(MOVE_IDS.length);
  });

  test('knows its ids and nothing else', () => {
    expect([isMove('own-it'), isMove('plain')]).toEqual([true, true]);
    expect(['own it', '', 'toString', '__proto__', null, 3].filter(isMove)).toEqual([]);
  });

  test('says who may do what', () => {
    expect([mayDo('responsible', 'own-it'), mayDo('hurt', 'own-it')]).toEqual([true, false]);
    expect([mayDo('responsible', 'judge'), mayDo('hurt', 'judge')]).toEqual([false, true]);
    expect([mayDo('responsible', 'ask-us'), mayDo('hurt', 'ask-us')]).toEqual([true, true]);
  });
});
