/** Plays shaped like the stories: seven phases, both people's decisions in turn, time passing between. Seeded. */
import { type Breach, otherRole, type Role } from '../../src/trust/bond.ts';
import { MOVES, type MoveId } from '../../src/trust/moves.ts';
import { DEFAULTS, type Params } from '../../src/trust/params.ts';
import { draw } from '../../src/trust/pulls/draw.ts';
import { type Bond, elapse, openBond, type Response, respond } from '../../src/trust/respond.ts';
import { decide } from '../../src/trust/temperament.ts';

interface Pool {
  readonly practice: readonly MoveId[];
  readonly pitfall: readonly MoveId[];
}

interface Phase {
  readonly name: string;
  readonly decisions: number; // both people's, in turn
  readonly days: number; // that pass afterwards
  readonly responsible: Pool;
  readonly hurt: Pool;
}

function pool(practice: string, pitfall: string): Pool {
  return { practice: practice.split(' ') as MoveId[], pitfall: pitfall.split(' ') as MoveId[] };
}

const PHASES: readonly Phase[] = [
  {
    name: 'it comes to light',
    decisions: 4,
    days: 0.25,
    responsible: pool('own-it show-feeling be-open explain', 'half-truth deny excuse close-up shift-blame'),
    hurt: pool('ask take-time say-pain', 'judge push pretend dig-up stonewall forgive-with-head'),
  },
  {
    name: 'alone',
    decisions: 2,
    days: 1,
    responsible: pool('reflect give-time', 'earn grovel assume bribe'),
    hurt: pool('reflect take-time', 'monitor welcome-breach never assume'),
  },
  {
    name: 'the first talk, and the storm',
    decisions: 6,
    days: 2,
    responsible: pool(
      'own-it regret listen listen explain keep-dignity give-time',
      'excuse shift-blame close-up rush hit-back grovel beg half-truth',
    ),
    hurt: pool('say-pain ask set-limit show-feeling', 'judge accuse-all revenge break-off throne stonewall'),
  },
  {
    name: 'the time between',
    decisions: 4,
    days: 6,
    responsible: pool(
      'offer-repair small-kindness promise-carefully accept-checking give-time be-open forgive-self',
      'bribe beg overpromise drag-out resent pretend push',
    ),
    hurt: pool(
      'set-limit lend-credit see-effort take-time',
      'throne forgive-with-head monitor dig-up stonewall',
    ),
  },
  {
    name: 'temptation',
    decisions: 2,
    days: 1,
    responsible: pool('keep-word be-open keep-dignity', 'lie-again break-word half-truth resent'),
    hurt: pool('let-rest see-effort lend-credit', 'dig-up monitor revenge accuse-all'),
  },
  {
    name: 'the talk about the two',
    decisions: 4,
    days: 20,
    responsible: pool(
      'ask-us name-expectation new-agreement change-view show-feeling listen',
      'push assume earn rush resent',
    ),
    hurt: pool(
      'step-down ask-us name-expectation new-agreement change-view',
      'throne never forgive-with-head push judge',
    ),
  },
  {
    name: 'weeks later',
    decisions: 2,
    days: 0,
    responsible: pool('keep-word small-kindness', 'pretend resent assume'),
    hurt: pool('lend-credit see-effort let-rest', 'dig-up throne pretend'),
  },
];

export interface Decision {
  readonly role: Role;
  readonly options: readonly MoveId[];
  readonly daysAfter: number;
}

/** The decisions of one made-up story: 24, four options each, one or two of them practices. */
export function story(seed: number): readonly Decision[] {
  let turn = 0;
  const one = (moves: readonly MoveId[]): MoveId => {
    turn += 1;
    return moves[draw(seed, turn, moves.length)] ?? 'plain';
  };
  const some = (moves: readonly MoveId[], count: number): MoveId[] => {
    const taken = new Set<MoveId>();
    while (taken.size < Math.min(count, new Set(moves).size)) taken.add(one(moves));
    return [...taken];
  };
  let role: Role = draw(seed, 0, 2) === 0 ? 'responsible' : 'hurt';
  return PHASES.flatMap((phase, at) =>
    Array.from({ length: phase.decisions }, (_, n) => {
      const last = n === phase.decisions - 1;
      turn += 1;
      const practices = 1 + draw(seed, turn, 2);
      const options = [...some(phase[role].practice, practices), ...some(phase[role].pitfall, 4 - practices)];
      // From the storm on there is now and then a way to end it decently.
      if (last && at >= 3 && role === 'hurt') options.push('part-with-respect');
      const decision = { role, options, daysAfter: last ? phase.days : 0 };
      role = otherRole(role);
      return decision;
    }),
  );
}

/** How a role is played: a temperament by id, practices this often in a hundred, or the practice that has its moment. */
export type Manner = string | number;

/** The manner of somebody who looks at the other: a practice in its moment, else one that does not land as something else. */
export const TACTFUL = 'tactful';

/** One thing that happened in a play: a move, or time. */
export interface Happened {
  readonly role: Role | null; // null: time passed
  readonly what: string; // a move id, or how many days
  readonly response: Response;
}

export interface Played {
  readonly opening: Bond;
  readonly happened: readonly Happened[];
  readonly end: Bond;
}

export function playStory(
  seed: number,
  breach: Breach,
  manners: Readonly<Record<Role, Manner>>,
  params: Params = DEFAULTS,
): Played {
  const opening = openBond(breach, params);
  const happened: Happened[] = [];
  const now = () => happened.at(-1)?.response.after ?? opening;
  for (const [n, { role, options, daysAfter }] of story(seed).entries()) {
    const move = choose(manners[role], now(), role, options, seed, n, params);
    happened.push({ role, what: move, response: respond(now(), role, move, params) });
    if (move === 'part-with-respect') break;
    if (daysAfter > 0) {
      happened.push({ role: null, what: `${daysAfter} days`, response: elapse(now(), daysAfter, params) });
    }
  }
  return { opening, happened, end: now() };
}

function choose(
  manner: Manner,
  bond: Bond,
  role: Role,
  options: readonly MoveId[],
  seed: number,
  n: number,
  params: Params,
): MoveId {
  if (manner === TACTFUL) return tactful(bond, role, options, params);
  if (typeof manner === 'string') {
    return options[decide(manner, bond, role, options, seed, n).index] ?? 'plain';
  }
  const kind = draw(seed, 1000 + n, 100) < manner ? 'practice' : 'pitfall';
  const fitting = options.filter((move) => MOVES[move].kind === kind && move !== 'part-with-respect');
  return fitting[draw(seed, 2000 + n, fitting.length)] ?? 'plain';
}

function tactful(bond: Bond, role: Role, options: readonly MoveId[], params: Params): MoveId {
  const practices = options.filter((move) => MOVES[move].kind === 'practice' && move !== 'part-with-respect');
  const occasions = practices.map((move) => ({ move, occasion: respond(bond, role, move, params).occasion }));
  const fitting = occasions.find(({ occasion }) => occasion?.lands === null);
  const other = occasions.find(({ occasion }) => occasion === null);
  return (fitting ?? other ?? occasions[0])?.move ?? 'plain';
}

/** `count` plays of made-up stories. */
export function playMany(
  count: number,
  breach: Breach,
  manners: Readonly<Record<Role, Manner>>,
  params: Params = DEFAULTS,
): readonly Played[] {
  return Array.from({ length: count }, (_, n) => playStory(n + 1, breach, manners, params));
}
