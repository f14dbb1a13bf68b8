/** One story, checked: its source, every path that was found through it, and what was proven. */
import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readOutline } from '../../story/outline.ts';
import { ROLES } from '../../trust/bond.ts';
import { compileWithSources, DefectError } from '../compile.ts';
import { checkReadability } from '../readability/check-readability.ts';
import { checkBondWrites } from './bond-writes.ts';
import { countMoves } from './claims.ts';
import { checkColons } from './colons.ts';
import { type Content, readContent } from './content.ts';
import { type CheckFinding, defect, sortFindings, warning } from './finding.ts';
import { type ReachedParts, roughness } from './found.ts';
import { checkLabels } from './labels.ts';
import { checkLostConditions } from './lost-conditions.ts';
import { checkLostStops } from './lost-stops.ts';
import { checkPaths, deadEndsOf } from './paths.ts';
import { type Proof, prove } from './proof.ts';
import { checkEndings, checkReached } from './reached.ts';
import { walkThrough } from './remembered-walk.ts';
import type { EndingReport, EndingStanding, Searched, StoryReport, ToldFinding } from './report.ts';
import { PlaySearch } from './search.ts';
import { checkShape, measureShape } from './shape.ts';
import { checkSpeakers } from './speakers.ts';
import { checkThoughts } from './thoughts.ts';
import { checkTimeWords } from './time-words.ts';
import { idsOf } from './trail.ts';

export interface CheckOptions {
  readonly edges: number; // steps, at most, for the search and again for the proof
  readonly rough?: boolean; // false: do not look for the roughest mended paths, which takes longest
}

export interface Checked {
  readonly report: StoryReport;
  readonly content: Content | null; // null: it does not compile
  readonly found: readonly ReachedParts[]; // one for each seat
  readonly proofs: Proof['met']; // what is possible from each seat
}

/** Checks the story at a path. Throws only where the checker itself is wrong. */
export function checkStory(path: string, options: CheckOptions): Checked {
  const begun = performance.now();
  try {
    const compiled = compileWithSources(path);
    const content = readContent(compiled);
    const gaps = compiled.warnings.map((gap) => {
      const rule = /loose end/.test(gap.problem) ? 'loose-end' : 'source';
      return (content.ours ? defect : warning)(rule, gap, gap.problem, gap.remedy);
    });
    const notes = compiled.notes.map((note) => warning('address', note, note.problem, note.remedy));
    return explore(content, [...gaps, ...notes], options, begun);
  } catch (error) {
    if (error instanceof DefectError) return broken(path, error, begun);
    throw error;
  }
}

function explore(
  content: Content,
  gaps: readonly CheckFinding[],
  options: CheckOptions,
  begun: number,
): Checked {
  const { edges, rough = true } = options;
  const searches = searchesOf(content, edges);
  const [first, ...others] = searches;
  if (!first) throw new Error('There are no seats.');
  first.run(rough);
  for (const other of others) other.follow(first.found);
  const found = searches.map((search) => search.found);
  const proof = prove(content, found, edges);
  const shape = measureShape([...first.found.decisions.values()], first.plays);
  const reached = checkReached(content, found, proof);
  const reading = checkReadability(content);
  const findings = [
    ...gaps,
    ...checkWritten(content),
    ...reached.findings,
    ...checkEndings(content, found),
    ...checkPaths(content, searches, proof),
    ...(content.ours ? checkShape(content, [...first.found.decisions.values()], shape) : []),
    ...checkLabels(content, searches),
    ...reading.findings,
  ];
  const steps = searches.reduce((sum, search) => sum + search.edges, 0) + proof.edges;
  const outline = readOutline(content.file.ink, content.file.id);
  const moves = content.choices.map(({ move }) => move);
  return {
    content,
    found,
    proofs: proof.met,
    report: {
      id: content.file.id,
      file: relative(process.cwd(), content.main),
      title: content.file.header.title,
      seams: content.ours,
      words: outline.words,
      decisions: outline.decisions.length,
      choices: content.choices.length,
      endings: content.endings.map((ending) => tellEnding(content, ending.id, found, first, proof)),
      unreachable: reached.unreachable.filter(({ proven }) => proven),
      unproven: reached.unreachable.filter(({ proven }) => !proven),
      deadEnds: deadEndsOf(content, found),
      moves: countMoves(moves),
      ...tellAll(sortFindings(findings, content.sources)),
      notes: proof.notes,
      searched: searchedIn(begun, steps, proof),
      shape,
      readability: reading.scenes,
      breach: content.file.header.breach,
      uses: content.choices.map(({ id, move }) => ({ story: content.file.id, id, move })),
    },
  };
}

