import { expect, test } from 'vitest';
import { FILE_LIMITS, readPlaysFile, writePlaysFile } from '../../src/journal/plays-file.ts';
import { LIMITS } from '../../src/journal/record.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const full = (plays: number, more: number) =>
  Array.from({ length: plays }, (_, at) =>
    record({ id: `play-${at}`, seed: at + 1, choices: new Array<string>(LIMITS.choices).fill('a') }),
  ).concat(more > 0 ? [record({ id: 'more', choices: new Array<string>(more).fill('a') })] : []);

test('a file may hold as many decisions as its limit says, and not one more', () => {
  const here = {
    plays: [],
    stories: ['three-times'],
    now: 1,
    newId: () => 'new',
    temperaments: TEMPERAMENT_IDS,
  };
  const plays = FILE_LIMITS.decisions / LIMITS.choices;
  expect(readPlaysFile(writePlaysFile(full(plays, 0)), here).ok).toBe(true);
  expect(readPlaysFile(writePlaysFile(full(plays, 1)), here)).toMatchObject({ ok: false });
});
