/** The worker of the search: the first message asks, any later one stops. */
import { serveSearch } from './search-serve.ts';
import type { Ask } from './search-tell.ts';

let stopped = false;
let asked = false;

self.onmessage = ({ data }: MessageEvent<Ask | 'stop'>) => {
  if (data === 'stop' || asked) {
    stopped = true;
    return;
  }
  asked = true;
  void serveSearch(data, {
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    stopped: () => stopped,
    post: (report) => self.postMessage(report),
  });
};
