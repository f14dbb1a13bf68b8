/** What is fetched while one looks: never where data is to be spared, and what goes wrong with it is nobody's trouble. */
import { afterEach, expect, test, vi } from 'vitest';
import { fetchSoon } from '../../src/pages/prepare.ts';

afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('is fetched in a browser that says nothing of sparing', async () => {
  const work = vi.fn(() => []);
  vi.stubGlobal('navigator', {});
  fetchSoon(work);
  await settled();
  expect(work).toHaveBeenCalledOnce();
});

test('is not fetched where data is to be spared, nor where there is no browser', async () => {
  const work = vi.fn(() => []);
  for (const navigator of [{ connection: { saveData: true } }, undefined]) {
    vi.stubGlobal('navigator', navigator);
    fetchSoon(work);
  }
  await settled();
  expect(work).not.toHaveBeenCalled();
});

test('tells nobody what is lost, nor that it could not be asked for', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  vi.stubGlobal('navigator', {});
  fetchSoon(() => [Promise.reject(new Error('lost'))]);
  expect(() =>
    fetchSoon(() => {
      throw new TypeError('nothing is there to ask');
    }),
  ).not.toThrow();
  await settled();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
