/** The ways from a kept play to its pages: on with it, its debrief, once more, beside another one. */
import type { PlayRecord } from '../journal/record.ts';
import { beginPlay, goOn, newRecord } from './begin.ts';
import type { House } from './house.ts';
import { playAgain } from './recorded.ts';
import { PLAYS } from './words-plays.ts';

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
      if (coded.left === null) {
        show();
        return null;
      }
      if (coded.left === 0) return { why: PLAYS.changedAll, rest: null };
      return { why: PLAYS.changed(coded.left), rest: show };
    },
    again(record) {
      const card = house.cards.find(({ id }) => id === record.story);
      if (card) void beginPlay(house, newRecord(card, record.role, record.seats));
    },
  };
}

/**
 * The code of a kept play; `left` is how many of its decisions an edited story still has, null where all are there.
 * Never rejects: a story that does not arrive or breaks comes back as `why`.
 */
export async function codeOfRecord(
  house: House,
  record: PlayRecord,
): Promise<{ readonly code: string; readonly left: number | null } | { readonly why: string }> {
  try {
    const [file, { codeOf }] = await Promise.all([house.load(record.story), import('../debrief/coded.ts')]);
    const { play, parted } = playAgain(file, record);
    return { code: codeOf(play), left: parted?.at ?? null };
  } catch (error) {
    return { why: PLAYS.cannotOpen(error instanceof Error ? error.message : String(error)) };
  }
}
