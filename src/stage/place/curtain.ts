/** A sheet of paper over the stage while the place or the time changes. */
import type Phaser from 'phaser';
import type { Frame } from '../layout.ts';
import { DEPTH } from './rooms.ts';

export interface Curtain {
  /** Closes, runs `change`, and opens when it is done. A later call replaces one that has not run yet. */
  change(change: () => Promise<void> | void): void;
  fit(frame: Frame): void;
  /** Whether it is closed and waits: nothing behind it can be seen. */
  shut(): boolean;
  /** Lets time pass; true while it is not open. */
  live(ms: number, still: boolean): boolean;
  destroy(): void;
}

const PAPER = 0xfbf3e4;
const CLOSE_MS = 240;
const OPEN_MS = 460;
const STILL_MS = 90; // a short fade is no motion

type State = 'open' | 'closing' | 'changing' | 'opening';

/** A curtain that is closed at first: the first place appears as every later one does. `onOpening`: it was shut, and opens. */
export function openCurtain(scene: Phaser.Scene, onOpening: () => void): Curtain {
  const sheet = scene.add.graphics().setDepth(DEPTH.curtain);
  let state: State = 'changing';
  let alpha = 1;
  let wanted: (() => Promise<void> | void) | null = null;

  async function run(): Promise<void> {
    state = 'changing';
    while (wanted) {
      const change = wanted;
      wanted = null;
      await change();
    }
    state = 'opening';
    onOpening();
  }

  return {
    change(change) {
      wanted = change;
      if (state === 'open' || state === 'opening') state = 'closing';
      else if (state === 'changing' && alpha === 1) void run();
    },
    fit({ width, height }) {
      sheet.clear().fillStyle(PAPER).fillRect(0, 0, width, height);
    },
    shut: () => state === 'changing',
    live(ms, still) {
      if (state === 'closing') {
        alpha = Math.min(1, alpha + ms / (still ? STILL_MS : CLOSE_MS));
        if (alpha === 1) void run();
      }
      if (state === 'opening') {
        alpha = Math.max(0, alpha - ms / (still ? STILL_MS : OPEN_MS));
        if (alpha === 0) state = 'open';
      }
      sheet.setAlpha(alpha).setVisible(alpha > 0);
      return state !== 'open';
    },
    destroy() {
      sheet.destroy();
    },
  };
}
