/** The words of a stop during a play; they come with it. Pure. */
import { isolated } from '../../look/isolate.ts';

export const STOP = {
  title: 'A short stop',
  ask: (other: string) => `What do you see in ${isolated(other)} right now? One sentence, or nothing.`,
  hint: 'It stays on this device, and nobody judges it. Enter keeps it; Escape goes on without it.',
  on: 'Go on',
  skip: 'Not now',
} as const;
