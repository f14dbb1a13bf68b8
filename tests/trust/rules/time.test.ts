import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { elapse, respond } from '../../../src/trust/respond.ts';
import { wholeHours } from '../../../src/trust/rules/time.ts';
import { after, bond, openHearted } from '../bonds.ts';
import { holds, reachableBonds } from '../walks.ts';

const raw = bond({ hurt: { hurt: 70, openness: 44 }, responsible: { openness: 44 }, memory: { heard: 20 } });

describe('time', () => {
  test('[T8] giving time lowers hurt: at once, and more while it passes than time nobody gave', () => {
    const given = after(raw, 'responsible give-time');
    expect(given.hurt.hurt).toBeLessThan(raw.hurt.hurt);
    const helped = given.hurt.hurt - elapse(given, 7).after.hurt.hurt;
    const alone = raw.hurt.hurt - elapse(raw, 7).after.hurt.hurt;
    expect(helped).toBeGreaterThan(alone);
  });

  test('[T8] time asked for counts like time given', () => {
    const asked = after(raw, 'hurt take-time');
    expect(elapse(asked, 7).after.hurt.openness).toBe(asked.hurt.openness);
    expect(elapse(raw, 7).after.hurt.openness).toBeLessThan(raw.hurt.openness);
  });

  test('[T8] then it harms: a week that was given is welcome, three weeks close both', () => {
    const given = after(raw, 'responsible give-time');
    const week = elapse(given, 7).after;
    const three = elapse(given, 21).after;
    expect(week.hurt.openness).toBe(given.hurt.openness);
    expect(three.hurt.openness).toBeLessThan(given.hurt.openness);
    expect(three.responsible.openness).toBeLessThan(given.responsible.openness);
  });

  test('[T8] dragging it out lowers openness, at once and with every day, even where everything was heard', () => {
    const heard = openHearted();
    const dragged = after(heard, 'responsible drag-out');
    expect(dragged.hurt.openness).toBeLessThan(heard.hurt.openness);
    expect(elapse(dragged, 3).after.hurt.openness).toBeLessThan(dragged.hurt.openness);
    expect(elapse(heard, 3).after.hurt.openness).toBe(heard.hurt.openness);
  });

  test('[T8] a step of the responsible one ends the dragging', () => {
    const ended = after(openHearted(), 'responsible drag-out', 'responsible small-kindness');
    expect([ended.memory.dragging, elapse(ended, 3).after.hurt.openness]).toEqual([
      false,
      ended.hurt.openness,
    ]);
  });

  test('[T8] what was given lasts for one passage of time', () => {
    expect(elapse(after(raw, 'responsible give-time'), 2).after.memory.timeGiven).toBe(false);
  });

  test('[T8] time alone never brings trust, openness or hurt, and one passage never does more than its most', () => {
    const most = DEFAULTS['time.farthest'];
    holds(
      fc.property(reachableBonds, fc.integer({ min: 0, max: 400 }), (before, days) => {
        const { after: then } = elapse(before, days);
        for (const role of ['responsible', 'hurt'] as const) {
          expect(then[role].trust).toBeLessThanOrEqual(before[role].trust);
          expect(then[role].openness).toBeLessThanOrEqual(before[role].openness);
          expect(then[role].selfRespect).toBe(before[role].selfRespect);
          expect(then[role].hurt).toBeLessThanOrEqual(before[role].hurt);
          expect(before[role].hurt - then[role].hurt).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('[T8] hours count as parts of a day', () => {
    expect([wholeHours(0.25), wholeHours(2), wholeHours(0)]).toEqual([6, 48, 0]);
    expect(elapse(raw, 0.5).after.memory.hours).toBe(12);
  });

  test('[T8] a response to time names the rule and its claims', () => {
    const { rules, sources } = elapse(respond(raw, 'responsible', 'give-time').after, 5);
    expect(rules).toContain('T8');
    expect(sources).toEqual(expect.arrayContaining(['B4', 'C6']));
  });
});
