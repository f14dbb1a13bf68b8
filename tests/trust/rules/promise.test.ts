import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { elapse, respond } from '../../../src/trust/respond.ts';
import { after, effect, openHearted, points, trustGained, wideOpen } from '../bonds.ts';
import { holds, movesOf, reachableBonds, turnedParams } from '../walks.ts';

const before = openHearted();

describe('promises are credit', () => {
  test('T12.1 T12.2 a careful promise lifts a little, keeping it lifts more', () => {
    const lifted = trustGained(before, 'promise-carefully');
    const promised = after(before, 'responsible promise-carefully');
    const kept = trustGained(promised, 'keep-word');
    expect(lifted).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(lifted);
    expect(kept).toBeGreaterThan(trustGained(before, 'keep-word'));
  });

  test('T12.3 a broken promise costs at least twice what both gave, in any bond', () => {
    const between = fc.array(fc.constantFrom(...movesOf('hurt')), { maxLength: 4 });
    holds(
      fc.property(reachableBonds, between, fc.boolean(), (start, hurtMoves, keeps) => {
        const promised = respond(start, 'responsible', 'promise-carefully').after;
        const meanwhile = hurtMoves.reduce((bond, move) => respond(bond, 'hurt', move).after, promised);
        const kept = keeps ? respond(meanwhile, 'responsible', 'keep-word').after : meanwhile;
        const gave =
          promised.hurt.trust - start.hurt.trust + (keeps ? kept.hurt.trust - meanwhile.hurt.trust : 0);
        const broken = respond(kept, 'responsible', 'break-word').after;
        expect(broken.hurt.trust).toBeLessThanOrEqual(Math.max(0, kept.hurt.trust - 2 * gave));
      }),
    );
  });

  test('T12.3 the more had been lent on it, the more a broken word costs', () => {
    const lost = (lifted: number) =>
      -trustGained(
        openHearted({ hurt: { trust: 95 }, memory: { promise: { open: 1, lifted, kept: 10 } } }),
        'break-word',
      );
    expect(lost(20)).toBeGreaterThan(lost(0));
  });

  test('T12.4 T12.5 a promise is open until it is kept or broken', () => {
    const open = after(before, 'responsible promise-carefully', 'responsible promise-carefully');
    expect(open.memory.promise.open).toBe(2);
    expect(after(open, 'responsible keep-word').memory.promise).toMatchObject({ open: 0, lifted: 0 });
    expect(after(open, 'responsible break-word').memory.promise).toEqual({ open: 0, lifted: 0, kept: 0 });
  });

  test('T12.1 T12.4 what promises lifted adds up, and a kept one remembers both', () => {
    const once = after(before, 'responsible promise-carefully');
    const twice = after(once, 'responsible promise-carefully');
    const lifted = twice.hurt.trust - before.hurt.trust;
    expect(twice.memory.promise.lifted).toBe(lifted);
    const kept = after(twice, 'responsible keep-word');
    expect(kept.memory.promise.kept).toBe(kept.hurt.trust - before.hurt.trust);
  });

  test('T12.6 T12.7 promising anything calms at once and costs when it falls due', () => {
    expect(effect(before, 'responsible', 'overpromise', 'hurt', 'hurt')).toBeLessThan(
      effect(before, 'responsible', 'promise-carefully', 'hurt', 'hurt'),
    );
    const promised = after(before, 'responsible overpromise');
    const due = elapse(promised, 2);
    expect(due.after.hurt.trust).toBeLessThan(promised.hurt.trust);
    expect(due.rules).toContain('T12');
    expect(elapse(due.after, 2).after.hurt.trust).toBe(due.after.hurt.trust);
  });

  test('T12.1 each careful promise stays open, and what it really lifted is added up in settled points', () => {
    holds(
      fc.property(reachableBonds, (start) => {
        const then = respond(start, 'responsible', 'promise-carefully').after;
        const { open, lifted, kept } = start.memory.promise;
        const brought = Math.max(0, then.hurt.trust - start.hurt.trust);
        expect(then.memory.promise).toEqual({ open: open + 1, lifted: lifted + brought, kept });
      }),
    );
  });

  test('T12.2 keeping counts its percentage while a promise is open, and plainly where none is', () => {
    holds(
      fc.property(turnedParams, fc.nat(3), (params, open) => {
        const start = wideOpen({ memory: { promise: { open, lifted: 0, kept: 0 } } });
        const percent = open > 0 ? params['promise.kept'] : 100;
        expect(trustGained(start, 'keep-word', params)).toBe(points(params['grade.clear'], percent));
        expect(effect(start, 'responsible', 'keep-word', 'responsible', 'selfRespect', params)).toBe(
          Math.min(5, params['grade.small']),
        );
      }),
    );
  });

  test('T12.3 the least it costs is the percentage of what the promises and the last keeping brought', () => {
    const most = fc.nat(22);
    holds(
      fc.property(turnedParams, most, most, (params, lifted, kept) => {
        const trusting = wideOpen({ hurt: { trust: 100 } });
        const owed = { ...trusting.memory, promise: { open: 1, lifted, kept } };
        const lost = -trustGained({ ...trusting, memory: owed }, 'break-word', params);
        const plain = -trustGained(trusting, 'break-word', params);
        const least = Math.trunc(((lifted + kept) * params['promise.twice']) / 100);
        expect(lost).toBe(Math.min(100, Math.max(plain, points(lifted + kept, params['promise.twice']))));
        expect(lost).toBeGreaterThanOrEqual(Math.min(100, least));
      }),
    );
  });

  test('T12.4 a word kept closes every open promise and takes the place of the one kept before', () => {
    holds(
      fc.property(fc.nat(4), fc.nat(20), fc.nat(20), (open, lifted, kept) => {
        const start = openHearted({ memory: { promise: { open, lifted, kept } } });
        const then = respond(start, 'responsible', 'keep-word').after;
        const brought = then.hurt.trust - start.hurt.trust;
        expect(brought).toBeGreaterThan(0);
        expect(then.memory.promise).toEqual({ open: 0, lifted: 0, kept: lifted + brought });
      }),
      100,
    );
  });

  test('T12.5 a word broken closes every open promise and leaves no credit behind', () => {
    holds(
      fc.property(fc.nat(4), fc.nat(20), fc.nat(20), (open, lifted, kept) => {
        const start = openHearted({ memory: { promise: { open, lifted, kept } } });
        const then = respond(start, 'responsible', 'break-word').after;
        expect(then.memory.promise).toEqual({ open: 0, lifted: 0, kept: 0 });
      }),
      100,
    );
  });

  test('T12.1 T12.4 T12.5 no other move opens or closes a promise', () => {
    const promise = { open: 2, lifted: 7, kept: 9 };
    const start = openHearted({ memory: { promise } });
    for (const move of MOVE_IDS) {
      if (['promise-carefully', 'keep-word', 'break-word'].includes(move)) continue;
      expect(respond(start, 'responsible', move).after.memory.promise, move).toEqual(promise);
    }
  });

  test('T12.6 each time it adds its price to what is overdrawn', () => {
    holds(
      fc.property(turnedParams, fc.nat(20), (params, overdrawn) => {
        const start = openHearted({ memory: { overdrawn } });
        const then = respond(start, 'responsible', 'overpromise', params).after;
        expect(then.memory.overdrawn).toBe(overdrawn + params['promise.overdrawn']);
      }),
      100,
    );
  });

  test('T12.7 it costs exactly what is overdrawn, once', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 40 }), turnedParams, (overdrawn, params) => {
        const start = wideOpen({ hurt: { trust: 80 }, memory: { overdrawn } });
        const due = elapse(start, 4, params).after;
        expect([due.hurt.trust, due.memory.overdrawn]).toEqual([80 - overdrawn, 0]);
        expect(elapse(due, 4, params).after.hurt.trust).toBe(due.hurt.trust);
      }),
      100,
    );
  });

  test.each(['keep-word', 'break-word'] as const)('T12.8 %s settles it: nothing of it falls due', (move) => {
    const promised = after(before, 'responsible overpromise', 'responsible overpromise');
    expect(promised.memory.overdrawn).toBeGreaterThan(0);
    const settled = after(promised, `responsible ${move}`);
    expect(settled.memory.overdrawn).toBe(0);
    expect(elapse(settled, 2).after.hurt.trust).toBe(settled.hurt.trust);
  });

  test('T12.8 nothing else settles it', () => {
    const promised = after(before, 'responsible overpromise');
    const settling = MOVE_IDS.filter(
      (move) => respond(promised, 'responsible', move).after.memory.overdrawn === 0,
    );
    expect(settling).toEqual(['keep-word', 'break-word']);
  });
});
