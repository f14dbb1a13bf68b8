/** A play as a code and back as far as its letters go; `play/coded.ts` plays what a code says. Pure. */
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

/** The play so far as a code. */
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
