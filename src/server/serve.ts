/** The server: the built game and its rooms on one address. Nothing of it is written to a disk. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { lanAddresses, ownAddress } from './addresses.ts';
import { CLOCK, type Clock } from './clock.ts';
import { answerFile, readFiles } from './files.ts';
import type { ServerLimits } from './limits.ts';
import type { Counts } from './rooms.ts';
import { type RoomsServed, serveRooms } from './serve-rooms.ts';

export interface ServeOptions {
  /** Folder of the built game. */
  readonly folder: string;
  readonly port: number; // 0: any that is free
  readonly host: string;
  /** `redis://…`: several processes share the rooms. */
  readonly redis?: string | undefined;
  /** Origins of pages besides the server's own, behind a proxy: `https://example.org`. */
  readonly origins?: readonly string[];
  /** All requests come through a proxy that writes down who asked. */
  readonly behindProxy?: boolean;
  readonly clock?: Clock;
  readonly limits?: Partial<ServerLimits>;
  /** Sees each request first; true: it has answered. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface Serving {
  readonly port: number;
  readonly address: string; // for this machine
  /** For other devices of the network. */
  readonly lan: readonly string[];
  counts(): Counts;
  /** Ends every line, tells other processes, and takes no more requests. */
  close(): Promise<void>;
}

/** Starts. Rejects where the port is taken, there is no build, or the log does not answer. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, clock = CLOCK, origins = [], behindProxy = false } = options;
  const files = readFiles(options.folder);
  let port = options.port;
  const lan = () => (origins.length > 0 ? [] : lanAddresses(host, port));
  const rooms = await serveRooms({ ...options, clock, origins, behindProxy, lan });
  const server = createServer((request, response) => {
    if (options.before?.(request, response) || rooms.answer(request, response)) return;
    answerFile(files, request, response).catch(() => response.destroy());
  });
  guard(server);
  try {
    port = await listen(server, host, port);
  } catch (error) {
    await rooms.close();
    throw error;
  }
  return {
    port,
    address: ownAddress(host, port),
    lan: lan(),
    counts: rooms.counts,
    close: () => close(server, rooms),
  };
}

/** Slow or broken requests hold no connection for long; streams are answers and not bound by this. */
function guard(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  server.keepAliveTimeout = 65_000; // longer than the proxy's, which else would use what is closing
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const at = server.address();
      resolve(typeof at === 'object' && at !== null ? at.port : port);
    });
  });
}

async function close(server: Server, rooms: RoomsServed): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await rooms.close();
  server.closeAllConnections();
  await closed;
}
