/** How a story begins, as data that is shipped ahead of it: its first beat, played for each seat. */
import { isDeepStrictEqual } from 'node:util';
import { seatsAround } from '../play/around.ts';
import type { Opening, Openings } from '../play/opening.ts';
import { openPlay } from '../play/play.ts';
import { remember } from '../play/remembered.ts';
import type { Seat } from '../play/step.ts';
import type { StoryFile } from '../story/beat.ts';
import { TEMPERAMENT_IDS } from '../trust/pulls/traits.ts';
import { ROLES, type Role } from '../trust/roles.ts';

const SEEDS = [1, 2, 3, 517, 1023]; // of 1 … 1023
const OPPOSITES: readonly Seat[] = [
  { kind: 'player' },
  ...TEMPERAMENT_IDS.map((temperament): Seat => ({ kind: 'temperament', temperament })),
];

/**
 * The opening of each role in which the story gives the same whoever sits opposite and whatever the seed is. A role is left out where
 * it does not, and a story that reads chance or breaks has none: its plays wait for it as a whole.
 */
export function openingsOf(story: StoryFile): Openings {
  if (readsChance(story.ink)) return {};
  const found: Partial<Record<Role, Opening>> = {};
  for (const role of ROLES) {
    const opening = openingFor(story, role);
    if (opening) found[role] = opening;
  }
  return found;
}

function openingFor(file: StoryFile, role: Role): Opening | null {
  const all = OPPOSITES.flatMap((opposite) =>
    SEEDS.map((seed) => {
      try {
        const setup = { file, role, seed, seats: seatsAround(role, opposite) };
        const { seat: _, ...opening } = openPlay(setup, remember(file).open(seed)).opening;
        return opening;
      } catch {
        return null; // told where the story is checked, and to the player when it is opened
      }
    }),
  );
  const [first = null] = all;
  const asSent: unknown = JSON.parse(JSON.stringify(first));
  return first?.by && isDeepStrictEqual(asSent, first) && all.every((each) => isDeepStrictEqual(each, first))
    ? first
    : null;
}

/** Shuffles and RANDOM of compiled Ink; five seeds do not show all that chance can do. */
function readsChance(ink: object): boolean {
  return /"(?:rnd|srnd|seq)"/.test(JSON.stringify(ink));
}
