/** Writes a play as a code, and reads the contents of one; `play/coded.ts` then plays them. Pure. */
import type { Play, PlaySetup } from '../play/play.ts';
import { ROLES } from '../trust/bond.ts';
import { TEMPERAMENT_IDS } from '../trust/pulls/traits.ts';
import {
  type CodeContents,
  type ReadCode,
  readCode,
  type StoryVersion,
  versionInCodes,
  writeCode,
} from './code.ts';

/** The play so far as a code. Throws a RangeError where it cannot be written as one, as `writeCode` does. */
export function codeOf(play: Play): string {
  const { file, role, seed } = play.setup;
  const contents: CodeContents = {
    story: file.id,
    storyVersion: versionInCodes(file),
    role,
    opposite: oppositeOf(play.setup),
    seed,
    picks: picksOf(play),
  };
  return writeCode(contents, TEMPERAMENT_IDS);
}

/** Reads a code; the story it names has still to be loaded. Never throws. */
export function readPlayCode(text: string, stories: readonly StoryVersion[]): ReadCode {
  return readCode(text, stories, TEMPERAMENT_IDS);
}

/** The place of each choice among those offered, from 0: what `replayPicks` takes. */
export function picksOf({ steps }: Pick<Play, 'steps'>): number[] {
  return steps.map(({ options, option }) => options.findIndex(({ id }) => id === option.id));
}

function oppositeOf({ role, seats }: PlaySetup): string {
  const across = ROLES.map((who) => seats[who]).find(
    (seat, i) => ROLES[i] !== role && seat.kind !== 'player',
  );
  if (role === 'both' || !across) return 'player';
  return across.kind === 'temperament' ? across.temperament : across.kind;
}
