import { describe, expect, test } from 'vitest';
import { isWhole, troubleOf } from '../../src/offline/worker/whole.ts';

const answer = (type: string, body = 'x', status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

describe('an answer is the file that was asked for', () => {
  test('a script is; a page in its place, of a host or of a network that wants a login, is not', async () => {
    expect(await isWhole(answer('text/javascript'))).toBe(true);
    expect(await isWhole(answer('text/html; charset=utf-8', '<h1>Sign in</h1>'))).toBe(false);
    expect(await isWhole(answer('text/javascript', 'x', 206))).toBe(false);
    expect(await isWhole(answer('text/javascript', 'x', 404))).toBe(false);
  });

  test('a page is where it is of the same release', async () => {
    const page = { address: 'index.html', revision: 'r', mark: 'assets/index-B.js' };
    const of = (script: string) => answer('text/html', `<script type="module" src="./assets/${script}">`);
    expect(await isWhole(of('index-B.js'), page)).toBe(true);
    expect(await isWhole(of('index-A.js'), page)).toBe(false);
    const read = of('index-B.js');
    await isWhole(read, page);
    expect(await read.text()).toContain('index-B.js'); // still to be kept
  });
});

test('what is said of a file that could not be kept', () => {
  const named = (name: string) => Object.assign(new Error(), { name });
  expect(troubleOf(named('QuotaExceededError'))).toBe('full');
  expect(troubleOf(named('bad-precaching-response'))).toBe('gone');
  expect(troubleOf(named('TypeError'))).toBe('away');
  expect(troubleOf(named('SecurityError'))).toBe('refused'); // some private windows have caches that open for nobody
});
