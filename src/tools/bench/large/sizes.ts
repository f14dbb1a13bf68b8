/** Windows and letters for which every page is laid out. */
import type { Page } from '@playwright/test';

export interface Size {
  readonly width: number; // CSS px
  readonly height: number;
  readonly font: number; // px of the browser's own letters; 16 unless somebody changed it
  readonly text: 'small' | 'normal' | 'large' | 'larger'; // the setting
}

const TEXTS = ['small', 'normal', 'large', 'larger'] as const;

/** 400 % zoom of 1280, phones as they come and with "Largest", phones whose browser has larger letters, 200 % zoom, and what most have. */
export const SIZES: readonly Size[] = [
  { width: 320, height: 256, font: 16, text: 'normal' },
  { width: 320, height: 640, font: 16, text: 'normal' },
  ...(['normal', 'larger'] as const).map((text) => ({ width: 360, height: 640, font: 16, text })),
  ...[24, 32].flatMap((font) => TEXTS.map((text) => ({ width: 390, height: 844, font, text }))),
  { width: 390, height: 844, font: 16, text: 'normal' },
  { width: 640, height: 360, font: 16, text: 'normal' },
  { width: 1280, height: 720, font: 32, text: 'normal' },
  { width: 1280, height: 720, font: 16, text: 'larger' },
  { width: 1366, height: 768, font: 16, text: 'normal' },
];

export function sizeName({ width, height, font, text }: Size): string {
  return `${width}x${height}-${font}px-${text}`;
}

/** Gives the page this window and these letters; waits until it has laid itself out. */
export async function takeSize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize({ width: size.width, height: size.height });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: size.font, fixed: size.font } });
  await devtools.detach();
  await page.evaluate(async (text) => {
    document.documentElement.dataset.textSize = text;
    for (let n = 0; n < 3; n++) await new Promise((done) => requestAnimationFrame(done));
  }, size.text);
}
