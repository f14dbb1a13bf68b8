/** What the server takes from one device, one address and in all. The reasons for each are in docs/scale.md. Pure. */
import type { Rate } from './buckets.ts';

export interface ServerLimits {
  readonly acts: Rate; // of one device
  readonly actsInAll: number; // of one device in one room
  readonly joins: Rate; // from one address: a class shares one
  readonly wrong: Rate; // letters that no room has, from one address
  readonly opened: Rate; // rooms from one address
  readonly rooms: number; // at once, in one process
  readonly lines: number; // at once, in one process
  readonly linesOfDevice: number; // in one room; one more ends the oldest
  readonly strangers: number; // lines in one room of devices that have not joined
  readonly presences: number; // how often one device's coming and going is noted in one room
}

export const SERVER_LIMITS: ServerLimits = {
  acts: { burst: 10, perSecond: 5 },
  actsInAll: 2500,
  joins: { burst: 120, perSecond: 2 },
  wrong: { burst: 30, perSecond: 0.5 },
  opened: { burst: 60, perSecond: 0.1 },
  rooms: 10_000,
  lines: 20_000,
  linesOfDevice: 4,
  strangers: 120,
  presences: 300,
};

/** ms */
export const SERVER_TIMES = {
  coalesce: 100, // between two views of one room
  away: 5000, // without a line before a device counts as away
  poll: 20_000, // a poll waits at most so long
  beat: 15_000, // between two signs of life on a stream
  renewed: 60_000, // how long a stream stands at least; at most twice as long, so that those of a room are not renewed together
  sweep: 30_000, // between two looks at what is over
  over: 60_000, // how long a room that is over still answers
  answer: 10_000, // for the log to give back what was appended
  alive: 3000, // between two signs of life of a process
} as const;
