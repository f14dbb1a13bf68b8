/** A worker that plays one person's words beside some temperaments: its only message asks. Whoever leaves ends it. */
import type { BesideAsk } from './beside.ts';
import { serveBeside } from './beside-serve.ts';

self.onmessage = ({ data }: MessageEvent<BesideAsk>) =>
  serveBeside(data, (report) => self.postMessage(report));
