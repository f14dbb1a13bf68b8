import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint, oncePainted } from '../../src/look/after-paint.ts';

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

test('who waits until all is told hears of it once, after the last of it', async () => {
  const { push } = afterPaint<string>(
    (news) => told.push(news),
    () => told.push('all told'),
  );
  push('line');
  push('step');
  await paint();
  expect(told).toEqual(['line', 'step', 'all told']);
});

/** A page that is seen or not, what it listens to, and an idle moment that comes when it is let. */
function page() {
  const heard = new Map<string, () => void>();
  const listen = (name: string, then: () => void) => heard.set(name, then);
  const unlisten = (name: string) => heard.delete(name);
  const seen = { hidden: false, addEventListener: listen, removeEventListener: unlisten };
  let idle: (() => void)[] = [];
  vi.stubGlobal('document', seen);
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('removeEventListener', unlisten);
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = [];
  });
  return {
    seen,
    heard,
    rest: () => {
      for (const work of idle.splice(0)) work();
    },
  };
}

test('what nobody waits for is done once, after the paint, when the page is idle', async () => {
  const { rest, heard } = page();
  const soon = oncePainted(() => told.push('kept'));
  soon();
  soon();
  expect(told).toEqual([]);
  await paint();
  expect(told).toEqual([]);
  rest();
  expect([told, heard.size]).toEqual([['kept'], 0]);
  soon();
  await paint();
  rest();
  expect(told).toEqual(['kept', 'kept']);
});

test('a page that goes, or goes out of sight, does it before; one that is out of sight does it at once', async () => {
  const { seen, heard, rest } = page();
  const soon = oncePainted(() => told.push('kept'));
  soon();
  heard.get('pagehide')?.();
  expect(told).toEqual(['kept']);
  soon();
  seen.hidden = true;
  heard.get('visibilitychange')?.();
  expect(told).toEqual(['kept', 'kept']);
  soon();
  expect(told).toHaveLength(3);
  await paint();
  rest();
  expect(told).toHaveLength(3);
});

test('where no frame comes it is done all the same', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page();
  oncePainted(() => told.push('kept'))();
  vi.runAllTimers();
  vi.useRealTimers();
  expect(told).toEqual(['kept']);
});
