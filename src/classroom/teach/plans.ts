/** The three lesson plans: what each sets up. Their words stand in words-plans.ts, the whole of them in docs/teaching.md. Pure. */
import type { StoryCard, StoryFile } from '../../story/beat.ts';
import { whoIs } from '../../story/names.ts';
import type { Role } from '../../trust/bond.ts';
import { type PreparedStop, prepareStops } from './prepare.ts';
import { stopsOnSheet } from './sheets.ts';

export const PLAN_IDS = ['20', '45', '90'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

export interface LessonPlan {
  readonly id: PlanId;
  readonly minutes: number;
  readonly story: string | null; // that is played together; null: the long one that the teacher takes
  readonly votes: number; // at the first stops of the sheet at which the room decides
}

export const PLANS: Readonly<Record<PlanId, LessonPlan>> = {
  '20': { id: '20', minutes: 20, story: null, votes: 1 },
  '45': { id: '45', minutes: 45, story: null, votes: 2 },
  '90': { id: '90', minutes: 90, story: 'on-credit', votes: 1 },
};

/** The plan of this id, as it is kept with a class play; null where there is none. */
export function planOf(id: string | null): LessonPlan | null {
  const known = PLAN_IDS.find((each) => each === id);
  return known === undefined ? null : PLANS[known];
}

/** Who the room is, and the sheet's stops at which it decides. */
export interface PlannedRoom {
  readonly role: Role;
  readonly stops: readonly PreparedStop[];
}

/** The room is the person of the sheet's first stop: so its first vote comes where the sheet has its first questions. */
export function roomFor(file: StoryFile): PlannedRoom {
  const stops = prepareStops(stopsOnSheet(file), file);
  const { responsible, hurt } = file.header;
  const roleOf = ({ by }: PreparedStop): Role => (whoIs(by ?? '', [hurt]) === null ? 'responsible' : 'hurt');
  const role = stops[0] ? roleOf(stops[0]) : 'responsible';
  const names = { responsible, hurt };
  return { role, stops: stops.filter((stop) => whoIs(stop.by ?? '', [names[role]]) !== null) };
}

const WARM_UP = 5; // minutes alone

/** The stories that a lesson can be about, the first of them unless a teacher takes another. */
export function longStories(cards: readonly StoryCard[]): readonly StoryCard[] {
  const long = cards.filter(({ header }) => header.minutes > WARM_UP);
  return long.length > 0 ? long : cards;
}
