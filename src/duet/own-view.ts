/**
 * The play as one of the two sees it: the same decisions, and the thoughts of their own person among the lines. The record
 * holds the play as both have it, in which nobody's thoughts stand. Pure.
 */
import type { Play, PlaySetup } from '../play/play.ts';
import { replay } from '../play/replay.ts';
import { seatsAround } from '../play/seats.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/roles.ts';

/** To the model an echo might be anybody, as a player might: the same decisions do the same. It is never asked. */
const ACROSS = { kind: 'echo', choices: [], temperament: 'steady' } as const;

/** `whole` from this seat, as far as it went. */
export function seenFrom(seat: Role, { setup, steps }: Pick<Play, 'setup' | 'steps'>): Play {
  const own: PlaySetup = { ...setup, role: seat, seats: seatsAround(seat, ACROSS) };
  return replay(
    own,
    steps.map(({ option }) => option.id),
  ).play;
}

/** How many lines of a beat as both have it (`whole`) were read when `shown` of the own ones were. */
export function lineInWhole(own: readonly Line[], whole: readonly Line[], shown: number): number {
  if (shown >= own.length) return whole.length;
  const said = own.slice(0, shown).filter(({ thought }) => !thought).length;
  return Math.max(0, Math.min(said, whole.length - 1));
}

/** The other way round: at least that many own lines were read. */
export function lineInOwn(own: readonly Line[], whole: readonly Line[], line: number): number {
  if (line >= whole.length) return own.length;
  const at = own.findIndex((_, n) => lineInWhole(own, whole, n) >= line);
  return at < 0 ? own.length : at;
}
