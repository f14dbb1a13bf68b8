import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREACHES, otherRole, type Role, unheardHurt } from '../../src/trust/bond.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { contactOf, mendable, mended, openBond, respond } from '../../src/trust/respond.ts';
import { wholeHours } from '../../src/trust/rules/time.ts';
import { bond } from './bonds.ts';
import {
  anyBreach,
  anyRole,
  happen,
  holds,
  movesOf,
  reachableBonds,
  run,
  turnedParams,
  walks,
} from './walks.ts';

describe('the bond', () => {
  test('M1.1 has a breach, a memory and four numbers for each of the two, whatever happens', () => {
    holds(
      fc.property(walks(20), (walk) => {
        const last = run(walk).at(-1);
        expect(Object.keys(last ?? {}).sort()).toEqual(['breach', 'hurt', 'memory', 'responsible']);
        expect(last?.breach).toBe(walk.breach);
        for (const role of ['responsible', 'hurt'] as const) {
          expect(Object.keys(last?.[role] ?? {}).sort()).toEqual([
            'hurt',
            'openness',
            'selfRespect',
            'trust',
          ]);
        }
      }),
      100,
    );
  });

  test('M1.2 contact is the smaller openness', () => {
    expect(contactOf(bond({ hurt: { openness: 12 }, responsible: { openness: 60 } }))).toBe(12);
    expect(contactOf(bond({ hurt: { openness: 70 }, responsible: { openness: 60 } }))).toBe(60);
  });

  test.each([
    [80, 0, 80],
    [80, 25, 60],
    [80, 100, 0],
    [33, 50, 17], // 16.5
    [33, 51, 16], // 16.17
  ])('M1.3 of a hurt of %s, heard to %s percent, %s points are unheard', (hurt, heard, unheard) => {
    expect(unheardHurt(bond({ hurt: { hurt }, responsible: { hurt: 99 }, memory: { heard } }))).toBe(unheard);
  });

  test('M1.4 a practice does the same to one’s trust wherever the other’s trust stands', () => {
    const stands = fc.integer({ min: 0, max: 100 });
    holds(
      fc.property(reachableBonds, anyRole, anyRole, stands, (before, role, whose, trust) => {
        const other: Role = otherRole(whose);
        const shifted = { ...before, [other]: { ...before[other], trust } };
        for (const move of movesOf(role, 'practice')) {
          expect(respond(shifted, role, move).after[whose].trust, move).toBe(
            respond(before, role, move).after[whose].trust,
          );
        }
      }),
      200,
    );
  });

  test('M1.5 a story opens where the constants of its breach put the two', () => {
    holds(
      fc.property(anyBreach, turnedParams, (breach, params) => {
        const { responsible, hurt, memory } = openBond(breach, params);
        const openness = params[`opening.${breach}.openness`];
        const ceiling = params[`opening.${breach}.ceiling`];
        expect(responsible).toEqual({
          trust: params[`opening.${breach}.trusted`],
          hurt: params[`opening.${breach}.shame`],
          openness,
          selfRespect: params['opening.responsible.selfRespect'],
        });
        expect(hurt).toEqual({
          trust: params[`opening.${breach}.trusting`],
          hurt: params[`opening.${breach}.hurt`],
          openness,
          selfRespect: params['opening.hurt.selfRespect'],
        });
        expect(memory.ceiling).toEqual({ responsible: ceiling, hurt: ceiling });
      }),
      100,
    );
  });

  test.each(BREACHES)('M1.6 %s does not begin mended, and could mend', (breach) => {
    expect([mended(openBond(breach)), mendable(openBond(breach))]).toEqual([false, true]);
  });

  test('M1.7 survives a round trip through JSON in the middle of a play', () => {
    holds(
      fc.property(walks(40), (walk) => {
        const straight = run(walk).at(-1);
        let resumed = openBond(walk.breach);
        for (const happening of walk.happenings)
          resumed = JSON.parse(JSON.stringify(happen(resumed, happening)));
        expect(resumed).toStrictEqual(straight);
      }),
      200,
    );
  });
});

describe('the memory', () => {
  test.each(BREACHES)(
    'M2.1 of %s is empty at the opening, and only strangers have nothing to hear',
    (breach) => {
      expect(openBond(breach).memory).toEqual({
        turns: 0,
        hours: 0,
        times: {},
        last: { responsible: null, hurt: null },
        fresh: { responsible: true, hurt: true },
        apart: 0,
        running: { responsible: 0, hurt: 0 },
        owned: breach === 'none',
        told: breach === 'none',
        heeded: false,
        came: { responsible: 'plain', hurt: 'plain' },
        heard: breach === 'none' ? 100 : 0,
        ceiling: openBond(breach).memory.ceiling,
        relapses: 0,
        swallowed: 0,
        hidden: 0,
        overdrawn: 0,
        pity: 0,
        silence: 0,
        waited: 0,
        promise: { open: 0, lifted: 0, kept: 0 },
        seen: { responsible: false, hurt: false },
        agreements: [],
        timeGiven: false,
        dragging: false,
        parted: null,
      });
      expect(openBond(breach).memory.ceiling.hurt).toBe(DEFAULTS[`opening.${breach}.ceiling`]);
    },
  );

  test('M2.2 counts every move: how many, how often each made each, and the last of each', () => {
    holds(
      fc.property(walks(40), (walk) => {
        const made = walk.happenings.flatMap((happening) => ('days' in happening ? [] : [happening]));
        const lastOf = (whose: Role) => made.findLast(({ role }) => role === whose)?.move ?? null;
        const times: Record<string, number> = {};
        for (const { role, move } of made) times[`${role} ${move}`] = (times[`${role} ${move}`] ?? 0) + 1;
        expect(run(walk).at(-1)?.memory).toMatchObject({
          turns: made.length,
          last: { responsible: lastOf('responsible'), hurt: lastOf('hurt') },
        });
        expect(run(walk).at(-1)?.memory.times).toEqual(times);
      }),
      200,
    );
  });

  test('M2.3 adds up the hours that have passed', () => {
    holds(
      fc.property(walks(40), (walk) => {
        const hours = walk.happenings.map((happening) =>
          'days' in happening ? wholeHours(happening.days) : 0,
        );
        expect(run(walk).at(-1)?.memory.hours).toBe(hours.reduce((sum, each) => sum + each, 0));
      }),
      200,
    );
  });
});
