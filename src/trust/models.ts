/** The model as it is and as it was: a play that was made with an earlier one can be reckoned again as it went (M12). */
import { answer, answerToTime } from './answer.ts';
import type { Bond, Role } from './bond.ts';
import { MODEL_VERSION } from './model-version.ts';
import { NUMBERS_OF_MODEL_2, NUMBERS_OF_MODEL_3 } from './params/earlier.ts';
import { DEFAULTS, type Params } from './params.ts';
import { type People, STRANGERS } from './pulls/traits.ts';
import { elapse, type Response, respond } from './respond.ts';

/** One version of the model. What a bond opens with, and what mended takes, are the same in all. */
export interface Model {
  readonly version: string;
  readonly params: Params; // what it ships, or shipped, with
  respond(bond: Bond, role: Role, move: string, params: Params, people: People): Response;
  elapse(bond: Bond, days: number, params: Params, people: People): Response;
}

/** M12.1: the sixteen rules of model 2: no moment (T17), no person (T18), nothing borrowed but what it had. */
const MODEL_2: Model = {
  version: '2',
  params: { ...DEFAULTS, ...NUMBERS_OF_MODEL_2 },
  respond: (bond, role, move, params) =>
    answer({ bond, role, move, params, people: STRANGERS, earlier: true }),
  elapse: (bond, days, params) => answerToTime(bond, days, params, STRANGERS),
};

/** M12.4: no night between two moves, and less trust was enough to be mended. */
const MODEL_3: Model = { version: '3', params: { ...DEFAULTS, ...NUMBERS_OF_MODEL_3 }, respond, elapse };

const MODEL_4: Model = { version: MODEL_VERSION, params: DEFAULTS, respond, elapse };

const MODELS: readonly Model[] = [MODEL_2, MODEL_3, MODEL_4];

/** The versions that can be reckoned, the earliest first. */
export const MODEL_VERSIONS: readonly string[] = MODELS.map(({ version }) => version);

/** M12.2: the model of a version, as MODEL_VERSION names it; null for one that cannot be reckoned any more. */
export function modelOf(version: string): Model | null {
  return MODELS.find((model) => model.version === version) ?? null;
}
