import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/look/after-paint.ts';

let frames: (() => void)[] = [];
const told: string[] = [];
const later = () => afterPaint<string>((news) => told.push(news));

/** A frame is drawn; what was put off to after it happens. */
async function paint(): Promise<void> {
  for (const frame of frames.splice(0)) frame();
  await new Promise((done) => setTimeout(done));
}

beforeEach(() => {
  frames = [];
  told.length = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is told before the words are painted, then all of it in order', async () => {
  const { push } = later();
  push('line');
  push('step');
  expect(told).toEqual([]);
  await paint();
  expect(told).toEqual(['line', 'step']);
  push('next');
  await paint();
  expect(told).toEqual(['line', 'step', 'next']);
});

test('what waits can be told at once, and is told once', async () => {
  const { push, flush } = later();
  push('line');
  flush();
  expect(told).toEqual(['line']);
  await paint();
  expect(told).toEqual(['line']);
});

test('what was dropped is never told', async () => {
  const { push, drop } = later();
  push('line');
  drop();
  push('other');
  await paint();
  expect(told).toEqual(['other']);
});
