/** Recomputes a play's decisions with other constants of the model. Pure; nothing of it is saved. */
import type { Params } from '../trust/params.ts';
import { type Bond, MODEL_VERSION, mended, STRANGERS } from '../trust/respond.ts';
import type { Moment, Step } from './step.ts';
import { type BeatSource, stepThrough } from './stepper.ts';

export interface Rerun {
  readonly opening: Bond; // before the first decision
  readonly steps: readonly Step[]; // the same choices and lines; response and bond as these numbers have them
  readonly mended: boolean; // where the choices end
}

/** `opening` and `steps` of a play. Throws, as the play would, on a move that the model does not know. */
export function rerun(opening: Moment, steps: readonly Step[], params: Params): Rerun {
  const stepper = stepThrough(recorded(opening, steps), params);
  const again = steps.map((step): Step => {
    const { from, response, next } = stepper.take(step.option);
    return { ...step, before: from.bond, response, next };
  });
  const end = again.at(-1)?.next ?? stepper.opening;
  return { opening: stepper.opening.bond, steps: again, mended: mended(end.bond, params) };
}

/** The story as the play told it, and as it was decided there, whatever the bond is by now. */
function recorded(opening: Moment, steps: readonly Step[]): BeatSource {
  const moments = [opening, ...steps.map(({ next }) => next)];
  let at = 0;
  const here = () => moments[at] ?? opening;
  return {
    story: {
      next: () => here().beat,
      choose: () => {
        at++;
      },
    },
    name: 'The record',
    breach: opening.bond.breach,
    role: 'both', // no line asks any more
    people: steps[0]?.people ?? STRANGERS,
    model: steps[0]?.model ?? MODEL_VERSION,
    decider: () => ({ by: here().by, seat: here().seat }),
  };
}

/** The last decision up to which two courses are one and the same; 0 where they differ from the first. */
export function sharedUntil(one: readonly Step[], other: readonly Step[]): number {
  const numbers = ({ response, next }: Step) =>
    JSON.stringify([response.after, next.bond].map(({ responsible, hurt }) => [responsible, hurt]));
  const at = one.findIndex((step, i) => !other[i] || numbers(step) !== numbers(other[i]));
  return at < 0 ? one.length : at;
}
