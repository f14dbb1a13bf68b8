/**
 * What holds of every play, whoever decides and whatever the bond: more is allowed here than the model allows, so
 * what is not met even so can never be met. First all that the story counts is left free within what is possible at
 * each decision, which takes few steps. Where that allows more than real paths have shown, everything that later
 * content reads is kept apart; and where that is too much, those counts that the doubtful steps asked about.
 */
import { relative } from 'node:path';
import type { Role } from '../../trust/bond.ts';
import { type Content, openEngine } from './content.ts';
import { InkFlow } from './flow.ts';
import type { ReachedParts } from './found.ts';
import { type Survey, survey } from './survey.ts';

export interface Proof {
  readonly exhaustive: boolean; // every state of every seat was walked
  readonly edges: number;
  readonly states: number;
  readonly free: number; // counts and variables left free, besides the bond
  readonly notes: readonly string[]; // what is not proven, and why
  readonly rounds: Survey['rounds'];
  readonly met: ReadonlyMap<Role, ReadonlySet<string>>; // what is possible from each seat, as `Survey.met`
  /** Whether something may be reached from a seat; false is proven. */
  reaches(role: Role, kind: Sort, key: string): boolean;
  /** On every way to an ending, from every seat, trust is born again; true is proven. */
  mends(ending: string): boolean;
  /** What may decide whether something is reached, as far as the walk asked: names of variables and counts, "chance". */
  hangsOn(kind: Sort, key: string): readonly string[];
}

export type Sort = 'knot' | 'choice' | 'ending';

const EXACT_SHARE = 0.2; // of the steps, for keeping everything apart
const ROUNDS = 3; // of keeping more apart

/** `most` steps in all, for each seat. */
export function prove(content: Content, found: readonly ReachedParts[], most: number): Proof {
  const seats = new InkFlow(openEngine(content.file).mainContentContainer).readsSeat
    ? found
    : found.slice(0, 1);
  const all = seats.map((seat) => surveySeat(content, seat, most));
  // Where only words depend on who is played, the ways are the same from both seats.
  const surveys = new Map(found.map(({ role }, i) => [role, all[i] ?? all[0]]));
  const [first] = all;
  const exhaustive = all.every(isSure);
  const notes = found.flatMap((seat) => notesOn(content, seat, surveys.get(seat.role)));
  return {
    exhaustive,
    edges: all.reduce((sum, each) => sum + each.edges, 0),
    states: all.reduce((sum, each) => sum + each.states, 0),
    free: Math.max(0, ...all.map(({ free }) => free)),
    notes: [...new Set(notes)],
    rounds: first?.free === 0 ? first.rounds : [],
    met: new Map([...surveys].map(([role, survey]) => [role, new Set(survey?.met.keys())])),
    reaches(role, kind, key) {
      const survey = surveys.get(role);
      if (!survey || !isSure(survey)) return true;
      return survey.met.has(`${kind} ${key}`);
    },
    mends: (ending) => exhaustive && all.every(({ mended }) => mended.get(ending) ?? true),
    hangsOn: (kind, key) => [...new Set(all.flatMap(({ met }) => sourcesOf(met.get(`${kind} ${key}`))))],
  };
}

/** Whether what a survey did not meet can be met by no play. */
function isSure({ complete, unsure }: Survey): boolean {
  return complete && unsure === null;
}

/** As a writer knows them. */
function sourcesOf(asked: Iterable<string> = []): readonly string[] {
  return [...asked].map((source) => (source.startsWith('roll ') ? 'chance' : source));
}

function surveySeat(content: Content, seat: ReachedParts, most: number): Survey {
  const loose = survey(content, seat.role, most, true, new Set());
  let edges = loose.edges;
  const settled = loose.complete && doubtful(loose, seat).length === 0 && loose.rounds.length === 0;
  if (settled || loose.unsure !== null) return loose; // what is unsure stays so
  const exact = survey(content, seat.role, Math.ceil(most * EXACT_SHARE), false, new Set());
  edges += exact.edges;
  if (isSure(exact)) return { ...exact, edges };
  return refine(content, seat, { ...loose, edges }, most);
}

/** Keeps apart what the doubtful steps asked about, as long as that brings something. */
function refine(content: Content, seat: ReachedParts, loose: Survey, most: number): Survey {
  const tracked = new Set<string>();
  let best = loose;
  let { edges } = loose;
  for (let round = 0; round < ROUNDS && best.complete && edges < most; round++) {
    const fresh = doubtful(best, seat)
      .flatMap((what) => [...(best.met.get(what) ?? [])])
      .filter((source) => !tracked.has(source));
    if (fresh.length === 0) break;
    for (const source of fresh) tracked.add(source);
    const next = survey(content, seat.role, most - edges, true, tracked);
    edges += next.edges;
    if (!next.complete) break;
    best = next;
  }
  return { ...best, edges };
}

/** What the survey met and no real path did. */
function doubtful({ met }: Survey, seat: ReachedParts): readonly string[] {
  return [...met.keys()].filter((what) => {
    const [kind = '', ...rest] = what.split(' ');
    const key = rest.join(' ');
    if (kind === 'knot') return !seat.knots.has(key);
    if (kind === 'choice') return !seat.offered.has(key);
    if (kind === 'ending') return !seat.endings.has(key) && key !== 'end';
    return ![...seat.faults.values()].some(({ problem }) => problem.includes(key.replace(/ at \S*$/, '')));
  });
}

function notesOn(content: Content, seat: ReachedParts, survey: Survey | undefined): readonly string[] {
  if (!survey) return [];
  if (!survey.complete) {
    const problem = `after ${survey.edges} steps and ${survey.states} states some decisions were not gone on from`;
    return [`Not proven: ${problem}. Search longer with --edges.`];
  }
  if (survey.unsure !== null) {
    const { file, line } = content.placeOf(survey.unsure.at);
    const place = `${relative(process.cwd(), file)}:${line}`;
    return [`Not proven, although every decision was walked: ${survey.unsure.why} (${place}).`];
  }
  const faults = doubtful(survey, seat).filter((what) => what.startsWith('fault'));
  const round = survey.free > 0 && survey.rounds.length > 0;
  return [
    ...faults.map((what) => `Not excluded: ${what.slice('fault '.length)} (no real path found leads there).`),
    ...(round ? ['Not excluded: a play that goes round for ever.'] : []),
  ];
}
