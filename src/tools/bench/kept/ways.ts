/** The model for `bench -- kept`: where a play of one setup stands after some choices, and what has to be kept of it. */
import { beginsWith } from '../../../journal/reconcile.ts';
import { openPlay, type PlaySetup } from '../../../play/play.ts';
import type { StoryFile } from '../../../story/beat.ts';

/** Where a play stands, once everything is decided that no hand decides. */
export interface Standing {
  readonly setting: Setting;
  readonly way: readonly string[]; // all choices, the simulated person's too
  readonly options: readonly { readonly id: string; readonly text: string }[]; // empty at an ending
  readonly ending: string | null;
  readonly own: readonly number[]; // places of the player's own decisions in `way`
}

/** Who plays a story how: what fixes all its ways. */
export type Setting = Pick<PlaySetup, 'role' | 'seats' | 'seed'>;

/** All ways of one story, played when they are asked for. */
export class Ways {
  readonly #file: StoryFile;
  readonly #known = new Map<string, Standing>();

  constructor(file: StoryFile) {
    this.#file = file;
  }

  /** Throws a PlayError where the story does not offer these choices. */
  after({ role, seats, seed }: Setting, choices: readonly string[]): Standing {
    const setting = { role, seats, seed };
    const key = JSON.stringify([setting, choices]);
    const known = this.#known.get(key) ?? this.#play(setting, choices);
    this.#known.set(key, known);
    return known;
  }

  /** Back at the player's decision before. */
  backFrom({ setting, way, own }: Standing): Standing {
    return this.after(setting, way.slice(0, own.at(-1) ?? 0));
  }

  #play(setting: Setting, choices: readonly string[]): Standing {
    const play = openPlay({ file: this.#file, ...setting });
    for (const choice of choices) play.choose(choice);
    while (play.moment.seat !== null && play.moment.seat !== 'player') play.advance();
    return {
      setting,
      way: play.steps.map(({ option }) => option.id),
      options: play.moment.by === null ? [] : play.moment.beat.options.map(({ id, text }) => ({ id, text })),
      ending: play.moment.ending?.id ?? null,
      own: play.steps.flatMap(({ seat }, at) => (seat === 'player' ? [at] : [])),
    };
  }
}

/** A play as it lies on the device. */
export interface KeptWay extends Setting {
  readonly id: string;
  readonly choices: readonly string[];
  readonly ahead: readonly string[]; // gone back from, and offered again
  readonly ending: string | null;
}

/** What was decided and shown, and what may have been decided. */
export class Ledger {
  readonly #must = new Map<string, Standing>();
  readonly #may: Standing[] = [];

  /** This was decided, and the page has shown it. */
  decided(standing: Standing): void {
    if (standing.way.length > 0) this.#must.set(JSON.stringify(standing), standing);
    this.#may.push(standing);
  }

  /** This was asked for; whether it was decided before the tab was gone is anybody's guess. */
  perhaps(standing: Standing): void {
    this.#may.push(standing);
  }

  /** What is lost, and what nobody asked for, a sentence each. */
  troubles(kept: readonly KeptWay[]): {
    readonly lost: readonly string[];
    readonly unasked: readonly string[];
  } {
    const lost = [...this.#must.values()].filter(
      ({ setting, way, ending }) =>
        !kept.some(
          (play) =>
            isSame(play, setting) &&
            beginsWith([...play.choices, ...play.ahead], way) &&
            (ending === null || play.ending === ending),
        ),
    );
    const unasked = kept.filter(
      (play) => !this.#may.some(({ setting, way }) => isSame(play, setting) && beginsWith(way, play.choices)),
    );
    return {
      lost: lost.map(({ way, ending }) => `${way.join(' ')}${ending ? ` (${ending})` : ''} is in no play`),
      unasked: unasked.map(({ choices }) => `${choices.join(' ')} was never asked for`),
    };
  }
}

function isSame(one: Setting, other: Setting): boolean {
  const told = ({ role, seats, seed }: Setting) =>
    JSON.stringify([role, seed, seats.responsible, seats.hurt]);
  return told(one) === told(other);
}
