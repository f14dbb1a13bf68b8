/** What a page asked for, when, and after what: as the browser's own tools tell it. */
import type { CDPSession } from '@playwright/test';

export interface Asked {
  readonly file: string; // without the hash in its name
  readonly wave: number; // 1: the page itself; 2: what it has the browser ask for; 3: what those do …
  readonly from: number; // ms since the page was asked for
  readonly to: number | null; // ms; null: it was still under way
  readonly KB: number; // on the wire, head and body
}

interface Request {
  readonly url: string;
  readonly from: number; // s
  readonly by: readonly string[]; // whom the browser names as the reason
  to: number | null; // s
  bytes: number;
}

/** Notes every request of a page from here on. */
export async function watchRequests(devtools: CDPSession): Promise<() => readonly Asked[]> {
  const requests = new Map<string, Request>();
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, initiator }) => {
    if (!request.url.startsWith('http')) return;
    const stack = initiator.stack ?? { callFrames: [] };
    const by = [initiator.url ?? '', ...stack.callFrames.map(({ url }) => url)].filter((url) => url !== '');
    requests.set(requestId, { url: request.url, from: timestamp, by, to: null, bytes: 0 });
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const known = requests.get(requestId);
    if (known) known.bytes += encodedDataLength;
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const known = requests.get(requestId);
    if (known) Object.assign(known, { to: timestamp, bytes: encodedDataLength });
  });
  return () => asWaterfall([...requests.values()]);
}

function asWaterfall(requests: readonly Request[]): readonly Asked[] {
  const [first] = requests;
  if (!first) return [];
  const waves = new Map<string, number>();
  const ms = (time: number) => Math.round(1000 * (time - first.from));
  return requests.map(({ url, from, to, by, bytes }) => {
    const wave = 1 + Math.max(0, ...by.map((each) => waves.get(each) ?? 0));
    if (!waves.has(url)) waves.set(url, wave);
    return {
      file: nameOf(url),
      wave,
      from: ms(from),
      to: to === null ? null : ms(to),
      KB: Math.round(bytes / 102.4) / 10,
    };
  });
}

/** `assets/play-DGPhi3s8.js` as `play.js`. */
export function nameOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.slice(pathname.lastIndexOf('/') + 1).replace(/-[\w-]{8}(\.\w+)$/, '$1') || '/';
}
