/** Plays made by hand for the debrief: real responses of the model, words as short as a case needs. */
import type { Moment, Step } from '../../src/play/step.ts';
import type { Line, Option } from '../../src/story/beat.ts';
import { otherRole, type Role } from '../../src/trust/bond.ts';
import { isMove, MOVES } from '../../src/trust/moves.ts';
import {
  type Bond,
  contactOf,
  elapse,
  MODEL_VERSION,
  openBond,
  respond,
  STRANGERS,
} from '../../src/trust/respond.ts';

export const PEOPLE = { responsible: 'Nadia', hurt: 'Vera' };
export const OPENING = openBond('withheld');

export interface Decided {
  readonly by: Role;
  readonly move: string;
  readonly others?: readonly string[]; // moves of the options not taken
  readonly lines?: readonly Line[];
  readonly days?: number; // that pass after it
  readonly over?: Partial<Step>;
}

export function line(speaker: string | null, text: string, over: Partial<Line> = {}): Line {
  return { speaker, text, thought: false, cues: [], ...over };
}

export function option(move: string, index = 0): Option {
  return { index, id: `take-${move}`, text: `Words of ${move}.`, as: 'nadia', move, manner: 'said' };
}

/** The steps of a play in which these decisions follow one another. */
export function steps(decided: readonly Decided[], opening: Bond = OPENING): Step[] {
  let bond = opening;
  return decided.map(({ by, move, others = [], lines = [], days = 0, over = {} }, at) => {
    const before = bond;
    const response = respond(before, by, isMove(move) ? move : 'plain');
    const passed = days > 0 ? elapse(response.after, days) : null;
    bond = passed?.after ?? response.after;
    return {
      n: at + 1,
      by,
      seat: 'player',
      option: option(move),
      options: [option(move), ...others.map((each, place) => option(each, place + 1))],
      kind: isMove(move) ? MOVES[move].kind : 'plain',
      before,
      response,
      pulls: [],
      next: moment(bond, lines, otherRole(by), passed?.rules),
      people: STRANGERS,
      model: MODEL_VERSION,
      ...over,
    };
  });
}

function moment(bond: Bond, lines: readonly Line[], by: Role, passing: Moment['passing'] = []): Moment {
  const beat = { lines, options: [], knot: 'wall' };
  return { beat, bond, contact: contactOf(bond), by, seat: 'player', passing, ending: null };
}
