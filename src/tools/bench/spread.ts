/** How the plays of a story end: at random from either seat, and beside each temperament by practices only. */
import { ownTemperament } from '../../play/seats.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { TEMPERAMENTS } from '../../trust/temperament.ts';
import { findStory } from '../shelf.ts';
import { meet, type PlayOutcome } from './plays.ts';

export interface Spread {
  readonly story: string;
  readonly plays: number;
  /** Percent of plays by ending; a player at random in `role` beside the story's own temperament, or beside chance. */
  readonly random: readonly {
    readonly role: Role;
    readonly opposite: string;
    readonly endings: Readonly<Record<string, number>>;
  }[];
  /** A player of practices in `role`: percent mended, and percent of each ending. */
  readonly practice: readonly {
    readonly role: Role;
    readonly opposite: string;
    readonly mended: number;
    readonly endings: Readonly<Record<string, number>>;
  }[];
}

/** Plays `plays` times for each row at random, and a fifth of that beside each temperament. Seeds 1, 2, …: the same each time. */
export function measureSpread(story: string, plays: number): Spread {
  const file = findStory(story);
  const fewer = Math.max(1, Math.round(plays / 5));
  const random = ROLES.flatMap((role) =>
    [ownTemperament(file, otherRole(role)), 'random'].map((opposite) => ({
      role,
      opposite,
      endings: percents(file.endings, meet(file, role, 'random', opposite, plays), plays),
    })),
  );
  const practice = ROLES.flatMap((role) =>
    Object.keys(TEMPERAMENTS).map((opposite) => {
      const outcome = meet(file, role, 'practice', opposite, fewer);
      const endings = percents(file.endings, outcome, fewer);
      return { role, opposite, mended: percent(outcome.mended * fewer, fewer), endings };
    }),
  );
  return { story, plays, random, practice };
}

/** Every ending of the story, those that never came as 0. */
function percents(all: readonly { readonly id: string }[], { endings }: PlayOutcome, plays: number) {
  return Object.fromEntries(all.map(({ id }) => [id, percent(endings[id] ?? 0, plays)]));
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
