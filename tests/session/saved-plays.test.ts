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

describe('savedPlay', () => {
  test('an empty journal has nothing to go on with', () => {
    expect(savedPlay('three-times', [])).toBeNull();
  });

  test('is the unfinished play that was touched last, not one of another story', () => {
    const records = [
      record('old', 5),
      record('new', 9),
      record('done', 20, { ending: 'tram' }),
      record('elsewhere', 30, { story: 'on-credit' }),
    ];
    expect(savedPlay('three-times', records)?.id).toBe('new');
    expect(records.map(({ id }) => id)).toEqual(['old', 'new', 'done', 'elsewhere']);
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
