/** The slimmed engine that is shipped plays all that the whole one plays, and tells the same faults. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { remember } from '../../src/play/remembered.ts';
import { givenNames } from '../../src/play/stepper.ts';
import { StoryError } from '../../src/story/story.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { slimInk } from '../../src/tools/slim-ink.ts';
import { writeBigStory } from '../story/big-story.ts';
import { readPlays } from '../story/read-plays.ts';
import { fixture, runStraight, show } from '../story/run-story.ts';
import { slim, whole } from './slim-engine.ts';

const STORIES = join(import.meta.dirname, '../story/fixtures');
vi.mock('inkjs', async () => (await import('./slim-engine.ts')).importSlim());

test('is the engine in use here, and a fifth smaller', async () => {
  const { Story } = await import('inkjs');
  expect('ToJson' in Story.prototype).toBe(false);
  expect('Continue' in Story.prototype).toBe(true);
  expect(slim.length).toBeLessThan(whole.length * 0.8);
});

test('leaves out what nobody can name, and nothing else', () => {
  const code = `class A {
  constructor() { this.made(); }
  made() {}
  used() { return this.helper(); }
  helper() { return this['quoted'](); }
  quoted() {}
  get shown() { return 1; }
  toString() { return ''; }
  [Symbol.iterator]() {}
  alone() { this.onlyForAlone(); }
  onlyForAlone() { this.alone(); }
}
export const a = { call: (x) => x.fromOutside() };
class B { fromOutside() {} static hidden() {} }
`;
  const left = slimInk(code, new Set(['used', 'shown']));
  for (const kept of [
    'made()',
    'used()',
    'helper()',
    'quoted()',
    'shown()',
    'toString()',
    'iterator]()',
    'fromOutside()',
  ]) {
    expect(left).toContain(`${kept} {`);
  }
  expect(left).not.toMatch(/alone|onlyForAlone|hidden/);
});

describe('plays', () => {
  test.each(readdirSync(STORIES).filter((name) => name.endsWith('.ink')))('%s', (name) => {
    const file = fixture(name);
    for (const { picks, shown } of readPlays(join(STORIES, name))) {
      expect(show(runStraight(file, picks))).toEqual(shown);
    }
  });

  test('a long story as the whole engine does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seams-slim-'));
    writeFileSync(join(folder, 'big.ink'), writeBigStory(20, 11));
    const file = compileStory(join(folder, 'big.ink'));
    rmSync(folder, { recursive: true });
    const { Story } = await vi.importActual<typeof import('inkjs')>('inkjs');
    for (const seed of [1, 2]) {
      const ink = new Story(file.ink as Record<string, unknown>);
      ink.state.storySeed = seed;
      const lines: string[] = [];
      const picks: number[] = [];
      for (let state = seed; ; state = (state * 48271) % 0x7fffffff) {
        while (ink.canContinue) lines.push(ink.Continue()?.trim() ?? '');
        if (ink.currentChoices.length === 0) break;
        picks.push(state % ink.currentChoices.length);
        ink.ChooseChoiceIndex(state % ink.currentChoices.length);
      }
      const ours = runStraight(file, picks, undefined, seed).flatMap((beat) => beat.lines);
      expect(ours.map(({ text }) => text)).toEqual(lines.filter((line) => line !== ''));
    }
  });
});

test('a story remembers with it: what was told before is told without the engine', () => {
  const file = findStory('on-credit');
  const picks = [0, 1, 0, 1, 0, 1];
  const told = () => {
    const story = remember(file).open(1);
    const next = () =>
      story.next(() => Object.fromEntries(givenNames().map((name) => [name, name === 'seat' ? 'hurt' : 40])));
    const beats = [next()];
    for (const pick of picks) {
      story.choose(pick % (beats.at(-1)?.options.length ?? 1));
      beats.push(next());
    }
    return beats;
  };
  const [first, again] = [told(), told()];
  expect(again).toEqual(first);
  const options = (beats: typeof first) => beats.map((beat) => beat.options);
  for (const [at, offered] of options(again).entries()) expect(offered).toBe(options(first)[at]);
});

describe('tells faults', () => {
  const broken = readdirSync(join(STORIES, 'broken')).filter((name) => !name.startsWith('temp-'));
  test.each(broken)('%s', (name) => {
    const file = fixture(`broken/${name}`);
    const play = () => {
      const { looseEnd } = runStraight(file, [0]).at(-1) ?? {};
      if (looseEnd)
        throw new StoryError({ story: '', knot: '', lastLine: null, told: [] }, looseEnd.problem, '');
    };
    expect(play).toThrow(StoryError);
    expect(play).not.toThrow(/is not a function|undefined/);
  });
});
