/** The picture on the stage as plain data: what is to be seen, not how it is drawn. Pure. */
import type { Mood, Pose, SceneId } from '../story/cues.ts';
import type { Sides, ThreadPicture } from '../thread/thread.ts';
import type { Role } from '../trust/bond.ts';

export interface Names {
  readonly responsible: string;
  readonly hurt: string;
}

/** Something done to a person, seen once: `n` is the step it came from. */
export interface Reaction {
  readonly kind: 'flinch' | 'ease';
  readonly n: number;
}

export interface PersonPicture {
  readonly name: string;
  readonly here: boolean; // false: somewhere else, out of the picture
  readonly mood: Mood;
  readonly pose: Pose;
  readonly sits: boolean; // whatever the arms do
  readonly x: number; // percent of the stage's width, 0 its left edge; out of 0–100 when not here
  readonly facing: 'left' | 'right';
  readonly talking: number; // letters of the line being said, 0 = silent
  readonly reaction: Reaction | null;
  readonly wears: boolean; // has the story's object, on them or in hand
}

export interface StagePicture {
  readonly scene: SceneId | null;
  readonly apart: boolean; // they are in touch by phone only
  readonly away: Role | null; // the one of them who is in another place than `scene`; null: nobody
  readonly laid: boolean; // the story's object was laid down in this place
  readonly rains: boolean; // rain was heard in this place
  readonly people: Readonly<Record<Role, PersonPicture>>;
  readonly thread: ThreadPicture;
  readonly bond: Sides | null; // null until the play has told it
  readonly lines: number; // lines that came into view; another number is another line
  readonly curtains: number; // changes of place and gaps in time so far
  readonly steps: number; // the last step's number
}
