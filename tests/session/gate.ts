/** The small story that tests of pages play, and other builds of it. */
import { resolve } from 'node:path';
import type { Seats } from '../../src/play/step.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { compileStory } from '../../src/tools/compile.ts';

/** A build of it by the name of its file in `fixtures/`. */
export const story = (name: string): StoryFile => ({
  ...compileStory(resolve(import.meta.dirname, `fixtures/${name}.ink`)),
  id: 'gate',
});

export const GATE = story('gate');
export const RENAMED = story('gate-renamed');
export const BOTH: Seats = { responsible: { kind: 'player' }, hurt: { kind: 'player' } };
