/**
 * Plays on their way from a worker to the board: lists of options and of lines are sent once each, since a thousand plays
 * have the same few hundred. Pure.
 */
import { type BoardPlay, type Choice, sharedList } from './board-play.ts';
import type { Found } from './gather.ts';

type List = Choice['options'] | Choice['lead'];

/** A choice with the numbers of its lists, and of the option in its list. */
type SentChoice = Omit<Choice, 'options' | 'option' | 'lead'> & {
  readonly lists: readonly [number, number, number];
};

/** Either of the two: a play, or why there is none. */
export type SentFound =
  | { readonly play: Omit<BoardPlay, 'choices'> & { readonly choices: readonly SentChoice[] } }
  | Exclude<Found, { readonly play: BoardPlay }>;

export interface Sent {
  readonly fresh: readonly List[]; // lists that were not sent before, numbered on from the last
  readonly found: readonly SentFound[];
}

/** One end of the wire. What it packs has to be unpacked in the same order, by one other end. */
export class Packer {
  readonly #numbers = new Map<List, number>();
  #fresh: List[] = [];

  pack(found: readonly Found[]): Sent {
    const sent = found.map((each) => ('play' in each ? { play: this.#packPlay(each.play) } : each));
    const fresh = this.#fresh;
    this.#fresh = [];
    return { fresh, found: sent };
  }

  #packPlay({ choices, ...play }: BoardPlay) {
    return {
      ...play,
      choices: choices.map(({ options, option, lead, ...choice }) => ({
        ...choice,
        lists: [this.#numberOf(options), options.indexOf(option), this.#numberOf(lead)] as const,
      })),
    };
  }

  #numberOf(list: List): number {
    const known = this.#numbers.get(list);
    if (known !== undefined) return known;
    this.#fresh.push(list);
    this.#numbers.set(list, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** The other end. Throws a RangeError where something was lost on the way. */
export class Unpacker {
  readonly #lists: List[] = [];

  unpack({ fresh, found }: Sent): readonly Found[] {
    for (const list of fresh) this.#lists.push(sharedList(list));
    return found.map((each) => ('play' in each ? { play: this.#unpackPlay(each.play) } : each));
  }

  #unpackPlay({ choices, ...play }: Extract<SentFound, { play: unknown }>['play']): BoardPlay {
    return { ...play, choices: choices.map((choice) => this.#unpackChoice(choice)) };
  }

  #unpackChoice({ lists: [optionsAt, optionAt, leadAt], ...choice }: SentChoice): Choice {
    const options = this.#lists[optionsAt] as Choice['options'] | undefined;
    const option = options?.[optionAt];
    const lead = this.#lists[leadAt] as Choice['lead'] | undefined;
    if (!options || !option || !lead) throw new RangeError('A list of a play did not arrive.');
    return { ...choice, option, options, lead };
  }
}
