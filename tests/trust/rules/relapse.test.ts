import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREACHES, otherRole, ROLES, type Role } from '../../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS, type Params, turned } from '../../../src/trust/params.ts';
import { mendable, mended, openBond } from '../../../src/trust/respond.ts';
import { RELAPSES } from '../../../src/trust/rules/relapse.ts';
import { after, openHearted, points, respondQuietly as respond, trustGained, wideOpen } from '../bonds.ts';
import { happen, holds, quietParams, reachableBonds, run, turnedParams, walks } from '../walks.ts';

const trusting = openHearted({ hurt: { trust: 90 } });

describe.each(RELAPSES)('relapse by %s', (move) => {
  test('T9.2 the second costs more than the first, the third more than the second', () => {
    const losses = [0, 1, 2].map(
      (relapses) => -trustGained({ ...trusting, memory: { ...trusting.memory, relapses } }, move),
    );
    expect(losses).toEqual([...new Set(losses)].sort((one, two) => one - two));
  });

  test('T9.2 it costs more than any other thing one can do', () => {
    const loss = trustGained(trusting, move);
    for (const other of ['deny', 'shift-blame', 'hit-back', 'close-up', 'half-truth', 'resent'] as const) {
      expect(loss, other).toBeLessThan(2 * trustGained(trusting, other));
    }
  });

  test('T9.3 it lowers the highest trust that can still be reached, and no one else’s', () => {
    const { ceiling } = after(trusting, `responsible ${move}`).memory;
    expect(ceiling.responsible).toBe(100);
    expect(ceiling.hurt).toBeLessThanOrEqual(100 - DEFAULTS['relapse.ceiling']);
  });

  test('T6.6 it makes hurt anew and unhears what was heard', () => {
    const { after: then, rules } = respond(trusting, 'responsible', move);
    expect(then.hurt.hurt).toBeGreaterThan(trusting.hurt.hurt);
    expect(then.memory.heard).toBeLessThan(trusting.memory.heard);
    expect(rules).toContain('T9');
  });
});

/** What a breach does to the trust and the ceiling of the one who is met, and how many relapses there were. */
function breaking(role: Role, move: MoveId, params: Params, trust: number, relapses: number) {
  const other = otherRole(role);
  const before = wideOpen({ [other]: { trust }, memory: { relapses } });
  const { after: then } = respond(before, role, move, params);
  return {
    lost: trust - then[other].trust,
    fell: 100 - then.memory.ceiling[other],
    own: then.memory.ceiling[role],
    relapses: then.memory.relapses,
  };
}

const breaches = [
  ['lie-again', 'responsible', 'heavy'],
  ['break-word', 'responsible', 'heavy'],
  ['revenge', 'hurt', 'strong'],
] as const;

describe.each(breaches)('%s by the %s one', (move, role, grade) => {
  const cases = [turnedParams, fc.nat(100), fc.nat(4)] as const;

  test('T9.2 T9.4 takes its percentage of trust, and more for each new breach before', () => {
    holds(
      fc.property(...cases, (params, trust, relapses) => {
        const weight = params['relapse.weight'] + relapses * params['relapse.more'];
        const lost = points(params[`grade.${grade}`], weight, params['loss.weight']);
        expect(breaking(role, move, params, trust, relapses).lost).toBe(Math.min(trust, lost));
      }),
    );
  });

  test('T9.3 T9.4 lowers the ceiling of the one who is met, by more the less trust there was, and no one else’s', () => {
    holds(
      fc.property(...cases, (params, trust, relapses) => {
        const early = Math.trunc((params['relapse.early'] * (100 - trust)) / 100);
        const { fell, own } = breaking(role, move, params, trust, relapses);
        expect([fell, own]).toEqual([params['relapse.ceiling'] + early, 100]);
      }),
    );
  });

  test('T9.1 T9.4 is counted where it is the responsible one’s new breach', () => {
    holds(
      fc.property(...cases, (params, trust, relapses) => {
        const counted = relapses + (move === 'revenge' ? 0 : 1);
        expect(breaking(role, move, params, trust, relapses).relapses).toBe(counted);
      }),
      50,
    );
  });
});

