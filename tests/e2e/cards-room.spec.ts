/** Thirty cards in a made picture of a room, before the browser's own fake camera: every vote arrives where it belongs. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pictureOf } from '../../src/tools/bench/cards/room.ts';
import { CONDITIONS } from '../../src/tools/bench/cards/scan.ts';
import { answers, click, press, step, told } from './class-room.ts';
import { launchWithFilm } from './fake-camera.ts';
import { wordsAlone } from './player.ts';

const SEED = 1;
const FILM = join(mkdtempSync(join(tmpdir(), 'seams-room-')), 'room.y4m');
const conditions = CONDITIONS['fair, far away']?.conditions;

test.use({
  viewport: { width: 1366, height: 641 },
  launchOptions: launchWithFilm(FILM),
});

test('thirty cards are counted as they are held up, by a clicker alone: on opens the camera, on takes its counts, on shows them; back closes it', async ({
  page,
}) => {
  if (!conditions) throw new Error('This kind of picture is gone.');
  const { picture, truth } = pictureOf(conditions, SEED);
  writeFileSync(FILM, filmOf(picture));
  await wordsAlone(page);
  await page.goto('/#/class/play');
  await page.getByLabel('How many people vote').fill('30');
  await page.getByRole('checkbox', { name: 'We vote with printed cards' }).check();
  await press(page, 'Begin');
  await click(page);
  const dialog = page.getByRole('dialog', { name: 'Count the cards' });
  const clicker = (key: 'PageDown' | 'PageUp') => page.keyboard.press(key);
  await clicker('PageDown');
  await step(page, 'First vote');
  await clicker('PageDown');
  await expect(dialog.getByRole('status')).toHaveText('All 30 cards seen');
  await clicker('PageUp');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Count hands' })).toBeVisible(); // for who has no camera after all
  await page.reload();
  await step(page, 'First vote');
  await clicker('PageDown');
  await expect(dialog.getByRole('status')).toHaveText('All 30 cards seen');
  await clicker('PageDown');
  await expect(dialog).toBeHidden();
  await expect(told(page)).toHaveText('Everybody has voted.'); // what was counted comes once the view is gone
  await clicker('PageDown');
  await step(page, 'The first vote');
  for (const answer of [0, 1, 2, 3]) {
    const votes = truth.filter((each) => each.answer === answer).length;
    await expect(answers(page).nth(answer)).toContainText(`${votes} votes`);
  }
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Y4M of two frames: a frame is all of its light, 16 black and 235 white, then its colours, which are none here. */
function filmOf({ width, height, data }: Picture): Buffer {
  const light = Buffer.alloc(width * height);
  for (let at = 0; at < light.length; at++) light[at] = 16 + Math.round(((data[at * 4] ?? 0) * 219) / 255);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, frame, frame]);
}
