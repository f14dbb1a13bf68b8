/** Two questions to talk about that fit a decision. Pure. */
import type { Names } from '../../debrief/outcomes.ts';
import type { BoardQuestion, OptionCount } from './tally.ts';
import { ALONE, BY_KINDS, BY_MOVE, KINDS_IN_ORDER, PLAIN } from './words-talk.ts';

/** The first fits the kinds of the two options chosen most, the second the move of the most chosen that is not plain. */
export function talkAbout({ by, options }: BoardQuestion, people: Names): readonly [string, string] {
  const who = people[by];
  const other = people[by === 'responsible' ? 'hurt' : 'responsible'];
  const chosen = [...options].sort((a, b) => weight(b) - weight(a)).filter((each) => weight(each) > 0);
  const [first, second] = chosen;
  const telling = chosen.find(({ move }) => move.kind !== 'plain');
  const about = (telling && BY_MOVE[telling.move.id]) ?? PLAIN;
  return [(first && second ? BY_KINDS[pairOf(first, second)] : ALONE)?.(who, other) ?? '', about(who, other)];
}

/** A weight for sorting: players' choices count, those of simulated people only where these are equal. */
function weight({ taken, simulated }: OptionCount): number {
  return taken + simulated / 1_000_000;
}

function pairOf(one: OptionCount, other: OptionCount): string {
  const places = [one, other].map(({ move }) => KINDS_IN_ORDER.indexOf(move.kind));
  return places
    .sort((a, b) => a - b)
    .map((place) => KINDS_IN_ORDER[place])
    .join(' ');
}
