/** M10: who the simulated people are, by what they are drawn to. */
import { describe, expect, test } from 'vitest';
import type { MoveId } from '../../src/trust/moves.ts';
import { bond } from './bonds.ts';
import { cooled, fresh, IDS, pulls, share } from './drawn.ts';
import { movesOf } from './walks.ts';

describe('who they are', () => {
  test('M10.1 quick flares while the hurt is fresh and cools as it falls', () => {
    const attacks: MoveId[] = ['accuse-all', 'revenge', 'dig-up', 'break-off'];
    for (const id of ['steady', 'slow', 'guarded', 'anxious']) {
      expect(share('quick', fresh, 'hurt', ...attacks), id).toBeGreaterThan(
        share(id, fresh, 'hurt', ...attacks),
      );
    }
    expect(share('quick', fresh, 'hurt', ...attacks)).toBeGreaterThan(
      4 * share('quick', cooled, 'hurt', ...attacks),
    );
    expect(share('unforgiving', cooled, 'hurt', ...attacks)).toBeGreaterThan(
      3 * share('quick', cooled, 'hurt', ...attacks),
    );
    expect(pulls('quick', cooled, 'hurt', 'ask').ask.because).toContain('cooled');
  });

  test('M10.2 slow takes time and withdraws more than others', () => {
    for (const id of ['steady', 'quick', 'anxious', 'unforgiving']) {
      expect(share('slow', fresh, 'hurt', 'take-time', 'reflect', 'stonewall'), id).toBeGreaterThan(
        share(id, fresh, 'hurt', 'take-time', 'reflect', 'stonewall'),
      );
    }
  });

  test('M10.3 guarded closes up, the more the other is closed', () => {
    const closed = bond({ hurt: { openness: 10 } });
    const wall = (id: string, now: typeof closed) =>
      pulls(id, now, 'responsible', 'close-up')['close-up'].weight;
    for (const id of IDS.filter((each) => each !== 'guarded')) {
      expect(wall('guarded', fresh), id).toBeGreaterThan(wall(id, fresh));
    }
    expect(wall('guarded', closed)).toBeGreaterThan(wall('guarded', fresh));
    expect(wall('guarded', fresh)).toBeGreaterThan(wall('guarded', cooled));
    expect(pulls('guarded', closed, 'responsible', 'close-up')['close-up'].because[0]).toBe('safer');
  });

  test('M10.4 anxious begs, over-promises and monitors more than anyone else', () => {
    for (const id of IDS.filter((each) => each !== 'anxious')) {
      for (const move of ['beg', 'overpromise', 'grovel', 'bribe'] as const) {
        expect(share('anxious', fresh, 'responsible', move), id).toBeGreaterThan(
          share(id, fresh, 'responsible', move),
        );
      }
      expect(share('anxious', fresh, 'hurt', 'monitor'), id).toBeGreaterThan(
        share(id, fresh, 'hurt', 'monitor'),
      );
    }
  });

  test('M10.5 unforgiving judges, and notices no effort, also when the hurt has gone', () => {
    const above: MoveId[] = ['judge', 'throne', 'never'];
    const bridge: MoveId[] = ['see-effort', 'step-down', 'lend-credit'];
    for (const now of [fresh, cooled]) {
      for (const id of IDS.filter((each) => each !== 'unforgiving')) {
        expect(share('unforgiving', now, 'hurt', ...above), id).toBeGreaterThan(
          share(id, now, 'hurt', ...above),
        );
        expect(share('unforgiving', now, 'hurt', ...bridge), id).toBeLessThan(
          share(id, now, 'hurt', ...bridge),
        );
      }
    }
  });

  test('M10.6 steady leans to practices, and more so as openness allows', () => {
    for (const role of ['responsible', 'hurt'] as const) {
      const practices = movesOf(role, 'practice').filter((move) => move !== 'part-with-respect');
      const before = share('steady', fresh, role, ...practices);
      expect(before).toBeGreaterThan(50);
      expect(share('steady', cooled, role, ...practices)).toBeGreaterThan(before + 10);
    }
  });

  test('M10.7 a step is answered with a step, a blow with a blow', () => {
    const last = (move: MoveId) => bond({ memory: { last: { responsible: move, hurt: null } } });
    const practices = movesOf('hurt', 'practice');
    for (const id of IDS) {
      expect(share(id, last('listen'), 'hurt', ...practices), id).toBeGreaterThan(
        share(id, last('hit-back'), 'hurt', ...practices),
      );
    }
  });

  test('M10.8 where no way back is left, everyone is drawn to part with respect', () => {
    const shut = bond({ memory: { ceiling: { responsible: 88, hurt: 40 } } });
    for (const id of IDS) {
      const { weight, because } = pulls(id, shut, 'hurt', 'part-with-respect')['part-with-respect'];
      expect(weight, id).toBeGreaterThan(
        2 * pulls(id, fresh, 'hurt', 'part-with-respect')['part-with-respect'].weight,
      );
      expect(because).toContain('no-way-back');
    }
  });
});
