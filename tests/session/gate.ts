/** The small story that tests of pages play, and other builds of it. */
import { resolve } from 'node:path';
import { beginRecord, type PlayRecord } from '../../src/journal/record.ts';
import type { Seats } from '../../src/play/step.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';

/** A build of it by the name of its file in `fixtures/`. */
export const story = (name: string): StoryFile => ({
  ...compileStory(resolve(import.meta.dirname, `fixtures/${name}.ink`)),
  id: 'gate',
});

export const GATE = story('gate');
export const RENAMED = story('gate-renamed');
export const BOTH: Seats = { responsible: { kind: 'player' }, hurt: { kind: 'player' } };

/** A record of it without decisions, both seats played. */
export function begun(over: Partial<PlayRecord> = {}): PlayRecord {
  const fresh = beginRecord({
    id: 'one',
    story: 'gate',
    storyVersion: GATE.version,
    modelVersion: MODEL_VERSION,
    role: 'both',
    seats: BOTH,
    seed: 7,
    now: 1,
  });
  return { ...fresh, ...over };
}
