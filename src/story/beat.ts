/** What a story gives: lines up to the next decision. Plain data; nothing here knows Ink. */
import type { Cue } from './cues.ts';

export interface Line {
  readonly text: string; // without speaker, never empty; a thought keeps its parentheses
  readonly speaker: string | null; // as written ("Nadia"), null = narration
  readonly thought: boolean; // a line wholly in parentheses: the seat's inner voice
  readonly cues: readonly Cue[];
}

export interface Option {
  readonly index: number; // what `choose` takes
  readonly id: string; // from `# id:`; without one, made from the choice's place in the Ink file
  readonly text: string;
  readonly as: string | null; // a person's name in lower case, null in a file without Seams tags
  readonly move: string; // a move id, `plain` without a tag
  readonly manner: Manner | null; // null: nobody can tell (a file without Seams tags, an option without words)
}

/** Whether the words of an option are exactly what is then said, or tell what is done. */
export type Manner = 'said' | 'done';

export interface Beat {
  readonly lines: readonly Line[];
  readonly options: readonly Option[]; // empty exactly when the story has ended
  readonly knot: string; // where the beat stopped, for errors and maps
  readonly looseEnd?: LooseEnd; // the story ended here, and does not say so
}

/** Nothing follows and no END stands there: a story plays on to such a place, and stops. */
export interface LooseEnd {
  readonly problem: string; // as Ink says it
  readonly told: string; // where it is, after which line, and what to do
}

/** What stands at the head of a story's main file. */
export interface StoryHeader {
  readonly title: string;
  readonly breach: string | null; // null: an Ink file that knows nothing of Seams
  readonly responsible: string; // a name
  readonly hurt: string; // a name
  readonly minutes: number;
  readonly ages: string; // "12+"
  readonly content: string; // content note, may be empty
  readonly summary: string;
  readonly temperaments: { readonly responsible: string | null; readonly hurt: string | null };
}

export interface EndingMark {
  readonly id: string;
  readonly title: string;
}

/** Which plays a story is the story of: their choices and what these did mean the same. */
export interface StoryTime {
  readonly version: string; // 8 hex digits that stand for its structure and its model, whatever its words are
  readonly formerly: readonly string[]; // other names that were given to this same version, the oldest first
  readonly model: string; // the version of the trust model that reckons its plays
}

/** A story before its content is loaded: what the home page needs. */
export interface StoryCard extends StoryTime {
  readonly id: string; // file name without `.ink`
  readonly earlier: readonly StoryTime[]; // as it was played before, in another structure or by another model
  readonly header: StoryHeader;
  readonly endings: readonly EndingMark[];
}

/** A compiled story as it is shipped. */
export interface StoryFile extends StoryCard {
  readonly ink: object; // parsed inkjs JSON
}
