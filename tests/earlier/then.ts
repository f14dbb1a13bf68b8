/** Plays as they were kept before model 3, and the four stories as they will have changed: every choice has another id. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { earlierVersion } from '../../src/journal/version.ts';
import type { Play } from '../../src/play/play.ts';
import type { App } from '../../src/session/app.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { earlierOf, findEarlier, storyIds } from '../../src/tools/shelf.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const Then = v.object({
  model: v.string(),
  versions: v.record(v.string(), v.string()),
  plays: v.array(
    v.object({
      code: v.string(),
      story: v.string(),
      role: v.string(),
      choices: v.string(),
      ending: v.nullable(v.object({ id: v.string(), title: v.string(), mended: v.boolean() })),
      curve: v.array(v.string()),
    }),
  ),
  playsFile: v.object({ plays: v.array(v.unknown()) }),
  boards: v.array(
    v.object({ story: v.string(), plays: v.array(v.object({ code: v.string(), times: v.number() })) }),
  ),
  classPlays: v.array(v.looseObject({ record: v.looseObject({ story: v.string() }) })),
});

/** What stands in `tests/journal/model-2/plays.json`. */
export const THEN = v.parse(
  Then,
  JSON.parse(readFileSync(join(ROOT, 'tests/journal/model-2/plays.json'), 'utf8')),
);

/** The four stories, each with all its choices renamed: none of them has the structure of a play that was kept. */
export const NOW: readonly StoryFile[] = changedStories();

function changedStories(): readonly StoryFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'seams-now-'));
  cpSync(join(ROOT, 'stories'), folder, {
    recursive: true,
    filter: (path) => !/stories.(earlier|plans)/.test(path),
  });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ink')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replace(/(# id: [\w-]+)/g, '$1-now'));
  }
  const files = storyIds().map((id) => compileStory(join(folder, `${id}.ink`)));
  rmSync(folder, { recursive: true });
  return files;
}

export function now(id: string): StoryFile {
  const file = NOW.find((each) => each.id === id);
  if (!file) throw new Error(`There is no story "${id}".`);
  return file;
}

/** What brings stories in the game, and which of them were asked for. */
export function library() {
  const asked: string[] = [];
  const app: Pick<App, 'cards' | 'load' | 'loadEarlier'> = {
    cards: NOW,
    async load(id) {
      asked.push(id);
      return now(id);
    },
    async loadEarlier(id, told) {
      const version = earlierVersion(now(id), told)?.version;
      asked.push(`${id} ${version}`);
      const kept = earlierOf(id).find((each) => each.version === version);
      if (!kept) throw new Error(`There is no version ${told} of "${id}".`);
      return findEarlier(kept);
    },
  };
  return { app, asked };
}

/** How a play went: its choices, its ending, and all eight numbers after each decision. */
export function told({ opening, steps, moment }: Play) {
  const moments = [opening, ...steps.map(({ next }) => next)];
  return {
    choices: steps.map(({ option }) => option.id).join(' '),
    ending: moment.ending,
    curve: moments.map(({ bond: { responsible, hurt } }) =>
      [responsible, hurt]
        .map((one) => [one.trust, one.hurt, one.openness, one.selfRespect].join(' '))
        .join(' / '),
    ),
  };
}
