/** Plays whatever was handed in again: side by side in workers where it is much, else in the page, a play between two frames. */
import { BoardCrew, WORTH_A_CREW } from './board-crew.ts';
import { breath } from './breath.ts';
import { type BoardContext, type Found, playAgain } from './gather.ts';
import type { Submission } from './hand-in.ts';

export interface Around {
  /** Brings what has to be known of a submission; see `earlierNeeded`. */
  fetchFor(each: Submission): Promise<void>;
  left(): boolean; // the page was left
}

/** So many submissions are looked at without a breath: none of them is played meanwhile. */
const LOOKED_AT = 16;

/** Each submission with what it is, in their order; ends early where the page is left. */
export async function* allAgain(
  plays: readonly Submission[],
  context: BoardContext,
  around: Around,
): AsyncGenerator<readonly [Submission, Found], void, void> {
  let at = 0;
  for await (const found of fromCrew(plays, context, around)) {
    for (const each of found) {
      const play = plays[at++];
      if (play) yield [play, each];
    }
    await breath();
    if (around.left()) return;
  }
  for (const each of plays.slice(at)) {
    await around.fetchFor(each);
    yield [each, playAgain(each, context)];
    await breath();
    if (around.left()) return;
  }
}

/** What workers make of them, as far as they come; nothing where there are few. */
async function* fromCrew(
  plays: readonly Submission[],
  { file, stories, earlier = [] }: BoardContext,
  { fetchFor, left }: Around,
): AsyncGenerator<readonly Found[], void, void> {
  if (plays.length < WORTH_A_CREW) return;
  for (const [at, each] of plays.entries()) {
    await fetchFor(each);
    if (at % LOOKED_AT === 0) await breath();
    if (left()) return;
  }
  const crew = new BoardCrew({ file, stories, earlier }, plays);
  try {
    for (let found = await crew.next(); found && !left(); found = await crew.next()) yield found;
  } finally {
    crew.end();
  }
}
