/** The ways from a kept play to its pages: on with it, its debrief, once more, beside another one. */
import type { PlayRecord } from '../journal/record.ts';
import type { House } from '../session/app.ts';
import { beginPlay, goOn, newRecord } from '../session/begin.ts';
import { playAgain } from '../session/record-replay.ts';
import { PLAYS } from './words.ts';

/** What kept a play from being opened, and what can be shown all the same. */
export interface Trouble {
  readonly why: string;
  readonly rest: (() => void) | null;
}

export interface OpenPlay {
  continue(record: PlayRecord): void;
  /** Resolves with what stood in the way, or null when the debrief opens. */
  debrief(record: PlayRecord): Promise<Trouble | null>;
  again(record: PlayRecord): void;
}

export function openPlay(house: House): OpenPlay {
  return {
    continue: (record) => void goOn(house, record),
    async debrief(record) {
      const coded = await codeOfRecord(house, record);
      if ('why' in coded) return { why: coded.why, rest: null };
      const show = () => house.go({ page: 'debrief', code: coded.code });
      const { left, ends } = coded;
      if (left === 0 && record.choices.length > 0) return { why: PLAYS.changedAll, rest: null };
      if (left < record.choices.length) return { why: PLAYS.changed(left), rest: show };
      if (!ends) return { why: PLAYS.changedEnd, rest: show };
      show();
      return null;
    },
    again(record) {
      const card = house.cards.find(({ id }) => id === record.story);
      if (card) void beginPlay(house, newRecord(card, record.role, record.seats));
    },
  };
}

/** A kept play as the story now has it. */
interface Coded {
  readonly code: string; // of what can still be played
  readonly left: number; // decisions that are still there; all of them unless the story was edited
  readonly ends: boolean; // where it ended
}

/** Never rejects: a story that does not arrive or breaks comes back as `why`. */
export async function codeOfRecord(
  house: Pick<House, 'load'>,
  record: PlayRecord,
): Promise<Coded | { readonly why: string }> {
  try {
    const [file, { codeOf }] = await Promise.all([
      house.load(record.story),
      import('../journal/play-code.ts'),
    ]);
    const { play } = playAgain(file, record);
    const ending = play.moment.ending?.id ?? null;
    const ends = record.ending === null || ending === record.ending;
    return { code: codeOf(play), left: play.steps.length, ends };
  } catch (error) {
    return { why: PLAYS.cannotOpen(error instanceof Error ? error.message : String(error)) };
  }
}
