/**
 * The best and the worst that could still have come from a decision, looked for by playing the story on from there:
 * players choose freely, simulated people answer as they do in that play. Pure: no clock, and chance comes from a seed.
 */
import { type Fork, type ForkPoint, openFork } from '../../play/fork.ts';
import type { PlaySetup } from '../../play/play.ts';
import type { Option } from '../../story/beat.ts';
import { unheardHurt } from '../../trust/bond.ts';
import { type Bond, contactOf } from '../../trust/respond.ts';

/** One way on, played to its end. */
export interface SearchWay {
  readonly choices: readonly string[]; // of the whole play, both people's
  readonly own: number; // a player's decisions among them
  readonly mended: boolean;
  readonly bond: Bond; // at the end
}

/** What has been found after so many ways; no way is played twice. */
export interface SearchResult {
  readonly ways: number; // played to an end
  readonly all: boolean; // there is no other way from there
  readonly best: SearchWay;
  readonly worst: SearchWay;
}

/** A place in the tree of what was tried. */
interface Place {
  readonly spot: ForkPoint;
  readonly on: Map<string, Place>; // by option id
  done: boolean; // every way from here was played
}

/** How a way chooses where it has a choice. */
type Lean = 'up' | 'down' | 'any';

/** The turns of the search: straight up and down first, then chance, then the best and the worst with one thing changed. */
const TURNS = ['up', 'down', 'any', 'better', 'worse', 'better', 'any', 'worse', 'better', 'worse'] as const;
/** The ways at first are straight; later ones stray by so many points more each turn, up to the most. */
const STRAY = 4;
const MOST_STRAY = 24;
/** Decisions of a way that goes in circles: beyond any story. */
const LONGEST = 400;
/** Points a parting is taken to cost while one still looks for trust. */
const PARTED = 30;

/**
 * Plays way after way from where `decided` (both people's choices) leads, and gives what it found after each. Ends by
 * itself only where every way was played; whoever asks stops it. Gives nothing where the play has ended there already.
 * The same arguments give the same ways. Throws as a play does when the story breaks.
 */
export function* search(
  setup: PlaySetup,
  decided: readonly string[],
  seed: number,
): Generator<SearchResult, void, void> {
  const fork = openFork(setup, decided);
  const chance = chanceOf(seed);
  const root: Place = { spot: fork.start, on: new Map(), done: fork.start.moment.by === null };
  let found: SearchResult | null = null;
  for (let turn = 0; !root.done; turn++) {
    const way = walk(fork, root, leaningOf(turn, found, root, chance), chance);
    if (!way) continue;
    const ways: number = (found?.ways ?? 0) + 1;
    const best: SearchWay = found && compareWays(way, found.best) <= 0 ? found.best : way;
    const worst: SearchWay = found && compareWays(way, found.worst) >= 0 ? found.worst : way;
    found = { ways, all: root.done, best, worst };
    yield found;
  }
}

/**
 * More than 0 where `one` ended better: trust born again comes first, then how much the two trust each other, then how
 * little still hurts, then how open they are. 0 where nothing tells them apart.
 */
export function compareWays(one: SearchWay, other: SearchWay): number {
  const marks = ({ mended, bond: { responsible, hurt }, bond }: SearchWay) => [
    mended ? 1 : 0,
    responsible.trust + hurt.trust,
    -(responsible.hurt + hurt.hurt),
    contactOf(bond),
  ];
  const others = marks(other);
  return (
    marks(one)
      .map((mark, at) => mark - (others[at] ?? 0))
      .find((by) => by !== 0) ?? 0
  );
}

interface Leaning {
  readonly lean: Lean;
  readonly stray: number; // points by which a lean may be overruled
  readonly along: readonly string[]; // choices that are kept as far as they can be
}

function leaningOf(turn: number, found: SearchResult | null, { spot }: Place, chance: Chance): Leaning {
  const kind = TURNS[turn % TURNS.length] ?? 'any';
  const stray = Math.min(MOST_STRAY, STRAY * Math.floor(turn / TURNS.length));
  if (!found || kind === 'up' || kind === 'down' || kind === 'any') {
    return {
      lean: kind === 'down' || kind === 'worse' ? 'down' : kind === 'any' ? 'any' : 'up',
      stray,
      along: [],
    };
  }
  const { choices } = kind === 'better' ? found.best : found.worst;
  const from = spot.choices.length;
  return {
    lean: kind === 'better' ? 'up' : 'down',
    stray,
    along: choices.slice(0, from + chance(Math.max(1, choices.length - from))),
  };
}

/** Plays one way that was not played before, to its end; null for one that leads nowhere. */
function walk(fork: Fork, root: Place, leaning: Leaning, chance: Chance): SearchWay | null {
  const path = [root];
  let place = root;
  while (place.spot.moment.by !== null && place.spot.own - root.spot.own < LONGEST) {
    const { spot, on } = place;
    const open = spot.moment.beat.options.filter(({ id }) => !on.get(id)?.done);
    const known = leaning.along[spot.choices.length];
    const option = open.find(({ id }) => id === known) ?? choose(fork, spot, open, leaning, chance);
    if (!option) break; // cannot be: a place without open ways is done
    const next = on.get(option.id) ?? { spot: fork.take(spot, option), on: new Map(), done: false };
    on.set(option.id, next);
    path.push(next);
    place = next;
  }
  close(path);
  const { moment, choices, own } = place.spot;
  return moment.ending && { choices, own, mended: moment.ending.mended, bond: moment.bond };
}

/** The last place of a path leads no further; those before it are done when all their ways are. */
function close(path: readonly Place[]): void {
  for (const place of path.toReversed()) {
    const { options } = place.spot.moment.beat;
    place.done = place === path.at(-1) || options.every(({ id }) => place.on.get(id)?.done);
    if (!place.done) return;
  }
}

/** Among options that were not played out: by chance alone, or by what they would do at once, more or less strictly. */
function choose(
  fork: Fork,
  spot: ForkPoint,
  open: readonly Option[],
  { lean, stray }: Leaning,
  chance: Chance,
): Option | undefined {
  if (lean === 'any') return open[chance(Math.max(1, open.length))];
  const sign = lean === 'up' ? 1 : -1;
  let most: { readonly option: Option; readonly pull: number } | undefined;
  for (const option of open) {
    const pull = sign * gain(fork, spot, option) + chance(stray + 1);
    if (!most || pull > most.pull) most = { option, pull };
  }
  return most?.option;
}

/** What an option would do at once for the two of them, in points. */
function gain(fork: Fork, { moment }: ForkPoint, option: Option): number {
  return standing(fork.answer(moment, option)) - standing(moment.bond);
}

function standing(bond: Bond): number {
  const { responsible, hurt, memory } = bond;
  const ache = (responsible.hurt + hurt.hurt + unheardHurt(bond)) / 2;
  const owed = memory.hidden + memory.overdrawn + memory.swallowed + memory.pity + memory.silence;
  return responsible.trust + hurt.trust + contactOf(bond) - ache - owed - (memory.parted ? PARTED : 0);
}

/** A whole number from 0 up to, but not, `below`. */
type Chance = (below: number) => number;

/** Looks like chance and is always the same for the same seed (mulberry32, public domain). */
function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
