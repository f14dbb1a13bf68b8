/**
 * What holds of every play, whoever decides and whatever the bond: more is allowed here than the model allows, so
 * what is not met even so can never be met. First all that the story counts is left free within what is possible at
 * each decision, which takes few steps. Where that allows more than real paths have shown, everything that later
 * content reads is kept apart; and where that is too much, those counts that the doubtful steps asked about.
 */
import type { Role } from '../../trust/bond.ts';
import { type Content, openEngine } from './content.ts';
import { Flow } from './flow.ts';
import type { Found } from './found.ts';
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
  reaches(role: Role, kind: 'knot' | 'choice' | 'ending', key: string): boolean;
}

const EXACT_SHARE = 0.2; // of the steps, for keeping everything apart
const ROUNDS = 3; // of keeping more apart

/** `most` steps in all, for each seat. */
export function prove(content: Content, found: readonly Found[], most: number): Proof {
  const seats = new Flow(openEngine(content.file).mainContentContainer).readsSeat ? found : found.slice(0, 1);
  const all = seats.map((seat) => surveySeat(content, seat, most));
  // Where only words depend on who is played, the ways are the same from both seats.
  const surveys = new Map(found.map(({ role }, i) => [role, all[i] ?? all[0]]));
  const [first] = all;
  const exhaustive = all.every(({ complete, unsure }) => complete && unsure === null);
  const notes = found.flatMap((seat) => notesOn(seat, surveys.get(seat.role)));
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
      if (!survey?.complete || survey.unsure !== null) return true;
      return survey.met.has(`${kind} ${key}`);
    },
  };
}

function surveySeat(content: Content, seat: Found, most: number): Survey {
  const loose = survey(content, seat.role, most, true, new Set());
  let edges = loose.edges;
  const settled = loose.complete && doubtful(loose, seat).length === 0 && loose.rounds.length === 0;
  if (settled || loose.unsure !== null) return loose; // what is unsure stays so
  const exact = survey(content, seat.role, Math.ceil(most * EXACT_SHARE), false, new Set());
  edges += exact.edges;
  if (exact.complete && exact.unsure === null) return { ...exact, edges };
  return refine(content, seat, { ...loose, edges }, most);
}

/** Keeps apart what the doubtful steps asked about, as long as that brings something. */
function refine(content: Content, seat: Found, loose: Survey, most: number): Survey {
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
function doubtful({ met }: Survey, seat: Found): readonly string[] {
  return [...met.keys()].filter((what) => {
    const [kind = '', ...rest] = what.split(' ');
    const key = rest.join(' ');
    if (kind === 'knot') return !seat.knots.has(key);
    if (kind === 'choice') return !seat.offered.has(key);
    if (kind === 'ending') return !seat.endings.has(key) && key !== 'end';
    return ![...seat.faults.values()].some(({ problem }) => problem.includes(key.replace(/ at \S*$/, '')));
  });
}

function notesOn(seat: Found, survey: Survey | undefined): readonly string[] {
  if (!survey) return [];
  if (!survey.complete) {
    const problem = `after ${survey.edges} steps and ${survey.states} states some decisions were not gone on from`;
    return [`Not proven: ${problem}. Search longer with --edges.`];
  }
  if (survey.unsure !== null) return [`Not proven, although every decision was walked: ${survey.unsure}.`];
  const faults = doubtful(survey, seat).filter((what) => what.startsWith('fault'));
  const round = survey.free > 0 && survey.rounds.length > 0;
  return [
    ...faults.map((what) => `Not excluded: ${what.slice('fault '.length)} (no real path found leads there).`),
    ...(round ? ['Not excluded: a play that goes round for ever.'] : []),
  ];
}
