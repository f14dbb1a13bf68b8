/** A play's choices answered once more by a model with other numbers. Pure; nothing of it is ever kept. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { Params } from '../trust/params.ts';
import { type Bond, elapse, mended, openBond, respond } from '../trust/respond.ts';

export interface Rerun {
  readonly opening: Bond; // before the first decision
  readonly steps: readonly Step[]; // the same choices; response and bond as these numbers have them
  readonly mended: boolean; // where the choices end
}

/** `opening` and `steps` of a play. Throws, as the play would, on a move that the model does not know. */
export function rerun(opening: Moment, steps: readonly Step[], params: Params): Rerun {
  let bond = passing(openBond(opening.bond.breach, params), opening.beat.lines, params);
  const begun = bond;
  const again = steps.map((step): Step => {
    const before = bond;
    const response = respond(before, step.by, step.option.move, params);
    bond = passing(response.after, step.next.beat.lines, params);
    return { ...step, before, response, next: { ...step.next, bond } };
  });
  return { opening: begun, steps: again, mended: mended(bond, params) };
}

/** The time that passes in these lines, felt by the bond. */
function passing(from: Bond, lines: readonly Line[], params: Params): Bond {
  let bond = from;
  for (const { cues } of lines) {
    for (const cue of cues) {
      if (cue.kind === 'time' && cue.days > 0) bond = elapse(bond, cue.days, params).after;
    }
  }
  return bond;
}

/** The last decision up to which two courses are one and the same; 0 where they differ from the first. */
export function sharedUntil(one: readonly Step[], other: readonly Step[]): number {
  const numbers = ({ response, next }: Step) =>
    JSON.stringify([response.after, next.bond].map(({ responsible, hurt }) => [responsible, hurt]));
  const at = one.findIndex((step, i) => !other[i] || numbers(step) !== numbers(other[i]));
  return at < 0 ? one.length : at;
}
