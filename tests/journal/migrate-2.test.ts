/** Format 2 to 3: what a player writes afterwards is kept, and how a room voted. */
import { expect, test } from 'vitest';
import { parseRecord as parse } from '../../src/journal/record.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const parseRecord = (kept: unknown) => parse(kept, TEMPERAMENT_IDS);

/** As format 2 was written. */
const OLD = {
  format: 2,
  id: 'play-1',
  name: 'the quiet one',
  story: 'three-times',
  storyVersion: '5f6e7d8c',
  modelVersion: '1',
  role: 'responsible',
  seats: { responsible: { kind: 'player' }, hurt: { kind: 'temperament', temperament: 'guarded' } },
  seed: 7,
  choices: ['wall-own', 'wall-ask'],
  ahead: ['bench-own'],
  line: 2,
  ending: null,
  begun: 1000,
  touched: 2000,
};

test('a play of format 2 is read as it was, with nothing written and nothing voted', () => {
  const read = { name: 'the quiet one', ahead: ['bench-own'], reflection: null, votes: [] };
  expect(parseRecord(OLD)).toEqual({ ok: true, record: record(read) });
});

test('a broken play of format 2 is refused for what is broken in it', () => {
  expect(parseRecord({ ...OLD, ahead: 'many' })).toMatchObject({
    ok: false,
    newer: false,
    why: expect.stringContaining('ahead'),
  });
});
