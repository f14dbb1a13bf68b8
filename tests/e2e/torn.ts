/** A play that goes badly, written as a code: whatever the story says by now, it is one of its own plays. */
import type { Play } from '../../src/play/play.ts';
import { played } from './played.ts';

/** Three Times with pitfalls on both sides, to its end. */
export function tornPlay(): { readonly play: Play; readonly code: string; readonly snap: number } {
  const { play, code } = played({ as: 'both', policy: 'pitfall' });
  const snap = play.steps.findIndex(({ response }) => response.lowered.length > 0) + 1;
  if (snap === 0) throw new Error('Nothing snaps in a play of pitfalls only: take another seed.');
  return { play, code, snap };
}
