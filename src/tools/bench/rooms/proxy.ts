/** Small proxies as schools have them: one that hands requests round, refuses upgrades or holds answers back. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface ProxyOptions {
  /** Ports behind it, asked in turn; read at each request. */
  ports(): readonly number[];
  /** Passes an answer on only when all of it has come: a stream never does. */
  readonly holdsBack?: boolean;
}

export interface Proxy {
  readonly address: string; // ends with a slash
  /** How many upgrades were asked for and refused. */
  readonly refused: number;
  close(): void;
}

export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  let turn = 0;
  let refused = 0;
  const server = createServer(async (asked, response) => {
    const body = await bodyOf(asked).catch(() => null);
    if (body === null) return response.destroy();
    const ports = options.ports();
    turn += 1;
    for (let tries = 0; tries < ports.length; tries += 1) {
      const port = ports[(turn + tries) % ports.length] ?? 0;
      if (await pass(asked, body, response, port, options.holdsBack === true)) return;
    }
    if (!response.headersSent) response.writeHead(502).end();
  });
  server.on('upgrade', (_, socket) => {
    refused += 1;
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The proxy of the measurement has no port.');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    get refused() {
      return refused;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of asked as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** False: nobody is at that port, and another can be asked. An answer that breaks off breaks off for who asked too. */
function pass(
  asked: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  port: number,
  holdsBack: boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const { method, url, headers } = asked;
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers });
    onward.on('error', () => {
      if (response.headersSent) response.destroy();
      resolve(response.headersSent);
    });
    response.on('close', () => onward.destroy());
    onward.on('response', (answer) => {
      resolve(true);
      answer.on('error', () => response.destroy());
      answer.on('aborted', () => response.destroy());
      if (holdsBack) void hold(answer, response);
      else {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        response.flushHeaders();
        answer.pipe(response);
      }
    });
    onward.end(body);
  });
}

async function hold(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const all = await bodyOf(answer).catch(() => null);
  if (all === null) response.destroy();
  else response.writeHead(answer.statusCode ?? 502, answer.headers).end(all);
}
