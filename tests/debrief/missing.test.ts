import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingOf } from '../../src/debrief/closing.ts';
import { missingIn } from '../../src/debrief/missing.ts';
import type { Bond } from '../../src/trust/bond.ts';
import { DEBTS } from '../../src/trust/debts.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { mended, openBond } from '../../src/trust/respond.ts';
import { PEOPLE, steps } from './sample.ts';

const fine = { trust: 70, hurt: 10, openness: 70, selfRespect: 60 };
const whole: Bond = { ...openBond('lie'), responsible: fine, hurt: fine };
const owing = (owed: Partial<Bond['memory']>): Bond => ({ ...whole, memory: { ...whole.memory, ...owed } });

test('nothing is missing where it is mended', () => {
  expect(mended(whole)).toBe(true);
  expect(missingIn(whole)).toEqual({ parts: [], debts: [] });
});

test('each part that is missing is named, with whose it is', () => {
  const bond = { ...whole, responsible: { ...fine, trust: 40 }, hurt: { ...fine, hurt: 60, openness: 20 } };
  expect(missingIn(bond).parts).toEqual([
    { role: 'responsible', part: 'trust', value: 40, takes: DEFAULTS['mended.trust'] },
    { role: 'hurt', part: 'hurt', value: 60, takes: DEFAULTS['mended.hurt'] },
    { role: 'hurt', part: 'openness', value: 20, takes: DEFAULTS['mended.contact'] },
  ]);
});

test.each(DEBTS)('%s that stands keeps it from being mended', (debt) => {
  expect(missingIn(owing({ [debt]: 14 })).debts).toEqual([debt]);
  expect(mended(owing({ [debt]: 14 }))).toBe(false);
});

test('for any bond that nobody has ended, something is missing exactly where it is not mended', () => {
  const points = fc.integer({ min: 0, max: 100 });
  const person = fc.record({ trust: points, hurt: points, openness: points, selfRespect: points });
  const debts = fc.record(Object.fromEntries(DEBTS.map((debt) => [debt, fc.constantFrom(0, 0, 0, 5, 9)])));
  fc.assert(
    fc.property(person, person, debts, (responsible, hurt, owed) => {
      const bond = { ...owing(owed), responsible, hurt };
      const { parts, debts: standing } = missingIn(bond);
      expect(parts.length + standing.length === 0).toBe(mended(bond));
    }),
  );
});

test('the closing says what was missing, and in whom; not where it is mended, parted or never broken', () => {
  const play = steps([{ by: 'responsible', move: 'half-truth' }]);
  const ending = { id: 'seam', title: 'A Scarf on a Hook', mended: false };
  const about = { header: { title: 'Three Times' }, people: PEOPLE, role: 'responsible' as const };
  const close = (more: object) =>
    closingOf({ ...about, opening: play[0]?.before ?? whole, steps: play, ending, ...more }).sentences.slice(
      2,
    );
  const [sentence = ''] = close({});
  expect(sentence).toMatch(
    /^What was missing: in Nadia trust \(\d+, and it takes 67\), calm \(hurt was \d+, and 25 is the most it can be\) and openness \(\d+, and it takes 50\); in Vera trust \(\d+, and it takes 67\), calm \(/,
  );
  expect(sentence).toMatch(/; something was still hidden\.$/);
  expect(close({ ending: { ...ending, mended: true } })).toEqual([]);
  expect(close({ ending: null })).toEqual([]);
  expect(close({ steps: steps([{ by: 'hurt', move: 'part-with-respect' }]) })).toEqual([]);
  const opening = openBond('none');
  expect(close({ opening, steps: steps([{ by: 'hurt', move: 'ask' }], opening) })).toEqual([]);
});
