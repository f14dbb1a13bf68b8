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
import { findCodes, findMistyped, plainText } from './pasted.ts';
import { CODE } from './words-code.ts';

export type ReadPlayCode =
  | { readonly ok: true; readonly contents: CodeContents; readonly code: string } // code: as Seams writes it
  | (Extract<ReadCode, { ok: false }> & {
      readonly meant?: string; // what of the text was taken for the code
      readonly codes?: readonly string[]; // with several: all of them, each once
    });

const MOST = 200_000; // letters of a text: more than the longest play needs
const SPELLED = /^[\p{L}\p{N}\s-]*$/u;

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

/**
 * Reads the one code in whatever was typed or pasted; the story it names has still to be loaded. Never throws: where
 * there is no code, or more than one, it says so.
 */
export function readPlayCode(text: string, stories: readonly StoryVersion[]): ReadPlayCode {
  if (text.length > MOST) return { ok: false, problem: 'mistyped', why: CODE.mistyped };
  const plain = plainText(text);
  const codes = [...new Set(findCodes(plain).map(({ code }) => code))];
  if (codes.length > 1) return { ok: false, problem: 'several', why: CODE.several(codes.length), codes };
  const meant = codes[0] ?? findMistyped(plain)[0] ?? spelled(plain);
  if (meant === null) return { ok: false, problem: 'empty', why: CODE.noneIn };
  const read = readCode(meant, stories, TEMPERAMENT_IDS);
  return read.ok ? { ...read, code: meant } : { ...read, meant };
}

/** The text as somebody's try at a code; null where it is a sentence or an address. */
function spelled(plain: string): string | null {
  const typed = plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const one = !/\s/.test(typed) || /\d/.test(typed);
  return SPELLED.test(typed) && one ? typed : null;
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
