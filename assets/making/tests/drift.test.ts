/** Nothing in assets/ is other than what its maker would make of the sources as they are now. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BY_HAND, PARTS } from '../parts.ts';
import { ROOT } from '../place.ts';
import { readBuilt } from '../record/built.ts';
import { drift } from '../record/drift.ts';
import { type World, world } from './world.ts';

describe('the assets of Seams', () => {
  const found = drift(ROOT, PARTS, readBuilt(ROOT), BY_HAND);
  const of = (name: string | null) => found.filter(({ part }) => part === name).map(({ what }) => what);

  test.each(PARTS.map(({ name }) => name))(
    '%s are as built, from the sources as they are; else `npm run assets`',
    (name) => {
      expect(of(name)).toEqual([]);
    },
  );

  test('every file has a maker, or is listed as made by hand', () => {
    expect(of(null)).toEqual([]);
  });
});

describe('drift', () => {
  let here: World;
  beforeEach(async () => {
    here = world({ bell: 'ding', horn: 'honk' });
    await here.build();
  });
  afterEach(() => here.remove());

  /** What is said after something was done to a world in which all was as built. */
  const after = (change: () => void) => {
    expect(here.drift()).toEqual([]);
    change();
    return here.drift();
  };

  test('of a source that has changed', () => {
    expect(after(() => here.write('bell', 'dong'))).toEqual([
      'what noises/bell is made from has changed since it was built',
    ]);
  });

  test('of a built file that was changed by hand', () => {
    expect(after(() => appendFileSync(here.at('assets/noises/horn.txt'), '!'))).toEqual([
      'assets/noises/horn.txt was changed by hand',
    ]);
  });

  test('of a built file that is missing', () => {
    expect(after(() => rmSync(here.at('assets/noises/horn.txt')))).toEqual([
      'assets/noises/horn.txt is missing',
    ]);
  });

  test('of a file without a maker, at any depth', () => {
    const said = after(() => {
      mkdirSync(here.at('assets/noises/old'));
      for (const stray of ['noises/drum.txt', 'noises/old/gong.txt', 'stray.txt'])
        writeFileSync(here.at(`assets/${stray}`), '');
    });
    expect(said).toEqual(
      ['noises/drum.txt', 'noises/old/gong.txt', 'stray.txt'].map(
        (stray) => `assets/${stray} has no maker: delete it, or name it among what is made by hand`,
      ),
    );
  });

  test('of a maker whose thing was never built', () => {
    expect(after(() => here.write('drum', 'boom'))).toEqual(['noises/drum was never built']);
  });

  test('of a thing that nothing makes any more', () => {
    expect(after(() => here.forget('horn'))).toEqual([
      'assets/noises/noises.json does not say what was measured when it was built',
      'nothing makes noises/horn any more',
      'assets/noises/horn.txt has no maker: delete it, or name it among what is made by hand',
    ]);
  });

  test('of a thing that is made into other files than it was', () => {
    expect(after(() => here.write('bell', 'ding', ['bell.txt', 'bell-far.txt']))).toEqual([
      'noises/bell is made into other files than when it was built',
      'assets/noises/bell-far.txt is missing',
    ]);
  });

  test('of what was measured', () => {
    const file = here.at('assets/noises/noises.json');
    const told = readFileSync(file, 'utf8');
    expect(JSON.parse(told)).toEqual({ lengths: { bell: 4, horn: 4 } });
    expect(after(() => writeFileSync(file, told.replace('4', '5')))).toEqual([
      'assets/noises/noises.json does not say what was measured when it was built',
    ]);
    rmSync(file);
    expect(here.drift()).toEqual(['assets/noises/noises.json is missing']);
  });

  test('of something said to be made by hand that is not there', () => {
    expect(after(() => rmSync(here.at('assets/by-hand.txt')))).toEqual([
      'assets/by-hand.txt is said to be made by hand and is not there',
    ]);
  });
});

describe('building', () => {
  let here: World;
  beforeEach(async () => {
    here = world({ bell: 'ding', horn: 'honk' });
    await here.build();
  });
  afterEach(() => here.remove());

  const read = (file: string) => readFileSync(here.at(file), 'utf8');

  test('makes what drifted and nothing else', async () => {
    expect(here.made).toEqual(['bell', 'horn']);
    here.write('horn', 'toot toot');
    writeFileSync(here.at('assets/noises/noises.json'), '{}');
    await here.build();
    expect(here.made).toEqual(['bell', 'horn', 'horn']);
    expect(read('assets/noises/horn.txt')).toBe('toot toot');
    expect(here.drift()).toEqual([]);
  });

  test('anew makes everything, and changes no byte', async () => {
    const all = () =>
      ['noises/bell.txt', 'noises/noises.json', 'making/built.json'].map((file) => read(`assets/${file}`));
    const before = all();
    await here.build({ anew: true });
    expect(here.made).toEqual(['bell', 'horn', 'bell', 'horn']);
    expect(all()).toEqual(before);
  });

  test('puts back what was changed or deleted by hand', async () => {
    appendFileSync(here.at('assets/noises/bell.txt'), '!');
    rmSync(here.at('assets/noises/horn.txt'));
    await here.build();
    expect([read('assets/noises/bell.txt'), read('assets/noises/horn.txt')]).toEqual(['ding', 'honk']);
  });

  test('deletes what it once built and nothing makes any more, and no other file', async () => {
    here.forget('horn');
    writeFileSync(here.at('assets/noises/mine.txt'), '');
    await here.build();
    expect(existsSync(here.at('assets/noises/horn.txt'))).toBe(false);
    expect(here.drift()).toEqual([
      'assets/noises/mine.txt has no maker: delete it, or name it among what is made by hand',
    ]);
    expect(existsSync(here.at('assets/noises/mine.txt'))).toBe(true);
  });

  test('says what is missing where a program is not installed, and leaves what is there', async () => {
    here.write('bell', 'dong');
    expect(await here.build({ installed: false })).toBe(false);
    expect(here.said.at(-1)).toBe('noises: 1 to build, and none was: whistle is missing. Buy one.');
    expect(read('assets/noises/bell.txt')).toBe('ding');
  });

  test('needs no program where nothing is to be built', async () => {
    expect(await here.build({ installed: false })).toBe(true);
    expect(here.said.at(-1)).toBe('noises: as built');
  });

  test('that fails, or makes other files than it said, leaves what is there', async () => {
    here.write('bell', 'FAIL');
    await expect(here.build()).rejects.toThrow('noises/bell could not be made: too loud');
    here.write('bell', 'STRAY');
    await expect(here.build()).rejects.toThrow('noises/bell made bell.txt, stray.txt and not bell.txt.');
    expect(read('assets/noises/bell.txt')).toBe('ding');
    expect(here.drift()).toEqual(['what noises/bell is made from has changed since it was built']);
  });
});

test('a record that a merge has left in two versions is told as such', () => {
  const here = world({});
  writeFileSync(here.at('assets/making/built.json'), '<<<<<<< ours\n{}\n');
  expect(() => here.drift()).toThrow(
    'assets/making/built.json is no JSON. If a merge left it in two versions, take either one',
  );
  here.remove();
});
