/** A kept play in a few words. Pure. */
import type { PlayRecord } from '../journal/record.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole } from '../trust/bond.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';
import { PLAYS } from './words.ts';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** By its name, else by its ending. */
export function titleOf(record: PlayRecord, card: StoryCard | undefined): string {
  return record.name ?? endingTitleOf(record, card);
}

export function endingTitleOf({ ending }: PlayRecord, card: StoryCard | undefined): string {
  if (ending === null) return PLAYS.notFinished;
  return card?.endings.find(({ id }) => id === ending)?.title ?? ending;
}

/** Who was played, and who sat opposite. */
export function describeSeats({ role, seats }: PlayRecord, card: StoryCard | undefined): readonly string[] {
  if (role === 'both') return [PLAYS.both];
  const own = card ? PLAYS.as(card.header[role]) : PLAYS.asRole(role);
  const across = seats[otherRole(role)];
  if (!card || across.kind === 'player') return [own];
  const who = card.header[otherRole(role)];
  if (across.kind === 'echo') return [own, PLAYS.echo(who)];
  return [own, PLAYS.opposite(who, TEMPERAMENTS[across.temperament]?.name ?? across.temperament)];
}

export function formatTouched({ touched }: PlayRecord): string {
  return WHEN.format(touched);
}
