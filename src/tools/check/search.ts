/**
 * Looks for real paths to everything in a story: scripted and random plays first, then beams towards the corners of
 * the bond, then an archive of decisions and bonds that goes on from where it has been least. The order is fixed by
 * a seed and the only measure is steps, so the same story gives the same findings.
 */
import { POLICIES, type Policy, pick } from '../../play/policies.ts';
import type { Option } from '../../story/beat.ts';
import { type Bond, contactOf } from '../../trust/respond.ts';
import type { Content } from './content.ts';
import { Dice } from './dice.ts';
import { ReachedParts, reachedKeyOf } from './found.ts';
import { SaidLabels } from './labels.ts';
import type { Trail } from './trail.ts';
import { Twins } from './twins.ts';
import type { Edge, Walker, WalkPoint } from './walk.ts';

/** More decisions than this on one path: a story that goes round. */
const LONGEST = 200;
const MOST_FAILS = 3; // of one option: enough to tell, and a circle takes long to come round to
const PLAYS = 150; // random plays from each seat: their endings are the shares that are told

export interface CheckedPlay {
  readonly ending: string | null;
  readonly decisions: number;
  readonly own: Readonly<Record<'responsible' | 'hurt', number>>;
  readonly words: number; // read, choices taken included
}

export class PlaySearch {
  readonly found: ReachedParts;
  readonly twins = new Twins();
  readonly labels = new SaidLabels();
  readonly plays: CheckedPlay[] = []; // at random
  readonly rounds = new Map<string, WalkPoint>(); // where plays stood that did not come to an end
  readonly #walk: Walker;
  readonly #content: Content;
  readonly #most: number;
  readonly #wanted: ReadonlySet<string>;
  readonly #dice = new Dice(7);
  readonly #failed = new Map<string, number>(); // steps on which the story broke

  /** `most` steps; `wanted` are the choice points and endings to look for, all of them when the search may stop early. */
  constructor(content: Content, walk: Walker, most: number, wanted: ReadonlySet<string>) {
    this.found = new ReachedParts(content, walk.role);
    this.#content = content;
    this.#walk = walk;
    this.#most = most;
    this.#wanted = wanted;
  }

  get edges(): number {
    return this.#walk.edges;
  }

  /** Goes the ways that were found from the other seat; looks on only where they do not lead to the same. */
  follow(others: ReachedParts): void {
    const opening = this.#begin();
    if (!opening) return;
    const kept = new Map<Trail | null, WalkPoint>([[null, opening]]);
    for (const trail of others.witnesses) this.#retrace(trail, kept);
    if (this.#missing.some((one) => others.offered.has(one) || others.endings.has(one)))
      this.#explore(opening);
  }

  #begin(): WalkPoint | null {
    const opening = this.#book(this.#walk.open());
    return opening && this.#walk.keep(opening);
  }

  #retrace(trail: Trail | null, kept: Map<Trail | null, WalkPoint>): WalkPoint | null {
    const known = kept.get(trail);
    if (known || !trail) return known ?? null;
    const from = this.#retrace(trail.before, kept);
    const option = from?.moment.beat.options.find(({ id }) => id === trail.id);
    const spot = from && option ? this.#take(from, option) : null;
    if (spot) kept.set(trail, this.#walk.keep(spot));
    return spot;
  }

