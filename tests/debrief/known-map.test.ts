import { describe, expect, test } from 'vitest';
import { knownMapOf } from '../../src/debrief/map/known-map.ts';
import { toldOption } from '../../src/look/told-option.ts';
import { readWays } from '../../src/story/ways.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { played } from '../e2e/played.ts';

const NOTHING = { choices: new Set<string>(), endings: new Set<string>() };

/** Every string anywhere in a value. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each(storyIds())('the known of %s', (id) => {
  const file = findStory(id);
  const ways = readWays(file.ink);

  test('gives nothing away to somebody who has seen nothing', () => {
    const known = knownMapOf(ways, file.endings, NOTHING, null);
    const shown = new Set(
      wordsIn({
        scenes: known.scenes.map((scene) => scene.decisions),
        endings: known.endings,
      }),
    );
    for (const { title } of file.endings) expect(shown.has(title)).toBe(false);
    for (const { text } of ways.flatMap((way) => way.decisions.flatMap((each) => each.choices))) {
      expect(shown.has(text)).toBe(false);
    }
    expect(known.seen).toMatchObject({ decisions: 0, endings: 0 });
    expect(known.scenes.some(({ seen }) => seen)).toBe(false);
  });

  test('is walked by a play from its first decision to its ending', () => {
    const { play } = played({ story: id, policy: 'random', seed: 5 });
    const choices = play.steps.map(({ option }) => option.id);
    const ending = play.moment.ending?.id ?? null;
    const known = knownMapOf(ways, file.endings, NOTHING, { choices, ending });
    expect(known.path.at(-1)).toBe(`ending ${ending}`);
    const here = known.scenes.flatMap(({ decisions }) => decisions.flatMap((each) => each.here ?? []));
    expect(here.length).toBe(known.path.length - 1);
    expect(here.length).toBeGreaterThan(choices.length / 2);
    const sceneOf = (node: string) =>
      known.scenes.find(({ decisions }) => decisions.some((each) => each.id === node))?.knot ?? node;
    const drawn = new Set(known.ways.map(({ from, to }) => `${from} ${to}`));
    const strays = known.path.slice(1).filter((to, at) => {
      const from = known.path[at] ?? '';
      return sceneOf(from) !== sceneOf(to) && !drawn.has(`${sceneOf(from)} ${sceneOf(to)}`);
    });
    expect(strays).toEqual([]); // every step of it is a way that is drawn
  });

  test('counts what was seen before, and what is left', () => {
    const [first] = ways.flatMap((way) => way.decisions);
    const [taken, ...others] = first?.choices ?? [];
    const met = { choices: new Set([taken?.id ?? '']), endings: new Set([file.endings[0]?.id ?? '']) };
    const known = knownMapOf(ways, file.endings, met, null);
    expect(known.seen).toMatchObject({ decisions: 1, endings: 1, ofEndings: file.endings.length });
    expect(known.scenes.flatMap(({ decisions }) => decisions).find(({ seen }) => seen)).toMatchObject({
      taken: [taken && toldOption(taken)],
      untaken: others.length,
      here: null,
    });
    expect(known.endings[0]?.title).toBe(file.endings[0]?.title);
  });
});
