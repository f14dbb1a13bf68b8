/**
 * How a story begins, known before the story is here: the build plays each first beat and ships it ahead. It is the moment
 * that the story itself gives, for whoever sits in the seats; where it hangs on them or on the seed there is none. Pure.
 */
import type { StoryCard } from '../story/beat.ts';
import type { Role } from '../trust/roles.ts';
import { PlayError } from './fault.ts';
import type { Play } from './play.ts';
import type { Moment, PlaySetup } from './step.ts';

/** The first moment, whoever decides there. */
export type Opening = Omit<Moment, 'seat'>;

/** By the role whose thoughts are shown: the one that is played. */
export type Openings = Readonly<Partial<Record<Role, Opening>>>;

/** What determines a play, its story still on the way. */
export interface AheadSetup extends Omit<PlaySetup, 'file'> {
  readonly card: StoryCard;
}

/** A play at its first decision that can be shown and not be played on. */
export function openAhead({ card, ...setup }: AheadSetup, opening: Opening): Play {
  const { by } = opening;
  const moment: Moment = { ...opening, seat: by && setup.seats[by].kind };
  const decide = () => {
    throw new PlayError(`"${card.id}" is not here yet.`);
  };
  return {
    setup: { ...setup, file: { ...card, ink: {} } },
    opening: moment,
    steps: [],
    moment,
    choose: decide,
    advance: decide,
  };
}
