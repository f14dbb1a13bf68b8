/** The only file that imports Phaser: opens one game on one canvas, pauses it, and removes it without leaving listeners. */
import Phaser from 'phaser';

export interface GameView {
  readonly scene: Phaser.Scene;
  /** How often to draw: 60 while something moves, 30 while people breathe, 0 to rest until woken. */
  pace(fps: 60 | 30 | 0): void;
  destroy(): void;
}

export interface GameEvents {
  /** Called once each frame. */
  onFrame(ms: number): void;
  /** Called with the canvas's size in its own pixels, and how many of them make one CSS pixel. */
  onSize(width: number, height: number, density: number): void;
  /** Called when the graphics card was reset and nothing is drawn any more, and when it has come back. */
  onLost(lost: boolean): void;
}

const PAPER = '#fbf3e4';
const LONGEST_FRAME_MS = 100; // longer frames count as this, so that nothing jumps after a pause
const MOST_DENSITY = 2; // sharper than this nobody sees, and costs four times

/** Opens the game in `host`, with WebGL if the browser has it, else with a 2D canvas. Throws where it has neither. */
export async function openGame(host: HTMLElement, events: GameEvents): Promise<GameView> {
  const type = hasWebGL() ? Phaser.WEBGL : Phaser.CANVAS;
  try {
    return await boot(host, events, type);
  } catch (error) {
    if (type === Phaser.CANVAS) throw error;
    return boot(host, events, Phaser.CANVAS);
  }
}

/**
 * Phaser's own start listens to the page's visibility for ever and takes over window.onblur; this one cleans up after
 * itself, and only looks at whether the page can be seen.
 */
class QuietGame extends Phaser.Game {
  private readonly onVisibility = () => {
    this.events.emit(document.hidden ? Phaser.Core.Events.HIDDEN : Phaser.Core.Events.VISIBLE);
  };

  protected override start(): void {
    Reflect.set(this, 'isRunning', true);
    this.loop.start(this.step.bind(this));
    this.events.on(Phaser.Core.Events.HIDDEN, this.onHidden, this);
    this.events.on(Phaser.Core.Events.VISIBLE, this.onVisible, this);
    document.addEventListener('visibilitychange', this.onVisibility);
    this.events.once(Phaser.Core.Events.DESTROY, () => {
      document.removeEventListener('visibilitychange', this.onVisibility);
    });
  }
}

function boot(host: HTMLElement, events: GameEvents, type: number): Promise<GameView> {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%', pointerEvents: 'none' });
  const size = measure(host);
  return new Promise((resolve) => {
    const game = new QuietGame({
      type,
      canvas,
      parent: null as unknown as HTMLElement, // null: the canvas is placed here, not by Phaser
      scale: { mode: Phaser.Scale.NONE, width: size.width, height: size.height },
      backgroundColor: PAPER,
      banner: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
      autoFocus: false,
      powerPreference: 'low-power',
      fps: { limit: 60, smoothStep: false }, // times as they are: a slow machine shall not play slowly
      scene: {
        create(this: Phaser.Scene) {
          resolve(viewOf(game, this, host, events));
        },
        update: (_time: number, ms: number) => {
          events.onFrame(Math.min(ms, LONGEST_FRAME_MS));
        },
      },
    });
    host.append(canvas);
  });
}

function viewOf(game: Phaser.Game, scene: Phaser.Scene, host: HTMLElement, events: GameEvents): GameView {
  let fps: 60 | 30 | 0 = 60;
  const pace = (next: 60 | 30 | 0) => {
    if (next === fps) return;
    fps = next;
    if (next === 0) return game.loop.sleep();
    game.loop.setFPSLimit(next);
    game.loop.wake();
  };
  const resize = () => {
    const { width, height, density } = measure(host);
    game.scale.resize(width, height);
    events.onSize(width, height, density);
  };
  const watcher = new ResizeObserver(resize);
  watcher.observe(host);
  const restore = () => events.onLost(false);
  const lose = () => events.onLost(true);
  const { LOSE_WEBGL, RESTORE_WEBGL } = Phaser.Renderer.Events;
  game.renderer.on(LOSE_WEBGL, lose).on(RESTORE_WEBGL, restore);

  return {
    scene,
    pace,
    destroy() {
      watcher.disconnect();
      const { canvas, renderer } = game;
      renderer.off(LOSE_WEBGL, lose).off(RESTORE_WEBGL, restore); // below it is lost on purpose
      const gl = renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? renderer.gl : null;
      game.events.once(Phaser.Core.Events.DESTROY, () => {
        // Browsers allow few contexts at a time and collect them late.
        queueMicrotask(() => gl?.getExtension('WEBGL_lose_context')?.loseContext());
      });
      canvas.remove();
      game.destroy(true);
      // Phaser ends at its next frame, which a paused or hidden game would never have.
      game.loop.sleep();
      game.loop.setFPSLimit(0);
      game.loop.wake();
    },
  };
}

/** The element's size in device pixels; never nothing, for a hidden element has no size. */
function measure(host: HTMLElement): { width: number; height: number; density: number } {
  const density = Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
  return {
    width: Math.max(1, Math.round(host.clientWidth * density)),
    height: Math.max(1, Math.round(host.clientHeight * density)),
    density,
  };
}

function hasWebGL(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}
