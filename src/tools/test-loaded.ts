/**
 * `npm run test:loaded`: the whole suite while as many busy loops as there are cores hog the machine, three times in a row; one line a
 * run. `-- 1` runs it once, `-- 3 test:e2e` only that script. Fails at the end when a run failed.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { command, UsageError } from './usage.ts';

const USAGE = 'npm run test:loaded -- [how often] [script of package.json]';

interface Run {
  readonly passed: boolean;
  readonly output: string;
}

/** Threads of this very process: whatever ends it ends them. */
function hogCores(cores: number): () => Promise<unknown> {
  const loops = Array.from({ length: cores }, () => new Worker('for (;;);', { eval: true }));
  return () => Promise.all(loops.map((loop) => loop.terminate()));
}

function runScript(script: string): Promise<Run> {
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  const end = () => child.kill(); // what it began ends with it
  process.once('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ passed: code === 0, output });
    });
  });
}

/** The line that sums a run up, and where the rest can be read when it failed. */
function report(run: Run, nth: number, runs: number, seconds: number): void {
  const last = run.output.trim().split('\n').at(-1) ?? '';
  console.log(`run ${nth} of ${runs}: ${run.passed ? 'passed' : 'FAILED'} in ${seconds} s: ${last.trim()}`);
  if (run.passed) return;
  const path = join(tmpdir(), `seams-loaded-${nth}.txt`);
  writeFileSync(path, run.output);
  for (const line of run.output.split('\n')) if (/^(✗|– not run)/.test(line)) console.log(`  ${line}`);
  console.log(`  All it said: ${path}`);
}

async function testLoaded(): Promise<void> {
  const [often = '3', script = 'test'] = process.argv.slice(2);
  const runs = Number(often);
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`"${often}" is no number of runs. ${USAGE}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const stop = hogCores(availableParallelism());
  let failed = 0;
  for (let nth = 1; nth <= runs; nth++) {
    const begun = Date.now();
    const run = await runScript(script);
    report(run, nth, runs, Math.round((Date.now() - begun) / 1000));
    failed += Number(!run.passed);
  }
  await stop();
  process.exitCode = failed === 0 ? 0 : 1;
}

await command(testLoaded);
