/** What the meters show: the bond as far as the player has read, and how the last exchange changed it. Pure. */
import type { Step } from '../../play/step.ts';
import type { Role } from '../../trust/bond.ts';
import type { Bond } from '../../trust/respond.ts';
import { timeBefore } from '../log/passages.ts';
import { presentMoment, type Reading } from '../reading.ts';

/** The bond after the last decision; once the lines have passed a stretch of time, after that too. */
export function bondInView(reading: Reading): Bond {
  const moment = presentMoment(reading);
  const step = reading.steps.at(-1);
  const seen = moment.beat.lines.slice(0, reading.shown);
  const timeFelt = seen.length === moment.beat.lines.length || seen.some((line) => timeBefore(line) !== null);
  return step && !timeFelt ? step.response.after : moment.bond;
}

/**
 * How each person's trust moved since the player's last own decision, that decision included:
 * an exchange of move and answer is felt as one. Null before the first step.
 */
export function lastChange(reading: Reading): Readonly<Record<Role, number>> | null {
  const [own] = lastExchange(reading);
  if (!own) return null;
  const now = bondInView(reading);
  const moved = (role: Role) => now[role].trust - own.before[role].trust;
  return { responsible: moved('responsible'), hurt: moved('hurt') };
}

/** The player's last own decision and all that were taken since; where no player decides, the last one. */
export function lastExchange({ steps }: Reading): readonly Step[] {
  const own = steps.findLastIndex((step) => step.seat === 'player');
  return steps.slice(own < 0 ? -1 : own);
}
