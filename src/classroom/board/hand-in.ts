/** Whatever was typed, pasted, dropped or scanned, cut into single plays. Nothing is judged yet. Pure. */
import { type LeftOut, readPlaysFile } from '../../journal/plays-file.ts';
import type { PlayRecord } from '../../journal/record.ts';
import { TEMPERAMENT_IDS } from '../../trust/pulls/traits.ts';
import { BOARD_LIMITS, readBoardFile } from './board-file.ts';
import { WORDS } from './words.ts';

/** One play that was handed in. `shown`: what to call it in messages; never a person's name. */
export type Submission =
  | { readonly shown: string; readonly code: string; readonly times: number }
  | { readonly shown: string; readonly record: PlayRecord }
  | { readonly shown: string; readonly broken: string }; // why it cannot be read, a sentence

export type ReadSubmissions =
  | { readonly ok: true; readonly plays: readonly Submission[]; readonly story: string | null } // story: of a board file
  | { readonly ok: false; readonly why: string };

const LINK = /#\/debrief\/([^\s/?#,;"'<>]+)/g;
const NUMBERED = /^\s*(?:\d{1,4}[.)]\s+|[•*–-]\s+)/;
const CSV_HEAD = /^\ufeff?"?code"?\s*[,;\t]/i;
const CODE = /(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}]{4}-){2,}[\p{L}\p{N}]{1,4}(?![\p{L}\p{N}-])/gu; // as Seams writes it
const NAME = /^[^\p{N}-]{1,11}$/u; // no code is as short as that
const LONGEST = 60; // letters of what was typed that are shown again

/**
 * Reads any text: codes, one a line or with commas between; links to a debrief; a board file; a file of plays; a
 * table that a board wrote. What stands beside a code may be a name and is left out. Never throws.
 */
export function readHandIn(text: string): ReadSubmissions {
  if (text.length > BOARD_LIMITS.bytes) return { ok: false, why: WORDS.tooLarge };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed.startsWith('{')) return readFile(trimmed);
  const plays = piecesIn(trimmed).map(
    (code): Submission => ({
      shown: code.length > LONGEST ? `${code.slice(0, LONGEST)}…` : code,
      code,
      times: 1,
    }),
  );
  if (plays.length > BOARD_LIMITS.plays) return { ok: false, why: WORDS.tooMany(BOARD_LIMITS.plays) };
  return plays.length === 0 ? { ok: false, why: WORDS.nothingIn } : { ok: true, plays, story: null };
}

function readFile(text: string): ReadSubmissions {
  const board = readBoardFile(text);
  if (board.ok) {
    const plays = board.board.plays.map((entry): Submission => ({ ...entry, shown: entry.code }));
    return { ok: true, plays: [...plays, ...board.left.map(broken)], story: board.board.story };
  }
  if (board.ours) return { ok: false, why: board.why };
  let ids = 0;
  const read = readPlaysFile(text, {
    plays: [],
    stories: [],
    temperaments: TEMPERAMENT_IDS,
    now: 0,
    newId: () => `handed-in-${++ids}`,
  });
  if (!read.ok) return { ok: false, why: WORDS.notAFile };
  const plays = read.fresh.map(
    (record, at): Submission => ({ shown: WORDS.nthInFile(read.places[at] ?? at + 1), record }),
  );
  const all = [...plays, ...read.left.map(broken)];
  return all.length === 0 ? { ok: false, why: WORDS.nothingIn } : { ok: true, plays: all, story: null };
}

function broken({ n, why }: LeftOut): Submission {
  return { shown: WORDS.nthInFile(n), broken: why };
}

function piecesIn(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/);
  if (CSV_HEAD.test(text)) {
    return lines.slice(1).flatMap((line) => pieceIn(line.split(/[,;\t]/)[0] ?? ''));
  }
  return lines.flatMap((line) => {
    const links = [...line.matchAll(LINK)].flatMap(([, code = '']) => pieceIn(unescaped(code)));
    if (links.length > 0) return links;
    const pieces = line.split(/[,;\t]/).flatMap(pieceIn);
    const codes = pieces.filter((piece) => !NAME.test(piece));
    return codes.length > 0 ? codes : pieces;
  });
}

/** The code in a piece of text, as a list of one or none. */
function pieceIn(text: string): readonly string[] {
  const written = text.match(CODE);
  if (written) return written;
  const afterName = text.replace(NUMBERED, '').split(':').at(-1) ?? '';
  const code = afterName.replaceAll('"', '').trim();
  return code === '' ? [] : [code];
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // half an escape: told as it stands
  }
}
