import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/debrief/timeline.ts';
import { rerun, sharedUntil } from '../../src/play/rerun.ts';
import { DEFAULTS, turned } from '../../src/trust/params.ts';
import { played } from '../e2e/played.ts';

const PLAYS = (
  [
    ['on-credit', 'random', 'pitfall', 'practice'],
    ['three-times', 'random', 'practice'],
    ['third-row', 'random', 'pitfall'],
    ['fine-thanks', 'pitfall', 'practice'],
  ] as const
).flatMap(([story, ...policies]) => policies.map((policy) => ({ story, policy })));

describe('a play answered once more', () => {
  test.each(PLAYS)('$story by $policy is the same by the model as it is', ({ story, policy }) => {
    const { play } = played({ story, policy, seed: 3 });
    const again = rerun(play.opening, play.steps, DEFAULTS);
    expect(timelineOf(again.opening, again.steps)).toEqual(timelineOf(play.opening.bond, play.steps));
    expect(again.steps.at(-1)?.next.bond).toEqual(play.moment.bond);
    expect(again.mended).toBe(play.moment.ending?.mended);
    expect(sharedUntil(play.steps, again.steps)).toBe(play.steps.length);
  });

  test('goes otherwise by other numbers, and leaves the play itself alone', () => {
    const { play } = played({ story: 'third-row', policy: 'practice', seed: 3 });
    const before = JSON.stringify(timelineOf(play.opening.bond, play.steps));
    const again = rerun(play.opening, play.steps, turned({ 'loss.weight': 250 }));
    const end = (steps: typeof play.steps) => steps.at(-1)?.next.bond.hurt.trust ?? Number.NaN;
    expect(end(again.steps)).toBeLessThan(end(play.steps));
    expect(sharedUntil(play.steps, again.steps)).toBeLessThan(play.steps.length);
    expect(JSON.stringify(timelineOf(play.opening.bond, play.steps))).toBe(before);
  });
});