  /** `rough`: also looks for mended paths with as many pitfalls as can be. */
  run(rough = true): void {
    const opening = this.#begin();
    if (!opening) return;
    this.#explore(opening);
    if (rough && this.#content.ours) this.#rough(opening);
  }

  #explore(opening: WalkPoint): void {
    for (const one of POLICIES) for (const other of POLICIES) this.#play(opening, one, other, 1);
    for (let seed = 1; seed <= PLAYS && !this.#spent; seed++) {
      this.plays.push(this.#play(opening, 'random', 'random', seed));
    }
    this.#compareSiblings(opening);
    for (const corner of CORNERS) {
      if (this.#missing.length === 0 || this.#spent) break;
      this.#beam(opening, ({ moment }) => leaning(moment.bond, corner), 24);
    }
    if (this.#missing.length > 0) this.#archive(opening);
  }

  /** Choice points and endings that were wanted and not met. */
  get #missing(): readonly string[] {
    return [...this.#wanted].filter((one) => !this.found.offered.has(one) && !this.found.endings.has(one));
  }

  get #spent(): boolean {
    return this.#walk.edges >= this.#most;
  }

  #book(edge: Edge): WalkPoint | null {
    this.found.book(edge, this.#walk);
    return 'fault' in edge ? null : edge;
  }

  #take(from: WalkPoint, option: Option): WalkPoint | null {
    const step = `${reachedKeyOf(from)} ${option.id}`;
    const failed = this.#failed.get(step) ?? 0;
    if (failed >= MOST_FAILS) return null;
    const edge = this.#walk.take(from, option);
    if ('fault' in edge) this.#failed.set(step, failed + 1);
    this.found.link(from, option, edge);
    this.labels.hear(from, option, edge);
    return this.#book(edge);
  }

  #play(opening: WalkPoint, one: Policy, other: Policy, seed: number): CheckedPlay {
    const own = { responsible: 0, hurt: 0 };
    let words = wordsOf(opening);
    let spot: WalkPoint | null = opening;
    while (spot?.moment.by && own.responsible + own.hurt < LONGEST) {
      const { by, beat }: WalkPoint['moment'] = spot.moment;
      const policy = by === 'responsible' ? one : other;
      const option: Option = pick(policy, beat.options, seed, own.responsible + own.hurt);
      own[by as 'hurt']++;
      words += countWords(option.text);
      spot = this.#take(spot, option);
      if (spot) words += wordsOf(spot);
    }
    const decisions = own.responsible + own.hurt;
    if (decisions >= LONGEST && spot) this.rounds.set(reachedKeyOf(spot), spot);
    return { ending: spot?.moment.ending?.id ?? null, decisions, own, words };
  }

  /** All options of a spot, kept. */
  #expand(spot: WalkPoint): readonly WalkPoint[] {
    const next: WalkPoint[] = [];
    const told: (readonly [Option, WalkPoint])[] = [];
    for (const option of spot.moment.beat.options) {
      const to = this.#take(spot, option);
      if (!to) continue;
      told.push([option, to]);
      if (to.moment.by !== null) next.push(this.#walk.keep(to));
    }
    this.twins.compare(spot, told);
    return next;
  }

  /** Every decision met so far, with all its options beside each other. */
  #compareSiblings(opening: WalkPoint): void {
    const compared = new Map<string, number>();
    for (let seed = 1; seed <= 12 && !this.#spent; seed++) {
      let spot: WalkPoint | undefined = opening;
      for (let n = 0; spot?.moment.by && n < LONGEST && !this.#spent; n++) {
        const key = reachedKeyOf(spot);
        const times = compared.get(key) ?? 0;
        compared.set(key, times + 1);
        const next: readonly WalkPoint[] = times < 3 ? this.#expand(spot) : this.#one(spot, seed, n);
        spot = next[this.#dice.below(next.length)];
      }
    }
  }

  #one(spot: WalkPoint, seed: number, n: number): readonly WalkPoint[] {
    const to = this.#take(spot, pick('random', spot.moment.beat.options, seed, n));
    return to && to.moment.by !== null ? [this.#walk.keep(to)] : [];
  }

