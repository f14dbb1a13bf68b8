/** A strip of torn paper between two people who are in touch by phone only: two places, one picture. */
import type Phaser from 'phaser';
import type { Frame } from '../layout.ts';
import { dice } from '../people/life.ts';
import { trace } from '../thread/trace.ts';
import { DEPTH } from './rooms.ts';

export interface SplitView {
  show(apart: boolean): void;
  fit(frame: Frame): void;
  /** Lets time pass; true while the strip comes or goes. */
  live(ms: number, still: boolean): boolean;
  destroy(): void;
}

const PAPER = 0xfbf3e4;
const INK = 0x231f1c;
const COME_MS = 300;
const TEETH = 26; // tears along the height

export function openSplit(scene: Phaser.Scene): SplitView {
  const pen = scene.add.graphics().setDepth(DEPTH.split).setAlpha(0);
  let wanted = 0;
  return {
    show(apart) {
      wanted = apart ? 1 : 0;
    },
    fit(frame) {
      tear(pen, frame);
    },
    live(ms, still) {
      const step = still ? 1 : ms / COME_MS;
      const alpha =
        pen.alpha < wanted ? Math.min(wanted, pen.alpha + step) : Math.max(wanted, pen.alpha - step);
      const busy = alpha !== pen.alpha;
      pen.setAlpha(alpha).setVisible(alpha > 0);
      return busy;
    },
    destroy() {
      pen.destroy();
    },
  };
}

/** The same tear at every size: its teeth come from seeded dice. */
function tear(pen: Phaser.GameObjects.Graphics, { width, height }: Frame): void {
  const roll = dice(5);
  const unit = height / 720;
  const slant = 12 * unit; // both rooms end behind it, on a straight line
  const edge = (side: number) =>
    Array.from({ length: TEETH + 1 }, (_, i) => {
      const y = -6 + ((height + 12) * i) / TEETH;
      return { x: width / 2 + slant * (0.5 - i / TEETH) + side * (9 + 5 * roll()) * unit, y };
    });
  const [left, right] = [edge(-1), edge(1)];
  trace(pen.clear().fillStyle(PAPER), [...left, ...[...right].reverse()]).fillPath();
  pen.lineStyle(2.6 * unit, INK);
  for (const side of [left, right]) trace(pen, side).strokePath();
}
