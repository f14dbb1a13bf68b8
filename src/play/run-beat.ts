/** One beat of a story, let run to its end. The only place that knows when time has passed in a story. Pure. */
import type { Beat, Line } from '../story/beat.ts';
import type { Cue } from '../story/cues.ts';
import type { StoryRun, Values } from '../story/story.ts';

/** What is kept up to date while a story runs: one bond, or in the checker's proofs all possible bonds at once. */
export interface BeatListener {
  /** Days (more than 0) went by; called once for each time cue, when the line it stands on is over. */
  pass(days: number): void;
  /** The Ink variables: asked for before every line, after the days of the line before. */
  values(): Values;
}

/**
 * Lets a story run on to its next decision or its end. Each time cue counts once, in the order of the lines and
 * whichever line of the beat it stands on. Throws a StoryError when the story breaks.
 */
export function runBeat(story: Pick<StoryRun, 'next'>, beside: BeatListener): Beat {
  const felt = new Set<Cue>();
  const feel = ({ cues }: Line) => {
    for (const cue of cues) {
      if (cue.kind !== 'time' || felt.has(cue)) continue;
      felt.add(cue);
      if (cue.days > 0) beside.pass(cue.days);
    }
  };
  const beat = story.next((previous) => {
    if (previous) feel(previous);
    return beside.values();
  });
  // The last line, and cues it was given afterwards: those of an empty line at the end of a beat.
  for (const line of beat.lines) feel(line);
  return beat;
}
