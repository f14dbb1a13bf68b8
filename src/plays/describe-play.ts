/** Short texts about a saved play. Pure. */
import type { PlayRecord } from '../journal/record.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole } from '../trust/bond.ts';
import { temperamentWords } from '../trust/words-temperament.ts';
import { PLAYS } from './words.ts';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The play's title: the name the player gave it, else its ending's. `card` is undefined for an unknown story. */
export function titleOf(record: PlayRecord, card: StoryCard | undefined): string {
  return record.name ?? endingTitleOf(record, card);
}

/** The title of the ending it reached, "not finished" without one, the ending's id where the story is unknown. */
export function endingTitleOf({ ending }: PlayRecord, card: StoryCard | undefined): string {
  if (ending === null) return PLAYS.notFinished;
  return card?.endings.find(({ id }) => id === ending)?.title ?? ending;
}

/** The player's role and who decided for the other person, a phrase each. */
export function describeSeats({ role, seats }: PlayRecord, card: StoryCard | undefined): readonly string[] {
  if (role === 'both') return [PLAYS.both];
  const own = card ? PLAYS.as(card.header[role]) : PLAYS.asRole(role);
  const across = seats[otherRole(role)];
  if (!card || across.kind === 'player') return [own];
  const who = card.header[otherRole(role)];
  if (across.kind === 'echo') return [own, PLAYS.echo(who)];
  return [own, PLAYS.opposite(who, temperamentWords(across.temperament)?.name ?? across.temperament)];
}

/** When the play was last changed, as date and time in British English, in the device's time zone. */
export function formatTouched({ touched }: PlayRecord): string {
  return WHEN.format(touched);
}
