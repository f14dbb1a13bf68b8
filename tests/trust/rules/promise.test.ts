import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapse, respond } from '../../../src/trust/respond.ts';
import { after, effect, openHearted, trustGained } from '../bonds.ts';
import { holds, movesOf, reachableBonds } from '../walks.ts';

const before = openHearted();

describe('promises are credit', () => {
  test('[T12] a careful promise lifts a little, keeping it lifts more', () => {
    const lifted = trustGained(before, 'promise-carefully');
    const promised = after(before, 'responsible promise-carefully');
    const kept = trustGained(promised, 'keep-word');
    expect(lifted).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(lifted);
    expect(kept).toBeGreaterThan(trustGained(before, 'keep-word'));
  });

  test('[T12] breaking costs at least twice what the promise and its keeping gave, in any bond', () => {
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

  test('[T12] the more had been lent on it, the more a broken word costs', () => {
    const lost = (lifted: number) =>
      -trustGained(
        openHearted({ hurt: { trust: 95 }, memory: { promise: { open: 1, lifted, kept: 10 } } }),
        'break-word',
      );
    expect(lost(20)).toBeGreaterThan(lost(0));
  });

  test('[T12] a promise is open until it is kept or broken', () => {
    const open = after(before, 'responsible promise-carefully', 'responsible promise-carefully');
    expect(open.memory.promise.open).toBe(2);
    expect(after(open, 'responsible keep-word').memory.promise).toMatchObject({ open: 0, lifted: 0 });
    expect(after(open, 'responsible break-word').memory.promise).toEqual({ open: 0, lifted: 0, kept: 0 });
  });

  test('[T12] what promises lifted adds up, and a kept one remembers both', () => {
    const once = after(before, 'responsible promise-carefully');
    const twice = after(once, 'responsible promise-carefully');
    const lifted = twice.hurt.trust - before.hurt.trust;
    expect(twice.memory.promise.lifted).toBe(lifted);
    const kept = after(twice, 'responsible keep-word');
    expect(kept.memory.promise.kept).toBe(kept.hurt.trust - before.hurt.trust);
  });

  test('[T12] promising anything calms at once and costs when it falls due', () => {
    expect(effect(before, 'responsible', 'overpromise', 'hurt', 'hurt')).toBeLessThan(
      effect(before, 'responsible', 'promise-carefully', 'hurt', 'hurt'),
    );
    const promised = after(before, 'responsible overpromise');
    const due = elapse(promised, 2);
    expect(due.after.hurt.trust).toBeLessThan(promised.hurt.trust);
    expect(due.rules).toContain('T12');
    expect(elapse(due.after, 2).after.hurt.trust).toBe(due.after.hurt.trust);
  });

  test('[T12] unless it is kept after all before that', () => {
    const kept = after(before, 'responsible overpromise', 'responsible keep-word');
    expect(elapse(kept, 2).after.hurt.trust).toBe(kept.hurt.trust);
  });
});
