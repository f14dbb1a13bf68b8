/** The archive of earlier stories: each compiles, is what the table says it is, and lies on no shelf. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { versionTag } from '../../src/journal/version.ts';
import { compileWithSources } from '../../src/tools/compile.ts';
import { findEarlier, findStory, storyAt, storyIds } from '../../src/tools/shelf.ts';
import { EARLIER, earlierPath, earlierStories, structureOf } from '../../src/tools/version.ts';
import { THEN } from './then.ts';

const KEPT = earlierStories();

test.each(KEPT)(
  '$folder/$id is compiled from its own folder, and has the structure that the table names',
  (kept) => {
    const { story, parsed, sources } = compileWithSources(earlierPath(kept));
    if (!parsed) throw new Error('It has no source.');
    expect(structureOf(parsed.tree, story.header)).toBe(kept.version); // of model 2, a version is the structure
    for (const source of sources) expect(source.startsWith(`${EARLIER}/${kept.folder}/`)).toBe(true);
    expect(findEarlier(kept)).toMatchObject({
      id: kept.id,
      version: kept.version,
      model: kept.model,
      earlier: [],
    });
  },
);

test('all four stories are kept as the plays of model 2 knew them', () => {
  const versions = Object.fromEntries(
    KEPT.filter(({ model }) => model === '2').map(({ id, version }) => [id, version]),
  );
  expect(versions).toEqual(THEN.versions);
});

test('every main file in the archive stands in its table', () => {
  const folders = readdirSync(EARLIER, { withFileTypes: true }).filter((each) => each.isDirectory());
  const mains = folders.flatMap(({ name }) =>
    readdirSync(`${EARLIER}/${name}`).flatMap((file) =>
      file.endsWith('.ink') ? `${EARLIER}/${name}/${file}` : [],
    ),
  );
  expect(mains.sort()).toEqual(KEPT.map(earlierPath).sort());
});

test('none of them lies on the shelf', () => {
  expect(storyIds()).toEqual([...new Set(storyIds())]);
  for (const id of storyIds()) {
    const file = findStory(id);
    expect(KEPT.some(({ version }) => version === file.version && file.earlier.length > 0)).toBe(false);
  }
});

test('play codes tell all versions of a story apart', () => {
  for (const { version, formerly, earlier } of storyIds().map(findStory)) {
    const versions = [version, ...formerly, ...earlier.flatMap((each) => [each.version, ...each.formerly])];
    const tags = versions.map(versionTag);
    expect(new Set(tags).size).toBe(tags.length);
  }
});

test('the story of any version that the table names is found', () => {
  for (const kept of KEPT) expect(storyAt(kept.id, kept.version)).toMatchObject({ version: kept.version });
  expect(() => storyAt('on-credit', '00000000')).toThrow('no version "00000000"');
});
