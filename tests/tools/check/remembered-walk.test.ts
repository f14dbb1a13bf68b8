/** A walk through what a story remembers finds what a walk with an engine for every step finds, where it breaks too. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/tools/check/content.ts';
import { walkThrough } from '../../../src/tools/check/remembered-walk.ts';
import { PlaySearch } from '../../../src/tools/check/search.ts';
import { idsOf } from '../../../src/tools/check/trail.ts';
import { Walk, type Walker } from '../../../src/tools/check/walk.ts';
import { compileWithSources } from '../../../src/tools/compile.ts';
import { storyPath } from '../../../src/tools/shelf.ts';

const MOST = 80; // steps
/** What breaks and how, what ends without an ending, what remembers nothing, and a story as it is played. */
const FIXTURES = [
  ...[
    'dead-end-out-of-content',
    'dead-end-when-no-choice-is-left',
    'two-people-at-run-time',
    'dead-end-without-an-ending',
  ].map((name) => `broken/${name}.ink`),
  ...['a-hub-that-is-used-up', 'a-small-story', 'any-ink-file'].map((name) => `sound/${name}.ink`),
];
const PATHS = [
  ...FIXTURES.map((name) => [name, join(import.meta.dirname, name)] as const),
  ['on-credit', storyPath('on-credit')] as const,
];

/** All that a search finds, as plain data. */
function foundBy(content: Content, walk: Walker): unknown {
  const wanted = new Set(content.choices.map(({ point }) => point));
  const search = new PlaySearch(content, walk, MOST, wanted);
  search.run(false);
  const { knots, offered, endings, decisions, faults, deadEnds } = search.found;
  return {
    edges: search.edges,
    plays: search.plays,
    rounds: [...search.rounds.keys()],
    twins: [...search.twins.pairs],
    knots: [...knots].map(([name, trail]) => [name, idsOf(trail)]),
    offered: [...offered].map(([point, trail]) => [point, idsOf(trail)]),
    endings: [...endings],
    decisions: [...decisions],
    deadEnds: [...deadEnds],
    faults: [...faults.values()].map(({ kind, problem, knot, at, trail, visited }) => ({
      ...{ kind, problem, knot, at, path: idsOf(trail) },
      visited: content.knots.filter(({ name }) => visited(name)),
    })),
  };
}

test.each(PATHS)('%s', (_, path) => {
  const content = readContent(compileWithSources(path));
  const quick = foundBy(content, walkThrough(content.file, 'hurt'));
  expect(quick).toEqual(foundBy(content, new Walk(content.file, 'hurt')));
});
