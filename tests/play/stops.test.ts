import { describe, expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { playOn } from '../../src/play/policies.ts';
import { ownTemperament, seatsAround } from '../../src/play/seats.ts';
import { stopAt, stopsOf } from '../../src/play/stops.ts';
import { findStory } from '../../src/tools/shelf.ts';

/** At which decisions a play that is played on by this policy stops. */
function stopsIn(story: string, policy: 'practice' | 'pitfall' | 'first', role: 'responsible' | 'both') {
  const file = findStory(story);
  const opposite = { kind: 'temperament', temperament: ownTemperament(file, 'hurt') } as const;
  const seats = role === 'both' ? seatsAround('both', { kind: 'player' }) : seatsAround(role, opposite);
  const setup = { file, seats, role, seed: 7 };
  const { opening, steps } = playOn(openPlay(setup), policy, 7);
  const stops = stopsOf(setup);
  const moments = [opening, ...steps.map(({ next }) => next)];
  const at = moments.map((moment, n) => stopAt(stops, steps.slice(0, n), moment)).filter((n) => n !== null);
  return { at, steps, stops };
}

describe('a play stops for a moment', () => {
  test.each([
    ['three-times', 'first', 'responsible'],
    ['three-times', 'pitfall', 'responsible'],
    ['third-row', 'practice', 'both'],
  ] as const)(
    'three times in %s (%s, %s): before own decisions, spread, never the first',
    (story, policy, role) => {
      const { at, steps } = stopsIn(story, policy, role);
      expect(at).toHaveLength(3);
      expect(at[0]).toBeGreaterThan(1);
      for (const n of at) expect(steps[n - 1]?.seat).toBe('player');
      expect(new Set(at).size).toBe(3);
      const shares = at.map((n) => n / steps.length);
      expect(shares[0]).toBeGreaterThan(0.1);
      expect(shares[0]).toBeLessThan(0.5);
      expect((shares[2] ?? 0) - (shares[0] ?? 0)).toBeGreaterThan(0.25);
    },
  );

  test('the same play always at the same places', () => {
    expect(stopsIn('three-times', 'first', 'responsible').at).toEqual(
      stopsIn('three-times', 'first', 'responsible').at,
    );
  });

  test('where the writer has marked stops, at those, three at most and only at a player’s', () => {
    const { steps, stops } = stopsIn('three-times', 'first', 'responsible');
    const own = steps.filter(({ seat }) => seat === 'player');
    const marked = new Set(own.flatMap(({ options }) => options[0]?.id ?? []));
    const at = own.map(({ n }) => {
      const before = steps.slice(0, n - 1);
      const moment = before.at(-1)?.next;
      return moment ? stopAt({ ...stops, marked, after: [] }, before, moment) : null;
    });
    expect(at.filter((n) => n !== null)).toHaveLength(own[0]?.n === 1 ? 2 : 3); // the first of all has nothing before it
    const last = own.at(-1);
    const late = steps[(last?.n ?? 0) - 2]?.next;
    expect(own.length).toBeGreaterThan(4); // decisions without a mark are not counted
    if (!last || !late) throw new Error('there is no last decision');
    const only = new Set(last.options.map(({ id }) => id));
    expect(stopAt({ marked: only, after: [] }, steps.slice(0, last.n - 1), late)).toBe(last.n);
    const others = steps.find(({ seat }) => seat !== 'player');
    const before = steps.slice(0, (others?.n ?? 1) - 1);
    const theirs = new Set(others?.options.map(({ id }) => id));
    const moment = before.at(-1)?.next;
    if (moment) expect(stopAt({ marked: theirs, after: [] }, before, moment)).toBeNull();
  });
});
