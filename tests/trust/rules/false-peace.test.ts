import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS, turned } from '../../../src/trust/params.ts';
import { VOICES } from '../../../src/trust/pulls/voices.ts';
import { elapse, mended, respond } from '../../../src/trust/respond.ts';
import { TEMPERAMENTS, weigh } from '../../../src/trust/temperament.ts';
import { after, effect, hoursAfter, openHearted, points, wideOpen } from '../bonds.ts';
import { holds, reachableBonds, turnedParams } from '../walks.ts';

const WAYS = ['forgive-with-head', 'pretend'] as const;

const before = openHearted({ hurt: { hurt: 60 } });
const fine = after(before, 'hurt forgive-with-head');

describe('false peace', () => {
  test.each(WAYS)('T11.1 %s lowers no hurt of one’s own', (move) => {
    holds(
      fc.property(reachableBonds, (bond) => {
        expect(respond(bond, 'hurt', move).after.hurt.hurt).toBeGreaterThanOrEqual(bond.hurt.hurt);
      }),
      100,
    );
  });

  test.each(WAYS)(
    'T11.2 %s swallows so many points of anger, in all at most as many as there is hurt',
    (move) => {
      holds(
        fc.property(fc.nat(100), fc.nat(60), turnedParams, (hurt, swallowed, params) => {
          const bond = openHearted({ hurt: { hurt }, memory: { swallowed } });
          const most = Math.min(hurt, swallowed + params['falsePeace.swallow']);
          expect(respond(bond, 'hurt', move, params).after.memory.swallowed).toBe(Math.max(swallowed, most));
          expect(respond(bond, 'responsible', move, params).after.memory.swallowed).toBe(swallowed);
        }),
      );
      expect(fine.memory.swallowed).toBe(DEFAULTS['falsePeace.swallow']);
    },
  );

  test('T11.2 no other move swallows anything', () => {
    const swallowing = MOVE_IDS.filter((move) => respond(before, 'hurt', move).after.memory.swallowed > 0);
    expect(swallowing.sort()).toEqual([...WAYS].sort());
  });

  test.each(WAYS)('T11.3 %s is a relief to the other: that is why it tempts', (move) => {
    expect(effect(before, 'hurt', move, 'responsible', 'hurt')).toBeLessThan(0);
  });

  test('T11.5 the anger that shows goes down', () => {
    const angry = (bond: typeof before) => {
      const quick = TEMPERAMENTS.quick;
      if (!quick) throw new Error('there is a quick temperament');
      return weigh(quick, bond, 'hurt', ['accuse-all'])[0]?.because ?? [];
    };
    expect(angry(before)[0]).toBe('fresh');
    expect(angry(fine)[0]).toBe('swallowed');
  });

  test('T11.5 only the hurt that is left shows', () => {
    const fresh = VOICES.find(({ id }) => id === 'fresh');
    const loudness = (hurt: number, swallowed: number) => {
      const bond = openHearted({ hurt: { hurt }, memory: { swallowed } });
      const people = { me: bond.hurt, other: bond.responsible };
      const { traits } = TEMPERAMENTS.quick ?? {};
      if (!traits) throw new Error('there is a quick temperament');
      return fresh?.loudness({ bond, role: 'hurt', ...people, move: 'plain', traits, params: DEFAULTS });
    };
    expect([loudness(60, 14), loudness(60, 0)]).toEqual([46, 60]);
  });

  test('T11.4 part of it comes back as distance each time it falls due, and it stays swallowed', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 40 }), turnedParams, (swallowed, params) => {
        const kept = wideOpen({ memory: { swallowed, timeGiven: true } });
        const once = hoursAfter(kept, params['time.due'], turned({ ...params, 'time.welcome': 336 }));
        const back = points(swallowed, params['falsePeace.return']);
        expect([kept.hurt.openness - once.hurt.openness, once.memory.swallowed]).toEqual([back, swallowed]);
        expect(once.responsible.openness).toBe(kept.responsible.openness);
        const given = { ...once, memory: { ...once.memory, timeGiven: true } };
        const twice = hoursAfter(given, params['time.due'], turned({ ...params, 'time.welcome': 336 }));
        expect(once.hurt.openness - twice.hurt.openness).toBe(Math.min(once.hurt.openness, back));
      }),
      100,
    );
  });

  test('T11.4 it comes back as distance when time passes', () => {
    const [alone, swallowed] = [before, fine].map(
      (bond) => bond.hurt.openness - elapse(bond, 3).after.hurt.openness,
    );
    expect(swallowed).toBeGreaterThan(alone ?? 0);
    expect(elapse(fine, 3).rules).toContain('T11');
  });

  test.each(['dig-up', 'stonewall'] as const)('T11.5 it comes back as a pull to %s', (move) => {
    for (const temperament of Object.values(TEMPERAMENTS)) {
      const weights = [before, fine].map((bond) => weigh(temperament, bond, 'hurt', [move])[0]?.weight ?? 0);
      if (temperament.traits.heat === 'full') continue; // open heat pulls harder than anything put away
      expect(weights[1], temperament.id).toBeGreaterThan(weights[0] ?? 0);
    }
  });

  test.each(['say-pain', 'show-feeling', 'dig-up', 'accuse-all'] as const)(
    'T11.6 %s lets out its percentage of it, at least a point',
    (move) => {
      holds(
        fc.property(fc.integer({ min: 1, max: 60 }), turnedParams, (swallowed, params) => {
          const kept = openHearted({ memory: { swallowed } });
          const out = Math.max(1, Math.trunc((swallowed * params['falsePeace.vented']) / 100));
          expect(respond(kept, 'hurt', move, params).after.memory.swallowed).toBe(swallowed - out);
          expect(respond(kept, 'responsible', move, params).after.memory.swallowed).toBe(swallowed);
        }),
        100,
      );
    },
  );

  test('T11.8 whoever listens just after an "all is well" lets out as much, and later nothing', () => {
    const calm = { memory: { swallowed: 20, last: { responsible: null, hurt: 'pretend' } } } as const;
    const left = 20 - (20 * DEFAULTS['falsePeace.vented']) / 100;
    expect(respond(openHearted(calm), 'responsible', 'listen').after.memory.swallowed).toBe(left);
    expect(respond(openHearted(calm), 'responsible', 'ask-us').after.memory.swallowed).toBe(20);
    const later = { memory: { swallowed: 20, last: { responsible: null, hurt: 'ask' } } } as const;
    expect(respond(openHearted(later), 'responsible', 'listen').after.memory.swallowed).toBe(20);
  });

  test('T11.6 no other move lets it out', () => {
    const kept = openHearted({ memory: { swallowed: 10 } });
    const venting = MOVE_IDS.filter((move) => respond(kept, 'hurt', move).after.memory.swallowed < 10);
    expect(venting.sort()).toEqual(['accuse-all', 'dig-up', 'say-pain', 'show-feeling']);
  });

  test('M7.4 nothing is mended over swallowed anger', () => {
    const whole = openHearted({ responsible: { trust: 70, hurt: 10 }, hurt: { trust: 70, hurt: 20 } });
    expect(mended(whole)).toBe(true);
    const kept = { ...whole, memory: { ...whole.memory, swallowed: DEFAULTS['mended.swallowed'] + 1 } };
    expect(mended(kept)).toBe(false);
  });
});
