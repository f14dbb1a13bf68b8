/** Shows the thread: lets it hang and swing, sews and snaps it, and has it drawn. */
import type Phaser from 'phaser';
import { paintBurst, paintNeedle } from './act-ink.ts';
import { ACT_MS, type Act, actBetween, sewingAt } from './acts.ts';
import { type Ends, openStrands } from './strands.ts';
import type { ThreadPicture } from './thread.ts';
import { paintThread } from './thread-ink.ts';

export interface ThreadView {
  /** Shows this thread from now on. */
  draw(thread: ThreadPicture): void;
  /**
   * Lets time pass with the ends held at two points; what is sewn or snaps waits while the thread is `hidden`. True
   * while it swings or something is done to it.
   */
  live(ms: number, ends: Ends, moment: { readonly still: boolean; readonly hidden: boolean }): boolean;
  destroy(): void;
}

interface Doing {
  readonly act: Act;
  readonly ms: number; // since it began
}

const LEAP = 200; // px of the design: ends that move so far at once do not swing there
const DRAWN_TIGHT = 0.5; // of the slack, while a stitch is pulled through

export function openThread(scene: Phaser.Scene, depth: number): ThreadView {
  const pen = scene.add.graphics().setDepth(depth);
  const strands = openStrands();
  let before: ThreadPicture | null = null; // what is shown as long as what comes next waits
  let thread: ThreadPicture | null = null;
  let doing: Doing | null = null;
  let phase = 0;
  let last: Ends | null = null;

  function pass(ms: number, still: boolean): void {
    if (!doing) return;
    const spent = doing.ms + ms;
    doing = still || spent >= ACT_MS[doing.act] ? null : { ...doing, ms: spent };
  }

  return {
    draw(next) {
      if (next === thread) return;
      const act = actBetween(thread, next);
      before = act ? thread : null;
      if (act) doing = { act, ms: 0 };
      else if (next.stitches.length !== thread?.stitches.length) doing = null;
      thread = next;
    },
    live(ms, ends, { still, hidden }) {
      if (!thread) return false;
      const waits = hidden && !still && doing?.ms === 0;
      const leapt = !last || Math.hypot(last.from.x - ends.from.x, last.to.x - ends.to.x) > LEAP * ends.unit;
      last = ends;
      phase = still ? 0 : phase + ms / 1000;
      if (!waits) pass(ms, still);
      const shown = waits && before ? before : thread;
      const part = doing && !waits ? doing.ms / ACT_MS[doing.act] : 1;
      const sewing = doing?.act === 'sew' && !waits ? sewingAt(part) : null;
      const pulled = { ...shown, slack: shown.slack * (1 - DRAWN_TIGHT * (sewing?.pull ?? 0)) };
      strands.live(pulled, ends, still || leapt ? 'settle' : ms);
      pen.clear();
      const all = strands.all();
      paintThread(pen, { strands: all, thread: shown, ends, phase, drawn: sewing?.drawn ?? 1 });
      if (sewing) paintNeedle(pen, all, shown, ends, sewing);
      if (doing?.act === 'snap' && !waits) paintBurst(pen, all, shown, ends, part);
      return !still && (doing !== null || strands.swing(ends));
    },
    destroy() {
      pen.destroy();
    },
  };
}
