/** A record's choices, taken again: the same file, seats and seed give the same steps, byte for byte. */
import { openPlay, type Play, type PlaySetup } from './play.ts';
import type { Telling } from './stepper.ts';

export interface Replay {
  readonly play: Play; // after the last choice that could be taken
  readonly parted: Parting | null; // null: every choice was found again
}

/** The place from which on an edited story no longer fits a record. */
export interface Parting {
  readonly at: number; // how many choices were taken
  readonly missing: string; // the first id that was not offered, or could not be
  readonly offered: readonly string[];
}

/** Takes the choices by id as far as the story offers them; never throws on an unknown id. `story`: see `openPlay`. */
export function replay(setup: PlaySetup, choices: readonly string[], story?: Telling): Replay {
  return follow(
    openPlay(setup, story),
    choices,
    (play, id) => play.moment.beat.options.find((option) => option.id === id)?.id,
  );
}

/** The same for a play code, which holds the place of each option among those offered, from 0. */
export function replayPicks(setup: PlaySetup, picks: readonly number[], story?: Telling): Replay {
  return follow(
    openPlay(setup, story),
    picks.map(String),
    (play, pick) => play.moment.beat.options[Number(pick)]?.id,
  );
}

function follow(
  play: Play,
  wanted: readonly string[],
  find: (play: Play, wanted: string) => string | undefined,
): Replay {
  for (const [at, missing] of wanted.entries()) {
    const id = find(play, missing);
    if (id === undefined) {
      return { play, parted: { at, missing, offered: play.moment.beat.options.map((option) => option.id) } };
    }
    play.choose(id);
  }
  return { play, parted: null };
}
