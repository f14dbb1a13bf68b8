import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherRole, ROLES, type Role } from '../../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS, type Params } from '../../../src/trust/params.ts';
import { TAKINGS } from '../../../src/trust/people/takings.ts';
import { FAMILIES, FAMILY_OF } from '../../../src/trust/pulls/families.ts';
import { type Level, TRAITS, type Traits } from '../../../src/trust/pulls/traits.ts';
import { elapse, type People, respond, STRANGERS } from '../../../src/trust/respond.ts';
import { draftOf, isGain } from '../../../src/trust/rules/draft.ts';
import { person } from '../../../src/trust/rules/person.ts';
import { effectOf, sceneOf } from '../../../src/trust/scene.ts';
import { bond, openHearted, QUIET, wideOpen } from '../bonds.ts';
import { anyRole, holds, oneSidedWalks, reachableBonds, run } from '../walks.ts';

const NOBODY: Traits = {
  heat: 'none',
  pride: 'none',
  guard: 'none',
  worry: 'none',
  patience: 'none',
  grudge: 'none',
  warmth: 'none',
};

/** The other is somebody with these traits and no others. */
function beside(role: Role, traits: Partial<Traits>): People {
  return { ...STRANGERS, [otherRole(role)]: { ...NOBODY, ...traits } };
}

/** What a move brings the other, in points of all their numbers: gains less losses. */
function brings(role: Role, move: MoveId, traits: Partial<Traits>, params: Params = QUIET): number {
  // Not owned: so that no bridge has its moment (T18.4).
  const before = wideOpen({ hurt: { hurt: 60 }, responsible: { hurt: 60 }, memory: { owned: false } });
  const { after } = respond(before, role, move, params, beside(role, traits));
  const [one, two] = [before[otherRole(role)], after[otherRole(role)]];
  return (
    two.trust -
    one.trust +
    two.openness -
    one.openness +
    two.selfRespect -
    one.selfRespect +
    one.hurt -
    two.hurt
  );
}

const anyTraits: fc.Arbitrary<Traits> = fc.record(
  Object.fromEntries(
    Object.keys(NOBODY).map((trait) => [
      trait,
      fc.constantFrom<Level>('none', 'low', 'some', 'high', 'full'),
    ]),
  ) as Record<keyof Traits, fc.Arbitrary<Level>>,
);

