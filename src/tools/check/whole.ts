/** All stories together: which moves and claims none of them meets. */
import { countMoves, locateClaims, unusedMoves } from './claims.ts';
import type { CheckReport, StoryReport, ToldFinding } from './report.ts';

/** `whole`: all stories of the shelf are here, so that what none of them has is missing indeed. */
export function sumUp(reports: readonly StoryReport[], whole: boolean, seconds: number): CheckReport {
  const ours = reports.filter(({ seams }) => seams);
  const uses = ours.flatMap((report) => report.uses);
  const breaches = ours.map(({ id, breach }) => [id, breach ?? ''] as const);
  const sources = locateClaims(uses, breaches);
  const movesUnused = unusedMoves(countMoves(uses.map(({ move }) => move)));
  const defects = whole ? [...movesUnused.map(noMove), ...unmet(sources).map(noClaim)] : [];
  return {
    stories: reports.map(({ uses: _, breach: __, ...told }) => told),
    sources,
    movesUnused,
    defects,
    seconds,
  };
}

function unmet(sources: CheckReport['sources']): readonly string[] {
  return Object.entries(sources).flatMap(([claim, where]) => (where.length === 0 ? [claim] : []));
}

const OVER_ALL = { grade: 'defect', file: 'stories', line: 1 } as const;

function noMove(id: string): ToldFinding {
  const problem = `no story offers the move "${id}"`;
  return { ...OVER_ALL, rule: 'move-unused', problem, remedy: `Let somebody do it: "# move: ${id}".` };
}

function noClaim(id: string): ToldFinding {
  const problem = `nothing meets the claim ${id}: no choice, story, rule or debrief text`;
  return { ...OVER_ALL, rule: 'claim-unmet', problem, remedy: 'Offer a move that rests on it.' };
}

/** Whether anything has to be mended before the stories go out. */
export function hasDefects({ stories, defects }: CheckReport): boolean {
  return defects.length > 0 || stories.some((story) => story.defects.length > 0);
}
