/** What is watched inside the page while the stage is measured. Runs in the browser, so it refers to nothing outside itself. */
import type { Page } from '@playwright/test';
import { nameFunctions } from './in-page.ts';

export interface Probe {
  frames: number[]; // ms of the main thread for each frame in which the stage was drawn
  draws: number; // draw calls so far
  pictures: number; // large pictures handed to the graphics card so far
  uploaded: number; // bytes of all pictures handed to it so far, each as four bytes a pixel
  textures: number; // that lie there now
  complete: number; // ms since navigation to the first frame drawn with a room and two people; 0: not yet
}

/** Room and both people: so many large pictures make a scene complete. */
const SCENE = 3;

/** Puts the probe into every page that is opened from here on. */
export async function addProbe(page: Page): Promise<void> {
  await nameFunctions(page);
  await page.addInitScript((wanted) => {
    const probe: Probe = { frames: [], draws: 0, pictures: 0, uploaded: 0, textures: 0, complete: 0 };
    Object.assign(window, { probe });
    const gl = WebGLRenderingContext.prototype;
    let drawn = false;
    type Watched = 'drawElements' | 'drawArrays' | 'texImage2D' | 'createTexture' | 'deleteTexture';
    const around = (name: Watched) => {
      const real = gl[name] as (...given: unknown[]) => unknown;
      return (seen: (given: unknown[]) => void) => {
        Object.assign(gl, {
          [name](this: WebGLRenderingContext, ...given: unknown[]) {
            seen(given);
            return Reflect.apply(real, this, given);
          },
        });
      };
    };
    for (const name of ['drawElements', 'drawArrays'] as const) {
      around(name)(() => {
        drawn = true;
        probe.draws += 1;
      });
    }
    around('createTexture')(() => {
      probe.textures += 1;
    });
    around('deleteTexture')(() => {
      probe.textures -= 1;
    });
    around('texImage2D')((given) => {
      const source = given.at(-1) as { width?: number; height?: number } | null;
      probe.uploaded += 4 * (source?.width ?? 0) * (source?.height ?? 0);
      if (source && (source.width ?? 0) >= 500) probe.pictures += 1;
    });
    const real = window.requestAnimationFrame.bind(window);
    let spent = 0; // ms, in the frame's own callbacks
    window.requestAnimationFrame = (callback) =>
      real((time) => {
        const begun = performance.now();
        callback(time);
        spent += performance.now() - begun;
      });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (drawn) probe.frames.push(spent);
      if (drawn && probe.complete === 0 && probe.pictures >= wanted) probe.complete = performance.now();
      drawn = false;
      spent = 0;
    };
    const everyFrame = () => {
      port2.postMessage(null); // comes once all callbacks of the frame have run
      real(everyFrame);
    };
    real(everyFrame);
  }, SCENE);
}

export function readProbe(page: Page): Promise<Probe> {
  return page.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe };
    return { ...probe, frames: [...probe.frames] };
  });
}

/** Forgets the frames so far. */
export function restartFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { probe: Probe }).probe.frames.length = 0;
  });
}
