/** What of a play of an earlier version can go on in the story as it is now. Pure. */
import { type PlayRecord, withChoice } from '../journal/record.ts';
import type { StoryFile } from '../story/beat.ts';
import { playAgain } from './record-replay.ts';

/**
 * An unfinished play of then as a new one of now, `fresh`: with its seed and its choices, as far as the present `file` still
 * offers them. Null where none of them is offered, or where it would be at its end.
 */
export function carriedOver(file: StoryFile, then: PlayRecord, fresh: PlayRecord): PlayRecord | null {
  const { play } = playAgain(file, then);
  if (play.steps.length === 0 || play.moment.ending) return null;
  return play.steps.reduce<PlayRecord>((record, { option }) => withChoice(record, option.id, fresh.touched), {
    ...fresh,
    seed: then.seed,
  });
}
