import { expect, test } from 'vitest';
import { votesCsv } from '../../src/debrief/votes-csv.ts';
import { PEOPLE, steps } from './sample.ts';

test('the votes of a room: a row for each answer, none left out and none made up', () => {
  const decided = steps([
    { by: 'responsible', move: 'own-it', others: ['deny'] },
    { by: 'hurt', move: 'ask', others: ['judge'] },
  ]);
  const [first] = decided;
  const ids = first?.options.map(({ id }) => id) ?? [];
  const text = votesCsv(
    [
      {
        n: 1,
        first: { [ids[0] ?? '']: 12, [ids[1] ?? '']: 8 },
        second: { [ids[0] ?? '']: 20 },
        by: 'majority',
      },
      { n: 2, first: {}, second: null, by: 'teacher' },
      { n: 9, first: { gone: 3 }, second: null, by: 'teacher' }, // the story has no such decision
    ],
    decided,
    [3, null],
    PEOPLE,
  );
  expect(text.trim().split('\r\n')).toEqual([
    'decision,stop on the sheet,who decides,answer,first vote,second vote,taken,decided by',
    '1,3,Nadia,“Words of own-it.”,12,20,yes,most votes',
    '1,3,Nadia,“Words of deny.”,8,0,no,most votes',
    '2,,Vera,“Words of ask.”,0,,yes,the teacher',
    '2,,Vera,“Words of judge.”,0,,no,the teacher',
  ]);
});
