/** A record for tests, with what matters in a case set over it. */
import type { PlayRecord } from '../../src/journal/record.ts';
import { TEMPERAMENTS } from '../../src/trust/temperament.ts';

/** As the model has them. */
export const TEMPERAMENT_IDS = Object.keys(TEMPERAMENTS);

export function record(over: Partial<PlayRecord> = {}): PlayRecord {
  return {
    format: 4,
    id: 'play-1',
    name: null,
    story: 'three-times',
    storyVersion: '5f6e7d8c',
    modelVersion: '1',
    role: 'responsible',
    seats: { responsible: { kind: 'player' }, hurt: { kind: 'temperament', temperament: 'guarded' } },
    seed: 7,
    choices: ['wall-own', 'wall-ask'],
    ahead: [],
    line: 2,
    ending: null,
    reflection: null,
    seen: [],
    votes: [],
    begun: 1000,
    touched: 2000,
    ...over,
  };
}
