/** Builders of invented moments, so that the tests read as data. */
import type { Moment, SeatKind, Step } from '../../src/play/step.ts';
import type { Line, Option } from '../../src/story/beat.ts';
import type { Cue } from '../../src/story/cues.ts';
import type { Role } from '../../src/trust/bond.ts';
import { type Bond, MODEL_VERSION, STRANGERS } from '../../src/trust/respond.ts';

export const PEOPLE = { responsible: 'Nadia', hurt: 'Vera' };
export const MESSAGE: Cue = { kind: 'via', via: 'phone' };
export const LATER: Cue = { kind: 'time', text: 'three days later', days: 3 };

/** `says('Vera: Hello')`, `says('A ball comes over the wall.')`, `says('(Not the tram.)')`. */
export function says(words: string, ...cues: Cue[]): Line {
  const thought = /^\(.*\)$/.test(words);
  const spoken = /^(\w+): (.*)$/.exec(words);
  return { text: spoken?.[2] ?? words, speaker: spoken?.[1] ?? null, thought, cues };
}

export function bond(responsibleTrust: number, hurtTrust: number): Bond {
  const person = { hurt: 20, openness: 40, selfRespect: 50 };
  return {
    breach: 'withheld',
    responsible: { ...person, trust: responsibleTrust },
    hurt: { ...person, trust: hurtTrust },
    memory: {},
  } as unknown as Bond; // the model's memory is no matter of the reader
}

export interface MomentSketch {
  readonly lines?: readonly (string | Line)[];
  readonly by?: Role | null;
  readonly seat?: SeatKind;
  readonly options?: readonly string[];
  readonly bond?: Bond;
}

export function moment(sketch: MomentSketch = {}): Moment {
  const { lines = [], by = 'responsible', seat = 'player', options = ['yes', 'no'] } = sketch;
  return {
    beat: {
      lines: lines.map((line) => (typeof line === 'string' ? says(line) : line)),
      options: by ? options.map(option) : [],
      knot: 'wall',
    },
    bond: sketch.bond ?? bond(50, 50),
    contact: 40,
    by,
    seat: by && seat,
    passing: [],
    ending: by ? null : { id: 'cups', title: 'Two cups', mended: false },
  };
}

export function step(n: number, before: Moment, after: Bond, next: Moment): Step {
  return {
    n,
    by: before.by ?? 'responsible',
    seat: before.seat ?? 'player',
    option: before.beat.options[0] ?? option('yes', 0),
    options: before.beat.options,
    kind: 'plain',
    before: before.bond,
    response: { after, changes: [], lowered: [], rules: [], sources: [], occasion: null },
    pulls: [],
    next,
    people: STRANGERS,
    model: MODEL_VERSION,
  };
}

function option(id: string, index: number): Option {
  return { index, id, text: `Say ${id}.`, as: 'nadia', move: 'plain', manner: 'said' };
}
