/** What is shipped ahead of a story is what the story itself gives, for whoever plays it. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seatsAround } from '../../src/play/around.ts';
import { type Opening, openAhead } from '../../src/play/opening.ts';
import { openPlay } from '../../src/play/play.ts';
import type { Seat } from '../../src/play/step.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { openingsOf } from '../../src/tools/openings.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { ROLES } from '../../src/trust/roles.ts';

const SEATS: readonly Seat[] = [
  { kind: 'player' },
  { kind: 'temperament', temperament: 'guarded' },
  { kind: 'echo', choices: ['none'], temperament: 'quick' },
];
const fixture = (name: string) => compileStory(resolve(import.meta.dirname, `../play/fixtures/${name}.ink`));

describe.each(storyIds())('%s', (id) => {
  const file = findStory(id);
  const sent = JSON.parse(JSON.stringify(openingsOf(file))) as ReturnType<typeof openingsOf>; // as a browser gets it

  test.each(ROLES)('begins for the %s one as the story has it', (role) => {
    for (const opposite of SEATS) {
      for (const seed of [2, 77, 1000]) {
        const setup = { role, seed, seats: seatsAround(role, opposite) };
        const ahead = openAhead({ card: file, ...setup }, sent[role] as Opening);
        const whole = openPlay({ file, ...setup });
        expect(ahead.opening).toEqual(whole.opening);
        expect(ahead.moment).toEqual(whole.moment);
      }
    }
  });
});

test.each(['dice', 'shuffle'])('a story that reads chance, such as %s, is not told ahead', (name) => {
  expect(openingsOf(fixture(name))).toEqual({});
});

test('a play that is only told ahead cannot be played on', () => {
  const file = findStory('on-credit');
  const { hurt } = openingsOf(file);
  const setup = { role: 'hurt', seed: 1, seats: seatsAround('hurt', { kind: 'player' }) } as const;
  const ahead = openAhead({ card: file, ...setup }, hurt as Opening);
  expect(() => ahead.choose('stop-cake')).toThrow(/not here yet/);
  expect(() => ahead.advance()).toThrow(/not here yet/);
});
