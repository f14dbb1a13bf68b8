/** `npm run --silent check:stories -- …`: proves stories as far as they can be proven, and says what was not. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type CheckArgs, readCheckArgs } from './check/args.ts';
import { checkStory } from './check/check-story.ts';
import { mapOf } from './check/map.ts';
import { drawMap } from './check/map-svg.ts';
import { writePlans } from './check/plans.ts';
import type { StoryReport } from './check/report.ts';
import { tellReport } from './check/told.ts';
import { hasDefects, sumUp } from './check/whole.ts';
import { type Comment, keepMade } from './made-file.ts';
import { command } from './usage.ts';

async function main(): Promise<void> {
  const begun = performance.now();
  const args = readCheckArgs(process.argv.slice(2));
  const reports = args.map === null ? await checkAll(args) : [drawOne(args, args.map)];
  const seconds = Math.round((performance.now() - begun) / 10) / 100;
  const report = sumUp(reports, args.whole, seconds);
  console.log(args.json ? JSON.stringify(report, null, 2) : tellReport(report));
  if (hasDefects(report)) process.exitCode = 1;
  if (args.plans === null) return;
  const plans = keepPlans(reports, args.plans);
  if (!args.json) console.log(`${plans} ${plans === 1 ? 'plan' : 'plans'} written to ${args.plans}.`);
}

/** The one story that is drawn is checked here, where its paths can be seen. */
function drawOne({ stories, edges }: CheckArgs, map: string): StoryReport {
  const { report, content, found } = checkStory(stories[0] ?? '', { edges });
  const [seat] = found;
  if (content && seat) keep(map, drawMap(mapOf(content, seat), content.file.header), ['<!-- ', ' -->']);
  return report;
}

/** How many were written; the others are somebody's own, and told. */
function keepPlans(reports: readonly StoryReport[], folder: string): number {
  const plans = reports.flatMap(writePlans);
  return plans.filter(({ name, text }) => keep(join(folder, name), text, ['# ', ''])).length;
}

/** Writes a file unless somebody's own lies there, which is told; true when it was written. */
function keep(path: string, text: string, comment: Comment): boolean {
  if (keepMade(path, text, 'check:stories', comment) === 'made') return true;
  const file = relative(process.cwd(), path);
  process.stderr.write(
    `${file} was written or changed by hand and stays as it is. Name another place, or take it away first.\n`,
  );
  return false;
}

/** One story here, several side by side in processes of their own. */
async function checkAll({ stories, edges }: CheckArgs): Promise<readonly StoryReport[]> {
  const [only, ...more] = stories;
  if (only !== undefined && more.length === 0) return [checkStory(only, { edges }).report];
  const reports = new Map<string, StoryReport>();
  const waiting = [...stories];
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      reports.set(path, await checkApart(path, edges));
    }
  };
  await Promise.all(Array.from({ length: Math.min(stories.length, availableParallelism()) }, worker));
  return stories.flatMap((path) => reports.get(path) ?? []);
}

/** Checks one story in a process of its own, which sends its report back. */
function checkApart(path: string, edges: number): Promise<StoryReport> {
  return new Promise((done, fail) => {
    const child = fork(import.meta.filename, ['--edges', String(edges), path], {
      env: { ...process.env, [PART]: '1' },
    });
    child.once('message', (report) => done(report as StoryReport));
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Checking ${path} stopped with code ${code}.`)));
  });
}

/** Set in a process that checks one story for another one. */
const PART = 'SEAMS_CHECK_PART';

function checkPart(): void {
  const { stories, edges } = readCheckArgs(process.argv.slice(2));
  const [path] = stories;
  if (path !== undefined) process.send?.(checkStory(path, { edges }).report);
}

await command(process.env[PART] ? checkPart : main);
