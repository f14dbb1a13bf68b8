/** The picture of a story: what is on it, and that nothing lies on anything else. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bowThrough, layoutStoryMap, type PlacedBox } from '../../../src/story/map.ts';
import { checkStory } from '../../../src/tools/check/check-story.ts';
import { mapOf } from '../../../src/tools/check/map.ts';
import { drawMap } from '../../../src/tools/check/map-svg.ts';

const { content, found } = checkStory(join(import.meta.dirname, 'sound/a-small-story.ink'), { edges: 2000 });
const [seat] = found;
if (!content || !seat) throw new Error('The small story does not play.');
const map = mapOf(content, seat);

const overlap = (one: PlacedBox, other: PlacedBox) =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width &&
  Math.abs(one.y - other.y) * 2 < one.height + other.height;

describe('the map of a small story', () => {
  test('has a node for each decision and each ending', () => {
    expect(map.nodes.map(({ kind, scene, label, by }) => [kind, scene, label, by])).toEqual([
      ['decision', 'yard', '3', 'responsible'],
      ['decision', 'yard', '4', 'hurt'],
      ['ending', '', expect.stringMatching(/A Roll|Two Buses/), null],
      ['ending', '', expect.stringMatching(/A Roll|Two Buses/), null],
    ]);
  });

  test('has the ways between them, with how many options take each', () => {
    const label = (id: string) => map.nodes.find((node) => node.id === id)?.label;
    const ways = map.edges.map(({ from, to, options }) => [label(from), label(to), options]);
    expect(ways).toContainEqual(['3', '4', 3]);
    expect(ways).toContainEqual(['4', 'A Roll', expect.any(Number)]);
    expect(ways).toContainEqual(['4', 'Two Buses', expect.any(Number)]);
  });

  test('lays nothing over anything else, and all of it in the picture', () => {
    const { nodes, scenes, width, height } = layoutStoryMap(map);
    for (const [i, one] of nodes.entries()) {
      for (const other of nodes.slice(i + 1)) expect(overlap(one, other)).toBe(false);
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
      const at = scenes.find(({ name }) => name === one.node.scene);
      if (at) expect(overlap(at, one)).toBe(true);
    }
  });

  test('is drawn where it was laid', () => {
    const svg = drawMap(map, content.file.header);
    const numbers = (shape: string, names: readonly string[]) =>
      [
        ...svg.matchAll(
          new RegExp(`<${shape} ${names.map((name) => `${name}="([\\d.-]+)"`).join(' ')}`, 'g'),
        ),
      ].map(([, ...found]) => found.map(Number));
    const middles = [
      ...numbers('circle', ['cx', 'cy']),
      ...numbers('rect', ['x', 'y', 'width', 'height']).map(([x = 0, y = 0, wide = 0, high = 0]) => [
        x + wide / 2,
        y + high / 2,
      ]),
    ].map((middle) => middle.map(Math.round));
    for (const { x, y } of layoutStoryMap(map).nodes) expect(middles).toContainEqual([x, y].map(Math.round));
  });

  test('is drawn with titles as text, not as SVG', () => {
    const header = { ...content.file.header, title: 'A <b> & "c"' };
    const svg = drawMap(map, header);
    expect(svg).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
    expect(svg).toContain('>A Roll</text>');
    expect(svg).toContain('Nadia decides');
    expect(drawMap(map, header)).toBe(svg);
  });
});

test('a way bows through the middles between its points, from the first to the last', () => {
  const points = [0, 10, 30, 31.6].map((x) => ({ x, y: 2 * x }));
  expect(bowThrough(points)).toBe('M0 0 Q10 20 20 40 Q30 60 31 62 L32 63');
  expect(bowThrough(points.slice(0, 2))).toBe('M0 0 L10 20');
});
