/** Shows the thread: lets it hang and swing, sews and snaps it, and has it drawn. */
import type Phaser from 'phaser';
import { ACT_MS, type Deed, deedAfter, passDeed, seenThread, sewingAt } from '../../thread/acts.ts';
import { areGrown, growKnots, type OpenKnot } from '../../thread/open-knots.ts';
import { type Ends, openStrands } from '../../thread/strands.ts';
import type { ThreadPicture } from '../../thread/thread.ts';
import { paintBurst, paintNeedle } from './act-ink.ts';
import { paintThread } from './thread-ink.ts';

interface ThreadMoment {
  readonly still: boolean; // changes come at once
  readonly calm: boolean; // it does not tremble
  readonly hidden: boolean;
}

export interface ThreadView {
  /** Shows this thread from now on. */
  draw(thread: ThreadPicture): void;
  /**
   * Moves on by `ms` with the ends held at two points; an animation waits while the thread is `hidden`. True
   * while it swings or an animation runs.
   */
  live(ms: number, ends: Ends, moment: ThreadMoment): boolean;
  destroy(): void;
}

const LEAP = 200; // px of the design: ends that move further at once are placed there without swinging
const DRAWN_TIGHT = 0.5; // of the slack, while a stitch is pulled through

export function openThread(scene: Phaser.Scene, depth: number): ThreadView {
  const pen = scene.add.graphics().setDepth(depth);
  const strands = openStrands();
  let thread: ThreadPicture | null = null;
  let deed: Deed | null = null;
  let open: readonly OpenKnot[] | null = null;
  let phase = 0;
  let last: Ends | null = null;

  return {
    draw(next) {
      if (next === thread) return;
      deed = deedAfter(deed, thread, next);
      thread = next;
    },
    live(ms, ends, moment) {
      if (!thread) return false;
      const { still, calm } = moment;
      const leapt = !last || Math.hypot(last.from.x - ends.from.x, last.to.x - ends.to.x) > LEAP * ends.unit;
      last = ends;
      phase = calm ? 0 : phase + ms / 1000;
      deed = passDeed(deed, ms, moment);
      const seen = seenThread(deed, thread);
      const part = deed && deed.ms > 0 ? deed.ms / ACT_MS[deed.act] : null;
      const sewing = deed?.act === 'sew' && part !== null ? sewingAt(part) : null;
      const pulled = { ...seen, slack: seen.slack * (1 - DRAWN_TIGHT * (sewing?.pull ?? 0)) };
      strands.live(pulled, ends, still || leapt ? 'settle' : ms);
      const all = strands.all();
      // A thread that is shown for the first time has its knots; a hidden one lets nothing come.
      open = growKnots(open ?? seen.open, seen.open, moment.hidden ? 0 : ms, still);
      pen.clear();
      paintThread(pen, { strands: all, thread: seen, ends, phase, drawn: sewing?.drawn ?? 1, open });
      if (sewing) paintNeedle(pen, all, seen, ends, sewing);
      if (deed?.act === 'snap' && part !== null) paintBurst(pen, all, seen, ends, part);
      return !still && (deed !== null || !areGrown(open, seen.open) || strands.swing(ends));
    },
    destroy() {
      pen.destroy();
    },
  };
}
