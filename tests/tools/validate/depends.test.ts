/** Each experiment measures the rule it is about: turned constants move its figure as they should. */
import { describe, expect, test } from 'vitest';
import {
  type Experiment,
  type ExperimentOutcome,
  experimentSettingOf,
  type Verdict,
} from '../../../src/tools/validate/experiment.ts';
import { amends, gestures } from '../../../src/tools/validate/findings/amends.ts';
import {
  APOLOGY_FINDINGS,
  COSTLY,
  costly,
  FREE,
  parts,
} from '../../../src/tools/validate/findings/apology.ts';
import { company, pressing, repair } from '../../../src/tools/validate/findings/company.ts';
import { forgiveness } from '../../../src/tools/validate/findings/forgiveness.ts';
import { feelingDown, heardFirst } from '../../../src/tools/validate/findings/pain.ts';
import { deception, timingFindings } from '../../../src/tools/validate/findings/rounds.ts';
import { badAndGood, PAIRS, promises } from '../../../src/tools/validate/findings/single-steps.ts';
import { population, SAMPLE } from '../../../src/tools/validate/population.ts';
import { CHECKS, type CheckId } from '../../../src/tools/validate/words.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import type { MoveId } from '../../../src/trust/moves.ts';
import { type Params, turned } from '../../../src/trust/params.ts';

/** Two of each temperament and breach: enough to see a figure move. */
const people = population({ ...SAMPLE, count: 72 });

const reckoned = new Map<Experiment, Map<string, readonly ExperimentOutcome[]>>();

/** What an experiment gives with these constants changed, worked out once: several checks ask it for the same. */
function outcomesOf(experiment: Experiment, changes: Partial<Params> = {}): readonly ExperimentOutcome[] {
  const known = reckoned.get(experiment) ?? new Map<string, readonly ExperimentOutcome[]>();
  reckoned.set(experiment, known);
  const key = JSON.stringify(changes);
  const outcomes = known.get(key) ?? experiment(experimentSettingOf(people, turned(changes)));
  known.set(key, outcomes);
  return outcomes;
}

function found(outcomes: readonly ExperimentOutcome[], check: CheckId): ExperimentOutcome {
  const outcome = outcomes.find((one) => one.check === check);
  if (!outcome) throw new Error(`${check} was not answered`);
  return outcome;
}

type Case = readonly [
  check: CheckId,
  experiment: Experiment,
  changes: Partial<Params>,
  way: 'up' | 'down' | 'towards 0',
  then: Verdict | null,
];

const CASES: readonly Case[] = [
  ['1a', APOLOGY_FINDINGS, { 'painFirst.weight': 50 }, 'up', null],
  ['1b', APOLOGY_FINDINGS, { 'remedy.doubted': 50 }, 'up', null],
  ['1c', APOLOGY_FINDINGS, { 'grade.slight': 3, 'grade.small': 3 }, 'down', 'miss'],
  ['2a', forgiveness, { 'painFirst.weight': 50 }, 'up', null],
  ['2b', forgiveness, { 'pull.range': 200 }, 'down', null],
  ['2c', forgiveness, { 'pull.range': 50 }, 'down', null],
  ['2d', forgiveness, { 'pull.range': 200 }, 'down', null],
  ['9a', parts, { 'grade.strong': 8, 'grade.clear': 10 }, 'down', null],
  ['9b', parts, { 'grade.clear': 4, 'grade.small': 6 }, 'down', 'miss'],
  ['9c', parts, { 'grade.slight': 1 }, 'down', null],
  ['11a', deception, { 'again.keeps': 50, 'again.least': 0 }, 'down', 'miss'],
  ['11b', deception, { 'relapse.ceiling': 30 }, 'up', null],
  ['11c', deception, { 'grade.clear': 4 }, 'down', 'miss'],
  ['11d', deception, { 'promise.kept': 110 }, 'down', null],
  ['11e', deception, { 'grade.clear': 4 }, 'down', null],
  ['12a', promises, { 'relapse.weight': 200, 'grade.heavy': 20 }, 'down', 'miss'],
  ['13a', timingFindings, { 'relapse.early': 30 }, 'up', 'hit'],
  ['13b', timingFindings, { 'again.keeps': 95, 'again.least': 50 }, 'up', null],
  ['13c', timingFindings, { 'grade.heavy': 12 }, 'down', null],
  ['14', badAndGood, { 'loss.weight': 105 }, 'down', null],
  ['15a', heardFirst, { 'painFirst.weight': 50 }, 'down', null],
  ['15b', heardFirst, { 'painFirst.weight': 50 }, 'down', null],
  ['16a', feelingDown, { 'painFirst.weight': 50 }, 'down', null],
  ['16b', feelingDown, { 'painFirst.weight': 50 }, 'up', null],
  ['17a', amends, { 'grade.clear': 4 }, 'down', null],
  ['17b', amends, { 'grade.slight': 1 }, 'towards 0', null],
  ['18a', costly, { 'grade.strong': 8 }, 'down', null],
  ['18b', costly, { 'grade.small': 2 }, 'down', null],
  ['19a', gestures, { 'mutual.floor': 30 }, 'down', null],
  ['19b', gestures, { 'moment.fits': 100 }, 'towards 0', null],
  ['19c', gestures, { 'mutual.opened': 35 }, 'down', null],
  ['20a', company, { 'worry.left': -60, 'guard.room': 0 }, 'down', null],
  ['20b', company, { 'worry.soothed': 0 }, 'down', null],
  ['21', pressing, { 'silence.owed': 4, 'grade.small': 2 }, 'towards 0', null],
  ['22a', repair, { 'moment.fits': 250 }, 'up', null],
  ['22b', repair, { 'moment.fits': 100 }, 'down', null],
];

test.each(CASES)('%s moves when its rule is turned', (check, experiment, changes, way, then) => {
  const before = found(outcomesOf(experiment), check);
  const after = found(outcomesOf(experiment, changes), check);
  const moved = way === 'towards 0' ? Math.abs(after.size) - Math.abs(before.size) : after.size - before.size;
  expect(way === 'up' ? moved : -moved, `${before.size} → ${after.size}`).toBeGreaterThan(0.01);
  if (then) {
    expect(before.verdict).not.toBe(then);
    expect(after.verdict).toBe(then);
  }
});

test('every check but one is shown to depend on something', () => {
  // 12b is said to be unable to fail: a kept word never lowers trust, whatever is turned.
  const shown: readonly CheckId[] = [...CASES.map(([check]) => check), '12b'];
  expect([...shown].sort()).toEqual(Object.keys(CHECKS).sort());
});

describe('the conditions are what they are called', () => {
  const costs = (move: MoveId) => {
    const { hurt, selfRespect } = { hurt: '', selfRespect: '', ...EFFECTS[move].own };
    return hurt.startsWith('+') || selfRespect.startsWith('-');
  };

  test('what costs takes peace or self-respect of the one who does it, what is free takes neither', () => {
    expect(COSTLY.map(costs)).toEqual([true, true, true]);
    expect(FREE.map(costs)).toEqual([false, false, false]);
  });

  test('good and bad steps are worded alike but for the sign', () => {
    for (const [good, bad] of PAIRS) {
      const [gain, loss] = [EFFECTS[good].other.trust, EFFECTS[bad].other.trust];
      expect(gain?.slice(1)).toBe(loss?.slice(1));
      expect(`${gain?.[0]}${loss?.[0]}`).toBe('+-');
    }
  });
});
