/** M8: a simulated person. How strongly each move on offer draws them, why, and which one they take. */
import { type Bond, otherRole, type Role } from './bond.ts';
import { isMove, type MoveId } from './moves.ts';
import { DEFAULTS, type Params } from './params.ts';
import { draw } from './pulls/draw.ts';
import { FAMILY_OF } from './pulls/families.ts';
import { type Level, levelOf, TRAITS, type Traits } from './pulls/traits.ts';
import { type Outlook, VOICES, type Voice } from './pulls/voices.ts';
import { percentOf } from './rules/draft.ts';
import type { VoiceId, VoiceSide } from './voice-words.ts';

/** What a simulated person is like (M8.1); words-temperament.ts has it in words. */
export interface Temperament {
  readonly id: string;
  readonly traits: Traits;
}

/** How strongly one option draws, and why (M8.4, M8.7). */
export interface Pull {
  readonly index: number; // of the option
  readonly move: MoveId;
  readonly weight: number; // whole, at least 1; its share of all weights is its chance
  readonly because: readonly VoiceId[]; // what speaks for it, the strongest first; voice-words.ts has it in words
  readonly despite: readonly VoiceId[]; // what speaks against it, likewise
}

/** All temperaments by id. The order is part of play codes: new ones go to the end. */
export const TEMPERAMENTS: Readonly<Record<string, Temperament>> = Object.fromEntries(
  Object.entries(TRAITS).map(([id, traits]) => [id, { id, traits }]),
);

interface Said {
  readonly amount: number; // what a voice adds to a weight, or takes from it
  readonly voice: Voice;
}

/** What a voice says to this move; null where it has nothing to say. */
function saidBy(voice: Voice, view: Outlook): Said | null {
  const level = voice.draws[FAMILY_OF[view.move]] ?? voice.draws.any;
  if (!level) return null;
  const loudness = voice.loudness(view);
  if (loudness === 0) return null;
  const most = percentOf(view.params['pull.range'], levelOf(level.slice(1) as Level, view.params));
  const amount = percentOf(most, loudness);
  return { amount: level.startsWith('-') ? -amount : amount, voice };
}

/** The loudest voices on one side. */
function reasons(said: readonly Said[], side: VoiceSide, params: Params): readonly VoiceId[] {
  const sign = side === 'towards' ? 1 : -1;
  return said
    .filter(({ amount }) => amount * sign >= params['pull.said'])
    .sort((one, two) => (two.amount - one.amount) * sign)
    .slice(0, params['pull.reasons'])
    .map(({ voice }) => voice.id);
}

function pull(index: number, view: Outlook): Pull {
  const { params, move } = view;
  const said: Said[] = [];
  let sum = params['pull.base'];
  for (const voice of VOICES) {
    const one = saidBy(voice, view);
    if (!one) continue;
    said.push(one);
    sum += one.amount;
  }
  return {
    index,
    move,
    weight: Math.max(params['pull.least'], sum),
    because: reasons(said, 'towards', params),
    despite: reasons(said, 'against', params),
  };
}

/**
 * M8.4: what draws this temperament, in this role, to each of `moves`, in their order. Throws on a move that does
 * not exist (M8.8).
 */
export function weigh(
  temperament: Temperament,
  bond: Bond,
  role: Role,
  moves: readonly string[],
  params: Params = DEFAULTS,
): readonly Pull[] {
  const person = {
    bond,
    role,
    me: bond[role],
    other: bond[otherRole(role)],
    traits: temperament.traits,
    params,
  };
  return moves.map((move, index) => {
    if (!isMove(move)) throw new Error(`There is no move "${move}": see the catalogue in moves.ts.`);
    return pull(index, { ...person, move });
  });
}

/**
 * Which of `moves` (at least one) this temperament takes as decision number `n` (0, 1, …) of a play with this seed:
 * each with a chance in proportion to its weight (M8.5). The same arguments give the same answer (M8.6).
 * Throws on an unknown temperament or move, and where there is nothing to choose from (M8.8).
 */
export function decide(
  id: string,
  bond: Bond,
  role: Role,
  moves: readonly string[],
  seed: number,
  n: number,
  params: Params = DEFAULTS,
): { readonly index: number; readonly pulls: readonly Pull[] } {
  const temperament = Object.hasOwn(TEMPERAMENTS, id) ? TEMPERAMENTS[id] : undefined;
  if (!temperament) {
    throw new Error(`There is no temperament "${id}": take one of ${Object.keys(TEMPERAMENTS).join(', ')}.`);
  }
  if (moves.length === 0) throw new Error(`The temperament "${id}" was given nothing to choose from.`);
  const pulls = weigh(temperament, bond, role, moves, params);
  let left = draw(
    seed,
    n,
    pulls.reduce((total, { weight }) => total + weight, 0),
  );
  const index = pulls.findIndex(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return { index, pulls };
}
