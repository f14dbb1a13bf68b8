/** Everything that release 0.1 wrote opens and is the same play: codes, records, boards; of the four stories and of an invented one. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { parseBoard } from '../../src/classroom/board/board-file.ts';
import { judge } from '../../src/classroom/board/gather.ts';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { readPlaysFile } from '../../src/journal/plays-file.ts';
import { earlierVersion, isEarlier, isSameVersion } from '../../src/journal/version.ts';
import { playCoded } from '../../src/play/coded.ts';
import { replay } from '../../src/play/replay.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { findStory, storyAt, storyIds } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';

vi.setConfig({ testTimeout: 120_000 }); // for a machine that has much else to do

const Person = v.object({
  trust: v.number(),
  hurt: v.number(),
  openness: v.number(),
  selfRespect: v.number(),
});
const Kept = v.object({
  code: v.string(),
  story: v.string(),
  role: v.picklist(['responsible', 'hurt', 'both']),
  opposite: v.string(),
  seed: v.number(),
  choices: v.string(),
  ending: v.nullable(v.string()),
  bond: v.object({ responsible: Person, hurt: Person, contact: v.number() }),
});
const Fixture = v.object({
  versions: v.record(v.string(), v.string()),
  plays: v.array(Kept),
  invented: v.array(Kept),
  playsFile: v.unknown(),
  boardFiles: v.array(v.unknown()),
});
const text = readFileSync(join(import.meta.dirname, 'release-1/plays.json'), 'utf8');
const fixture = v.parse(Fixture, JSON.parse(text));
const wall = compileStory(join(import.meta.dirname, '../play/fixtures/wall.ink'));
const shelf = storyIds().map(findStory);
const files = [...shelf, wall];

function fileOf(story: string) {
  const file = files.find(({ id }) => id === story);
  if (!file) throw new Error(`There is no story "${story}".`);
  return file;
}

/** The story as a play of this version knew it: the four are kept as they were, of the invented one the model alone is another. */
function fileAt(story: string, version: string) {
  if (story !== wall.id) return storyAt(story, version);
  const time = earlierVersion(wall, version);
  return time ? { ...wall, ...time, earlier: [] } : wall;
}

const codes = new Map<string, ReturnType<typeof open>>();

/** What a code opens; several tests ask, so each is played once. */
function opened(code: string) {
  const known = codes.get(code) ?? open(code);
  codes.set(code, known);
  return known;
}

/** What a code opens, told as the fixture tells it. */
function open(code: string) {
  const read = readPlayCode(code, files);
  if (!read.ok) return read;
  const { story, role, opposite, seed } = read.contents;
  const { play, parted } = playCoded(fileAt(story, read.contents.storyVersion), read.contents);
  const { bond, contact, ending } = play.moment;
  const { responsible, hurt } = bond;
  const choices = play.steps.map(({ option }) => option.id).join(' ');
  const told = { code, story, role, opposite, seed, choices, ending: ending?.id ?? null };
  return { told: { ...told, bond: { responsible, hurt, contact } }, parted, written: codeOf(play) };
}

describe.each([...fixture.plays, ...fixture.invented])('$code ($story, $role, beside $opposite)', (kept) => {
  test('opens with the same choices, ending and bond', () => {
    expect(opened(kept.code)).toMatchObject({ told: kept, parted: null });
  });
});

test('the plays are of all four stories, both seats and two players, beside everybody', () => {
  const kinds = new Set(fixture.plays.map(({ story, role, opposite }) => `${story} ${role} ${opposite}`));
  expect(kinds.size).toBe(4 * (2 * 8 + 1));
});

test('a play of the four has the same letters as then', () => {
  for (const { code } of fixture.plays) expect(opened(code)).toMatchObject({ written: code });
});

test('a play of an invented story has a code of its own now, that opens as well', () => {
  for (const kept of fixture.invented) {
    const first = opened(kept.code);
    const written = 'written' in first ? first.written : '';
    expect(written.length).toBeGreaterThan(kept.code.length);
    expect(opened(written)).toMatchObject({ told: { ...kept, code: written }, parted: null });
  }
});

test('the versions of then are an earlier one of the same story, by model 2, and no other is', () => {
  for (const [story, version] of Object.entries(fixture.versions)) {
    expect(isSameVersion(fileOf(story), version)).toBe(false);
    expect(earlierVersion(fileOf(story), version)?.model).toBe('2');
    expect(isSameVersion(fileAt(story, version), version)).toBe(true);
    expect(isSameVersion(fileOf(story), fileOf(story).version)).toBe(true);
    expect(earlierVersion(fileOf(story), '00000000')).toBeNull();
  }
});

test('records of then are read, are of an earlier version, and replay to their ending', () => {
  const here = {
    plays: [],
    waiting: [],
    stories: storyIds(),
    now: 1_800_000_000_000,
    newId: () => 'new',
    temperaments: TEMPERAMENT_IDS,
  };
  const read = readPlaysFile(JSON.stringify(fixture.playsFile), here);
  const records = read.ok ? read.fresh : [];
  expect(records.length).toBe(20);
  for (const record of records) {
    const file = fileAt(record.story, record.storyVersion);
    const { play, parted } = replay({ file, ...record }, record.choices);
    expect(parted).toBeNull();
    expect(play.moment.ending?.id ?? null).toBe(record.ending);
    expect(isEarlier(files, record)).toBe(true);
    const here = { stories: shelf, file: fileOf(record.story), earlier: [file], has: () => false };
    expect(judge({ shown: 'one', record }, here).ok).toBe(record.ending !== null);
  }
});

test('boards of then are read, and each of their codes is a play', () => {
  for (const kept of fixture.boardFiles) {
    const read = parseBoard(kept);
    const board = read.ok ? read.board : null;
    expect(board?.plays.length).toBe(5);
    for (const { code, times } of board?.plays ?? []) {
      const file = fileOf(board?.story ?? '');
      const earlier = [fileAt(file.id, fixture.versions[file.id] ?? '')];
      const judged = judge({ shown: code, code, times }, { stories: shelf, file, earlier, has: () => false });
      expect(judged).toMatchObject({ ok: true, play: { code } });
    }
  }
});
