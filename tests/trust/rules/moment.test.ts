import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, type Person, ROLES } from '../../../src/trust/bond.ts';
import { LANDINGS } from '../../../src/trust/effects/landings.ts';
import { LANDING_WORDS, OCCASION_WORDS } from '../../../src/trust/moment-words.ts';
import { OCCASIONS } from '../../../src/trust/moments/occasions.ts';
import { MOVE_IDS, MOVES, mayDo } from '../../../src/trust/moves.ts';
import { nameOccasion } from '../../../src/trust/naming-moments.ts';
import { DEFAULTS, turned } from '../../../src/trust/params.ts';
import { TRAITS } from '../../../src/trust/pulls/traits.ts';
import { elapse, openBond, respond, STRANGERS } from '../../../src/trust/respond.ts';
import { bend, draftOf, isLoss } from '../../../src/trust/rules/draft.ts';
import { settle } from '../../../src/trust/rules/settle.ts';
import { sceneOf } from '../../../src/trust/scene.ts';
import { after, bond, openHearted } from '../bonds.ts';
import { total } from '../totals.ts';
import { happen, holds } from '../walks.ts';

const anyMove = fc.constantFrom(...MOVE_IDS, null);
const share = fc.nat(100);

/** A memory in which any occasion may be near. */
const anyMemory = fc
  .record({
    responsible: anyMove,
    hurt: anyMove,
    running: fc.integer({ min: 1, max: 4 }),
    owned: fc.boolean(),
    told: fc.boolean(),
    heard: share,
    turns: fc.nat(20),
    times: fc.constantFrom(...[0, 1, 3]),
    timeGiven: fc.boolean(),
    hidden: fc.constantFrom(0, 8),
  })
  .map(({ responsible, hurt, running, times, ...rest }) => ({
    ...rest,
    last: { responsible, hurt },
    running: { responsible: running, hurt: running },
    times: Object.fromEntries(ROLES.flatMap((role) => MOVE_IDS.map((move) => [`${role} ${move}`, times]))),
  }));

/** Two people far from every bound, so that what a number loses can be lost. */
const ordinary: fc.Arbitrary<Bond> = fc
  .tuple(anyMemory, ...Array.from({ length: 8 }, () => fc.integer({ min: 20, max: 75 })))
  .map(([memory, ...numbers]) => {
    const one = (at: number): Person => ({
      trust: numbers[at] ?? 50,
      hurt: numbers[at + 1] ?? 50,
      openness: Math.min(70, numbers[at + 2] ?? 50),
      selfRespect: Math.max(60, numbers[at + 3] ?? 60),
    });
    return bond({ responsible: one(0), hurt: one(4), memory });
  });