describe('what can still be reached', () => {
  test('T9.1 T9.3 no other move is counted as a new breach or lowers the other’s ceiling', () => {
    const counted = MOVE_IDS.filter((id) => after(trusting, `responsible ${id}`).memory.relapses > 0);
    expect(counted).toEqual(['lie-again', 'break-word']);
    const lowering = MOVE_IDS.filter((id) => after(trusting, `responsible ${id}`).memory.ceiling.hurt < 100);
    expect(lowering).toEqual(['lie-again', 'break-word', 'revenge']);
  });

  test('T9.6 not all of it comes back: ceilings begin below 100 after every breach', () => {
    for (const breach of BREACHES) {
      const { responsible, hurt } = openBond(breach).memory.ceiling;
      expect(Math.max(responsible, hurt) < 100, breach).toBe(breach !== 'none');
    }
  });

  test('T9.7 T9.8 a gain counts by the room that is left, and fills no more than that', () => {
    holds(
      fc.property(quietParams, fc.nat(100), fc.nat(100), (params, trust, ceiling) => {
        const before = wideOpen({
          hurt: { trust },
          memory: { ceiling: { responsible: 100, hurt: ceiling } },
        });
        const room = Math.max(0, ceiling - trust);
        const percent = Math.min(100, Math.trunc((room * 100) / params['relapse.near']));
        expect(trustGained(before, 'own-it', params)).toBe(
          Math.min(room, points(params['grade.strong'], percent)),
        );
      }),
    );
  });

  test('M4.5 T9.3 T15.1 a response names whose ceiling fell, and nobody after what takes none', () => {
    const lowered = (role: 'responsible' | 'hurt', move: MoveId) => respond(trusting, role, move).lowered;
    expect(lowered('responsible', 'lie-again')).toEqual(['hurt']);
    expect(lowered('hurt', 'revenge')).toEqual(['responsible']);
    expect(lowered('hurt', 'never')).toEqual(['hurt']);
    expect(lowered('responsible', 'shift-blame')).toEqual([]);
    expect(lowered('responsible', 'own-it')).toEqual([]);
  });

  test('T9.7 no trust ever rises above its ceiling, whatever constants are turned', () => {
    holds(
      fc.property(walks(60), turnedParams, ({ breach, happenings }, params) => {
        let before = run({ breach, happenings: [] }, params)[0];
        for (const happening of happenings) {
          if (!before) throw new Error('a walk begins with a bond');
          const then = happen(before, happening, params);
          for (const role of ['responsible', 'hurt'] as const) {
            const most = Math.max(before[role].trust, before.memory.ceiling[role]);
            expect(then[role].trust).toBeLessThanOrEqual(most);
          }
          before = then;
        }
      }),
      300,
    );
  });

  test('T9.7 not even where steps stay large up to the ceiling', () => {
    const near = openHearted({ hurt: { trust: 87 }, memory: { ceiling: { responsible: 100, hurt: 90 } } });
    const params = turned({ 'relapse.near': 10, 'grade.strong': 15 });
    expect(respond(near, 'responsible', 'own-it', params).after.hurt.trust).toBe(90);
  });

  test('T9.5 ceilings never rise again', () => {
    holds(
      fc.property(walks(60), (walk) => {
        for (const role of ROLES) {
          const ceilings = run(walk).map(({ memory }) => memory.ceiling[role]);
          expect(ceilings).toEqual([...ceilings].sort((one, two) => two - one));
        }
      }),
      300,
    );
  });

  test('T9.3 T15.3 after two relapses no path of any moves leads to a mended bond', () => {
    const twice = after(
      openHearted({ memory: { ceiling: { responsible: 88, hurt: 88 } } }),
      'responsible lie-again',
    );
    const lost = after(twice, 'responsible break-word');
    expect([mendable(twice), mendable(lost)]).toEqual([true, false]);
    holds(
      fc.property(walks(60), ({ happenings }) => {
        let bond = { ...lost, hurt: { ...lost.hurt, trust: 0 } };
        for (const happening of happenings) {
          bond = happen(bond, happening);
          expect(mended(bond)).toBe(false);
        }
      }),
      200,
    );
  });

  test('T9.4 revenge is a breach of its own: it lowers what the responsible one can still give', () => {
    const { ceiling } = after(trusting, 'hurt revenge').memory;
    expect(ceiling.hurt).toBe(100);
    expect(ceiling.responsible).toBeLessThanOrEqual(100 - DEFAULTS['relapse.ceiling']);
    expect(after(trusting, 'hurt revenge').memory.relapses).toBe(0);
  });

  test('T9.3 the less trust there was, the lower the ceiling afterwards', () => {
    const ceilings = [10, 50, 90].map(
      (trust) => after(openHearted({ hurt: { trust } }), 'responsible lie-again').memory.ceiling.hurt,
    );
    expect(ceilings).toEqual([...new Set(ceilings)].sort((one, two) => one - two));
  });

  test('T9.8 the nearer the ceiling, the smaller the step', () => {
    const gains = [40, 70, 80, 95].map((trust) => trustGained(openHearted({ hurt: { trust } }), 'own-it'));
    expect(gains).toEqual([...gains].sort((one, two) => two - one));
    expect(gains[0]).toBeGreaterThan(gains[3] ?? 0);
  });

  test('T9.7 trust already above a lowered ceiling is not taken, it only cannot grow', () => {
    holds(
      fc.property(reachableBonds, (bond) => {
        const before = {
          ...bond,
          hurt: { ...bond.hurt, trust: 80 },
          memory: { ...bond.memory, ceiling: { ...bond.memory.ceiling, hurt: 60 } },
        };
        expect(respond(before, 'responsible', 'keep-word').after.hurt.trust).toBe(80);
      }),
      100,
    );
  });
});
