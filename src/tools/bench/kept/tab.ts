/** A tab of the game, driven for `bench -- kept`: what it shows, and hands that press too often. */
import type { Page } from '@playwright/test';

/** What a tab shows, once there is something to be done. */
export interface Shown {
  readonly where: 'choices' | 'ending' | 'debrief' | 'story' | 'failed';
  readonly options: readonly string[]; // their texts
  readonly here: string | null; // id of the play that this place of the history shows
}

/** Reads on until there is something to decide, or another page; tells what it is. */
export async function settle(page: Page): Promise<Shown> {
  const found = await page.waitForFunction(
    () => {
      const buttons = [...document.querySelectorAll('button')];
      const named = (name: string) => buttons.find((button) => button.textContent?.trim() === name);
      const shown = (where: string, options: readonly string[] = []) => ({
        where,
        options,
        here: history.state?.play ?? null,
      });
      if (document.querySelector('[aria-busy="true"]')) return null;
      if (location.hash.startsWith('#/story/')) return named('Begin') ? shown('story') : failed();
      if (location.hash.startsWith('#/debrief/'))
        return document.querySelector('[aria-label="Debrief"], [aria-labelledby] h1.where, h1.where')
          ? shown('debrief')
          : failed();
      const choices = [...document.querySelectorAll('[aria-label="Choices"] button')];
      if (choices.length > 0) {
        if (choices.some((each) => each.getAttribute('aria-disabled') === 'true')) return null;
        return shown(
          'choices',
          choices.map((each) => each.lastElementChild?.textContent ?? ''),
        );
      }
      if (named('See what happened')) return shown('ending');
      named('Next')?.click();
      return failed();

      function failed() {
        return named('Try again') ? shown('failed') : null;
      }
    },
    null,
    { polling: 15 },
  );
  return (await found.jsonValue()) as Shown;
}

/** Where the nth choice is on the screen, in px. */
async function placeOf(page: Page, nth: number): Promise<{ readonly x: number; readonly y: number }> {
  const choice = page.getByRole('list', { name: 'Choices' }).getByRole('button').nth(nth);
  await choice.scrollIntoViewIfNeeded();
  const box = await choice.boundingBox();
  if (!box) throw new Error(`There is no choice ${nth + 1} to press.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export type Press = 'once' | 'twice' | 'twice, late' | 'key' | 'key twice';

/** Presses a choice; where twice, the second press comes at once, or when the next choices are there. */
export async function press(page: Page, nth: number, how: Press): Promise<void> {
  if (how === 'key' || how === 'key twice') return pressKey(page, String(nth + 1), how === 'key twice');
  const { x, y } = await placeOf(page, nth);
  if (how !== 'twice, late') return page.mouse.click(x, y, { clickCount: how === 'twice' ? 2 : 1 });
  const before = await page.evaluateHandle(() => document.querySelector('[aria-label="Choices"] button'));
  await page.mouse.click(x, y);
  await page.waitForFunction(
    (stood) => document.querySelector('[aria-label="Choices"] button') !== stood,
    before,
    { polling: 15 },
  );
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

/** A digit; where twice, a tenth of a second apart as the page is told, in the moment in which the next choices come. */
function pressKey(page: Page, key: string, twice: boolean): Promise<void> {
  return page.evaluate(
    ([digit, again]) => {
      const down = (ms: number) => {
        const event = new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, bubbles: true });
        Object.defineProperty(event, 'timeStamp', { value: ms });
        document.body.dispatchEvent(event);
      };
      const choice = () => document.querySelector('[aria-label="Choices"] button');
      const stood = choice();
      const first = performance.now();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (again)
        new MutationObserver((_, watching) => {
          if (!choice() || choice() === stood) return;
          watching.disconnect();
          down(first + 100); // however long the page takes to answer
        }).observe(document.body, { childList: true, subtree: true });
      down(first);
    },
    [key, twice] as const,
  );
}

/** Presses a button by its name; twice where asked, without looking what came of the first. */
export async function pressNamed(page: Page, name: string, nth: number, twice: boolean): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).nth(nth);
  await button.click({ clickCount: twice ? 2 : 1 });
}

/** Empties the device, all but the settings, for the next sequence. */
export function emptyDevice(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('seams');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const rows = ['plays', 'found', 'aside', 'settings'];
          const writing = database.transaction(rows, 'readwrite');
          for (const each of ['plays', 'found', 'aside']) writing.objectStore(each).clear();
          writing.objectStore('settings').delete(IDBKeyRange.bound('present', 'present\uffff'));
          writing.oncomplete = () => {
            database.close();
            done();
          };
          writing.onerror = () => fail(writing.error);
        };
      }),
  );
}
