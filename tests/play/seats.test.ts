/** Who sits in a seat that the player leaves to the story. */
import { expect, test } from 'vitest';
import { ownTemperament, seatsAround } from '../../src/play/seats.ts';
import { fixture } from './fixture.ts';

const wall = fixture('wall');

function inStory(named: string | null): string {
  const temperaments = { responsible: null, hurt: named };
  return ownTemperament({ header: { ...wall.header, temperaments } }, 'hurt');
}

test('a story’s person has the temperament that the story gives, where the model knows it', () => {
  expect(inStory('guarded')).toBe('guarded');
  expect(inStory(null)).toBe('steady');
  expect(inStory('jolly')).toBe('steady');
  expect(inStory('toString')).toBe('steady');
});

test('a player sits in the seat of the role, with two on one device in both', () => {
  const opposite = { kind: 'temperament', temperament: 'quick' } as const;
  const player = { kind: 'player' } as const;
  expect(seatsAround('hurt', opposite)).toEqual({ responsible: opposite, hurt: player });
  expect(seatsAround('responsible', opposite)).toEqual({ responsible: player, hurt: opposite });
  expect(seatsAround('both', opposite)).toEqual({ responsible: player, hurt: player });
});
