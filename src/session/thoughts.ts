/** A character's thoughts for one of two players who share a screen: the play itself shows neither's. */
import type { Play } from '../play/play.ts';
import { recall } from '../play/recall.ts';
import { replay } from '../play/replay.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';

/** The thoughts of a role since its last decision, found by replaying the play as if only that role were played. */
export function thoughtsOf(play: Play, role: Role): readonly Line[] {
  const { file, seed } = play.setup;
  const choices = play.steps.map(({ option }) => option.id);
  const { play: seen, parted } = replay({ ...play.setup, role }, choices, recall(file, seed));
  if (parted) return [];
  const moments = [seen.opening, ...seen.steps.map(({ next }) => next)];
  const from = seen.steps.findLastIndex(({ by }) => by === role) + 1;
  return moments.slice(from).flatMap(({ beat }) => beat.lines.filter(({ thought }) => thought));
}
