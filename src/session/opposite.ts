/** Who can decide for the other person, as a list to choose from before a play. Pure. */

import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { ownTemperament, seatsAround } from '../play/around.ts';
import type { Seats } from '../play/step.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import { TEMPERAMENT_IDS } from '../trust/pulls/traits.ts';
import { temperamentWords } from '../trust/words-temperament.ts';
import { echoesFor } from './saved-plays.ts';
import { SESSION } from './words.ts';

export interface Opposite {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly role: PlayRecord['role']; // the seat the player then holds
  readonly seats: Seats;
}

/** In this order: the story's own temperament, the others, own earlier plays (echoes), a second player on this device. */
export function oppositesFor(
  card: StoryCard,
  role: Role,
  records: readonly PlayRecord[],
): readonly Opposite[] {
  const own = ownTemperament(card, otherRole(role));
  const name = card.header[otherRole(role)];
  const ids = [own, ...TEMPERAMENT_IDS.filter((id) => id !== own)];
  const simulated = ids.flatMap((temperament): Opposite[] => {
    const known = temperamentWords(temperament);
    if (!known) return [];
    const seats = seatsAround(role, { kind: 'temperament', temperament });
    const label = temperament === own ? SESSION.asWritten(name, known.name) : known.name;
    return [{ key: temperament, label, hint: known.what, role, seats }];
  });
  const echoes = echoesFor(card.id, role, records).map((record): Opposite => {
    const ending = card.endings.find(({ id }) => id === record.ending)?.title ?? null;
    const seats = seatsAround(role, { kind: 'echo', choices: record.choices, temperament: own });
    return {
      key: `echo ${record.id}`,
      label: SESSION.myself(ending),
      hint: isEarlier([card], record)
        ? SESSION.myselfEarlier(day(record.touched))
        : SESSION.myselfHint(day(record.touched)),
      role,
      seats,
    };
  });
  const beside: Opposite = {
    key: 'player',
    label: SESSION.somebody,
    hint: SESSION.somebodyHint,
    role: 'both',
    seats: seatsAround('both', { kind: 'player' }),
  };
  return [...simulated, ...echoes, beside];
}

function day(ms: number): string {
  return new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(ms);
}
