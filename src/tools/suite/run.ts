/** Runs the programs of the test command, each line of theirs told with who says it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const running = new Set<ChildProcess>();

/** Runs a program of this project's packages; true when it succeeded. Its lines come at once, `name` before each. */
export function run(name: string, program: string, ...args: readonly string[]): Promise<boolean> {
  const told = (line: string) => console.log(`${name.padEnd(7)} │ ${line}`);
  told(`▸ ${[program, ...args].join(' ')}`);
  const windows = process.platform === 'win32';
  const child = spawn(join('node_modules', '.bin', program), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    detached: !windows, // a group of its own, so that all of it can be ended
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, told);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      told(`could not be started: ${error.message}`);
      running.delete(child);
      resolve(false);
    });
    child.on('close', (code, signal) => {
      if (signal !== null) told(`was ended by ${signal}`);
      running.delete(child);
      resolve(code === 0);
    });
  });
}

function eachLine(stream: Readable, told: (line: string) => void): void {
  createInterface({ input: stream }).on('line', told);
}

/** Ends all that still runs, with what it began itself. */
function endAll(): void {
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Whoever ends the command ends all it began, and so does an error of its own. */
export function endTogether(): void {
  process.on('exit', () => endAll());
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}
