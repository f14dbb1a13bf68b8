import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../src/trust/bond.ts';
import { MOVE_IDS, MOVES } from '../../../src/trust/moves.ts';
import type { Params } from '../../../src/trust/params.ts';
import { elapse, respond } from '../../../src/trust/respond.ts';
import { after, bond, hoursAfter, openHearted, points, wideOpen } from '../bonds.ts';
import { holds, reachableBonds, turnedParams } from '../walks.ts';

const raw = bond({ hurt: { hurt: 70, openness: 44 }, responsible: { openness: 44 }, memory: { heard: 20 } });

describe('time', () => {
  test('T8.3 giving time lowers hurt: at once, and more while it passes than time nobody gave', () => {
    const given = after(raw, 'responsible give-time');
    expect(given.hurt.hurt).toBeLessThan(raw.hurt.hurt);
    const helped = given.hurt.hurt - elapse(given, 7).after.hurt.hurt;
    const alone = raw.hurt.hurt - elapse(raw, 7).after.hurt.hurt;
    expect(helped).toBeGreaterThan(alone);
  });

  test('T8.4 time asked for counts like time given', () => {
    const asked = after(raw, 'hurt take-time');
    expect(elapse(asked, 7).after.hurt.openness).toBe(asked.hurt.openness);
    expect(elapse(raw, 7).after.hurt.openness).toBeLessThan(raw.hurt.openness);
  });

  test('T8.5 then it harms: a week that was given is welcome, three weeks close both', () => {
    const given = after(raw, 'responsible give-time');
    const week = elapse(given, 7).after;
    const three = elapse(given, 21).after;
    expect(week.hurt.openness).toBe(given.hurt.openness);
    expect(three.hurt.openness).toBeLessThan(given.hurt.openness);
    expect(three.responsible.openness).toBeLessThan(given.responsible.openness);
  });

  test('T8.6 dragging it out lowers openness, at once and with every day, even where everything was heard', () => {
    const heard = openHearted();
    const dragged = after(heard, 'responsible drag-out');
    expect(dragged.hurt.openness).toBeLessThan(heard.hurt.openness);
    expect(elapse(dragged, 3).after.hurt.openness).toBeLessThan(dragged.hurt.openness);
    expect(elapse(heard, 3).after.hurt.openness).toBe(heard.hurt.openness);
  });

  test('T8.7 a step of the responsible one ends the dragging', () => {
    const ended = after(openHearted(), 'responsible drag-out', 'responsible small-kindness');
    expect([ended.memory.dragging, elapse(ended, 3).after.hurt.openness]).toEqual([
      false,
      ended.hurt.openness,
    ]);
  });

  test('T8.4 what was given lasts for one passage of time', () => {
    expect(elapse(after(raw, 'responsible give-time'), 2).after.memory.timeGiven).toBe(false);
  });

  test('T8.11 T8.12 time alone never brings trust or openness, nor hurt but pity’s, and one passage fades no more than its most', () => {
    holds(
      fc.property(reachableBonds, fc.integer({ min: 0, max: 400 }), turnedParams, (before, days, params) => {
        const most = params['time.farthest'];
        const { after: then } = elapse(before, days, params);
        for (const role of ['responsible', 'hurt'] as const) {
          expect(then[role].trust).toBeLessThanOrEqual(before[role].trust);
          expect(then[role].openness).toBeLessThanOrEqual(before[role].openness);
          expect(then[role].selfRespect).toBe(before[role].selfRespect);
          const pity = role === 'hurt' ? before.memory.pity : 0;
          expect(then[role].hurt).toBeLessThanOrEqual(before[role].hurt + pity);
          expect(before[role].hurt - then[role].hurt).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  /** Points that `hours` take at `perHour` hundredths, after these percentages; at most what one passage can do. */
  function worn(hours: number, perHour: number, params: Params, ...percentages: readonly number[]): number {
    return points(Math.min(hours * perHour, params['time.farthest'] * 100) / 100, ...percentages);
  }

  const someHours = fc.integer({ min: 1, max: 2000 });
  const percent = fc.nat(100);

  test('T8.1 T8.2 T8.12 hurt fades by the hour, unheard hurt by a part of that, and shame as if it were heard', () => {
    holds(
      fc.property(turnedParams, someHours, percent, (params, hours, heard) => {
        const before = wideOpen({ hurt: { hurt: 90 }, responsible: { hurt: 90 }, memory: { heard } });
        const then = hoursAfter(before, hours, params);
        const unheard = Math.trunc(((100 - heard) * (100 - params['time.unheard'])) / 100);
        const fade = params['time.fade'];
        expect(90 - then.responsible.hurt).toBe(worn(hours, fade, params));
        expect(90 - then.hurt.hurt).toBe(worn(hours, fade, params, 100 - unheard));
      }),
    );
  });

  test('T8.3 T8.12 hours that were given count their percentage, up to what is welcome in one passage', () => {
    holds(
      fc.property(turnedParams, someHours, (params, hours) => {
        const before = wideOpen({ hurt: { hurt: 90 }, memory: { timeGiven: true } });
        const given = Math.min(hours, params['time.welcome']);
        const counted = hours + Math.trunc((given * (params['time.given'] - 100)) / 100);
        const faded = worn(counted, params['time.fade'], params);
        expect(90 - hoursAfter(before, hours, params).hurt.hurt).toBe(faded);
      }),
    );
  });

  test('T8.4 giving and taking time, by either, give it, and nothing else does', () => {
    for (const role of ROLES) {
      const giving = MOVE_IDS.filter((move) => respond(raw, role, move).after.memory.timeGiven);
      expect(giving).toEqual(['give-time', 'take-time']);
    }
  });

  test('T8.4 it lasts until time has passed, whatever is said meanwhile', () => {
    const given = after(raw, 'responsible give-time', 'hurt judge', 'responsible explain');
    expect([elapse(given, 0), elapse(given, 1 / 24)].map((each) => each.after.memory.timeGiven)).toEqual([
      true,
      false,
    ]);
  });

  test('T8.5 T8.12 silence closes both by what is beyond patience, or beyond what is welcome where time was given', () => {
    holds(
      fc.property(turnedParams, someHours, percent, fc.boolean(), (params, hours, heard, timeGiven) => {
        const before = wideOpen({ hurt: { hurt: 80 }, memory: { heard, timeGiven } });
        const quiet = params[timeGiven ? 'time.welcome' : 'time.patience'];
        const unheard = Math.round((80 * (100 - heard)) / 100);
        const perHour = Math.trunc((params['time.fester'] * unheard) / 100);
        const lost = worn(Math.max(0, hours - quiet), perHour, params);
        const then = hoursAfter(before, hours, params);
        for (const role of ROLES) expect(before[role].openness - then[role].openness).toBe(lost);
      }),
    );
  });

  test('T8.6 T8.12 left to blow over, it closes both from the first hour with its percentage, heard or not', () => {
    holds(
      fc.property(turnedParams, someHours, percent, (params, hours, heard) => {
        const before = wideOpen({ hurt: { hurt: 80 }, memory: { heard, dragging: true } });
        const perHour = Math.trunc((params['time.fester'] * params['time.drag']) / 100);
        const lost = worn(hours, perHour, params);
        const then = hoursAfter(before, hours, params);
        for (const role of ROLES) expect(before[role].openness - then[role].openness).toBe(lost);
      }),
    );
  });

  test('T8.6 dragging begins with drag-out alone, and takes back the time that was given', () => {
    const given = after(raw, 'responsible give-time');
    const dragging = MOVE_IDS.filter((move) => respond(given, 'responsible', move).after.memory.dragging);
    expect(dragging).toEqual(['drag-out']);
    expect(after(given, 'responsible drag-out').memory.timeGiven).toBe(false);
  });

  test('T8.7 it ends with a practice of the responsible one or with time given by either, with nothing else', () => {
    const dragged = after(openHearted(), 'responsible drag-out');
    const ending = (role: Role) =>
      MOVE_IDS.filter((move) => !respond(dragged, role, move).after.memory.dragging);
    expect(ending('responsible')).toEqual(MOVE_IDS.filter((move) => MOVES[move].kind === 'practice'));
    expect(ending('hurt')).toEqual(['give-time', 'take-time']);
    expect(elapse(dragged, 30).after.memory.dragging).toBe(true);
  });

  test('M4.7 M4.4 a response to time names the rule and its claims', () => {
    const { rules, sources } = elapse(respond(raw, 'responsible', 'give-time').after, 5);
    expect(rules).toContain('T8');
    expect(sources).toEqual(expect.arrayContaining(['B4', 'C6']));
  });
});
