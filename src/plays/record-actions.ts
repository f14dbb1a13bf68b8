/** The ways from a kept play to its pages: on with it, its debrief, once more, beside another one. */
import { shown } from '../journal/check.ts';
import type { PlayRecord } from '../journal/record.ts';
import type { App } from '../session/app.ts';
import { beginPlay, goOn, newRecord } from '../session/begin.ts';
import { playAgain } from '../session/record-replay.ts';
import { PLAYS } from './words.ts';

/** What kept a play from being opened, and what can be shown all the same. */
export interface Trouble {
  readonly why: string;
  readonly rest: (() => void) | null;
}

export interface RecordActions {
  continue(record: PlayRecord): void;
  /** Resolves with what stood in the way, or null when the debrief opens. */
  debrief(record: PlayRecord): Promise<Trouble | null>;
  again(record: PlayRecord): void;
}

export function recordActions(app: App): RecordActions {
  return {
    continue: (record) => void goOn(app, record),
    async debrief(record) {
      const coded = await codeOfRecord(app, record);
      if ('why' in coded) return { why: coded.why, rest: null };
      const show = () => app.go({ page: 'debrief', code: coded.code });
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
      if (card) void beginPlay(app, newRecord(card, record.role, record.seats));
    },
  };
}

/** A kept play as the story now has it. */
interface Coded {
  readonly code: string; // of what can still be played
  readonly left: number; // decisions that are still there
  readonly missing: string | null; // the first choice that is not offered
  readonly ends: boolean; // where it ended
  readonly edited: boolean; // the story, since it was played; else what is missing never was in it
}

function changed(left: number): string {
  return left === 0 ? PLAYS.changedAll : PLAYS.changed(left);
}

/** Never rejects: a story that does not arrive or breaks comes back as `why`. */
export async function codeOfRecord(
  app: Pick<App, 'load'>,
  record: PlayRecord,
): Promise<Coded | { readonly why: string }> {
  try {
    const [file, { codeOf }] = await Promise.all([app.load(record.story), import('../journal/play-code.ts')]);
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
