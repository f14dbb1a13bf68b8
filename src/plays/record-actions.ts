/** What can be done with a saved play: continue it, open its debrief, play it again, compare it with another. */

import { shown } from '../journal/check.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { once } from '../look/once.ts';
import type { App } from '../session/app.ts';
import { beginPlay, goOn } from '../session/begin.ts';
import { showAsThen, storyForPlay } from '../session/earlier.ts';
import { newRecord } from '../session/new-record.ts';
import { playAgain } from '../session/record-replay.ts';
import { PLAYS } from './words.ts';

/** Why a play could not be opened as it was, and a way to show the part that still can be. */
export interface Trouble {
  readonly why: string;
  readonly rest: (() => void) | null;
}

export interface RecordActions {
  /** Resolves with whether it could be opened: another tab may have deleted it. */
  continue(record: PlayRecord): Promise<boolean>;
  /**
   * Opens the debrief and resolves with null, or resolves with the reason why it could not. A play of an earlier version is
   * shown as it went then.
   */
  debrief(record: PlayRecord): Promise<Trouble | null>;
  again(record: PlayRecord): void;
}

/** The actions for any saved play, bound to the app's store and navigation. None of them rejects. */
export function recordActions(app: App): RecordActions {
  const begin = once((record: PlayRecord) => beginPlay(app, record));
  const proceed = once(async (record: PlayRecord) => {
    if (!(await goOn(app, record))) throw new Error(PLAYS.goneElsewhere);
  });
  return {
    continue: (record) =>
      proceed(record).then(
        () => true,
        () => false,
      ),
    async debrief(record) {
      const coded = await codeOfRecord(app, record);
      if ('why' in coded) return { why: coded.why, rest: null };
      const show = () => {
        if (isEarlier(app.cards, record)) showAsThen(coded.code);
        app.go({ page: 'debrief', code: coded.code });
      };
      const { left, missing, ends, edited } = coded;
      if (missing !== null) {
        const why = edited ? changed(left) : PLAYS.notOffered(left + 1, shown(missing));
        return { why, rest: left === 0 ? null : show };
      }
      if (!ends)
        return { why: edited ? PLAYS.changedEnd : PLAYS.otherEnding(shown(record.ending)), rest: show };
      show();
      return null;
    },
    again(record) {
      const card = app.cards.find(({ id }) => id === record.story);
      if (card) void begin(newRecord(card, record.role, record.seats));
    },
  };
}

/** A saved play, replayed in the version of its story that it was made with, else in the present one. */
interface Coded {
  readonly code: string; // of what can still be played
  readonly left: number; // how many of its decisions the story still offers
  readonly missing: string | null; // the first choice that is not offered
  readonly ends: boolean; // where it ended
  readonly edited: boolean; // the story changed since; false: a missing choice never was in it
}

function changed(left: number): string {
  return left === 0 ? PLAYS.changedAll : PLAYS.changed(left);
}

/** Never rejects: a story that does not arrive or breaks comes back as `why`. */
export async function codeOfRecord(
  app: Pick<App, 'cards' | 'load' | 'loadEarlier'>,
  record: PlayRecord,
): Promise<Coded | { readonly why: string }> {
  try {
    const [file, { codeOf }] = await Promise.all([
      storyForPlay(app, record),
      import('../journal/play-code.ts'),
    ]);
    const { play, parted } = playAgain(file, record);
    const ending = play.moment.ending?.id ?? null;
    return {
      code: codeOf(play),
      left: play.steps.length,
      missing: parted?.missing ?? null,
      ends: record.ending === null || ending === record.ending,
      edited: record.storyVersion !== file.version,
    };
  } catch (error) {
    return { why: PLAYS.cannotOpen(error instanceof Error ? error.message : String(error)) };
  }
}
