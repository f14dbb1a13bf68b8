/** What a player does, by the names that the contract keeps stable. */
import { expect, type Page } from '@playwright/test';

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
    { polling: 30, timeout: 60_000 },
  ); // not by frames: a page behind another one draws none
  return came.jsonValue() as Promise<'choices' | 'end'>;
}

/** For tests in which the stage plays no part: it costs a slow machine more than all the rest. */
export async function withoutStage(page: Page): Promise<void> {
  await page.context().route(/phaser-[^/]*\.js/, (route) => route.abort());
}

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
  await buttons.nth(Math.min(n, await buttons.count()) - 1).click({ timeout: 10_000 });
  await expect(story(page)).not.toHaveText(before);
}

/** Plays to the end with the choices `pick` gives, one a decision. */
export async function playToEnd(page: Page, pick: (decision: number) => number): Promise<number> {
  let decisions = 0;
  while ((await readOn(page)) === 'choices') await choose(page, pick(decisions++));
  return decisions;
}
