/** A sheet together with the story as it is: the words of its decisions, the codes of its examples. Pure. */
import { codeOf } from '../../journal/play-code.ts';
import { replay } from '../../play/replay.ts';
import { seatsAround } from '../../play/seats.ts';
import type { EndingMark, Option, StoryFile } from '../../story/beat.ts';
import { readWays } from '../../story/ways.ts';
import type { Example, Sheet, Stop } from './sheet.ts';

export interface PreparedStop extends Stop {
  readonly by: string | null; // a name in lower case
  readonly place: string | null;
  readonly time: string | null;
  readonly options: readonly Pick<Option, 'text' | 'manner' | 'move'>[];
}

export interface PreparedExample extends Example {
  readonly code: string;
  readonly end: EndingMark & { readonly mended: boolean };
}

export interface Prepared {
  readonly stops: readonly PreparedStop[];
  readonly examples: readonly PreparedExample[];
}

/** Fills a sheet with the story's words. Throws an Error where it names a choice or ending that the story does not have. */
export function prepare(sheet: Sheet, file: StoryFile): Prepared {
  return {
    stops: prepareStops(sheet.stops, file),
    examples: sheet.examples.map((example) => played(example, file)),
  };
}

/** Its stops alone: nothing is played for them. Throws as `prepare` does. */
export function prepareStops(stops: readonly Stop[], file: StoryFile): readonly PreparedStop[] {
  const ways = readWays(file.ink);
  return stops.map((stop) => {
    for (const { place, time, decisions } of ways) {
      const decision = decisions.find(({ choices }) => choices.some(({ id }) => id === stop.choice));
      if (!decision) continue;
      return { ...stop, by: decision.by, place, time, options: decision.choices };
    }
    throw new Error(`The sheet of "${file.id}" stops at "${stop.choice}", a choice the story does not have.`);
  });
}

function played(example: Example, file: StoryFile): PreparedExample {
  const { role, seed, choices, ending } = example;
  const seats = seatsAround(role, { kind: 'player' });
  const { play } = replay({ file, seats, role, seed }, choices.split(' '));
  const end = play.moment.ending;
  if (end?.id !== ending) {
    throw new Error(
      `An example of "${file.id}" should end at "${ending}" and ends at "${end?.id ?? 'nothing'}".`,
    );
  }
  return { ...example, code: codeOf(play), end };
}
