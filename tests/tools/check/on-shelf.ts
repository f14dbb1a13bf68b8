/** What is held of the stories that Seams brings with it, with a smaller search than the command's: none has a defect. */
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../../src/tools/check/check-story.ts';
import { describeDefect } from '../../../src/tools/compile.ts';
import { storyPath } from '../../../src/tools/shelf.ts';

const EDGES = 15_000; // steps: enough to find a path to everything, and for the proof

/** The tests of one story of the shelf: its proof runs before them, and takes up to some minutes. */
export function holdOnShelf(id: string): void {
  describe(id, () => {
    const { report, found, proofs } = checkStory(storyPath(id), { edges: EDGES, rough: false });

    test('has no defect', () => {
      expect(report.defects.map(describeDefect)).toEqual([]);
    });

    test('has a path to every knot, choice and ending from both seats', () => {
      expect(report.unreachable).toEqual([]);
      expect(report.unproven).toEqual([]);
      for (const ending of report.endings) expect(ending.reachableAs).toEqual(['responsible', 'hurt']);
    });

    test('is walked in all its decisions, and the proof allows all that real paths did', () => {
      expect(report.searched.exhaustive).toBe(true);
      for (const seat of found) {
        const allowed = proofs.get(seat.role);
        for (const knot of seat.knots.keys()) expect(allowed?.has(`knot ${knot}`), knot).toBe(true);
        for (const point of seat.offered.keys()) expect(allowed?.has(`choice ${point}`), point).toBe(true);
        for (const ending of seat.endings.keys()) expect(allowed?.has(`ending ${ending}`), ending).toBe(true);
      }
    });
  });
}
