/** Small stories and seats for the tests of the play. */
import { resolve } from 'node:path';
import type { PlaySetup } from '../../src/play/play.ts';
import type { Seat, Seats } from '../../src/play/step.ts';
import type { Stepper, Taken } from '../../src/play/stepper.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { compileStory } from '../../src/tools/compile.ts';

export function fixture(name: string): StoryFile {
  return compileStory(resolve(import.meta.dirname, `fixtures/${name}.ink`));
}

export function seats(responsible: 'player' | 'temperament', hurt: 'player' | 'temperament'): Seats {
  const seat = (kind: string): Seat =>
    kind === 'player' ? { kind } : { kind: 'temperament', temperament: 'steady' };
  return { responsible: seat(responsible), hurt: seat(hurt) };
}

export function setup(over: Partial<PlaySetup> = {}): PlaySetup {
  return {
    file: fixture('wall'),
    seats: seats('player', 'temperament'),
    role: 'responsible',
    seed: 1,
    ...over,
  };
}

/** Both people decided for by players. */
export function bothSeats(file: string, over: Partial<PlaySetup> = {}): PlaySetup {
  return setup({ file: fixture(file), seats: seats('player', 'player'), role: 'both', ...over });
}

/** Takes the option with this id. Throws where it is not offered. */
export function take(stepper: Stepper, id: string): Taken {
  const option = stepper.stands?.beat.options.find((each) => each.id === id);
  if (!option) throw new Error(`"${id}" is not offered`);
  return stepper.take(option);
}
