/** Engines of one story share its content; that none of them notices the others, features.test.ts shows. */
import { expect, test } from 'vitest';
import { openEngine } from '../../src/story/engine.ts';
import { openStory } from '../../src/story/story.ts';
import { fixture, SEED } from './run-story.ts';

test('the content of a file is built once; with lists, for each engine', () => {
  const contentsOf = (name: string) => {
    const { ink } = fixture(name);
    return new Set([openEngine(ink), openEngine(ink)].map((engine) => engine.mainContentContainer)).size;
  };
  expect(contentsOf('tunnels.ink')).toBe(1);
  expect(contentsOf('lists.ink')).toBe(2);
});

test('an external function without a fallback is told by every engine', () => {
  const root = [['ev', { 'x()': 'bell', exArgs: 0 }, 'out', '/ev', '\n', 'done', null], 'done', null];
  const file = { ...fixture('tunnels.ink'), ink: { inkVersion: 21, root, listDefs: {} } };
  for (const _ of [1, 2]) expect(() => openStory(file, SEED).next(() => ({}))).toThrow(/bell/);
});
