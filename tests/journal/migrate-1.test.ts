/** Format 1 to 2: plays got a name, and remember what they went back from. */
import { expect, test } from 'vitest';
import { parseRecord as parse } from '../../src/journal/record.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const parseRecord = (kept: unknown) => parse(kept, TEMPERAMENT_IDS);

/** As format 1 was written. */
const OLD = {
  format: 1,
  id: 'play-1',
  story: 'three-times',
  storyVersion: '5f6e7d8c',
  modelVersion: '1',
  role: 'responsible',
  seats: { responsible: { kind: 'player' }, hurt: { kind: 'temperament', temperament: 'guarded' } },
  seed: 7,
  choices: ['wall-own', 'wall-ask'],
  line: 2,
  ending: null,
  begun: 1000,
  touched: 2000,
};

test('a play of format 1 is read as it was, without a name and with nothing ahead', () => {
  expect(parseRecord(OLD)).toEqual({ ok: true, record: record({ name: null, ahead: [] }) });
});

test('a broken play of format 1 is refused for what is broken in it', () => {
  expect(parseRecord({ ...OLD, choices: 'many' })).toMatchObject({
    ok: false,
    newer: false,
    why: expect.stringContaining('choices'),
  });
});
