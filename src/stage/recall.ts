/** The picture of a play so far, computed from its steps: for resuming and for going back. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { SceneId } from '../story/cues.ts';
import type { Names, StagePicture } from './picture.ts';
import { afterLine, afterStep, openPicture, withBond } from './scene.ts';

/**
 * The picture after a play so far, `line` lines of its last moment included. The opening may be unknown; then the
 * bond is only known from the first step on.
 */
export function pictureAfter(
  people: Names,
  opening: Moment | null,
  steps: readonly Step[],
  line: number,
): StagePicture {
  const moments = [opening, ...steps.map((step) => step.next)];
  let picture = openPicture(people);
  moments.forEach((moment, n) => {
    const step = steps[n - 1];
    if (step) picture = afterStep(picture, step);
    else if (moment) picture = withBond(picture, moment.bond);
    const read = n === moments.length - 1 ? line : Number.POSITIVE_INFINITY;
    for (const each of moment?.beat.lines.slice(0, read) ?? []) picture = afterLine(picture, each, moment);
  });
  return picture;
}

/** The rooms that a moment leads through. */
export function roomsIn(moment: Moment | null): SceneId[] {
  const cues = moment?.beat.lines.flatMap((line) => line.cues) ?? [];
  return cues.flatMap((cue) => (cue.kind === 'scene' ? [cue.scene] : []));
}
