/** Settings that change how every page looks. */
import type { Settings } from './settings.ts';

/** Writes text size, font and motion as data attributes of `root`, the <html> element; tokens.css reads them. */
export function applyLook(root: HTMLElement, settings: Settings): void {
  root.dataset.textSize = settings.textSize;
  root.dataset.font = settings.font;
  root.dataset.motion = settings.motion;
}
