/**
 * Fixed plays with their numbers, and the constants, in golden/*.txt, so that a change of numbers is a change one can read.
 * To move them: UPDATE_GOLDEN=1 npx vitest run tests/trust/golden.test.ts
 * What stands in golden/model-2 is how they came out before, and never moves.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Model, modelOf } from '../../src/trust/models.ts';
import { PARAM_NAMES, PARAMS } from '../../src/trust/params.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';
import { PLAYS, table } from './golden/plays.ts';

const NOW = modelOf(MODEL_VERSION) as Model;

function holdAgainst(name: string, found: string): void {
  const path = `tests/trust/golden/${name}.txt`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, found);
  expect(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
  const meant =
    'These numbers have moved. If you meant it: UPDATE_GOLDEN=1 npx vitest run tests/trust/golden.test.ts, read the ' +
    'difference, and commit it with the change ("Move a number" in CONTRIBUTING.md).';
  expect(found, meant).toBe(readFileSync(path, 'utf8'));
}

test.each(Object.entries(PLAYS))('M11.4 %s comes out as it is written down', (name, play) => {
  holdAgainst(name, table(play, NOW));
});

// A play feels few of them by a point or two; codes and kept plays depend on each.
test('M11.4 the constants are those that are written down', () => {
  const rows = PARAM_NAMES.map((name) => `${name.padEnd(36)} ${String(PARAMS[name].value).padStart(4)}`);
  holdAgainst('constants', `${rows.join('\n')}\n`);
});
