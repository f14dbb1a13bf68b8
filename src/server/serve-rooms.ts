/** The rooms alone, for whichever server of Node hands its requests on. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CLOCK, type Clock } from './clock.ts';
import { Gate } from './gate.ts';
import { newProcessName } from './identity.ts';
import { SERVER_LIMITS, type ServerLimits } from './limits.ts';
import { memoryLog } from './memory-log.ts';
import { type Counts, Rooms } from './rooms.ts';
import { answerRooms } from './rooms-door.ts';

export interface RoomsOptions {
  readonly redis?: string | undefined;
  readonly clock?: Clock;
  readonly limits?: Partial<ServerLimits>;
  readonly origins?: readonly string[];
  readonly behindProxy?: boolean;
  lan(): readonly string[];
}

export interface RoomsServed {
  /** False where something else than rooms is asked for. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  counts(): Counts;
  close(): Promise<void>;
}

/** Rejects where the log does not answer. */
export async function serveRooms(options: RoomsOptions): Promise<RoomsServed> {
  const { clock = CLOCK, origins = [], behindProxy = false, lan } = options;
  const limits = { ...SERVER_LIMITS, ...options.limits };
  const name = newProcessName();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `${name}-${ids.toString(36)}`;
  };
  const log =
    options.redis === undefined
      ? memoryLog()
      : await (await import('./redis-log.ts')).redisLog(options.redis, name, clock);
  const rooms = new Rooms({ name, log, clock, limits, newId });
  const door = { rooms, gate: new Gate(limits), clock, limits, origins, behindProxy, lan };
  return {
    answer: (request, response) => answerRooms(door, request, response),
    counts: () => rooms.counts(),
    close: () => rooms.close(),
  };
}
