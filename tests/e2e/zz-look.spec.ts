import { expect, type Page, test } from '@playwright/test';
import { choices } from './player.ts';
test.setTimeout(400000);
const SIZE = process.env.SIZE === 'big' ? { width: 1280, height: 720 } : { width: 390, height: 844 };
const D = '/tmp/rd-shots/' + (process.env.SIZE ?? 'small') + '-';
test.use({ viewport: SIZE });
test('look', async ({ browser }) => {
  const make = async (name: string) => {
    const c = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
    const p = await c.newPage();
    p.on('console', (m) => { if (m.type() === 'error' || m.type()==='warning') console.log(name, m.type(), m.text()); });
    p.on('pageerror', (e) => console.log(name, 'PAGEERROR', e.message, e.stack));
    return p;
  };
  const a = await make('a');
  const b = await make('b');
  const shot = (p: Page, n: string) => p.screenshot({ path: `${D}${n}.png` });
  await a.goto('/#/story/three-times?seed=7');
  await a.getByRole('button', { name: 'With somebody on another device' }).click();
  await expect(a.getByRole('button', { name: 'Open a room for two' })).toBeVisible();
  await shot(a, '01-open');
  await a.getByRole('radiogroup', { name: 'Your seat' }).getByRole('radio').first().check();
  await a.getByRole('button', { name: 'Open a room for two' }).click();
  await expect(a.getByText('Waiting for the other one')).toBeVisible();
  await a.waitForTimeout(500);
  await shot(a, '02-lobby');
  const letters = await a.locator('.duet-letters strong').innerText();
  await b.goto('/#/join');
  await b.getByRole('textbox', { name: 'Room letters' }).fill(letters);
  await b.getByRole('button', { name: 'Join' }).click();
  await expect(a.getByRole('log')).toBeVisible();
  await expect(b.getByRole('log')).toBeVisible();
  await a.waitForTimeout(2500);
  await shot(a, '03-a-begin'); await shot(b, '03-b-begin');
  const until = async (p: Page) => {
    for (let i = 0; i < 60; i++) {
      if (await choices(p).isVisible()) return 'choices';
      if (await p.locator('.duet-waiting').isVisible()) return 'waiting';
      if (await p.getByRole('button', { name: 'See what happened' }).isVisible()) return 'end';
      const n = p.getByRole('button', { name: 'Next' });
      if (await n.isVisible()) await n.click();
      await p.waitForTimeout(60);
    }
    return 'stuck';
  };
  console.log(await until(a), await until(b));
  await a.waitForTimeout(700);
  await shot(a, '04-a'); await shot(b, '04-b');
  for (let k = 0; k < 5; k++) {
    const [sa, sb] = [await until(a), await until(b)];
    console.log(sa, sb);
    const p = sa === 'choices' ? a : b;
    await choices(p).getByRole('button').first().click();
    await p.waitForTimeout(400);
  }
  console.log(await until(a), await until(b));
  await a.waitForTimeout(500);
  await shot(a, '05-a'); await shot(b, '05-b');
  await a.getByRole('button', { name: 'Back', exact: true }).click();
  await b.waitForTimeout(800);
  await shot(a, '06-a-asked'); await shot(b, '06-b-wish');
  await b.getByRole('button', { name: 'Go back together' }).click();
  await b.waitForTimeout(800);
  await shot(a, '07-a-back'); await shot(b, '07-b-back');
  for (const p of [a, b]) await p.getByRole('button', { name: 'All right' }).click();
  await b.locator('.duet-chip').click();
  await shot(b, '08-b-panel');
  await b.locator('.duet-chip').click();
  await a.getByRole('button', { name: 'Leave', exact: true }).click();
  await b.waitForTimeout(800);
  await shot(b, '09-b-left'); await shot(a, '09-a-story');
  await a.getByRole('button', { name: 'Continue' }).click();
  await expect(a.getByRole('log')).toBeVisible();
  await a.waitForTimeout(800);
  await shot(a, '10-a-again'); await shot(b, '10-b-again');
  for (let k = 0; k < 80; k++) {
    const [sa, sb] = [await until(a), await until(b)];
    if (sa === 'end' && sb === 'end') break;
    const p = sa === 'choices' ? a : b;
    if (!(await choices(p).isVisible())) { console.log(sa, sb, 'stuck'); await shot(a,'stuck-a'); await shot(b,'stuck-b'); break; }
    await choices(p).getByRole('button').first().click();
    await p.waitForTimeout(300);
  }
  for (const [p, n] of [[a, 'a'], [b, 'b']] as const) {
    await p.getByRole('button', { name: 'See what happened' }).click();
    await p.getByText('What the two of them thought').click();
    await p.waitForTimeout(400);
    await p.screenshot({ path: `${D}11-${n}-debrief.png`, fullPage: true });
    console.log(p.url());
  }
});
