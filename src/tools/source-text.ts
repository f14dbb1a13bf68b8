/** The bytes of a source file → its text, or why they are none, with the line. */
import type { Defect } from './defect.ts';

export interface SourceText {
  readonly text: string; // as well as it could be read
  readonly defects: readonly Defect[]; // it is not written in UTF-8, or is no text at all
}

const SAVE = 'Save it as UTF-8: every text editor can, often under "Encoding" or "Save with encoding".';
const NEWLINE = 10;

/** Reads a file that should be UTF-8, with or without its mark. `file` is named in what is wrong. */
export function readSourceText(bytes: Uint8Array, file: string): SourceText {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const problem = `this file is written in UTF-16 (${wide})`;
    return { text: '', defects: [{ file, line: 1, problem, remedy: SAVE }] };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const problem = 'this file holds bytes that no text has';
    const remedy = 'Give a text file: Ink is written in UTF-8.';
    return { text: '', defects: [{ file, line: lineAt(bytes, zero), problem, remedy }] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), defects: [] };
  } catch {
    const { line, words } = firstOddLine(bytes);
    const problem = `this line is not written in UTF-8 (as Latin-1 it reads "${words}")`;
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, defects: [{ file, line, problem, remedy: SAVE }] };
  }
}

/** By its mark, or since every other byte of the beginning is 0, as of letters of Europe. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'little-endian';
  if (first === 0xfe && second === 0xff) return 'big-endian';
  const start = bytes.subarray(0, 64);
  const zerosAt = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const half = start.length / 2;
  if (start.length < 4) return null;
  if (zerosAt(1) > half * 0.8 && zerosAt(0) === 0) return 'little-endian, without its mark';
  if (zerosAt(0) > half * 0.8 && zerosAt(1) === 0) return 'big-endian, without its mark';
  return null;
}

function firstOddLine(bytes: Uint8Array): { readonly line: number; readonly words: string } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, from);
    const piece = bytes.subarray(from, end < 0 ? bytes.length : end);
    try {
      decoder.decode(piece);
    } catch {
      return { line, words: excerptOf(new TextDecoder('windows-1252').decode(piece)) };
    }
    from = end < 0 ? bytes.length : end + 1;
  }
  return { line: 1, words: '' };
}

/** A few words around the first letter beyond ASCII. */
function excerptOf(line: string): string {
  const at = line.search(/[^\x20-\x7e]/u);
  return line
    .slice(Math.max(0, at - 20), at + 20)
    .replace(/\p{Cc}/gu, '')
    .trim();
}

function lineAt(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === NEWLINE).length + 1;
}
