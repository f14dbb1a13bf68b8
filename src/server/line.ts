/** A device's line to this process: what it is told goes through it. */
import type { ServerResponse } from 'node:http';
import { AGAIN, type Told } from '../rooms/wire.ts';

export interface Line {
  readonly device: string;
  /** 'stream': stands until it breaks; 'poll': for one answer. */
  readonly kind: 'stream' | 'poll';
  /** Tells a view, as JSON, at an offset of the room. */
  tell(at: number, view: string): void;
  /** Says that all is well, so that nobody on the way takes the line for dead. */
  beat(): void;
  /** Ends it from this side. */
  end(): void;
}

const RENEW = `event: ${AGAIN}\ndata: ""\n\n`;

const STREAM = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform', // nobody on the way packs it, which would hold it back
  'X-Accel-Buffering': 'no', // nginx
};

/**
 * Server-sent events. A device that reads too slowly is told the newest view and none between. After `beats` signs of life the
 * stream asks for a new one and ends: a device that has left the network without a word makes none, and is known to be away.
 */
export function streamLine(device: string, response: ServerResponse, beats: number): Line {
  let waiting: string | null = null;
  let left = beats;
  response.writeHead(200, STREAM);
  response.flushHeaders();
  response.on('drain', () => {
    if (waiting !== null) response.write(waiting);
    waiting = null;
  });
  return {
    device,
    kind: 'stream',
    tell: (at, view) => {
      const event = `id: ${at}\ndata: ${view}\n\n`;
      if (response.writableNeedDrain) waiting = event;
      else response.write(event);
    },
    beat: () => {
      left -= 1;
      if (left < -1) response.destroy();
      else if (left < 0) response.end(RENEW);
      else if (!response.writableNeedDrain) response.write(':\n\n');
    },
    end: () => response.end(),
  };
}

/** One answer in JSON, of the shape `Told`. */
export function pollLine(device: string, response: ServerResponse): Line {
  return {
    device,
    kind: 'poll',
    tell: (at, view) => {
      if (response.writableEnded) return;
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(`{"at":${at},"view":${view}}` satisfies ToldText);
    },
    beat: () => {},
    end: () => response.end(),
  };
}

/** `Told` as it is written, its view already JSON. */
type ToldText = `{"${keyof Pick<Told, 'at'>}":${number},"${keyof Pick<Told, 'view'>}":${string}}`;
