/** The page's own frames, and the graphics card behind them. */
import type { Page } from '@playwright/test';

/** Waits until the page has drawn so many frames more: whatever was to follow from what was done has followed. */
export function passFrames(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (left) => {
    for (let n = 0; n < left; n++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done)); // what waits for the last one to be painted
  }, frames);
}

/** Takes the stage's WebGL context away and gives it back; waits until each has happened. */
export function loseContext(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.play-stage canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) throw new Error('The stage is not drawn with WebGL here.');
    const heard = (name: string) =>
      new Promise((done) => canvas.addEventListener(name, done, { once: true }));
    const lost = heard('webglcontextlost');
    extension.loseContext();
    await lost;
    await new Promise((done) => setTimeout(done)); // all who listen have heard of it
    const back = heard('webglcontextrestored');
    extension.restoreContext();
    await back;
  });
}
