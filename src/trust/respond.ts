/** The door of the model: a move and a bond in, a response with its reasons out. */
import { answer, answerToTime, type Response } from './answer.ts';
import { type Bond, type Breach, contactOf, type Role } from './bond.ts';
import { DEFAULTS, type Params } from './params.ts';
import { type People, STRANGERS } from './pulls/traits.ts';
import { canMend } from './rules/parting.ts';

export type { Change, Response, Spoken } from './answer.ts';
export { type Bond, contactOf } from './bond.ts';
export { MODEL_VERSION } from './model-version.ts';
export { type People, STRANGERS } from './pulls/traits.ts';

/** M1.5, M2.1: the bond with which a story of this breach begins. `params` as in params.ts. */
export function openBond(breach: Breach, params: Params = DEFAULTS): Bond {
  const ceiling = params[`opening.${breach}.ceiling`];
  const openness = params[`opening.${breach}.openness`];
  const whole = breach === 'none'; // nothing to own, nothing to tell, nothing to hear
  return {
    breach,
    responsible: {
      trust: params[`opening.${breach}.trusted`],
      hurt: params[`opening.${breach}.shame`],
      openness,
      selfRespect: params['opening.responsible.selfRespect'],
    },
    hurt: {
      trust: params[`opening.${breach}.trusting`],
      hurt: params[`opening.${breach}.hurt`],
      openness,
      selfRespect: params['opening.hurt.selfRespect'],
    },
    memory: {
      turns: 0,
      hours: 0,
      times: {},
      last: { responsible: null, hurt: null },
      fresh: { responsible: true, hurt: true },
      apart: 0,
      running: { responsible: 0, hurt: 0 },
      owned: whole,
      told: whole,
      heeded: false,
      came: { responsible: 'plain', hurt: 'plain' },
      heard: whole ? 100 : 0,
      ceiling: { responsible: ceiling, hurt: ceiling },
      relapses: 0,
      swallowed: 0,
      hidden: 0,
      overdrawn: 0,
      pity: 0,
      silence: 0,
      waited: 0,
      promise: { open: 0, lifted: 0, kept: 0 },
      seen: { responsible: false, hurt: false },
      agreements: [],
      timeGiven: false,
      dragging: false,
      parted: null,
    },
  };
}

/**
 * What a move does to the bond, and why. `people` are the two as far as the model knows them (T18): strangers where
 * nothing is said. The bond that goes in is left as it is (T1.5). Throws on a move that is not in the catalogue (M3.7).
 */
export function respond(
  bond: Bond,
  role: Role,
  move: string,
  params: Params = DEFAULTS,
  people: People = STRANGERS,
): Response {
  return answer({ bond, role, move, params, people, earlier: false });
}

/** What `days` days do to the bond: 0 or more, rounded to whole hours (M4.6). Throws on anything else. */
export function elapse(
  bond: Bond,
  days: number,
  params: Params = DEFAULTS,
  people: People = STRANGERS,
): Response {
  return answerToTime(bond, days, params, people);
}

/** M7: whether trust has been born again, on both sides, with nothing hidden under it (A10 A14). */
export function mended(bond: Bond, params: Params = DEFAULTS): boolean {
  const { responsible, hurt, memory } = bond;
  return (
    Math.min(responsible.trust, hurt.trust) >= params['mended.trust'] &&
    contactOf(bond) >= params['mended.contact'] &&
    Math.max(responsible.hurt, hurt.hurt) <= params['mended.hurt'] &&
    memory.swallowed <= params['mended.swallowed'] &&
    memory.hidden + memory.overdrawn + memory.pity + memory.silence === 0 &&
    memory.parted === null
  );
}

/** T15.7: whether it could still be mended; false is nobody's failure. */
export function mendable(bond: Bond, params: Params = DEFAULTS): boolean {
  return canMend(bond, params);
}
