/**
 * The play code: a whole play as short text.
 *
 * Layout, in bits: format 2 · story 6 (format 1: 24, see story-tags.ts) · version 10 · seats 5 · seed 1 + 10 (or 1 + 31) ·
 * picks (see picks.ts), filled with zeros to whole letters of five bits, then four letters of checksum. Every format keeps
 * its two bits first and the checksum last, so that a code of another format is told apart from a mistyped one.
 * Pure.
 */
import type { Role } from '../trust/bond.ts';
import { type Take, takeFrom, toBits, toSymbols } from './bits.ts';
import { CHECK_LENGTH, checkOf } from './checksum.ts';
import { fromLetters, toLetters } from './letters.ts';
import { MAX_PICK, pickBits, readPicks } from './picks.ts';
import { LIMITS } from './record.ts';
import { CODE_FORMATS, type Format, formatOf, storiesWith, tagIn } from './story-tags.ts';
import { VERSION_WIDTH, versionTag } from './version.ts';
import { CODE } from './words-code.ts';

export { storyTags } from './story-tags.ts';

export interface CodeContents {
  readonly story: string;
  readonly storyVersion: string; // as the code has it: the story's version, one of those it had formerly, or of an earlier one
  readonly role: Role | 'both';
  readonly opposite: string; // 'player', 'echo' or a temperament's id
  readonly seed: number; // whole, 1 … 2^31 − 1
  readonly picks: readonly number[]; // what was chosen among the options offered, from 0, both people's decisions
}

/** What a code needs to know of a story. */
export interface StoryVersion {
  readonly id: string;
  readonly version: string;
  readonly formerly?: readonly string[]; // what earlier releases called the same structure, the oldest first
  readonly earlier?: readonly Omit<StoryVersion, 'id' | 'earlier'>[]; // other structures and models of this story
}

export type CodeProblem =
  | 'empty'
  | 'mistyped'
  | 'several'
  | 'unknown-story'
  | 'other-version'
  | 'other-format';
export type ReadCode =
  | { readonly ok: true; readonly contents: CodeContents }
  | {
      readonly ok: false;
      readonly problem: CodeProblem;
      readonly why: string; // a sentence a player can read
      readonly story?: string; // with other-version: whose
    };

const WIDTH = { format: 2, version: VERSION_WIDTH, seats: 5, seed: 10, longSeed: 31 } as const;
const ROLE_ORDER: readonly CodeContents['role'][] = ['responsible', 'hurt', 'both'];
const FIXED_OPPOSITES = ['player', 'echo'] as const;
const OPPOSITES = 10; // the fixed two and up to eight temperaments: 3 roles × 10 fit in five bits
const MAX_TEXT = 200_000; // more than the longest play needs

/**
 * Writes a play as a code; equal contents give equal codes. `temperaments` are the ids in the model's order, to
 * which new ones may only be added at the end. Throws a RangeError for contents that no play can have.
 */
export function writeCode(contents: CodeContents, temperaments: readonly string[]): string {
  const opposites = [...FIXED_OPPOSITES, ...temperaments];
  demand(
    opposites.length <= OPPOSITES,
    `there are more than ${OPPOSITES - FIXED_OPPOSITES.length} temperaments`,
  );
  demand(
    opposites.includes(contents.opposite),
    `opposite "${contents.opposite}" is none of ${opposites.join(', ')}`,
  );
  demand(inRange(contents.seed, 1, LIMITS.seed), `seed ${contents.seed} is not whole and 1 … 2^31 − 1`);
  demand(contents.picks.length <= LIMITS.choices, `it has more than ${LIMITS.choices} decisions`);
  const stray = contents.picks.find((pick) => !inRange(pick, 0, MAX_PICK));
  demand(stray === undefined, `pick ${stray} is not whole and 0 … ${MAX_PICK}`);
  return encode(contents, temperaments, formatOf(contents.story));
}

/**
 * The version that codes of a story are written with. The four whose codes have the oldest format keep the letters
 * that a class may have written down; a code of another story carries its version.
 */
