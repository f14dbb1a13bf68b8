/** Whatever was typed, pasted, dropped or scanned, cut into single plays. Nothing is judged yet. Pure. */
import { findCodes, findMistyped, plainText } from '../../journal/pasted.ts';
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

const NUMBERED = /^\s*(?:\d{1,4}[.)]\s+|[•*–-]\s+)/;
const CSV_HEAD = /^"?code"?\s*[,;\t]/i;
const LINE = /[^\r\n\u0085\u2028\u2029]+/g;
const NAME = /^[^\p{N}-]{1,11}$/u; // no code is as short as that
const LONGEST = 60; // letters of what was typed that are shown again

/**
 * Reads any text: codes however they were pasted (journal/pasted.ts); a board file; a file of plays; a table that a
 * board wrote. What stands beside a code may be a name and is left out. Never throws.
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
    waiting: [],
    stories: [],
    temperaments: TEMPERAMENT_IDS,
    now: 0,
    newId: () => `handed-in-${++ids}`,
  });
  if (!read.ok) return { ok: false, why: WORDS.notAFile };
  const plays = read.fresh.map(
    (record, at): Submission => ({ shown: WORDS.nthInFile(read.places[at] ?? at + 1), record }),
  );
  const all = [...plays, ...[...read.left, ...read.waiting].sort((a, b) => a.n - b.n).map(broken)];
  return all.length === 0 ? { ok: false, why: WORDS.nothingIn } : { ok: true, plays: all, story: null };
}

function broken({ n, why }: LeftOut): Submission {
  return { shown: WORDS.nthInFile(n), broken: why };
}

function piecesIn(text: string): readonly string[] {
  const plain = plainText(text);
  if (CSV_HEAD.test(plain)) {
    const rows = plain.split(/[\r\n]+/).slice(1);
    return rows.flatMap((row) => pieceIn(row.split(/[,;\t]/)[0] ?? ''));
  }
  const found = findCodes(plain);
  let next = 0;
  return [...plain.matchAll(LINE)].flatMap(({ 0: line, index: from }) => {
    const to = from + line.length;
    const codes = new Set<string>(); // a link often stands beside its own code
    let rest = '';
    let at = Math.min(to, Math.max(from, found[next - 1]?.to ?? 0)); // a code may reach over from the line before
    const reached = at > from;
    for (let code = found[next]; code && code.from < to; code = found[++next]) {
      codes.add(code.code);
      rest += `${plain.slice(at, code.from)} `;
      at = Math.min(to, code.to);
    }
    const wrong = findMistyped(rest + plain.slice(at, to));
    if (codes.size > 0 || reached) return [...codes, ...wrong];
    const meant = meantIn(line, wrong);
    return found.length > 0 ? meant.filter((piece) => !NAME.test(piece) && !isTalk(piece)) : meant; // of a chat only what was meant as a code
  });
}

/** What a line without a code is called when it is refused; or the code in it, where a single line says more than all. */
function meantIn(line: string, wrong: readonly string[]): readonly string[] {
  const found = findCodes(line).map(({ code }) => code);
  if (found.length > 0) return found;
  if (wrong.length > 0) return wrong;
  const pieces = line.split(/[,;\t]/).flatMap(pieceIn);
  const codes = pieces.filter((piece) => !NAME.test(piece));
  return codes.length > 0 ? codes : pieces;
}

/** Several words, and not all as short as the groups of a code. */
function isTalk(piece: string): boolean {
  const words = piece.split(/\s+/);
  return words.length > 1 && words.some(({ length }) => length > 4);
}

/** What was meant as a code in a piece of text, as a list of one or none. */
function pieceIn(text: string): readonly string[] {
  const [found] = findCodes(text);
  if (found) return [found.code];
  const afterName = text.replace(NUMBERED, '').split(':').at(-1) ?? '';
  const code = afterName.replaceAll('"', '').trim();
  return code === '' ? [] : [code];
}
