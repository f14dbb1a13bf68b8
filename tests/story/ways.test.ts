import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../../src/story/outline.ts';
import { readWays } from '../../src/story/ways.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';

describe.each(storyIds())('the ways of %s', (id) => {
  const file = findStory(id);
  const ways = readWays(file.ink);

  test('hold every choice that the story has, with its words', () => {
    const choices = ways.flatMap(({ decisions }) => decisions.flatMap((each) => each.choices));
    const written = idsWrittenIn(id);
    const outlined = readOutline(file.ink, id).decisions.flatMap((each) =>
      each.choices.flatMap((choice) => choice.id ?? []),
    );
    expect(choices.map((choice) => choice.id).sort()).toEqual(written);
    expect(outlined.sort()).toEqual(written);
    expect(choices.filter(({ text }) => text === '')).toEqual([]);
  });

  test('reach every scene and every ending from the first', () => {
    const reached = new Set([ways[0]?.knot]);
    for (const knot of reached) {
      for (const next of ways.find((way) => way.knot === knot)?.next ?? []) reached.add(next);
    }
    const decided = ways.filter(({ decisions }) => decisions.length > 0);
    expect(decided.filter(({ knot }) => !reached.has(knot))).toEqual([]);
    const endings = ways.filter(({ knot }) => reached.has(knot)).flatMap((way) => way.endings);
    expect(endings.sort()).toEqual(file.endings.map((ending) => ending.id).sort());
  });
});

/** The ids of all choices, as they stand in the story's own files. */
function idsWrittenIn(id: string): readonly string[] {
  const folder = existsSync(join('stories', id)) ? readdirSync(join('stories', id)) : [];
  const files = [`${id}.ink`, ...folder.map((name) => join(id, name))];
  const sources = files.map((name) => readFileSync(join('stories', name), 'utf8'));
  return sources.flatMap((text) => [...text.matchAll(/# id: ([\w-]+)/g)].map(([, name = '']) => name)).sort();
}

/** Compiled as it is, whoever it is meant for. */
function compiled(source: string): object {
  return JSON.parse(new Compiler(source).Compile().ToJson() ?? '');
}

const THREADED = `-> yard
=== function lift(x)
~ return x + 1
=== yard
Yard.
<- ask("x")
<- leave
* [Own # as: rosa # id: own] Own.
-
{lift(1)}
<- leave
<- sub
<- nested
-> DONE
= sub
* [Sub # as: rosa # id: sub] Sub.
-> both
=== ask(x)
* [Ask # as: rosa # id: ask] Asked.
-
+ [Again # as: ben # id: again] -> END
=== leave
+ {true} [Leave # as: rosa # id: leave] -> END
=== nested
<- leave
* [Nest # as: rosa # id: nest] -> nested
=== both
<- both_ways
* [Both # as: ben # id: both] -> both_ways
=== both_ways
* [Way # as: ben # id: way] -> END
=== function last(x)
~ x = x + 1
`;

describe('options of a thread stand with those of the place that starts it', () => {
  const ink = compiled(THREADED);
  const wanted = [
    ['yard', 'own', 'ask', 'leave'],
    ['yard', 'leave', 'sub', 'nest', 'leave'],
    ['ask', 'again'],
    ['nested', 'nest', 'leave'], // a divert leads there too
    ['both', 'both', 'way'],
    ['both_ways', 'way'],
  ];

  test('in the outline, without functions among the knots', () => {
    const { decisions, knots } = readOutline(ink, 'threaded');
    expect(decisions.map(({ knot, choices }) => [knot, ...choices.map(({ id }) => id)]).sort()).toEqual(
      [...wanted].sort(),
    );
    expect(knots).not.toContain('lift');
  });

  test('in the map, which begins at the first scene', () => {
    const ways = readWays(ink);
    const decided = ways.flatMap(({ knot, decisions }) =>
      decisions.map(({ choices }) => [knot, ...choices.map(({ id }) => id)]),
    );
    expect(decided.sort()).toEqual([...wanted].sort());
    expect(ways[0]).toMatchObject({ knot: 'yard', next: ['ask', 'leave', 'nested', 'both'] });
    expect(ways.find(({ knot }) => knot === 'ask')?.decisions[0]?.by).toBe('ben');
  });
});

test('what is decided before the first knot is a scene as well', () => {
  const ways = readWays(
    compiled('Hi. # scene: stairwell\n* [A # as: rosa # id: a] -> k\n=== k\n* [B # id: b] -> END\n'),
  );
  expect(ways.map(({ knot, place, decisions, next }) => [knot, place, decisions.length, next])).toEqual([
    ['', 'stairwell', 1, ['k']],
    ['k', null, 1, []],
  ]);
});

test('what is no story is refused', () => {
  expect(() => readWays({})).toThrow('not a compiled Ink story');
});
