/** `npm run --silent check:stories -- …`: proves stories as far as they can be proven, and says what was not. */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type CheckArgs, readCheckArgs } from './check/args.ts';
import { checkStory } from './check/check-story.ts';
import { mapOf } from './check/map.ts';
import { drawMap } from './check/map-svg.ts';
import { writePlans } from './check/plans.ts';
import type { StoryReport } from './check/report.ts';
import { tellReport } from './check/told.ts';
import { hasDefects, sumUp } from './check/whole.ts';
import { command } from './usage.ts';

async function main(): Promise<void> {
  const begun = performance.now();
  const args = readCheckArgs(process.argv.slice(2));
  const reports = args.map === null ? await checkAll(args) : [drawOne(args, args.map)];
  if (args.plans !== null) keepPlans(reports, args.plans);
  const seconds = Math.round((performance.now() - begun) / 10) / 100;
  const report = sumUp(reports, args.whole, seconds);
  console.log(args.json ? JSON.stringify(report, null, 2) : tellReport(report));
  if (hasDefects(report)) process.exitCode = 1;
}

/** The one story that is drawn is checked here, where its paths can be seen. */
function drawOne({ stories, edges }: CheckArgs, map: string): StoryReport {
  const { report, content, found } = checkStory(stories[0] ?? '', { edges });
  const [seat] = found;
  if (content && seat) writeFileSync(map, drawMap(mapOf(content, seat), content.file.header));
  return report;
}

function keepPlans(reports: readonly StoryReport[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of reports.flatMap(writePlans)) writeFileSync(join(folder, name), text);
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
