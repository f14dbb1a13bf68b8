/** What lies on the device, as the browser's own storage holds it. */
import { expect, type Page } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';

/** The play of a story that was touched last, as it is on the disk; null where there is none. */
export function keptPlay(page: Page, story: string): Promise<PlayRecord | null> {
  return page.evaluate(
    (wanted) =>
      new Promise<PlayRecord | null>((done, fail) => {
        const opening = indexedDB.open('seams');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction('plays').objectStore('plays').getAll();
          asked.onerror = () => fail(asked.error);
          asked.onsuccess = () => {
            database.close();
            const plays: PlayRecord[] = asked.result.filter((play) => play.story === wanted);
            done(plays.sort((a, b) => b.touched - a.touched)[0] ?? null);
          };
        };
      }),
    story,
  );
}

/** Waits until so many decisions of the play, and so many lines after them, are on the disk. */
export async function untilKept(page: Page, story: string, decisions: number, lines?: number): Promise<void> {
  const kept = async () => {
    const play = await keptPlay(page, story);
    return play && [play.choices.length, ...(lines === undefined ? [] : [play.line])];
  };
  await expect.poll(kept).toEqual([decisions, ...(lines === undefined ? [] : [lines])]);
}

/** All plays on the disk, the one touched last first. */
export function allKept(page: Page): Promise<readonly PlayRecord[]> {
  return page.evaluate(
    () =>
      new Promise<readonly PlayRecord[]>((done, fail) => {
        const opening = indexedDB.open('seams');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction('plays').objectStore('plays').getAll();
          asked.onerror = () => fail(asked.error);
          asked.onsuccess = () => {
            database.close();
            done((asked.result as PlayRecord[]).sort((a, b) => b.touched - a.touched));
          };
        };
      }),
  );
}
