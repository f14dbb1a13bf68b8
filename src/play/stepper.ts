/**
 * The one stepper: how a story and the bond of its two people go on together. The model is asked here and nowhere else
 * in this room.
 *
 *   open   the bond is what the story's breach has left; the first beat runs
 *   beat   lines are told one by one; days that pass in them are felt by the bond before the next line is told
 *   take   somebody takes an option; the model answers; the story goes there; the next beat runs
 *   end    a beat without options: its mark says which ending, the model says whether it is mended
 *
 * Plays, forks, the checker's walk and reruns are users of it: they say what is decided and keep what they need.
 * A story as it stands is the only thing that changes; moments are plain data. No clock, no dice.
 */
import type { Beat, Option } from '../story/beat.ts';
import { openStory, type StoryRun, type Values } from '../story/story.ts';
import { BREACHES, type Breach, ROLES, type Role } from '../trust/bond.ts';
import type { RuleId } from '../trust/laws.ts';
import { type Model, modelOf } from '../trust/models.ts';
import { DEFAULTS, type Params } from '../trust/params.ts';
import type { People } from '../trust/pulls/traits.ts';
import { type Bond, contactOf, mended, openBond, type Response } from '../trust/respond.ts';
import { PlayError } from './fault.ts';
import { runBeat } from './run-beat.ts';
import { deciderOf, peopleIn } from './seats.ts';
import type { Moment, PlaySetup } from './step.ts';

/** A story's state as whatever tells it keeps it: for nobody else to read. */
export type StoryState = string | object;

/** A story that runs: Ink, or what it told once before. Without `save` and `load` it only goes on. */
export interface Telling extends Pick<StoryRun, 'next' | 'choose'> {
  save?(): StoryState;
  load?(state: StoryState): void;
}

/** Where a stepper gets its story and its decisions from. */
export interface BeatSource {
  readonly story: Telling; // at its start
  readonly name: string; // of the story, for errors
  readonly breach: Breach;
  readonly role: Role | 'both'; // whose thoughts are shown: the Ink variable `seat`
  readonly people: People; // who the two are to the model
  readonly model: string; // the version of it that answers
  /** Who decides at the end of a beat; both null where there is nothing to decide. */
  decider(beat: Beat): Pick<Moment, 'by' | 'seat'>;
}

/** An option that was taken. */
export interface Taken {
  readonly from: Moment;
  readonly response: Response; // of the model to the option's move
  readonly next: Moment;
}

/** Where a stepper stood: plain data, good for any stepper of the same setup. */
export interface Snapshot {
  readonly moment: Moment;
  readonly state: StoryState;
}

export interface Stepper {
  readonly opening: Moment; // the first decision, or an end without one
  readonly stands: Moment | null; // null once the story broke, until a snapshot is restored
  /**
   * Takes an option of the moment it stands at, for whoever decides there, and lets the story run on. Throws a PlayError
   * at an end; a StoryError or DecisionError when the story breaks on the way.
   */
  take(option: Option): Taken;
  /** What the model answers to an option of a moment with a decision; nothing is taken. Throws a PlayError at an end. */
  answer(moment: Moment, option: Option): Response;
  /** Keeps where it stands. Throws a PlayError where the story cannot be saved: see snapshots.ts. */
  snapshot(): Snapshot;
  /** Goes back, or on, to where this or another stepper of the same setup stood. Throws as `snapshot` does. */
  restore(snapshot: Snapshot): void;
}

/**
 * Opens a play's story at its first decision. `story` is the file of the setup, opened with its seed; `params` are
 * other numbers for the model than it ships with, `people` others than sit in the seats. Throws a PlayError on a bad seed
 * and on a model that is gone, a StoryError or DecisionError when the story breaks.
 */
