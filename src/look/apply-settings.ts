/** Settings that change how everything looks, as attributes of <html>; tokens.css reads them. */
import type { Settings } from './settings.ts';

export function applyLook(root: HTMLElement, settings: Settings): void {
  root.dataset.textSize = settings.textSize;
  root.dataset.font = settings.font;
  root.dataset.motion = settings.motion;
}
