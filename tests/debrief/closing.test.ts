import { describe, expect, test } from 'vitest';
import { type Closed, closingOf } from '../../src/debrief/closing.ts';
import { openBond } from '../../src/trust/respond.ts';
import { OPENING, PEOPLE, steps } from './sample.ts';

const PLAY = steps([
  { by: 'responsible', move: 'deny' },
  { by: 'hurt', move: 'judge', over: { seat: 'temperament' } },
]);
const ENDING = { id: 'seam', title: 'A Scarf on a Hook', mended: false };

const PLAYED: Closed = {
  header: { title: 'Three Times' },
  people: PEOPLE,
  role: 'responsible',
  opening: OPENING,
  steps: PLAY,
  ending: ENDING,
};

const close = (over: Partial<Closed> = {}) => closingOf({ ...PLAYED, ...over });

describe('the closing', () => {
  test('has the ending’s title and says who decided how much', () => {
    expect(close().title).toBe('A Scarf on a Hook');
    expect(close().sentences[0]).toMatch(/Three Times.*Nadia.*2 decisions.*1 of them/);
    expect(close({ role: 'both' }).sentences[0]).not.toContain('Nadia');
  });

  test('says plainly that trust was mended, or that it was not', () => {
    expect(close({ ending: { ...ENDING, mended: true } }).sentences[1]).toMatch(/was mended/);
    expect(close().sentences[1]).toMatch(/not mended/);
    expect(close().sentences[1]).not.toMatch(/fail|fault|should|wrong|guilt/i);
  });

  test('says of a parting who ended it', () => {
    const play = steps([{ by: 'hurt', move: 'part-with-respect' }]);
    expect(close({ steps: play }).sentences[1]).toMatch(/^Vera ended it/);
  });

  test('speaks of no mending where nothing was broken', () => {
    const opening = openBond('none');
    const play = steps([{ by: 'hurt', move: 'lend-credit' }], opening);
    for (const mended of [true, false]) {
      expect(close({ ending: { ...ENDING, mended }, steps: play, opening }).sentences[1]).toMatch(
        /nothing to mend/,
      );
    }
  });

  test('says of a play without an ending that it goes on', () => {
    const { title, sentences } = close({ ending: null });
    expect(title).toBe('So far');
    expect(sentences[0]).toContain('goes on');
    expect(close({ ending: null, steps: [] }).sentences[1]).toContain('Nadia trusts Vera');
  });
});
