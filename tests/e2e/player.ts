/** What a player does, by the names that the contract keeps stable. */
import { expect, type Page } from '@playwright/test';
import { leaveAway } from './for-tests.ts';
import { layDown, untilKept } from './on-device.ts';

export const story = (page: Page) => page.getByRole('log', { name: 'Story' });
export const choices = (page: Page) => page.getByRole('list', { name: 'Choices' });
export const next = (page: Page) => page.getByRole('button', { name: 'Next' });
export const seeWhatHappened = (page: Page) => page.getByRole('button', { name: 'See what happened' });

/** Begins a story in a seat, from its page. The other one answers alike each time, unless another seed is asked for. */
export async function begin(page: Page, id: string, as?: string, seed = 7): Promise<void> {
  await page.goto(`/#/story/${id}?seed=${seed}`);
  if (as)
    await page
      .getByRole('radiogroup', { name: 'Play as' })
      .getByRole('radio', { name: as, exact: true })
      .check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(story(page)).toBeVisible();
}

/** Reads on, as fast as the page lets one, until there is something to choose or the story has ended. */
export async function readOn(page: Page): Promise<'choices' | 'end'> {
  const came = await page.waitForFunction(
    () => {
      const named = (name: string) =>
        [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
      if (document.querySelector('[aria-label="Choices"] button')) return 'choices';
      if (named('See what happened')) return 'end';
      named('Next')?.click();
      document.querySelector<HTMLElement>('.reader-hand-over button')?.click(); // two players on one device
      return null;
    },
    null,
    { polling: 30 },
  ); // not by frames: a page behind another one draws none
  return came.jsonValue() as Promise<'choices' | 'end'>;
}

/**
 * Presses a key that goes on, once there is a Next to go on with, and waits for what it brings; presses nothing and tells
 * where there is something to decide, or the story has ended.
 */
export async function goOnBy(page: Page, key: string): Promise<'went' | 'decides' | 'end'> {
  /** What stands there now and did not before; the mark is what the translator of translated.spec.ts leaves. */
  const standing = (before: string | null) => {
    const wordsOf = (element: Element | null) => element?.textContent?.replaceAll('\u2060', '').trim();
    const there = (name: string) =>
      [...document.querySelectorAll('button')].some((button) => wordsOf(button) === name);
    if (document.querySelector('.vote, [aria-label="Choices"] button')) return 'decides';
    if (there('See what happened')) return 'end';
    if (!there('Next')) return before && 'nothing to press';
    const log = document.querySelector('[role="log"]'); // a long beat is scrolled through before a press goes on
    const now = `${wordsOf(log)} ${log?.scrollTop}`;
    return now === before ? null : now;
  };
  const before = await (await page.waitForFunction(standing, null, { polling: 30 })).jsonValue();
  if (before === 'decides' || before === 'end') return before;
  await page.keyboard.press(key);
  await page.waitForFunction(standing, before, { polling: 30 });
  return 'went';
}

/** A play of Three Times in its middle: one decision, one line read on, and both on the disk. */
export async function playToTheMiddle(page: Page): Promise<void> {
  await begin(page, 'three-times', 'Vera');
  await readOn(page);
  await choose(page, 1);
  await untilKept(page, 'three-times', 1, 1);
  expect(await goOnBy(page, 'Space')).toBe('went');
  await untilKept(page, 'three-times', 1, 2);
}

/** For tests in which the stage plays no part: it costs a slow machine more than all the rest. */
export const withoutStage = (page: Page) => leaveAway(page, 'phaser');

/** For tests of what is read: without the stage, and without sound, which costs as much as the reading. */
export const wordsAlone = (page: Page) => leaveAway(page, 'phaser', 'desk');

/** The player's own setting by which all that is read up to a decision comes at once; for `layDown`. */
export const AT_ONCE = [['settings', { wholeBeat: true }]] as const;

/** For tests that only need to come to a decision or an end. */
export const readAtOnce = (page: Page) => layDown(page, { settings: AT_ONCE });

/** A browser that only knows the plain canvas. */
export async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.includes('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
}

/** Takes the nth choice offered (from 1; beyond the last, the last) and waits for its answer. */
export async function choose(page: Page, n: number): Promise<void> {
  const buttons = choices(page).getByRole('button');
  const before = (await story(page).textContent()) ?? '';
  await buttons.nth(Math.min(n, await buttons.count()) - 1).click();
  await expect(story(page)).not.toHaveText(before);
}

/** Plays to the end by mouse with the choices `pick` gives, one a decision; how many decisions it were. */
export async function playByMouse(page: Page, pick: (decision: number) => number): Promise<number> {
  let decisions = 0;
  while ((await readOn(page)) === 'choices') await choose(page, pick(decisions++));
  return decisions;
}

const MOST = 100; // decisions of a play

/** The same for tests that need a play and are about something else: pressed from within the page, as fast as it answers. */
export async function playToEnd(page: Page, pick: (decision: number) => number): Promise<number> {
  return (await playWatching(page, pick, null)).length;
}

/** The same; what the meter of this name showed at each decision. */
export async function playWatching(
  page: Page,
  pick: (decision: number) => number,
  meter: string | null,
): Promise<readonly string[]> {
  const picks = Array.from({ length: MOST }, (_, decision) => pick(decision));
  const play = await page.evaluateHandle(() => ({ seen: [] as string[], answered: '' }));
  const played = await page.waitForFunction(
    ([given, state, watched]) => {
      const named = (name: string) =>
        [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
      if (named('See what happened')) return { seen: state.seen };
      const offered = [...document.querySelectorAll<HTMLElement>('[aria-label="Choices"] button')];
      const now = `${document.querySelector('[role="log"]')?.textContent} ${offered.map((each) => each.textContent)}`;
      if (offered.length === 0) {
        named('Next')?.click();
        document.querySelector<HTMLElement>('.reader-hand-over button')?.click();
      } else if (now !== state.answered) {
        state.answered = now; // the same decision is not taken twice
        const nth = given[state.seen.length] ?? 1;
        state.seen.push(
          document.querySelector(`[role="meter"][aria-label="${watched}"]`)?.getAttribute('aria-valuenow') ??
            '',
        );
        offered[Math.min(nth, offered.length) - 1]?.click();
      }
      return null;
    },
    [picks, play, meter] as const,
    { polling: 20 },
  );
  return ((await played.jsonValue()) as { seen: string[] }).seen;
}

/** In a debrief: unfolds all its decisions; each is closed but for the one where it turned. */
export async function openAllDecisions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.getByRole('button', { name: 'Details', expanded: false })).toHaveCount(0);
}