  #beam(opening: WalkPoint, score: (spot: WalkPoint) => number, width: number): void {
    let level: readonly WalkPoint[] = [opening];
    for (let depth = 0; level.length > 0 && depth < LONGEST && !this.#spent; depth++) {
      const next = level.flatMap((spot) => (this.#spent ? [] : this.#expand(spot)));
      const ranked = next.map((spot) => ({ spot, rank: score(spot) })).sort((a, b) => b.rank - a.rank);
      level = spread(
        ranked.map(({ spot }) => spot),
        width,
      );
    }
  }

  /** Looks for mended paths with as many pitfalls as can be: for each count of them the best bonds go on. */
  #rough(opening: WalkPoint): void {
    let level: readonly WalkPoint[] = [opening];
    for (let depth = 0; level.length > 0 && depth < LONGEST && !this.#spent; depth++) {
      const next = level.flatMap((spot) => (this.#spent ? [] : this.#expand(spot)));
      const groups = new Map<string, WalkPoint[]>();
      for (const spot of next) {
        const { responsible = 0, hurt = 0 } = spot.trail?.pitfalls ?? {};
        const key = `${Math.min(responsible, 6)} ${Math.min(hurt, 6)}`;
        groups.set(key, [...(groups.get(key) ?? []), spot]);
      }
      level = [...groups.values()].flatMap((group) =>
        group.sort((a, b) => soundness(b.moment.bond) - soundness(a.moment.bond)).slice(0, 1),
      );
    }
  }

  /** Goes on from the cells (a decision and roughly a bond) that were gone on from least. */
  #archive(opening: WalkPoint): void {
    const cells = new Map<string, { readonly spots: WalkPoint[]; tries: number }>();
    const add = (spot: WalkPoint) => {
      const key = `${reachedKeyOf(spot)} ${bucketOf(spot.moment.bond)}`;
      const cell = cells.get(key) ?? { spots: [], tries: 0 };
      if (cell.spots.length < 8) cell.spots.push(spot);
      cells.set(key, cell);
    };
    add(opening);
    while (!this.#spent && this.#missing.length > 0) {
      const ready = [...cells.values()];
      const least = ready.reduce((low, { tries }) => Math.min(low, tries), Number.POSITIVE_INFINITY);
      if (least >= 8) return; // everything that was kept has been gone on from
      for (const cell of ready.filter(({ tries }) => tries === least)) {
        const spot = cell.spots[cell.tries % cell.spots.length];
        cell.tries++;
        if (spot && !this.#spent && (spot.trail?.length ?? 0) < LONGEST)
          for (const to of this.#expand(spot)) add(to);
      }
    }
  }
}

/** Signs for trust, hurt, openness and self-respect of the responsible one, then of the hurt one. */
type Corner = readonly [number, number, number, number, number, number, number, number];

const CORNERS: readonly Corner[] = [
  [1, -1, 1, 1, 1, -1, 1, 1],
  [-1, 1, -1, -1, -1, 1, -1, -1],
  [1, -1, 1, 1, -1, 1, -1, -1],
  [-1, 1, -1, -1, 1, -1, 1, 1],
  [-1, 0, 1, 0, -1, 0, 1, 0],
  [1, 0, -1, 0, 1, 0, -1, 0],
  [0, 0, 0, 1, 0, 0, 0, 1],
  [0, 0, 1, 0, 0, 0, 1, 0],
  [0, 1, 1, 0, 0, 1, 1, 0],
  [0, -1, -1, 0, 0, -1, -1, 0],
];

function numbersOf({ responsible, hurt }: Bond): readonly number[] {
  return [responsible, hurt].flatMap((one) => [one.trust, one.hurt, one.openness, one.selfRespect]);
}

function leaning(bond: Bond, corner: Corner): number {
  return numbersOf(bond).reduce((sum, value, i) => sum + value * (corner[i] ?? 0), 0);
}

/** How near to mended. */
function soundness(bond: Bond): number {
  return Math.min(bond.responsible.trust, bond.hurt.trust) + contactOf(bond) / 2 - bond.hurt.hurt / 4;
}

function bucketOf(bond: Bond): string {
  const coarse = [bond.responsible.trust, bond.hurt.trust, contactOf(bond), bond.hurt.hurt];
  return coarse.map((value) => Math.floor(value / 20)).join('');
}

/** The first ones, but no more than a third of them at one decision. */
function spread(spots: readonly WalkPoint[], width: number): readonly WalkPoint[] {
  const at = new Map<string, number>();
  const kept: WalkPoint[] = [];
  for (const spot of spots) {
    const key = reachedKeyOf(spot);
    const many = at.get(key) ?? 0;
    if (many >= width / 3) continue;
    at.set(key, many + 1);
    kept.push(spot);
    if (kept.length >= width) break;
  }
  return kept;
}

function wordsOf({ moment }: WalkPoint): number {
  return moment.beat.lines.reduce((sum, { text }) => sum + countWords(text), 0);
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