/** One for each seat. */
function searchesOf(content: Content, edges: number): readonly PlaySearch[] {
  const wanted = new Set([
    ...content.choices.map(({ point }) => point),
    ...content.endings.map(({ id }) => id),
  ]);
  return ROLES.map((role) => new PlaySearch(content, walkThrough(content.file, role), edges, wanted));
}

/** What can be told of a story without playing it. */
export function checkWritten(content: Content): readonly CheckFinding[] {
  return [
    checkSpeakers,
    checkColons,
    checkTimeWords,
    checkBondWrites,
    checkThoughts,
    checkLostConditions,
    checkLostStops,
  ].flatMap((check) => check(content));
}

function tellEnding(
  content: Content,
  id: string,
  found: readonly ReachedParts[],
  search: PlaySearch,
  proof: Proof,
): EndingReport {
  const item = content.endings.find((ending) => ending.id === id);
  const met = found.flatMap((each) => each.endings.get(id) ?? []);
  const paths = met.reduce((sum, each) => sum + each.paths, 0);
  const mended = met.reduce((sum, each) => sum + each.mended, 0);
  const here = search.plays.filter(({ ending }) => ending === id).length;
  const roughest = Math.max(0, ...met.map(({ rough }) => roughness(rough)));
  return {
    id,
    title: item?.title ?? id,
    file: relative(process.cwd(), item?.file ?? content.main),
    line: item?.line ?? 1,
    mended: paths > 0 && mended === paths,
    mendedShare: percent(mended, paths),
    reachableAs: found.filter(({ endings }) => endings.has(id)).map(({ role }) => role),
    share: percent(here, search.plays.length),
    pitfalls: Math.round(100 * roughest),
    witness: idsOf(met[0]?.witness ?? null),
    standing: standingOf(met.length > 0, found, id, proof),
    mendedProven: paths > 0 && mended === paths && proof.mends(id),
  };
}

function standingOf(met: boolean, found: readonly ReachedParts[], id: string, proof: Proof): EndingStanding {
  if (met) return proof.exhaustive ? 'proven' : 'found';
  return found.some(({ role }) => proof.reaches(role, 'ending', id)) ? 'open' : 'refuted';
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function tellAll(findings: readonly CheckFinding[]) {
  const told = findings.map(tell);
  return {
    defects: told.filter(({ grade }) => grade === 'defect'),
    warnings: told.filter(({ grade }) => grade === 'warning'),
  };
}

function tell(finding: CheckFinding): ToldFinding {
  return { ...finding, file: relative(process.cwd(), finding.file) };
}

function searchedIn(
  begun: number,
  edges: number,
  proof: Pick<Proof, 'states' | 'exhaustive' | 'free'>,
): Searched {
  const seconds = (performance.now() - begun) / 1000;
  return {
    edges,
    states: proof.states,
    seconds: Math.round(seconds * 100) / 100,
    edgesPerSecond: Math.round(edges / seconds),
    exhaustive: proof.exhaustive,
    free: proof.free,
  };
}

/** A story that does not compile: its defects are all there is to tell. */
function broken(path: string, { defects }: DefectError, begun: number): Checked {
  const id = (path.split('/').at(-1) ?? path).replace(/(\.ink)?\.(ink|json)$/, '');
  const findings = defects.map((each) => defect('source', each, each.problem, each.remedy));
  return {
    content: null,
    found: [],
    proofs: new Map(),
    report: {
      id,
      file: relative(process.cwd(), path),
      title: id,
      seams: true,
      words: 0,
      decisions: 0,
      choices: 0,
      endings: [],
      unreachable: [],
      unproven: [],
      deadEnds: [],
      moves: {},
      defects: findings.map(tell),
      warnings: [],
      notes: ['It does not compile, so nothing of it was played.'],
      searched: searchedIn(begun, 0, { states: 0, exhaustive: false, free: 0 }),
      shape: null,
      readability: [],
      breach: null,
      uses: [],
    },
  };
}
