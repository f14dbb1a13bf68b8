/** What moved trust since the player's last own decision, told apart by whose doing it was; never one sum. Pure. */
import type { Role } from '../../trust/bond.ts';
import type { Bond } from '../../trust/respond.ts';
import type { Reading } from '../reading.ts';
import { bondInView, lastExchange } from './bond-in-view.ts';

/** The player's own step, what the other did since, and the time that passed. */
export const CAUSES = ['own', 'answer', 'time'] as const;
export type Cause = (typeof CAUSES)[number];

export interface TrustMove {
  readonly cause: Cause;
  readonly by: number; // points; whole, not 0
}

export interface LastMoves {
  readonly by: Role; // whose own step it was
  readonly player: boolean; // false: nobody on this device took it
  readonly trust: Readonly<Record<Role, readonly TrustMove[]>>; // of each, in the order of CAUSES
}

/** Null before the first step. */
export function lastMovesOf(reading: Reading): LastMoves | null {
  const [own, ...answers] = lastExchange(reading);
  if (!own) return null;
  const now = bondInView(reading);
  const moved = (role: Role): readonly TrustMove[] => {
    const between = (before: Bond, after: Bond) => after[role].trust - before[role].trust;
    const steps = [own, ...answers];
    const sums: Readonly<Record<Cause, number>> = {
      own: between(own.before, own.response.after),
      answer: answers.reduce((sum, { before, response }) => sum + between(before, response.after), 0),
      time: steps.reduce((sum, { response }, at) => {
        return sum + between(response.after, steps[at + 1]?.before ?? now);
      }, 0),
    };
    return CAUSES.map((cause) => ({ cause, by: sums[cause] })).filter(({ by }) => by !== 0);
  };
  return {
    by: own.by,
    player: own.seat === 'player',
    trust: { responsible: moved('responsible'), hurt: moved('hurt') },
  };
}
