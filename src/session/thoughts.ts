/** What one of two players thinks, in a play that shows nobody's thoughts since both sit before one screen. */
import type { Play } from '../play/play.ts';
import { replay } from '../play/replay.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';

/** The thoughts of a role since its last decision, from the same play seen from its seat alone. */
export function thoughtsOf(play: Play, role: Role): readonly Line[] {
  const choices = play.steps.map(({ option }) => option.id);
  const { play: seen, parted } = replay({ ...play.setup, role }, choices);
  if (parted) return [];
  const moments = [seen.opening, ...seen.steps.map(({ next }) => next)];
  const from = seen.steps.findLastIndex(({ by }) => by === role) + 1;
  return moments.slice(from).flatMap(({ beat }) => beat.lines.filter(({ thought }) => thought));
}