export function versionInCodes({ id, version, formerly = [] }: StoryVersion): string {
  return formatOf(id).format === 0 ? (formerly[0] ?? version) : version;
}

/**
 * Reads a code a person may have typed. Whether the picks fit the story is for its replay to say.
 * Never throws: what cannot be read comes back with its problem and a sentence for the player.
 */
export function readCode(
  text: string,
  stories: readonly StoryVersion[],
  temperaments: readonly string[],
): ReadCode {
  if (text.length > MAX_TEXT) return refuse('mistyped', CODE.mistyped);
  const { symbols, stray } = fromLetters(text);
  if (stray !== null) return refuse('mistyped', CODE.stray(stray));
  if (symbols.length === 0) return refuse('empty', CODE.empty);
  const body = symbols.slice(0, -CHECK_LENGTH);
  const written = toLetters(symbols);
  if (toLetters([...body, ...checkOf(body)]) !== written) return refuse('mistyped', CODE.mistyped);
  const take = takeFrom(body);
  const format = CODE_FORMATS[take(WIDTH.format) ?? CODE_FORMATS.length];
  if (format === undefined) return refuse('other-format', CODE.otherFormat);
  const known = storiesWith(stories, format, take(format.width));
  const version = take(WIDTH.version);
  const play = readPlay(take, temperaments);
  if (play === null) return refuse('other-format', CODE.otherFormat);
  const [meant] = known.flatMap((story) => {
    const storyVersion = versionsOf(story).find((each) => versionTag(each) === version);
    return storyVersion === undefined ? [] : { story: story.id, storyVersion };
  });
  if (meant === undefined) {
    const [other] = known;
    if (other === undefined) return refuse('unknown-story', CODE.unknownStory);
    return { ...refuse('other-version', CODE.otherVersion(other.id)), story: other.id };
  }
  const contents = { ...meant, ...play };
  // One play has one code: another spelling of the same play was never written by this Seams.
  if (encode(contents, temperaments, format) !== written) return refuse('other-format', CODE.otherFormat);
  return { ok: true, contents };
}

function encode(contents: CodeContents, temperaments: readonly string[], format: Format): string {
  const opposite = [...FIXED_OPPOSITES, ...temperaments].indexOf(contents.opposite);
  const long = contents.seed >= 2 ** WIDTH.seed;
  const symbols = toSymbols([
    ...toBits(format.format, WIDTH.format),
    ...toBits(tagIn(format, contents.story), format.width),
    ...toBits(versionTag(contents.storyVersion), WIDTH.version),
    ...toBits(ROLE_ORDER.indexOf(contents.role) * OPPOSITES + opposite, WIDTH.seats),
    ...toBits(long ? 1 : 0, 1),
    ...toBits(contents.seed, long ? WIDTH.longSeed : WIDTH.seed),
    ...pickBits(contents.picks),
  ]);
  return toLetters([...symbols, ...checkOf(symbols)]);
}

function readPlay(
  take: Take,
  temperaments: readonly string[],
): Omit<CodeContents, 'story' | 'storyVersion'> | null {
  const seats = take(WIDTH.seats);
  const seed = take(take(1) === 1 ? WIDTH.longSeed : WIDTH.seed);
  if (seats === null || seed === null || seed < 1) return null;
  const role = ROLE_ORDER[Math.floor(seats / OPPOSITES)];
  const opposite = [...FIXED_OPPOSITES, ...temperaments][seats % OPPOSITES];
  const picks = readPicks(take);
  if (role === undefined || opposite === undefined || picks === null) return null;
  return picks.length > LIMITS.choices ? null : { role, opposite, seed, picks };
}

function versionsOf({ version, formerly = [], earlier = [] }: Omit<StoryVersion, 'id'>): readonly string[] {
  return [version, ...formerly, ...earlier.flatMap(versionsOf)];
}

function inRange(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function demand(holds: boolean, problem: string): void {
  if (!holds) throw new RangeError(`this play cannot be written as a code: ${problem}`);
}

function refuse(problem: CodeProblem, why: string): Extract<ReadCode, { ok: false }> {
  return { ok: false, problem, why };
}
