/** Parts of the game that are fetched when they are needed, over a network that loses files. */
import { describe, expect, test } from 'vitest';
import { isPartLost, openParts, type PageFiles, PartLost } from '../../src/look/parts.ts';

const BASE = 'https://seams.example/assets/index.js';
const at = (file: string) => new URL(file, BASE).href;

/** A network that loses each file as often as it is told, and remembers what was asked of it. */
function network(losses: Readonly<Record<string, number>> = {}, page: Partial<PageFiles> = {}) {
  const asked: string[] = [];
  const left = new Map(Object.entries(losses));
  const bring = openParts(
    async (address) => {
      const file = address.slice(address.lastIndexOf('/') + 1);
      asked.push(file);
      const more = left.get(file) ?? 0;
      left.set(file, more - 1);
      if (more > 0) throw new Error('The network is gone.');
    },
    { present: [], lost: [], ...page },
  );
  return { asked, open: (files: string[], open = async () => 'opened') => bring(open, files, BASE) };
}

describe('a part', () => {
  test('is not opened before all its files are here', async () => {
    let arrive = () => {};
    const files = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const bring = openParts((address) => (address === at('late.css') ? files : Promise.resolve()), {
      present: [],
      lost: [],
    });
    const told: string[] = [];
    const part = bring(async () => told.push('opened'), ['play.js', 'late.css'], BASE);
    await new Promise((done) => setTimeout(done));
    expect(told).toEqual([]);
    arrive();
    await part;
    expect(told).toEqual(['opened']);
  });

  test('shares what another part has fetched, and what came with the page', async () => {
    const { open, asked } = network({}, { present: [at('common.js')] });
    await Promise.all([open(['play.js', 'common.js']), open(['map.js', 'play.js'])]);
    await open(['play.js']);
    expect(asked).toEqual(['play.js', 'map.js']);
  });

  test.each(['play.js', 'play.css'])('whose %s is lost once never shows it', async (file) => {
    const { open, asked } = network({ [file]: 1 });
    expect(await open(['common.js', file])).toBe('opened');
    expect(asked).toEqual(['common.js', file, file]);
  });

  test.each(['play.js', 'play.css'])(
    'whose %s is lost says so, and is asked for again the next time',
    async (file) => {
      const { open, asked } = network({ [file]: 4 });
      const lost = open(['common.js', file], () => Promise.reject(new Error('It was opened all the same.')));
      await expect(lost).rejects.toThrow(new PartLost(`${file} did not arrive.`));
      await expect(open([file])).rejects.toSatisfy(isPartLost);
      expect(await open(['common.js', file])).toBe('opened');
      expect(asked).toEqual(['common.js', ...Array(5).fill(file)]);
    },
  );

  test('that was lost ahead of its time is asked for when it is used', async () => {
    const { open } = network({ 'play.css': 2 });
    await open(['play.css']).catch(() => {}); // fetched ahead, and nobody is told
    expect(await open(['play.css'])).toBe('opened');
  });

  test('waits for a style of the page itself that was lost', async () => {
    const { open, asked } = network({ 'base.css': 2 }, { lost: [at('base.css')] });
    await expect(open(['home.js'])).rejects.toThrow('base.css did not arrive.');
    expect(await open(['home.js'])).toBe('opened');
    expect(await open(['about.js'])).toBe('opened');
    expect(asked.filter((file) => file === 'base.css')).toHaveLength(3);
  });

  test.each([
    'Failed to fetch dynamically imported module: https://seams.example/assets/play.js',
    'error loading dynamically imported module: https://seams.example/assets/play.js',
    'Importing a module script failed.',
  ])('that the browser does not take is asked for anew: %s', async (message) => {
    const { open, asked } = network();
    await expect(open(['play.js'], () => Promise.reject(new TypeError(message)))).rejects.toSatisfy(
      isPartLost,
    );
    expect(await open(['play.js'])).toBe('opened');
    expect(asked).toEqual(['play.js', 'play.js']);
  });

  test('that is broken in itself says what is wrong with it', async () => {
    const { open } = network();
    const broken = new TypeError('undefined is not a function');
    await expect(open(['play.js'], () => Promise.reject(broken))).rejects.toBe(broken);
  });
});
