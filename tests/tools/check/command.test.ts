/** The command as it is typed: what it prints, and how it ends. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const HERE = 'tests/tools/check';
const folder = mkdtempSync(join(tmpdir(), 'seams-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...argv: readonly string[]) {
  const command = ['--import', 'tsx', 'src/tools/check-stories.ts', '--edges', '500', ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the command', () => {
  test('gives JSON of a sound story, its picture and its plans, and ends with 0', () => {
    const [map, plans] = [join(folder, 'map.svg'), join(folder, 'plans')];
    const story = `${HERE}/sound/a-small-story.ink`;
    const { status, stdout, stderr } = run('--json', '--map', map, '--plans', plans, story);
    expect([status, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['stories', 'sources', 'movesUnused', 'defects', 'seconds']);
    expect(report.stories).toMatchObject([
      { id: 'a-small-story', file: story, unreachable: [], deadEnds: [] },
    ]);
    expect(readFileSync(map, 'utf8')).toContain('<svg');
    expect(readFileSync(join(plans, 'a-small-story-near.plan'), 'utf8')).toContain('story: a-small-story');
  });

  test('writes its own plans anew, and never over what somebody wrote or changed', () => {
    const [map, plans] = [join(folder, 'map.svg'), join(folder, 'plans')]; // of the test before
    const [far = '', near = ''] = ['far', 'near'].map((id) => join(plans, `a-small-story-${id}.plan`));
    appendFileSync(far, 'line: mine\n');
    writeFileSync(map, '<svg/>');
    const before = [far, near, map].map((path) => readFileSync(path, 'utf8'));
    const { status, stdout, stderr } = run(
      ...['--map', map, '--plans', plans, `${HERE}/sound/a-small-story.ink`],
    );
    expect([far, near, map].map((path) => readFileSync(path, 'utf8'))).toEqual(before);
    expect(status).toBe(0);
    expect(stdout).toContain(`1 plan written to ${plans}.`);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/map\.svg was written or changed by hand and stays as it is\. Name another/),
      expect.stringMatching(/a-small-story-far\.plan was written or changed by hand and stays/),
    ]);
  });

  test('tells several stories side by side, with their lines, and ends with 1 on a defect', () => {
    const broken = `${HERE}/broken/speaker-nobody-knows.ink`;
    const { status, stdout } = run(broken, `${HERE}/broken/syntax-error.ink`);
    expect(status).toBe(1);
    expect(stdout).toContain(`defect [speaker] ${broken}:13: "Nadai" speaks, who is nobody.`);
    expect(stdout).toMatch(/defect \[source\] .*syntax-error\.ink:13: /);
    expect(stdout).toMatch(/3 defects, \d+ warnings? in 2 stories/);
  });

  test('says in one line what it cannot use, and ends with 2', () => {
    const { status, stdout, stderr } = run('nowhere');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^There is no story "nowhere"\..*\n$/);
  });
});
