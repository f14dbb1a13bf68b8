import { expect, test } from 'vitest';
import { type FileTags, type MeantFor, meantFor } from '../../src/story/meant.ts';

const NONE: FileTags = { head: [], lines: [], options: [] };

test.each<[MeantFor, string, Partial<FileTags>]>([
  ['plain', 'no tags', {}],
  ['plain', 'anybody’s header', { head: ['title: A', 'author: B', 'summary: C', 'minutes: 3'] }],
  ['plain', 'moves and ids of another game', { options: ['move: north', 'id: 7', 'CLEAR'] }],
  ['plain', 'a wound on a line', { lines: ['hurt: 5', 'hurt', 'mood: merry'] }],
  ['plain', 'a hull that breaks', { lines: ['breach: hull'] }],
  ['plain', 'a bare word at the head', { head: ['hurt', 'responsible'] }],
  ['plain', 'a person on a line, not on an option', { lines: ['as: Bob'] }],
  ['perhaps', 'options that say whose they are', { options: ['move: north', 'as: Bob'] }],
  ['perhaps', 'a header of which all was mistyped', { head: ['breech: lie'], options: ['As : rosa'] }],
  ['seams', 'a whole header', { head: ['title: A', 'breach: lie', 'responsible: R', 'hurt: B'] }],
  ['seams', 'a breach alone', { head: ['breach: lie'] }],
  ['seams', 'a breach left empty', { head: ['breach:'] }],
  ['seams', 'a breach mistyped or forgotten', { head: ['breech: lie', 'Responsible: R'] }],
  ['seams', 'one of the two', { head: ['hurt: Ben'] }],
  ['seams', 'a header behind an INCLUDE', { lines: ['breach: lie', 'responsible: R', 'hurt: B'] }],
  ['seams', 'a late breach beside options', { lines: ['breach: lie'], options: ['as: rosa'] }],
])('%s: %s', (wanted, _, tags) => {
  expect(meantFor({ ...NONE, ...tags })).toBe(wanted);
});
