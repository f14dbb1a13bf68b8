/** `npm test`: format, types, lint, unit, story and browser tests, one after the other, and one closing line. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const UNIT = 'test-results/unit.json';
const E2E = 'test-results/e2e.json';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program with its output shown; true when it succeeded. */
function run(program: string, ...args: string[]): boolean {
  console.log(`\n▸ ${[program, ...args].join(' ')}`);
  return (
    spawnSync('npx', [program, ...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  );
}

const asOne = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed) });

/** A runner's own count, and one failure more where it failed without naming a test. */
function counted(file: string, succeeded: boolean, read: (report: Record<string, unknown>) => Count): Count {
  const none = { passed: 0, failed: 0 };
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : none;
  const silent = count.failed === 0 && (!succeeded || count.passed === 0);
  return { passed: count.passed, failed: count.failed + Number(silent) };
}

function unit(): Count {
  const done = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`);
  return counted(UNIT, done, (report) => ({
    passed: Number(report.numPassedTests),
    failed: Number(report.numFailedTests),
  }));
}

function browser(): Count {
  if (!run('vite', 'build', '--logLevel', 'warn')) return asOne(false);
  const done = run('playwright', 'test');
  return counted(E2E, done, (report) => {
    const stats = (report.stats ?? {}) as Record<string, number>;
    return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
  });
}

rmSync('test-results', { recursive: true, force: true });
const counts = [asOne(run('biome', 'ci', '.')), asOne(run('tsc', '--noEmit')), unit(), browser()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
