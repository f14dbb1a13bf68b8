/** Runs one Phaser game with one set in it: decides when, how often and how large to draw. */

import type { SceneId } from '../story/cues.ts';
import { type GameView, openGame } from './game.ts';
import { type Frame, USUAL_COVER } from './layout.ts';
import type { Motion } from './motion.ts';
import type { Names, StagePicture } from './picture.ts';
import type { Pictures } from './pictures.ts';
import { openSet, type SetView } from './set.ts';
import { watchSlowFrames } from './slow-device.ts';

export interface Theatre {
  draw(picture: StagePicture): void;
  /** Loads rooms that will be needed soon. */
  expect(rooms: readonly SceneId[]): void;
  /** How much moves from now on. */
  move(motion: Motion): void;
  /** While true nothing is drawn: words are on their way, and they go first. */
  hold(on: boolean): void;
  /** How many CSS pixels at the bottom are hidden by what lies over the stage. */
  cover(pixels: number): void;
  destroy(): void;
}

interface Size {
  readonly width: number; // px of the canvas
  readonly height: number;
  readonly density: number; // of them in one CSS pixel
}

const MOST_COVER = 0.5; // of the height

export interface TheatreSetup {
  readonly names: Names;
  readonly pictures: Pictures;
  onLost(lost: boolean): void; // the graphics card was reset, or has come back
}

/** Opens the game in an element with a size. Throws where nothing can be drawn on. */
export async function openTheatre(
  host: HTMLElement,
  { names, pictures, onLost }: TheatreSetup,
): Promise<Theatre> {
  let size: Size = { width: 1, height: 1, density: 1 };
  let covered: number | null = null;
  let motion: Motion = 'all';
  let set: SetView | null = null;
  let held = false;
  const labours = watchSlowFrames();

  const game = await openGame(host, {
    onLost(lost) {
      onLost(lost);
      if (!lost) wake(); // everything is gone from the graphics card
    },
    onFrame(ms) {
      if (!set) return;
      const now = labours(ms) ? 'still' : motion;
      const busy = set.live(ms, now);
      pacing.want(busy ? 60 : now === 'all' ? 30 : 0);
    },
    onSize(width, height, density) {
      size = { width, height, density };
      set?.fit(frameOf(size, covered), true);
      wake();
    },
  });
  // On a slow machine bare paper takes as long as a scene: where there is nothing else to be seen, nothing is drawn.
  const pacing = openPacing(game, { rests: () => held || !set || set.shut(), onWant: mark });
  pictures.onCome(mark);
  set = await openSet({ ...game, pace: pacing.want }, names, pictures);
  set.fit(frameOf(size, covered), true);

  return {
    draw(picture) {
      set?.draw(picture);
      wake();
    },
    expect: (rooms) => set?.expect(rooms),
    move(next) {
      motion = next;
      wake();
    },
    hold(on) {
      held = on;
      pacing.look();
    },
    cover(pixels) {
      covered = pixels;
      set?.fit(frameOf(size, covered), false);
      wake();
    },
    destroy() {
      if (!set) return;
      set.destroy();
      set = null;
      game.destroy();
    },
  };

  function wake() {
    if (set) pacing.want(60);
  }

  /** Sets `data-settled` on the host, for tests, while everything is drawn and only breathing moves. */
  function mark() {
    host.toggleAttribute('data-settled', pacing.wanted() !== 60 && !pictures.coming());
  }
}

type Pace = Parameters<GameView['pace']>[0];

/** The game draws as often as is wanted, and not at all while it `rests`; `look` is for when that has changed. */
function openPacing(
  game: GameView,
  { rests, onWant }: { readonly rests: () => boolean; readonly onWant: () => void },
) {
  let wanted: Pace = 60;
  const look = () => game.pace(rests() ? 0 : wanted);
  look();
  return {
    look,
    wanted: () => wanted,
    want(fps: Pace) {
      wanted = fps;
      look();
      onWant();
    },
  };
}

/** The frame to draw for; `covered` null, as long as it is unknown, counts as the card of a wide window. */
function frameOf({ width, height, density }: Size, covered: number | null): Frame {
  const usual = width > 1.25 * height ? USUAL_COVER * height : 0;
  const hidden = covered === null ? usual : covered * density;
  return { width, height, covered: Math.min(hidden, MOST_COVER * height) };
}
