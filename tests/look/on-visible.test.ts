/** When a tab looks again at what another one may have changed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onVisible } from '../../src/look/on-visible.ts';

let page: EventTarget & { visibilityState: string };

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const frame = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
  vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
  vi.stubGlobal('dispatchEvent', frame.dispatchEvent.bind(frame));
});
afterEach(() => void vi.unstubAllGlobals());

const shown = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }) as PageTransitionEvent);

test('a page that comes into view, or back out of the browser’s memory, is looked at again; one that has only loaded is not', () => {
  let looks = 0;
  const stop = onVisible(() => ++looks);
  shown(false); // the load that drew it, which may end long afterwards
  expect(looks).toBe(0);
  shown(true);
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(looks).toBe(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(looks).toBe(2);
  stop();
  page.dispatchEvent(new Event('visibilitychange'));
  shown(true);
  expect(looks).toBe(2);
});