export function openStepper(
  setup: PlaySetup,
  story?: Telling,
  params?: Params,
  people: People = peopleIn(setup.seats),
): Stepper {
  const { file, role, seed } = setup;
  if (!Number.isInteger(seed) || seed < 1 || seed > 0x7fffffff) {
    throw new PlayError(`A seed is a whole number from 1 to 2147483647, not ${seed}.`);
  }
  const ground: BeatSource = {
    story: story ?? openStory(file, seed),
    name: file.id,
    breach: BREACHES.find((breach) => breach === file.header.breach) ?? 'none',
    role,
    people,
    model: file.model,
    decider: (beat) => deciderOf(beat, setup),
  };
  return stepThrough(ground, params);
}

/** A stepper over any source of beats; `openStepper` makes one for a play. Throws as its story and its decider do. */
export function stepThrough(ground: BeatSource, numbers?: Params): Stepper {
  const { story, name, role, people } = ground;
  const model = modelNamed(ground.model);
  const params = numbers ?? model.params;

  /** Lets the next beat run; what it does to the bond is in the moment at its end. */
  function arrive(from: Bond): Moment {
    let bond = from;
    let values = valuesOf(bond, role, params);
    const passing = new Set<RuleId>();
    const beat = runBeat(story, {
      pass: (days) => {
        const passed = model.elapse(bond, days, params, people);
        bond = passed.after;
        for (const rule of passed.rules) passing.add(rule);
        values = valuesOf(bond, role, params);
      },
      values: () => values,
    });
    const { by, seat } = ground.decider(beat);
    const ending = by ? null : endingOf(beat, mended(bond, params));
    return { beat, bond, contact: contactOf(bond), by, seat, passing: [...passing], ending };
  }

  const opening = arrive(openBond(ground.breach, params));
  let stands: Moment | null = opening;

  function standing(): Moment {
    if (stands) return stands;
    throw new PlayError(`"${name}" broke off and stands nowhere: restore a snapshot, or open it again.`);
  }

  function answer({ by, bond }: Moment, { move }: Option): Response {
    if (by === null) throw new PlayError(`"${name}" has ended; there is nothing left to decide.`);
    return model.respond(bond, by, move, params, people);
  }

  return {
    opening,
    answer,
    get stands() {
      return stands;
    },
    take(option) {
      const from = standing();
      const response = answer(from, option);
      story.choose(option.index);
      stands = null; // until it has arrived
      const next = arrive(response.after);
      stands = next;
      return { from, response, next };
    },
    snapshot() {
      const moment = standing();
      if (!story.save) throw new PlayError(`"${name}" was not opened so that its state can be kept.`);
      return { moment, state: story.save() };
    },
    restore({ moment, state }) {
      if (!story.load) throw new PlayError(`"${name}" was not opened so that its state can be set back.`);
      stands = null;
      story.load(state);
      stands = moment;
    },
  };
}

function modelNamed(version: string): Model {
  const model = modelOf(version);
  if (!model) throw new PlayError(`There is no model "${version}" that could answer.`);
  return model;
}

/** Names of the Ink variables that are given to a story before each line. */
export function givenNames(): readonly string[] {
  return Object.keys(valuesOf(openBond('none'), 'both', DEFAULTS));
}

/** The Ink variables that a story may read; `stories/lib/bond.ink` declares them. */
function valuesOf(bond: Bond, role: Role | 'both', params: Params): Values {
  const values: Record<string, number | string | boolean> = {
    seat: role,
    contact: contactOf(bond),
    mended: mended(bond, params),
  };
  for (const who of ROLES) {
    values[`${who}_trust`] = bond[who].trust;
    values[`${who}_hurt`] = bond[who].hurt;
    values[`${who}_openness`] = bond[who].openness;
    values[`${who}_self_respect`] = bond[who].selfRespect;
  }
  return values;
}

/** The first mark in the last beat; an unmarked end is "The end". */
function endingOf(beat: Beat, isMended: boolean): Moment['ending'] {
  for (const line of beat.lines) {
    for (const cue of line.cues) {
      if (cue.kind === 'ending') return { id: cue.id, title: cue.title, mended: isMended };
    }
  }
  return { id: 'end', title: 'The end', mended: isMended };
}
