/**
 * `npm test`: format, types, unit and story tests, and then the browser tests on one build. Whatever fails, is skipped or breaks
 * off is told again at the end, above one closing line.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { asOne, judgeRun, readBrowser, readUnit, sumCounts, type TestCount } from './suite/reports.ts';
import { endTogether, run } from './suite/run.ts';
import { command } from './usage.ts';

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/e2e.json';

const seconds: string[] = [];

async function timed<T>(name: string, part: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  const result = await part();
  seconds.push(`${name} ${Math.round((Date.now() - begun) / 1000)}`);
  return result;
}

async function check(name: string, program: string, ...args: readonly string[]): Promise<TestCount> {
  return asOne(name, await timed(name, () => run(name, program, ...args)));
}

/** What a runner wrote in `file`; null where it wrote nothing that can be read. */
function reportIn(file: string, read: (report: unknown) => TestCount): TestCount | null {
  try {
    return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : null;
  } catch {
    return null;
  }
}

async function unit(): Promise<TestCount> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const done = await timed('unit', () => run('unit', 'vitest', 'run', '--allowOnly=false', ...reporters));
  return judgeRun(
    'vitest',
    reportIn(UNIT, (report) => readUnit(report, process.cwd())),
    done,
  );
}

async function browser(): Promise<TestCount> {
  const done = await timed('browser', () => run('browser', 'playwright', 'test', '--forbid-only'));
  return judgeRun('playwright', reportIn(BROWSER, readBrowser), done);
}

/** Without a browser's help, one after the other. */
async function withoutBrowser(): Promise<TestCount> {
  const format = await check('format', 'biome', 'ci', '.');
  const types = await check('types', 'tsc', '--noEmit');
  return sumCounts([format, types, await unit()]);
}

/** In a browser, on a build that is made once. */
async function inBrowser(built: boolean): Promise<TestCount> {
  return built
    ? browser()
    : { passed: 0, failed: ['build'], notRun: ['the browser tests: there is no build'] };
}

async function testAll(): Promise<void> {
  endTogether();
  rmSync('test-results', { recursive: true, force: true });
  // A browser that has to share its cores takes more of them: beside the unit tests all took a tenth longer.
  const [before, built] = await Promise.all([
    withoutBrowser(),
    timed('build', () => run('build', 'vite', 'build', '--logLevel', 'warn')),
  ]);
  const { passed, failed, notRun } = sumCounts([before, await inBrowser(built)]);
  console.log(`\nSeconds: ${seconds.join(', ')}`);
  for (const each of failed) console.log(`✗ ${each}`);
  for (const each of notRun) console.log(`– not run: ${each}`);
  const bad = failed.length + notRun.length; // a test that was skipped proves nothing
  console.log(`\n${passed} passed, ${bad} failed`);
  process.exitCode = bad === 0 ? 0 : 1;
}

await command(testAll);
