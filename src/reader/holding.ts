/** Two players on one device: who holds it (`holder`), who gets it next, and whose thoughts may be shown. Pure. */
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import { type Names, sideOf } from './people.ts';
import { linesInView, type PlacedLine, presentMoment, type Reading, turnOf } from './reading.ts';
import type { ReaderSetup } from './setup.ts';

/** Whether the device changes hands at all: two players share it, and it is not a class before a projector. */
export function isShared({ role, room }: Pick<ReaderSetup, 'role' | 'room'>): boolean {
  return role === 'both' && room === undefined;
}

/** The player who has to decide but does not hold the device; null where the play can go on. */
export function handTo(reading: Reading, holder: Role | null): Role | null {
  const { by } = presentMoment(reading);
  return turnOf(reading) === 'choices' && by !== holder ? by : null;
}

/** Whether the holder may see a line: a character's thought is only for the player of that character. */
export function isForEyesOf(line: Line, people: Names, holder: Role | null): boolean {
  if (!line.thought) return true;
  const side = sideOf(line.speaker, people);
  return side === null || side === 'other' || side === holder;
}

/** Every line in view that whoever holds the screen may see, and how many of them are no longer fresh. */
export function linesFor(
  reading: Reading,
  setup: Pick<ReaderSetup, 'role' | 'room' | 'people'>,
  holder: Role | null,
): { readonly lines: PlacedLine[]; readonly fresh: number } {
  const all = linesInView(reading);
  if (!isShared(setup)) return { lines: all, fresh: reading.fresh };
  const seen = ({ line }: PlacedLine) => isForEyesOf(line, setup.people, holder);
  return { lines: all.filter(seen), fresh: all.slice(0, reading.fresh).filter(seen).length };
}
