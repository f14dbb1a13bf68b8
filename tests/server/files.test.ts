/** The built game as it is served: as docs/deploy.md asks of every host. */
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../src/server/files.ts';
import { PAGE, SCRIPT, SOUND, type TestServer, testServer } from './devices.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.serving.close());

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Without what `fetch` does by itself: paths are sent as they are, nothing is unpacked. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.serving.port, path, headers, method },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

describe('the built game', () => {
  test('is asked for each time, its parts are kept for ever, and nobody else frames it', async () => {
    const page = await get('/');
    expect(page.bytes.toString()).toBe(PAGE);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "frame-ancestors 'self'",
      'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    });
    const part = await get('/assets/index-abc.js');
    expect(part.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/index.html?x=1')).bytes.toString()).toBe(PAGE);
  });

  test('goes packed to who takes that, and not again to who has it', async () => {
    const accepting = (ways: string) => get('/assets/index-abc.js', { 'accept-encoding': ways });
    const packed = await accepting('gzip, br;q=0');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.bytes.length).toBeLessThan(SCRIPT.length / 2);
    expect(gunzipSync(packed.bytes).toString()).toBe(SCRIPT);
    const smaller = await accepting('gzip, deflate, br, zstd');
    expect(smaller.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(smaller.bytes).toString()).toBe(SCRIPT);
    expect((await accepting('deflate, abracadabra')).headers['content-encoding']).toBeUndefined();
    expect((await get('/assets/index-abc.js')).bytes.toString()).toBe(SCRIPT);
    const again = await get('/', { 'if-none-match': String((await get('/')).headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([
      200,
      String(PAGE.length),
      0,
    ]);
  });

  test('gives a part of a sound, and the whole where the part makes no sense', async () => {
    const part = await get('/assets/tone-abc.ogg', { range: 'bytes=10-19' });
    expect([part.status, part.headers['content-range']]).toEqual([206, 'bytes 10-19/1000']);
    expect(part.bytes).toEqual(SOUND.subarray(10, 20));
    expect((await get('/assets/tone-abc.ogg', { range: 'bytes=990-' })).bytes).toEqual(SOUND.subarray(990));
    for (const range of ['bytes=5-2', 'bytes=2000-', 'bytes=a-b', 'bytes=1-2,4-5', 'bytes=-5'])
      expect((await get('/assets/tone-abc.ogg', { range })).bytes.length, range).toBe(1000);
  });

  test('is all there is: nothing beside it, above it or hidden in it', async () => {
    for (const path of [
      '/.secret',
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets',
      '/assets/',
      '//',
      '/assets\\..\\.secret',
      '/nowhere',
    ])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect(() => readFiles('/tmp/no-such-folder')).toThrow();
  });
});
