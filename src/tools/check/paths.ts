/** What went wrong on the paths: dead ends, circles, mixed decisions, options that come to the same. */
import { relative } from 'node:path';
import { type Content, placeOfPoint } from './content.ts';
import { type CheckFinding, defect, warning } from './finding.ts';
import type { ReachedParts } from './found.ts';
import type { Proof } from './proof.ts';
import type { DeadEndReport } from './report.ts';
import type { PlaySearch } from './search.ts';
import { idsOf } from './trail.ts';
import type { Fault } from './walk.ts';

export function checkPaths(
  content: Content,
  searches: readonly PlaySearch[],
  proof: Proof,
): readonly CheckFinding[] {
  const found = searches.map((search) => search.found);
  return [
    ...faultsOf(found).map((fault) => findingOfFault(content, fault)),
    ...deadEndsOf(content, found)
      .filter(({ problem }) => problem === NO_ENDING)
      .map((end) => defect('dead-end', absolute(content, end), `${NO_ENDING} ${pathOf(end.path)}`, MARK_IT)),
    ...searches.flatMap((search) => twinsIn(content, search)),
    ...roundsIn(content, searches, proof),
  ];
}

/** One of each kind at each place: more ways lead to the same hole. */
function faultsOf(found: readonly ReachedParts[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const fault of found.flatMap((seat) => [...seat.faults.values()])) {
    const key = `${ruleOf(fault)} ${fault.at ?? fault.knot}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

const NO_ENDING = 'the story ends here without an ending';
const MARK_IT = 'Mark the last line with "# ending: id # ending-title: Words", or lead on.';

/** Where the story stops without an ending: it ran out of content or of choices, or says END unmarked. */
export function deadEndsOf(content: Content, found: readonly ReachedParts[]): readonly DeadEndReport[] {
  const ends = new Map<string, DeadEndReport>();
  for (const { deadEnds, faults } of found) {
    for (const { knot, at, trail } of deadEnds.values()) {
      const { file, line } = content.placeOf(at);
      add({ file, line, knot, problem: NO_ENDING, path: idsOf(trail) });
    }
    for (const fault of faults.values()) {
      if (ruleOf(fault) !== 'dead-end') continue;
      const { file, line } = content.placeOf(fault.at);
      add({ file, line, knot: fault.knot, problem: fault.problem, path: idsOf(fault.trail) });
    }
  }
  return [...ends.values()];

  function add(end: DeadEndReport): void {
    const told = { ...end, file: relative(process.cwd(), end.file) };
    const key = `${told.file}:${told.line}`;
    if (!ends.has(key)) ends.set(key, told);
  }
}

function absolute(content: Content, { file, line }: { file: string; line: number }) {
  return { file: content.sources.find((known) => relative(process.cwd(), known) === file) ?? file, line };
}

function ruleOf({ kind, problem }: Fault): string {
  if (kind === 'mixed') return 'mixed-decision';
  if (/ran out of content/i.test(problem)) return 'dead-end';
  if (/in a circle|lines went by/.test(problem)) return 'circle';
  return 'breaks';
}

function findingOfFault(content: Content, fault: Fault): CheckFinding {
  const place = content.placeOf(fault.at ?? fault.knot);
  const rule = ruleOf(fault);
  const problem = `${fault.problem.replace(/\.$/, '')} ${pathOf(idsOf(fault.trail))}`;
  return defect(rule, place, problem, REMEDIES[rule] ?? 'Play to this place in an Ink editor and look.');
}

const REMEDIES: Readonly<Record<string, string>> = {
  'mixed-decision': 'Give all options of the decision to one person.',
  'dead-end': 'End with an ending and "-> END", divert on, or let one option always stand.',
  circle: 'Let the diverts of this circle lead out of it.',
};

function pathOf(ids: readonly string[]): string {
  if (ids.length === 0) return '(from the opening)';
  const shown = ids.length > 4 ? ['…', ...ids.slice(-4)] : ids;
  return `(after ${shown.join(', ')})`;
}

function twinsIn(content: Content, { twins }: PlaySearch): readonly CheckFinding[] {
  const grade = content.ours ? defect : warning;
  return [...twins.pairs.values()].map(({ one, other, point }) => {
    const problem = `the options "${one.id}" and "${other.id}" lead to the same text`;
    return grade('twin-options', placeOfPoint(content, point), problem, 'Give each an answer of its own.');
  });
}

/** Rounds of decisions: where a play can go on and on. A writer may want that, a dead round never. */
function roundsIn(content: Content, searches: readonly PlaySearch[], proof: Proof): readonly CheckFinding[] {
  const points = new Map<string, boolean>(proof.rounds.map(({ point, way }) => [point, way]));
  for (const { rounds } of searches) {
    for (const spot of rounds.values()) {
      const point = spot.points[0] ?? '';
      if (!points.has(point)) points.set(point, true);
    }
  }
  return [...points].map(([point, way]) => {
    const place = placeOfPoint(content, point);
    if (!way) {
      const problem = 'from this decision a play goes round for ever: no option leads out';
      return defect('endless-round', place, problem, 'Give it an option that leads on.');
    }
    const problem = 'a play can come back to this decision again and again without an end';
    return warning('open-round', place, problem, 'Let its options be used up ("*"), or count the rounds.');
  });
}
