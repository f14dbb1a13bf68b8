/** A camera before which a play code is held up: a film of one picture, played by the browser's own fake camera. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { drawQr } from '../../src/look/qr-draw.ts';
import { code } from '../classroom/class.ts';
import { launchWithFilm } from './fake-camera.ts';

const CODE = code('on-credit', 5);
const [WIDE, HIGH] = [640, 480];

/** Y4M: a frame is all of its light, then its colours, which are none here. */
function film(text: string): Buffer {
  const { size, path } = drawQr(text);
  const scale = Math.floor(HIGH / size);
  const light = Buffer.alloc(WIDE * HIGH, 235);
  const left = Math.floor((WIDE - size * scale) / 2);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = row * WIDE + left + Number(x) * scale;
      light.fill(16, from, from + Number(run) * scale);
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDE * HIGH) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

function filmed(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'seams-camera-')), 'held-up.y4m');
  writeFileSync(file, film(CODE));
  return file;
}

test.use({
  launchOptions: launchWithFilm(filmed()),
});

test('a code that is held up goes on the board, under the policy that is shipped', async ({ page }) => {
  await page.goto('/#/class/board/on-credit');
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await expect(page.getByText(`Read: ${CODE}`)).toBeVisible();
  await expect(page.getByText('1 play came in.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  await expect(page.locator('video')).toHaveCount(0);
});
