/** The thread of a whole play, over the debrief: by mouse, by keys, by finger, and without motion. */
import { expect, type Page, test } from '@playwright/test';
import { wordsAlone } from './player.ts';
import { expectNothingSideways } from './size.ts';
import { tornPlay } from './torn.ts';

const { play: TORN, code: CODE, snap: SNAP } = tornPlay();

const thread = (page: Page) => page.getByRole('region', { name: 'The thread of this play' });
const places = (page: Page) => page.getByRole('list', { name: 'Along the thread' }).getByRole('button');
const decision = (page: Page, n: number) =>
  page
    .getByRole('list', { name: 'Decisions' })
    .locator('> li')
    .nth(n - 1);

test.beforeEach(async ({ page }) => {
  await wordsAlone(page);
  await page.goto(`/#/debrief/${CODE}`);
  await expect(places(page)).toHaveCount(TORN.steps.length);
});

test('each place is named by what was decided there, and opens it', async ({ page }) => {
  await expect(thread(page).locator('mask'), 'where motion is reduced it is there at once').toHaveCount(0);
  const snapped = places(page).nth(SNAP - 1);
  await expect(snapped).toHaveAccessibleName(
    new RegExp(
      `^Decision ${SNAP}, (Nadia|Vera): .+ It breaks, and is tied again\\. .+ strands? holds?\\.( Open knots?: .+\\.)?$`,
    ),
  );
  await snapped.click();
  await expect(decision(page, SNAP)).toBeInViewport();
  const heading = decision(page, SNAP).getByRole('heading', { name: new RegExp(`Decision ${SNAP}\\b`) });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(decision(page, SNAP).getByRole('button').first()).toBeFocused();
});

test('by keys one goes along the thread in the order of the decisions, and hears what one sees', async ({
  page,
}) => {
  await places(page).first().focus();
  for (const n of [2, 3, 4]) {
    await page.keyboard.press('Tab');
    await expect(places(page).nth(n - 1)).toBeFocused();
    const name = await places(page)
      .nth(n - 1)
      .getAttribute('aria-label');
    await expect(thread(page).locator('p').first()).toHaveText(name ?? '');
  }
  await page.keyboard.press('Enter');
  await expect(decision(page, 4).getByRole('heading').first()).toBeFocused();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('it is drawn from its beginning, and then lies free', async ({ page }) => {
    await expect(thread(page).locator('mask')).toHaveCount(0);
  });

  test('nothing of it is cut off while it is drawn, at the turns either', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.reload();
    await expect(thread(page).locator('mask')).toHaveCount(1);
    const cut = await thread(page)
      .locator('.thread-frame > svg')
      .evaluate((svg) => {
        const { left, top } = svg.getBoundingClientRect();
        const sheet = svg.querySelector('mask') as SVGMaskElement;
        const [x, y] = [left + sheet.x.baseVal.value, top + sheet.y.baseVal.value];
        const [right, bottom] = [x + sheet.width.baseVal.value, y + sheet.height.baseVal.value];
        const marks = [...svg.querySelectorAll('.thread-open')].map((mark) => mark.getBoundingClientRect());
        const out = marks.filter(
          (mark) => mark.left < x || mark.right > right || mark.top < y || mark.bottom > bottom,
        );
        return { marks: marks.length, out: out.length };
      });
    expect(cut.marks).toBeGreaterThan(10);
    expect(cut.out).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('every place is as large as a finger, none lies on another, no number on its mark, and the page is no wider', async ({
    page,
  }) => {
    const boxes = await places(page).evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    boxes.forEach(({ left, right, top, bottom }, i) => {
      expect(right - left).toBeGreaterThanOrEqual(44);
      expect(bottom - top).toBeGreaterThanOrEqual(44);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(390);
      for (const other of boxes.slice(i + 1)) {
        const apart =
          other.left >= right - 0.5 ||
          other.right <= left + 0.5 ||
          other.top >= bottom - 0.5 ||
          other.bottom <= top + 0.5;
        expect(apart, `place ${i + 1}`).toBe(true);
      }
    });
    await expectNothingSideways(page);
    await test.step('no number lies on its mark, also with the largest letters', async () => {
      for (const size of ['larger', 'normal']) {
        await page.locator('html').evaluate((html, now) => html.setAttribute('data-text-size', now), size);
        const apart = () =>
          thread(page).evaluate((region) => {
            const marks = [...region.querySelectorAll('.thread-frame svg g[transform]:not(.thread-open)')];
            const STROKE = 3; // px of a mark's ink beyond its lines
            return [...region.querySelectorAll('.thread-number')].filter((number, at) => {
              const words = document.createRange();
              words.selectNodeContents(number);
              const [one, other] = [words.getBoundingClientRect(), marks[at]?.getBoundingClientRect()];
              return other && one.bottom > other.top - STROKE && one.top < other.bottom + STROKE;
            }).length;
          });
        await expect.poll(apart).toBe(0);
      }
    });
    await places(page).nth(20).tap();
    await expect(decision(page, 21)).toBeInViewport();
  });
});
