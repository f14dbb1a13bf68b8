/** A Redis, or Valkey, of one's own for a test or a measurement: on a free port, and nothing of it is kept on a disk. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const PROGRAMS = ['redis-server', 'valkey-server'];

/** The program, where one is installed. */
export const REDIS = PROGRAMS.find((each) => spawnSync(each, ['--version']).status === 0) ?? null;

export interface TestRedis {
  readonly url: string;
  /** Ends it at once, as a crash does; everything in it is lost. */
  kill(): Promise<void>;
  /** On the same port again, empty. */
  again(): Promise<void>;
}

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  let child = await begin(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(child),
    again: async () => {
      child = await begin(port);
    },
  };
}

async function begin(port: number): Promise<ChildProcess> {
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(REDIS ?? '', flags, { stdio: ['ignore', 'pipe', 'ignore'] });
  let told = '';
  for await (const part of child.stdout ?? []) {
    told += part;
    if (/ready to accept connections/i.test(told)) break;
  }
  if (child.exitCode !== null) throw new Error(`Redis did not start: ${told}`);
  child.stdout?.resume();
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A port that nothing uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  server.close();
  return typeof at === 'object' && at !== null ? at.port : 0;
}
