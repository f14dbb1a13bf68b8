/** The few parts of a play that a board needs, so that thousands fit into memory. Pure. */
import { codeOf } from '../../journal/play-code.ts';
import { type Asked, askedAt } from '../../play/asked.ts';
import type { Play, PlaySetup } from '../../play/play.ts';
import type { Moment, Step } from '../../play/step.ts';

export type Role = Step['by'];
export type Option = Step['option'];
export type StoryFile = PlaySetup['file'];

/** What the board must know of the stories that are here. */
export type KnownStory = Pick<StoryFile, 'id' | 'version' | 'formerly' | 'model' | 'earlier'> & {
  readonly header: Pick<StoryFile['header'], 'title'>;
};

/** One decision of a play; enough to ask the model again. */
export interface Choice
  extends Pick<Step, 'by' | 'seat' | 'option' | 'options' | 'before' | 'people' | 'model'> {
  readonly knot: string; // where in the story
  readonly lead: readonly Asked[]; // what it answers
}

export interface BoardPlay {
  readonly code: string; // as this Seams writes it
  readonly time: string; // the version of the story that it was played with
  readonly role: PlaySetup['role']; // the seat the player held
  readonly ending: Moment['ending']; // null: the play stopped before one
  readonly trusts: readonly Readonly<Record<Role, number>>[]; // at the opening and after each decision, 0–100
  readonly choices: readonly Choice[];
}

/** A finished or stopped play, without the words that were read in it. */
export function boardPlayOf(play: Play): BoardPlay {
  const { steps } = play; // a copy each time
  const moments = [play.opening, ...steps.map(({ next }) => next)];
  const { version } = play.setup.file;
  return {
    code: codeOf(play),
    time: version,
    role: play.setup.role,
    ending: play.moment.ending,
    trusts: moments.map(({ bond }) => ({ responsible: bond.responsible.trust, hurt: bond.hurt.trust })),
    choices: steps.map(({ by, seat, option, options, before, people, model }, at) => ({
      by,
      seat,
      option: sharedList(options).find(({ id }) => id === option.id) ?? option,
      options: sharedList(options),
      before,
      people,
      model,
      knot: moments[at]?.beat.knot ?? '',
      lead: sharedList(
        askedAt(play.opening.beat.lines, steps, at + 1, { by, name: play.setup.file.header[by] }),
      ),
    })),
  };
}

const known = new Map<string, object>();
const sharing = new WeakMap<object, object>(); // by a list that was seen before

/** One shared list for equal ones, since a thousand plays offer the same few hundred lists of options again and again. */
export function sharedList<T extends readonly Option[] | readonly Asked[]>(list: T): T {
  const seen = sharing.get(list) as T | undefined;
  if (seen) return seen;
  const key = JSON.stringify(list);
  const first = (known.get(key) as T | undefined) ?? list; // equal as JSON, so of the same shape
  known.set(key, first);
  sharing.set(list, first);
  return first;
}
