/**
 * A change of numbers, effects or occasions has to be seen in MODEL_VERSION: what a fixed set of generated plays comes to,
 * and the constants, are kept as a print beside each version. A print that was published never changes again.
 * To write that of a version not published yet: UPDATE_GOLDEN=1 npx vitest run tests/trust/version.test.ts
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODEL_VERSIONS, type Model, modelOf } from '../../src/trust/models.ts';
import { type People, TRAITS } from '../../src/trust/pulls/traits.ts';
import { MODEL_VERSION, openBond, type Response, STRANGERS } from '../../src/trust/respond.ts';
import { type Walk, walks } from './walks.ts';

const FILE = 'tests/trust/golden/versions.txt';
const PLAYS: readonly Walk[] = fc.sample(walks(50), { seed: 26, numRuns: 150 });
const PEOPLE: readonly People[] = [
  STRANGERS,
  { responsible: TRAITS.guarded, hurt: TRAITS.anxious },
  { responsible: TRAITS.anxious, hurt: TRAITS.quick },
  { responsible: TRAITS.unforgiving, hurt: TRAITS.slow },
];

/** Constants that came later than a version whose print was published: it never knew them. */
const LATER: Readonly<Record<string, readonly string[]>> = { '2': ['moment.night'], '3': ['moment.night'] };

function constantsOf({ version, params }: Model): string {
  const later = LATER[version] ?? [];
  return JSON.stringify(params, (name, value) => (later.includes(name) ? undefined : value));
}

/** What the plays come to, number by number, in sixteen letters. */
function printOf(model: Model): string {
  const hash = createHash('sha256').update(constantsOf(model));
  for (const [n, { breach, happenings }] of PLAYS.entries()) {
    let bond = openBond(breach, model.params);
    const people = PEOPLE[n % PEOPLE.length] ?? STRANGERS;
    for (const happening of happenings) {
      const response: Response =
        'days' in happening
          ? model.elapse(bond, happening.days, model.params, people)
          : model.respond(bond, happening.role, happening.move, model.params, people);
      bond = response.after;
      const { responsible, hurt, memory } = bond;
      const owes = [
        memory.heard,
        memory.hidden,
        memory.overdrawn,
        memory.swallowed,
        memory.pity,
        memory.silence,
      ];
      hash.update(JSON.stringify([responsible, hurt, owes, response.occasion]));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

test('M12.3 each version comes out as its print says', () => {
  const prints = MODEL_VERSIONS.map((version) => `${version} ${printOf(modelOf(version) as Model)}\n`).join(
    '',
  );
  if (process.env.UPDATE_GOLDEN) writeFileSync(FILE, prints);
  const meant =
    'The same play comes out otherwise than this version of the model had it. If you meant it: raise MODEL_VERSION, keep what ' +
    'the version before did (models.ts), and write the print of the new one (UPDATE_GOLDEN=1).';
  expect(prints, meant).toBe(readFileSync(FILE, 'utf8'));
  expect(prints).toContain(`${MODEL_VERSION} `);
});

test('M12.3 a constant that is turned, however little it does, changes the print', () => {
  const now = modelOf(MODEL_VERSION) as Model;
  const other = { ...now, params: { ...now.params, 'moment.sore': now.params['moment.sore'] + 1 } };
  expect(printOf(other)).not.toBe(printOf(now));
});
