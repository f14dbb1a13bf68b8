/** A play that goes badly, written as a code: whatever the story says by now, it is one of its own plays. */
import { codeOf } from '../../src/debrief/coded.ts';
import { openPlay, type Play } from '../../src/play/play.ts';
import { pick } from '../../src/play/policies.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { findStory } from '../../src/tools/shelf.ts';

/** Three Times with pitfalls on both sides, to its end. */
export function tornPlay(): { readonly play: Play; readonly code: string; readonly snap: number } {
  const seats = seatsAround('both', { kind: 'player' });
  const play = openPlay({ file: findStory('three-times'), seats, role: 'both', seed: 1 });
  while (play.moment.by !== null) {
    play.choose(pick('pitfall', play.moment.beat.options, 1, play.steps.length).id);
  }
  const snap = play.steps.findIndex(({ response }) => response.lowered.length > 0) + 1;
  if (snap === 0) throw new Error('Nothing snaps in a play of pitfalls only: take another seed.');
  return { play, code: codeOf(play), snap };
}
