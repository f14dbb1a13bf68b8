/** The loop: open → beat → choose → step. The only place where story and model meet. */
import type { Beat, Line, Option, StoryFile } from '../story/beat.ts';
import { openStory, type StoryRun, type Values } from '../story/story.ts';
import { BREACHES, type Breach, ROLES, type Role } from '../trust/bond.ts';
import { isMove, MOVES } from '../trust/moves.ts';
import { type Bond, contactOf, elapse, mended, openBond, respond } from '../trust/respond.ts';
import type { Pull } from '../trust/temperament.ts';
import { type Decision, decideFor } from './seats.ts';
import type { Moment, Seats, Step } from './step.ts';

export interface PlaySetup {
  readonly file: StoryFile;
  readonly seats: Seats;
  readonly role: Role | 'both'; // whose thoughts are shown
  readonly seed: number; // whole, 1 … 2^31 − 1
}

export interface Play {
  readonly setup: PlaySetup;
  readonly opening: Moment;
  readonly steps: readonly Step[];
  readonly moment: Moment; // where the play stands now
  /** Takes an offered option for whoever's turn it is, as a replay does. Throws a PlayError on an unknown id. */
  choose(optionId: string): Step;
  /** Lets a simulated person decide. Throws a PlayError when it is a player's turn or the play has ended. */
  advance(): Step;
}

/** What was asked of a play cannot be done; the play stands as it stood. */
export class PlayError extends Error {
  override readonly name = 'PlayError';
}

/** Opens a play at its first decision. Throws StoryError when the story breaks, PlayError on a bad seed. */
export function openPlay(setup: PlaySetup): Play {
  const { file, seats, seed } = setup;
  if (!Number.isInteger(seed) || seed < 1 || seed > 0x7fffffff) {
    throw new PlayError(`A seed is a whole number from 1 to 2147483647, not ${seed}.`);
  }
  const run = openStory(file, seed);
  const start = openBond(breachOf(file));
  const opening = momentAfter(run, setup, start);
  const steps: Step[] = [];
  const now = () => steps.at(-1)?.next ?? opening;

  /** What the simulated person whose turn it is decides; null when a player holds the seat. */
  function simulated(): Decision | null {
    const { by, bond, beat } = now();
    const seat = by && seats[by];
    if (!seat || seat.kind === 'player') return null;
    return decideFor(seat, { bond, role: by, options: beat.options, seed, n: steps.length });
  }

  function take(option: Option, pulls: readonly Pull[]): Step {
    const moment = now();
    const { by, seat } = moment;
    if (by === null || seat === null) throw new PlayError(`"${file.id}" has ended.`);
    const response = respond(moment.bond, by, option.move);
    run.choose(option.index);
    const step: Step = {
      n: steps.length + 1,
      by,
      seat,
      option,
      options: moment.beat.options,
      kind: isMove(option.move) ? MOVES[option.move].kind : 'plain',
      before: moment.bond,
      response,
      pulls,
      next: momentAfter(run, setup, response.after),
    };
    steps.push(step);
    return step;
  }

  return {
    setup,
    opening,
    get steps() {
      return [...steps];
    },
    get moment() {
      return now();
    },
    choose(optionId) {
      const offered = now().beat.options;
      const option = offered.find(({ id }) => id === optionId);
      if (!option) throw new PlayError(unknownChoice(file, optionId, offered, now().beat.knot));
      return take(option, simulated()?.pulls ?? []);
    },
    advance() {
      const { by } = now();
      if (by === null) throw new PlayError(`"${file.id}" has ended; there is nothing left to decide.`);
      const decision = simulated();
      if (!decision) throw new PlayError(`It is a player's turn: ${file.header[by]} decides.`);
      return take(decision.option, decision.pulls);
    },
  };
}

function unknownChoice(file: StoryFile, id: string, offered: readonly Option[], knot: string): string {
  if (offered.length === 0) return `"${file.id}" has ended; there is no choice "${id}" any more.`;
  const ids = offered.map((option) => option.id).join(', ');
  return `"${file.id}" offers no choice "${id}" at ${knot}. It offers: ${ids}.`;
}

/** The breach with which the bond of a story opens. */
export function breachOf(file: StoryFile): Breach {
  return BREACHES.find((breach) => breach === file.header.breach) ?? 'none';
}

/** Lets the story run to its next decision; time that passes in it is felt by the bond. Throws as `choose` does. */
export function momentAfter(run: StoryRun, setup: PlaySetup, from: Bond): Moment {
  let bond = from;
  let felt: Line | null = null;
  const feel = (line: Line | null) => {
    if (line === felt) return;
    felt = line;
    for (const cue of line?.cues ?? []) {
      if (cue.kind === 'time' && cue.days > 0) bond = elapse(bond, cue.days).after;
    }
  };
  const beat = run.next((previous) => {
    feel(previous);
    return valuesOf(bond, setup.role);
  });
  feel(beat.lines.at(-1) ?? null);
  const by = deciderOf(beat, setup);
  const seat = by && setup.seats[by].kind;
  return { beat, bond, contact: contactOf(bond), by, seat, ending: by ? null : endingOf(beat, bond) };
}

/** The Ink variables that a story may read; `stories/lib/bond.ink` declares them. */
function valuesOf(bond: Bond, role: Role | 'both'): Values {
  const values: Record<string, number | string | boolean> = {
    seat: role,
    contact: contactOf(bond),
    mended: mended(bond),
  };
  for (const who of ROLES) {
    values[`${who}_trust`] = bond[who].trust;
    values[`${who}_hurt`] = bond[who].hurt;
    values[`${who}_openness`] = bond[who].openness;
    values[`${who}_self_respect`] = bond[who].selfRespect;
  }
  return values;
}

/** All options of a decision belong to one person; options that name nobody are the player's own. */
function deciderOf(beat: Beat, { file, role, seats }: PlaySetup): Role | null {
  const [first, ...others] = beat.options;
  if (!first) return null;
  const stranger = others.find((option) => option.as !== first.as);
  if (stranger) {
    throw new PlayError(
      `"${file.id}" mixes two people in one decision at ${beat.knot}: ${first.id} is ${first.as}'s, ` +
        `${stranger.id} is ${stranger.as}'s. Give all its options to one person.`,
    );
  }
  if (first.as === null) {
    if (role !== 'both') return role;
    return ROLES.find((who) => seats[who].kind === 'player') ?? 'responsible';
  }
  const by = ROLES.find((who) => file.header[who].toLowerCase() === first.as);
  if (by) return by;
  throw new PlayError(
    `"${file.id}" gives ${first.id} to "${first.as}", who is neither ${file.header.responsible} nor ${file.header.hurt}.`,
  );
}

function endingOf(beat: Beat, bond: Bond): Moment['ending'] {
  for (const line of beat.lines) {
    for (const cue of line.cues) {
      if (cue.kind === 'ending') return { id: cue.id, title: cue.title, mended: mended(bond) };
    }
  }
  return { id: 'end', title: 'The end', mended: mended(bond) };
}
