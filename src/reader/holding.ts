/** Two players on one device: who holds the screen, to whom it goes, and whose thoughts they may see. Pure. */
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import { type Names, sideOf } from './people.ts';
import { linesInView, type PlacedLine, presentMoment, type Reading, turnOf } from './reading.ts';
import type { ReaderSetup } from './setup.ts';

/** Whether a screen is handed over at all: two players on one device, and no room before it. */
export function isShared({ role, room }: Pick<ReaderSetup, 'role' | 'room'>): boolean {
  return role === 'both' && room === undefined;
}

/** Whose turn it is while the other one holds the screen; null where the play can go on. */
export function handTo(reading: Reading, holder: Role | null): Role | null {
  const { by } = presentMoment(reading);
  return turnOf(reading) === 'choices' && by !== holder ? by : null;
}

/** A thought of one of the two is for the eyes of whoever plays them. Everything else is for both. */
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
