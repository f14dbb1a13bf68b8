/** What lies on the device, as the browser's own storage holds it. */
import { expect, type Page } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';
import { allKept } from '../../src/tools/bench/in-page.ts';

/** The play of a story that was touched last, as it is on the disk; null where there is none. */
export async function keptPlay(page: Page, story: string): Promise<PlayRecord | null> {
  return (await allKept(page)).find((play) => play.story === story) ?? null;
}

/** Waits until so many decisions of the play, and so many lines after them, are on the disk. */
export async function untilKept(page: Page, story: string, decisions: number, lines?: number): Promise<void> {
  const kept = async () => {
    const play = await keptPlay(page, story);
    return play && [play.choices.length, ...(lines === undefined ? [] : [play.line])];
  };
  await expect.poll(kept).toEqual([decisions, ...(lines === undefined ? [] : [lines])]);
}
