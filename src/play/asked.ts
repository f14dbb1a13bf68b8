/** What a decision answers. Pure. */
import type { Line } from '../story/beat.ts';
import { nameKey } from '../story/names.ts';

/**
 * The last thing that somebody else said aloud to whoever decides; else the last that was told without a thought; else
 * the last line. `decider`: their name as the story writes it. Null where nothing was told.
 */
export function askedLine(lines: readonly Line[], decider: string): Line | null {
  const key = nameKey(decider);
  return (
    lines.findLast(({ speaker, thought }) => speaker !== null && !thought && nameKey(speaker) !== key) ??
    lines.findLast(({ thought }) => !thought) ??
    lines.at(-1) ??
    null
  );
}