describe('the person', () => {
  test('T18.1 leaving one who is afraid, and pressing one who withdraws, does the reverse of what was meant', () => {
    expect(brings('responsible', 'give-time', {})).toBeGreaterThan(0);
    expect(brings('responsible', 'give-time', { worry: 'full' })).toBeLessThan(0);
    expect(brings('responsible', 'give-time', { guard: 'full' })).toBeGreaterThan(
      brings('responsible', 'give-time', {}),
    );
    expect(brings('hurt', 'ask-us', {})).toBeGreaterThan(0);
    expect(brings('hurt', 'ask-us', { guard: 'full' })).toBeLessThan(0);
    expect(brings('hurt', 'ask-us', { worry: 'full' })).toBeGreaterThan(brings('hurt', 'ask-us', {}));
  });

  test('T18.1 by the table, in the share of the level, on all that reaches the other and nothing else', () => {
    holds(
      fc.property(anyRole, fc.constantFrom(...MOVE_IDS), anyTraits, (role, move, traits) => {
        const people = beside(role, traits);
        const before = openHearted();
        const scene = sceneOf({ bond: before, role, move, params: QUIET, people, earlier: false });
        const draft = draftOf(effectOf(scene), scene, otherRole(role));
        const percent = (of: 'gains' | 'losses') =>
          TAKINGS.filter(
            (line) =>
              line.of === of &&
              !line.raw &&
              !line.but?.includes(move) &&
              line.families.includes(FAMILY_OF[move]),
          ).reduce((sum, { trait, by }) => {
            const level = traits[trait] === 'none' ? 0 : QUIET[`level.${traits[trait] as 'low'}`];
            return sum + Math.trunc((QUIET[by] * level) / 100);
          }, 100);
        const fits = scene.occasion !== null && scene.occasion.lands === null;
        const expected = draft.shifts.map((shift) => {
          if (shift.role === role) return shift.amount;
          const bent = percent(isGain(shift) ? 'gains' : 'losses');
          return Math.trunc((shift.amount * (fits ? Math.max(0, bent) : bent)) / 100);
        });
        expect(person(draft, scene).shifts.map(({ amount }) => amount)).toEqual(expected);
      }),
      1000,
    );
  });

  test('T18.1 the heat of somebody who rages makes listening do more only while it is raw', () => {
    const gained = (heard: number, heat: Level) => {
      const before = wideOpen({ hurt: { hurt: 90 }, memory: { heard } });
      const { after } = respond(before, 'responsible', 'listen', DEFAULTS, beside('responsible', { heat }));
      return before.hurt.hurt - after.hurt.hurt;
    };
    expect([gained(0, 'full') > gained(0, 'none'), gained(90, 'full') === gained(90, 'none')]).toEqual([
      true,
      true,
    ]);
  });

  test('T18.1 whoever makes the move feels it as anybody would', () => {
    holds(
      fc.property(
        reachableBonds,
        anyRole,
        fc.constantFrom(...MOVE_IDS),
        anyTraits,
        (before, role, move, traits) => {
          const mine: People = { ...STRANGERS, [role]: traits };
          expect(respond(before, role, move, DEFAULTS, mine)).toEqual(respond(before, role, move));
        },
      ),
    );
  });

  test('T18.2 what is turned round is a loss, and named', () => {
    const before = openHearted();
    const { rules, changes } = respond(
      before,
      'responsible',
      'give-time',
      QUIET,
      beside('responsible', { worry: 'full' }),
    );
    expect(rules).toContain('T18');
    expect(changes).toContainEqual({ role: 'hurt', part: 'hurt', from: 40, to: 41, rule: 'T18' });
    // Half of it is not turned round yet: 100 % less 65 % is left.
    const half = respond(before, 'responsible', 'give-time', QUIET, beside('responsible', { worry: 'some' }));
    expect(half.after.hurt.hurt).toBe(39);
  });

  test('T18.3 what is heard counts likewise, and is never turned round', () => {
    const before = openHearted({ hurt: { hurt: 60 }, memory: { heard: 10 } });
    const heard = (traits: Partial<Traits>) =>
      respond(before, 'responsible', 'listen', QUIET, beside('responsible', traits)).after.memory.heard;
    expect([heard({}), heard({ guard: 'full' }), heard({ worry: 'full' })]).toEqual([40, 28, 52]);
    const harsh = { ...QUIET, 'guard.heard': -180 };
    const { after } = respond(
      before,
      'responsible',
      'listen',
      harsh,
      beside('responsible', { guard: 'full' }),
    );
    expect(after.memory.heard).toBe(Math.trunc((10 * 60) / after.hurt.hurt)); // T6.7, and no less
  });

  test('T18.4 time that somebody asked for is never turned round', () => {
    const last = { responsible: null, hurt: 'take-time' } as const;
    const asked = openHearted({ memory: { last } });
    const people = beside('responsible', { worry: 'full' });
    const { occasion, after } = respond(asked, 'responsible', 'give-time', DEFAULTS, people);
    expect([occasion?.id, after.hurt.hurt]).toEqual(['time-when-asked', asked.hurt.hurt]);
    expect(
      respond(openHearted(), 'responsible', 'give-time', DEFAULTS, people).after.hurt.hurt,
    ).toBeGreaterThan(40);
  });

  test('T18.5 silence takes more from one who is afraid, less from one who keeps away', () => {
    const before = bond({ hurt: { hurt: 80, openness: 60 }, responsible: { openness: 60 } });
    const lost = (traits: Partial<Traits> | null) => {
      const people: People = { ...STRANGERS, hurt: traits && { ...NOBODY, ...traits } };
      const { after } = elapse(before, 6, DEFAULTS, people);
      return [
        before.hurt.openness - after.hurt.openness,
        before.responsible.openness - after.responsible.openness,
      ];
    };
    const [stranger, same] = lost(null) as [number, number];
    expect(lost({ worry: 'full' })).toEqual([Math.round(stranger * 1.5), same]);
    expect(lost({ guard: 'full' })[0]).toBeLessThan(stranger);
    expect(lost({})).toEqual([stranger, same]);
  });

  test('T18.6 strangers, and somebody without any trait, take everything as it is worded', () => {
    holds(
      fc.property(reachableBonds, anyRole, fc.constantFrom(...MOVE_IDS), (before, role, move) => {
        const plain = respond(before, role, move, DEFAULTS, STRANGERS);
        expect(respond(before, role, move)).toEqual(plain);
        expect(respond(before, role, move, DEFAULTS, { responsible: NOBODY, hurt: NOBODY })).toEqual(plain);
      }),
    );
  });

  test('T18.7 T2.7 no pitfall opens anybody or brings more trust to them by pressing, and one side alone never mends', () => {
    const people: People = { responsible: TRAITS.guarded, hurt: TRAITS.anxious };
    holds(
      fc.property(reachableBonds, anyRole, anyTraits, (before, role, traits) => {
        for (const move of [...FAMILIES.plead, ...FAMILIES.control, ...FAMILIES.above]) {
          const { after } = respond(before, role, move, DEFAULTS, { responsible: traits, hurt: traits });
          for (const whose of ROLES) {
            expect(after[whose].openness).toBeLessThanOrEqual(before[whose].openness);
            if (move !== 'overpromise') expect(after[whose].trust).toBeLessThanOrEqual(before[whose].trust);
          }
        }
      }),
    );
    holds(
      fc.property(oneSidedWalks(60), (walk) => {
        let now = run({ ...walk, happenings: [] })[0] as ReturnType<typeof bond>;
        for (const each of walk.happenings) {
          const response =
            'days' in each
              ? elapse(now, each.days, DEFAULTS, people)
              : respond(now, each.role, each.move, DEFAULTS, people);
          now = response.after;
          expect(Math.min(now.responsible.openness, now.hurt.openness)).toBeLessThan(
            DEFAULTS['mended.contact'],
          );
        }
      }),
      100,
    );
  });
});
