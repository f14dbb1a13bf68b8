/** A sheet for any story: what its own tags say, and general questions where they say nothing. Pure. */
import { openPlay } from '../../play/play.ts';
import { type Policy, pick } from '../../play/policies.ts';
import { seatsAround } from '../../play/seats.ts';
import type { StoryFile } from '../../story/beat.ts';
import { whoIs } from '../../story/names.ts';
import { StoryError } from '../../story/story.ts';
import { readTeaching } from '../../story/teaching.ts';
import { readWays, type WayDecision } from '../../story/ways.ts';
import type { Role } from '../../trust/bond.ts';
import { nameMove } from '../../trust/naming.ts';
import type { Example, Sheet, Stop } from './sheet.ts';
import { GENERAL } from './words-general.ts';

const MOST_STOPS = 6;
const LONGEST = 200; // decisions of an example: a story that goes round gives none

/** Where to stop in a story that has no sheet made for it. `general`: nobody wrote any, and they were found by rule. */
export function ownStops(file: StoryFile): { readonly stops: readonly Stop[]; readonly general: boolean } {
  const { responsible, hurt } = file.header;
  const said = readTeaching(file.ink);
  const decisions = readWays(file.ink).flatMap((scene) => scene.decisions);
  const byChoice = new Map(decisions.flatMap((each) => each.choices.map(({ id }) => [id, each] as const)));
  const roleOf = (decision: WayDecision | undefined): Role =>
    whoIs(decision?.by ?? '', [hurt]) === null ? 'responsible' : 'hurt';
  const stops = said.stops.filter(({ choice }) => byChoice.has(choice)); // the others stand before the first knot
  const written = stops.map(({ choice, why, ask }, at): Stop => {
    const general = GENERAL.ask(roleOf(byChoice.get(choice)), responsible, hurt, at);
    return { choice, why: why ?? GENERAL.why, ask: ask.length > 0 ? ask : general };
  });
  const chosen = telling(decisions).map((decision, at): Stop => {
    const ask = GENERAL.ask(roleOf(decision), responsible, hurt, at);
    return { choice: decision.choices[0]?.id ?? '', why: GENERAL.why, ask };
  });
  return written.length > 0 ? { stops: written, general: false } : { stops: chosen, general: true };
}

/** The sheet of a story that has none made for it. */
export function ownSheet(file: StoryFile): Sheet {
  const { title, summary, content } = file.header;
  const said = readTeaching(file.ink);
  const endings = file.endings.map((ending) => ending.title);
  return {
    story: file.id,
    about: said.about.length > 0 ? said.about : GENERAL.about(title, summary, endings),
    care: said.care.length > 0 ? said.care.join(' ') : GENERAL.care(content),
    ...ownStops(file),
    afterwards: said.afterwards.length > 0 ? said.afterwards : GENERAL.afterwards,
    examples: examplesOf(file),
  };
}

/** Some of the decisions that offer a practice and a pitfall, of both people, from the whole of the story. */
function telling(decisions: readonly WayDecision[]): readonly WayDecision[] {
  const kinds = ({ choices }: WayDecision) => new Set(choices.map(({ move }) => nameMove(move).kind));
  const open = decisions.filter((each) => kinds(each).has('practice') && kinds(each).has('pitfall'));
  const people = [...new Set(open.map(({ by }) => by))];
  const each = Math.ceil(MOST_STOPS / Math.max(people.length, 1));
  const taken = new Set(
    people.flatMap((who) =>
      evenly(
        open.filter(({ by }) => by === who),
        each,
      ),
    ),
  );
  return open.filter((decision) => taken.has(decision)).slice(0, MOST_STOPS);
}

/** At most `most` of them, the first and the last among them. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))] as T);
}

/** How each of the two chooses in the plays that may be shown, the most telling ones first. */
const WAYS: readonly (readonly [responsible: Policy, hurt: Policy, seed: number])[] = [
  ['practice', 'practice', 1],
  ['pitfall', 'pitfall', 1],
  ['practice', 'pitfall', 1],
  ['pitfall', 'practice', 1],
  ...[1, 2, 3, 4].map((seed) => ['random', 'random', seed] as const),
];

/** Up to three plays with endings of their own. */
function examplesOf(file: StoryFile): readonly Example[] {
  const found = new Map<string, Example>();
  for (const way of WAYS) {
    if (found.size === 3) break;
    const example = playOut(file, way);
    if (example && !found.has(example.ending)) found.set(example.ending, example);
  }
  return [...found.values()];
}

function playOut(file: StoryFile, [one, other, seed]: (typeof WAYS)[number]): Example | null {
  try {
    const seats = seatsAround('both', { kind: 'player' });
    const play = openPlay({ file, seats, role: 'responsible', seed });
    while (play.moment.by !== null && play.steps.length < LONGEST) {
      const policy = play.moment.by === 'hurt' ? other : one;
      play.choose(pick(policy, play.moment.beat.options, seed, play.steps.length).id);
    }
    const { ending } = play.moment;
    if (!ending) return null;
    const { responsible, hurt } = file.header;
    const told = GENERAL.told(one, other, [responsible, hurt]);
    const choices = play.steps.map(({ option }) => option.id).join(' ');
    return { role: 'responsible', seed, choices, ending: ending.id, told };
  } catch (error) {
    if (error instanceof StoryError) return null; // it breaks on this way: the checker tells
    throw error;
  }
}
