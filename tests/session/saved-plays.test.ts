import { describe, expect, test } from 'vitest';
import { beginRecord, type PlayRecord } from '../../src/journal/record.ts';
import { echoesFor, savedPlay } from '../../src/session/saved-plays.ts';

const player = { kind: 'player' } as const;

function record(id: string, touched: number, changes: Partial<PlayRecord> = {}): PlayRecord {
  const begun = beginRecord({
    id,
    story: 'three-times',
    storyVersion: '00000000',
    modelVersion: '1',
    role: 'responsible',
    seats: { responsible: player, hurt: { kind: 'temperament', temperament: 'quick' } },
    seed: 1,
    now: 1,
  });
  return { ...begun, touched, ...changes };
}

const NOWHERE: ReadonlyMap<string, unknown> = new Map();

describe('savedPlay', () => {
  test('an empty journal has nothing to go on with', () => {
    expect(savedPlay('three-times', [], NOWHERE)).toBeNull();
  });

  test('is the unfinished play that was touched last, not one of another story', () => {
    const records = [
      record('old', 5),
      record('new', 9),
      record('done', 20, { ending: 'tram' }),
      record('elsewhere', 30, { story: 'on-credit' }),
    ];
    expect(savedPlay('three-times', records, NOWHERE)?.id).toBe('new');
    expect(records.map(({ id }) => id)).toEqual(['old', 'new', 'done', 'elsewhere']);
  });

  test('is the play in which the player is, at its ending too, whatever was touched last', () => {
    const records = [record('open', 9), record('done', 5, { ending: 'tram' }), record('other', 7)];
    const at = (id: unknown) => savedPlay('three-times', records, new Map([['three-times', id]]))?.id;
    expect([at('done'), at('other'), at('gone'), at(7)]).toEqual(['done', 'other', 'open', 'open']);
  });

  test('is never a play of another story, whatever is noted', () => {
    const records = [record('elsewhere', 9, { story: 'on-credit' })];
    expect(savedPlay('three-times', records, new Map([['three-times', 'elsewhere']]))).toBeNull();
  });
});

describe('echoesFor', () => {
  test('offers finished plays from the other seat, the latest of each ending', () => {
    const records = [
      record('mine', 1, { ending: 'tram' }),
      record('theirs', 2, { ending: 'tram', role: 'hurt' }),
      record('later', 3, { ending: 'tram', role: 'hurt' }),
      record('both', 4, { ending: 'scarf', role: 'both' }),
      record('open', 5, { role: 'hurt' }),
    ];
    expect(echoesFor('three-times', 'responsible', records).map(({ id }) => id)).toEqual(['both', 'later']);
  });
});
