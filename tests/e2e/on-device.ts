/** What lies on the device, as the browser's own storage holds it. */
import { expect, type Page } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';
import { ROWS } from '../../src/journal/shelf.ts';
import { allKept } from '../../src/tools/bench/in-page.ts';
import { goToBlank } from './for-tests.ts';

/** What lies in each store of the device. */
export type Stores = Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>;

/** Lays down what Seams will find when it comes, on a device that has nothing yet. */
export async function layDown(page: Page, stores: Stores, version = 1): Promise<void> {
  await goToBlank(page);
  await page.evaluate(
    ({ rows, stores, version }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('seams', version);
        opening.onupgradeneeded = () => {
          for (const name of rows) opening.result.createObjectStore(name);
        };
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(rows, 'readwrite');
          for (const [name, kept] of Object.entries(stores)) {
            for (const [key, value] of kept) writing.objectStore(name).put(value, key);
          }
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    { rows: [...new Set([...ROWS, ...Object.keys(stores)])], stores, version },
  );
}

/** The play of a story that was touched last, as it is on the disk; null where there is none. */
export async function keptPlay(page: Page, story: string): Promise<PlayRecord | null> {
  return (await allKept(page)).find((play) => play.story === story) ?? null;
}

/** Waits until the play of a story that was touched last is on the disk with its ending. */
export async function untilEnded(page: Page, story: string): Promise<void> {
  await expect.poll(async () => (await keptPlay(page, story))?.ending ?? null).not.toBeNull();
}

/** Waits until so many decisions of the play, and so many lines after them, are on the disk. */
export async function untilKept(page: Page, story: string, decisions: number, lines?: number): Promise<void> {
  const kept = async () => {
    const play = await keptPlay(page, story);
    return play && [play.choices.length, ...(lines === undefined ? [] : [play.line])];
  };
  await expect.poll(kept).toEqual([decisions, ...(lines === undefined ? [] : [lines])]);
}
