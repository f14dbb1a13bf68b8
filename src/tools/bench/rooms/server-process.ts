/** The server as a host starts it, in a process of its own, so that its memory can be read and it can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { freePort } from '../../redis.ts';

export interface ServerProcess {
  readonly port: number;
  readonly address: string; // ends with a slash
  /** What it holds in memory, bytes; null where the system does not tell. */
  memory(): number | null;
  /** What it has computed since its start, ms of one core; null where the system does not tell. */
  computed(): number | null;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

/** Resolves when it serves. `flags`: of `npm run serve`. */
export async function startServer(...flags: readonly string[]): Promise<ServerProcess> {
  const port = await freePort();
  const command = [
    '--import',
    'tsx',
    'src/tools/serve-cli.ts',
    '--port',
    String(port),
    '--behind-proxy',
    ...flags,
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const part of child.stdout ?? []) if (String(part).includes('Seams is at')) break;
  child.stdout?.resume();
  if (child.exitCode !== null) throw new Error('The server for the measurement did not start.');
  return {
    port,
    address: `http://127.0.0.1:${port}/`,
    memory: () => memoryOf(child),
    computed: () => computedBy(child),
    kill: () => kill(child),
  };
}

function memoryOf({ pid }: ChildProcess): number | null {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

const TICK = 10; // ms in which Linux counts a process's time

function computedBy({ pid }: ChildProcess): number | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  const [, fields = ''] = readFileSync(path, 'utf8').split(/\) /); // behind the name, which may hold anything
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return (user + system) * TICK;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
