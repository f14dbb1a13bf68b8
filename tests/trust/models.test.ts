/** Plays of earlier models can be reckoned again as they went. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL_VERSIONS, type Model, modelOf } from '../../src/trust/models.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { TRAITS } from '../../src/trust/pulls/traits.ts';
import { elapse, MODEL_VERSION, openBond, respond, STRANGERS } from '../../src/trust/respond.ts';
import { PLAYS, table } from './golden/plays.ts';

const MODEL_2 = modelOf('2') as Model;

test.each(Object.entries(PLAYS))('M12.1 %s comes out with model 2 as it did', (name, play) => {
  expect(table(play, MODEL_2)).toBe(readFileSync(`tests/trust/golden/model-2/${name}.txt`, 'utf8'));
});

test('M12.1 model 2 had these constants', () => {
  const written = readFileSync('tests/trust/golden/model-2/constants.txt', 'utf8').trim().split('\n');
  for (const line of written) {
    const [name = '', value] = line.split(/\s+/);
    expect(`${name} ${MODEL_2.params[name as keyof typeof DEFAULTS]}`).toBe(`${name} ${value}`);
  }
});

test('M12.1 model 2 knows neither moment nor person, and a third apology begs with all its bonus', () => {
  const open = openBond('betrayal');
  const { occasion, rules } = MODEL_2.respond(open, 'responsible', 'explain', MODEL_2.params, STRANGERS);
  expect([occasion, rules.filter((rule) => rule === 'T17' || rule === 'T18')]).toEqual([null, []]);
  const people = { responsible: TRAITS.guarded, hurt: TRAITS.anxious };
  for (const move of ['give-time', 'listen', 'ask-us']) {
    const plain = MODEL_2.respond(open, 'responsible', move, MODEL_2.params, STRANGERS);
    expect(MODEL_2.respond(open, 'responsible', move, MODEL_2.params, people)).toEqual(plain);
  }
});

test('M12.4 model 3 knew no night, and less trust was enough for it', () => {
  const model3 = modelOf('3') as Model;
  const now = modelOf(MODEL_VERSION) as Model;
  const occasion = ({ params, ...model }: Model, days: number) => {
    const told = ['own-it', 'regret'].reduce(
      (bond, move) => model.respond(bond, 'responsible', move, params, STRANGERS).after,
      model.respond(openBond('lie'), 'hurt', 'say-pain', params, STRANGERS).after,
    );
    const again = model.respond(told, 'hurt', 'say-pain', params, STRANGERS).after;
    const later = model.elapse(again, days, params, STRANGERS).after;
    return model.respond(later, 'responsible', 'own-it', params, STRANGERS).occasion?.id;
  };
  expect([0, 1, 400].map((days) => occasion(model3, days))).toEqual(
    Array.from({ length: 3 }, () => 'owned-over-the-telling'),
  );
  expect([0, 1].map((days) => occasion(now, days))).toEqual(['owned-over-the-telling', undefined]);
  expect([model3.params['mended.trust'], now.params['mended.trust']]).toEqual([65, 67]);
});

test('M12.2 a version is found by its name, and one that is gone is not', () => {
  expect(MODEL_VERSIONS).toEqual(['2', '3', MODEL_VERSION]);
  expect(MODEL_VERSIONS.map((version) => modelOf(version)?.version)).toEqual(MODEL_VERSIONS);
  expect([modelOf('1'), modelOf('5'), modelOf('')]).toEqual([null, null, null]);
  const now = modelOf(MODEL_VERSION) as Model;
  expect(now.params).toEqual(DEFAULTS);
  const open = openBond('lie');
  expect(now.respond(open, 'hurt', 'ask', DEFAULTS, STRANGERS)).toEqual(respond(open, 'hurt', 'ask'));
  expect(now.elapse(open, 3, DEFAULTS, STRANGERS)).toEqual(elapse(open, 3));
});
