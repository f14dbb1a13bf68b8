/** What real paths have reached from one seat, with a witness for each. */
import type { Moment } from '../../play/step.ts';
import type { Line, Option } from '../../story/beat.ts';
import type { Role } from '../../trust/bond.ts';
import type { Content } from './content.ts';
import type { Trail } from './trail.ts';
import type { Edge, Fault, Walker, WalkPoint } from './walk.ts';

export interface EndingFound {
  readonly id: string;
  readonly title: string;
  witness: Trail | null; // the shortest path found
  paths: number; // that ended here
  mended: number; // of those, with trust born again
  rough: Trail | null; // of the mended ones, the path with the most pitfalls
}

/** A decision that was offered. Its options are those that stood together at least once. */
export interface DecisionFound {
  readonly points: readonly string[];
  readonly options: readonly Option[];
  readonly by: Role;
  readonly knot: string;
  readonly trail: Trail | null;
  readonly next: Map<string, Set<string>>; // option id → the keys of the decisions and endings that followed
}

export interface DeadEnd {
  readonly trail: Trail | null;
  readonly knot: string;
  readonly at: string | null; // a path in the compiled ink
  readonly line: Line | null; // the last that was said
}

export class ReachedParts {
  readonly role: Role;
  readonly knots = new Map<string, Trail | null>(); // a path to each
  readonly offered = new Map<string, Trail | null>(); // choice point → a path to it
  readonly endings = new Map<string, EndingFound>();
  readonly decisions = new Map<string, DecisionFound>();
  readonly faults = new Map<string, Fault>(); // by problem
  readonly deadEnds = new Map<string, DeadEnd>(); // by knot and last line
  readonly #content: Content;

  constructor(content: Content, role: Role) {
    this.#content = content;
    this.role = role;
  }

  /** Books what a step reached; true when something of it was new. */
  book(edge: Edge, walk: Walker): boolean {
    if ('fault' in edge) return this.#bookFault(edge.fault);
    const before = this.size;
    for (const { name } of this.#content.knots) {
      if (this.knots.has(name) || walk.visits(name) === 0) continue;
      this.knots.set(name, edge.trail);
    }
    const { knot } = edge.moment.beat;
    if (knot !== '' && !this.knots.has(knot)) this.knots.set(knot, edge.trail);
    if (edge.moment.by === null) this.#bookEnding(edge, walk);
    else this.#bookDecision(edge);
    return this.size > before;
  }

  /** A path to everything that was found, the short ones first. */
  get witnesses(): readonly Trail[] {
    const ends = [...this.endings.values()].map(({ witness }) => witness);
    const trails = [...this.knots.values(), ...this.offered.values(), ...ends];
    return [...new Set(trails)].filter((trail) => trail !== null).sort((a, b) => a.length - b.length);
  }

  get size(): number {
    return this.knots.size + this.offered.size + this.endings.size + this.deadEnds.size + this.faults.size;
  }

  #bookFault(fault: Fault): boolean {
    const key = `${fault.kind} ${fault.knot} ${fault.problem}`;
    for (const { name } of this.#content.knots) {
      if (!this.knots.has(name) && fault.visited(name)) this.knots.set(name, fault.trail);
    }
    if (this.faults.has(key)) return false;
    this.faults.set(key, fault);
    return true;
  }

  #bookDecision({ moment, trail, points }: WalkPoint): void {
    const { beat, by } = moment;
    if (by === null) return;
    for (const point of points) if (!this.offered.has(point)) this.offered.set(point, trail);
    const key = reachedKeyOf({ moment, points });
    if (this.decisions.has(key)) return;
    this.decisions.set(key, { points, options: beat.options, by, knot: beat.knot, trail, next: new Map() });
  }

  #bookEnding({ moment, trail }: WalkPoint, walk: Walker): void {
    const { ending, beat } = moment;
    if (!ending) return;
    if (this.#content.ours && !isMarked(moment)) {
      const line = beat.lines.at(-1) ?? null;
      const at = walk.stop;
      const key = `${beat.knot} ${line?.text}`;
      if (!this.deadEnds.has(key)) this.deadEnds.set(key, { trail, knot: beat.knot, at, line });
      return;
    }
    const known = this.endings.get(ending.id) ?? startOf(ending.id, ending.title, trail);
    this.endings.set(ending.id, known);
    known.paths++;
    if (trail && trail.length < (known.witness?.length ?? Number.POSITIVE_INFINITY)) known.witness = trail;
    if (!ending.mended) return;
    known.mended++;
    if (trail && roughness(trail) > roughness(known.rough)) known.rough = trail;
  }

  /** What a step led to, for the picture of the story. */
  link(from: WalkPoint, option: Option, to: Edge): void {
    if ('fault' in to) return;
    const next = this.decisions.get(reachedKeyOf(from))?.next;
    next?.set(option.id, (next.get(option.id) ?? new Set()).add(reachedKeyOf(to)));
  }
}

function startOf(id: string, title: string, witness: Trail | null): EndingFound {
  return { id, title, witness, paths: 0, mended: 0, rough: null };
}

/** Which decision or ending a spot is, whatever led there. */
export function reachedKeyOf({ moment, points }: Pick<WalkPoint, 'moment' | 'points'>): string {
  return moment.ending ? `ending ${moment.ending.id}` : points.join(' ');
}

/** The larger share of pitfalls among what one of the two chose, plain choices aside; -1 without a path. */
export function roughness(trail: Trail | null): number {
  if (!trail) return -1;
  const share = (role: Role) => {
    const all = trail.practices[role] + trail.pitfalls[role];
    return all === 0 ? 0 : trail.pitfalls[role] / all;
  };
  return Math.max(share('responsible'), share('hurt'));
}

function isMarked({ beat }: Moment): boolean {
  return beat.lines.some(({ cues }) => cues.some(({ kind }) => kind === 'ending'));
}
