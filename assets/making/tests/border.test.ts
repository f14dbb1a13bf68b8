/** What this workspace takes from the game. The game takes nothing from here: tests/layers.test.ts holds that. */
import { readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../place.ts';
import { importsOf } from '../record/code.ts';

const MAKING = resolve(ROOT, 'assets/making');

/** Files of src/ and what may be taken from each; the README says why. Types may come from them too. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'src/story/cues.ts': ['MOODS', 'POSES', 'SCENES'],
};

/** Tests ask besides whether what was made is what the game asks for. */
const ASKED_BY_TESTS: readonly string[] = [
  'src/stage/people/atlas.ts',
  'src/stage/people/bearing.ts',
  'src/stage/people/moods.ts',
  'src/story/cues.ts',
];

const found = readdirSync(MAKING, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('node_modules/'))
  .flatMap((from) =>
    importsOf(resolve(MAKING, from))
      .filter(({ target }) => target.startsWith('.'))
      .map((taken) => ({
        ...taken,
        from,
        path: relative(ROOT, resolve(MAKING, dirname(from), taken.target)).replaceAll('\\', '/'),
      })),
  )
  .filter(({ path }) => !path.startsWith('assets/making/'));

const isTest = (from: string): boolean => from.startsWith('tests/');

test('what builds the assets takes lists of ids from the game, and nothing that does anything', () => {
  const taken = found.filter(({ from }) => !isTest(from));
  const strays = taken.filter(({ path, values }) => !values.every((name) => SHARED[path]?.includes(name)));
  expect(strays.map(({ from, path, values }) => `${from} takes ${values.join(', ')} from ${path}`)).toEqual(
    [],
  );
  expect(taken.map(({ path }) => path).filter((path) => !(path in SHARED))).toEqual([]);
  const used = new Set(taken.flatMap(({ values }) => values));
  for (const name of Object.values(SHARED).flat()) expect(used, `${name} is taken no more`).toContain(name);
});

test('its tests ask the game what it wants, of the files named here and no others', () => {
  const asked = new Set(found.filter(({ from }) => isTest(from)).map(({ path }) => path));
  expect([...asked].sort()).toEqual(ASKED_BY_TESTS);
});