describe('what an occasion does', () => {
  test('T17.6 what lands as something else does what that does', () => {
    holds(
      fc.property(ordinary, fc.constantFrom(...OCCASIONS), (before, { move, who }) => {
        const role = who ?? 'hurt';
        const scene = sceneOf({
          bond: before,
          role,
          move,
          params: DEFAULTS,
          people: STRANGERS,
          earlier: false,
        });
        if (!scene.occasion?.lands) return;
        const { rules, changes } = respond(before, role, move);
        expect(rules).toContain('T17');
        const draft = draftOf(
          LANDINGS[scene.occasion.lands],
          scene,
          role === 'hurt' ? 'responsible' : 'hurt',
        );
        const heavier = bend(draft, 'T17', (shift) =>
          isLoss(shift) ? (shift.amount * DEFAULTS['moment.lands']) / 100 : shift.amount,
        );
        const worded = settle(heavier, before);
        for (const { role: whose, part, from, to } of changes) {
          if (part !== 'selfRespect' || to > from) continue; // losses of it no other rule bends
          expect(to - from).toBe(worded[whose][part] - before[whose][part]);
        }
      }),
      1000,
    );
  });

  test('T17.6 and the change says that the moment made it so', () => {
    const { changes, rules } = respond(
      after(openBond('withheld'), 'responsible deny'),
      'responsible',
      'small-kindness',
    );
    expect(rules).toContain('T17');
    expect(changes.filter(({ rule }) => rule === 'T17').length).toBeGreaterThanOrEqual(3);
  });

  test('T17.7 the good in a move that fits counts by the constant, what it costs is whole', () => {
    const before = openHearted({ hurt: { hurt: 90 }, memory: { heard: 20 } });
    const ask = (percent: number) => {
      const last = { responsible: null, hurt: 'accuse-all' } as const;
      const told = { ...before, memory: { ...before.memory, last } };
      return respond(told, 'responsible', 'listen', turned({ 'moment.fits': percent })).after;
    };
    expect([ask(100).hurt.hurt, ask(200).hurt.hurt]).toEqual([83, 76]);
    expect([ask(100).responsible.hurt, ask(200).responsible.hurt]).toEqual([32, 32]);
    expect([ask(100).memory.heard, ask(200).memory.heard]).toEqual([50, 80]);
  });

  test('T17.8 what it lands as raises no trust, and is harm at once in any ordinary bond', () => {
    const people = fc.constantFrom(null, ...Object.values(TRAITS));
    const landed = new Set<string>();
    holds(
      fc.property(ordinary, fc.constantFrom(...OCCASIONS), people, (before, { move, who }, traits) => {
        for (const role of who ? [who] : ROLES) {
          const { occasion, after: then } = respond(before, role, move, DEFAULTS, {
            responsible: traits,
            hurt: traits,
          });
          if (!occasion?.lands) continue;
          landed.add(occasion.lands);
          expect(total(then), `${role} ${move}`).toBeLessThan(total(before));
          for (const whose of ROLES) expect(then[whose].trust).toBeLessThanOrEqual(before[whose].trust);
        }
      }),
      3000,
    );
    expect([...landed].sort()).toEqual(Object.keys(LANDINGS).sort());
  });

  test('T17.8 no move does less good in its moment than without one', () => {
    holds(
      fc.property(ordinary, fc.constantFrom(...OCCASIONS), (before, { move, who }) => {
        for (const role of who ? [who] : ROLES) {
          const { occasion, after: then } = respond(before, role, move);
          if (!occasion || occasion.lands) continue;
          const plain = respond(before, role, move, turned({ 'moment.fits': 100 })).after;
          expect(total(then)).toBeGreaterThanOrEqual(total(plain));
        }
      }),
      1000,
    );
  });

  test('M4.8 the response says which occasion spoke', () => {
    const { occasion } = respond(after(openBond('lie'), 'responsible deny'), 'responsible', 'explain');
    expect(occasion).toEqual({ id: 'explained-unowned', lands: 'excuse' });
    expect(respond(openBond('lie'), 'responsible', 'own-it').occasion).toEqual({
      id: 'owned-at-once',
      lands: null,
    });
    expect(respond(openBond('lie'), 'responsible', 'deny').occasion).toBeNull();
    expect(elapse(openBond('lie'), 2).occasion).toBeNull();
  });

  test('T17.9 occasions are of practices, by whom may make them, each with an id of its own and words', () => {
    const ids = OCCASIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, move, who, lands } of OCCASIONS) {
      expect(MOVES[move].kind, id).toBe('practice');
      for (const role of who ? [who] : ROLES) expect(mayDo(role, move), id).toBe(true);
      const named = nameOccasion({ id, lands });
      expect(named.when, id).toMatch(/^[a-z]/);
      expect(named.as === null, id).toBe(lands === null);
    }
    expect(Object.keys(OCCASION_WORDS).sort()).toEqual([...ids].sort());
    expect(Object.keys(LANDING_WORDS).sort()).toEqual(Object.keys(LANDINGS).sort());
  });

  test('T8.10 T13.6 T14.5 what lands as something else does none of the move’s other work', () => {
    const left = after(openBond('withheld'), 'hurt lend-credit', 'responsible give-time');
    expect(left.memory.timeGiven).toBe(false);
    const early = respond(bond({ hurt: { hurt: 80 } }), 'hurt', 'new-agreement');
    expect(early.occasion?.lands).toBe('talking-away');
    expect([early.after.memory.agreements.length, early.after.memory.seen.hurt]).toEqual([1, false]);
    const unowned = bond({ breach: 'promise', memory: { turns: 9, owned: false } });
    expect(respond(unowned, 'responsible', 'promise-carefully').rules).not.toContain('T14');
  });

  test('T11.7 what lands as swallowed counts as false peace, by its own constant', () => {
    for (const move of ['see-effort', 'step-down', 'let-rest', 'lend-credit'] as const) {
      const { occasion, after: then } = respond(openBond('lie'), 'hurt', move);
      expect([occasion?.lands, then.memory.swallowed]).toEqual(['swallowed', DEFAULTS['moment.swallowed']]);
    }
    expect(happen(openBond('none'), { role: 'hurt', move: 'see-effort' }).memory.swallowed).toBe(0);
  });
});
