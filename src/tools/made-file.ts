/**
 * Files that a command makes and that people go on with by hand. The first line of each says so and holds a fingerprint of the
 * rest: what has none, or no longer fits it, is somebody's own and is never written over.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `made`: it is there now, or was as it is; `left`: something else lies there, and stays. */
export type Made = 'made' | 'left';

/** What stands around the mark, so that the file stays what it is: `['# ', '']`, `['<!-- ', ' -->']`. */
export type Comment = readonly [before: string, after: string];

const MARK = /^.*\bMade by (.+), mark ([0-9a-f]{12})\b.*$/;

/** Writes `text` below its mark, unless a file lies there that `maker` (a command) did not make or that was changed since. */
export function keepMade(path: string, text: string, maker: string, [before, after]: Comment): Made {
  if (existsSync(path) && !isMade(path, maker)) return 'left';
  mkdirSync(dirname(path), { recursive: true });
  const words = `Made by ${maker}, mark ${markOf(text)}: once changed it is yours, and is left alone.`;
  writeFileSync(path, `${before}${words}${after}\n${text}`);
  return 'made';
}

/** Whether a file lies there just as `maker` left it; lines may have other ends since, as Git gives them. */
function isMade(path: string, maker: string): boolean {
  const text = read(path)?.replaceAll('\r\n', '\n') ?? '';
  const end = text.indexOf('\n');
  const [, by, mark] = MARK.exec(text.slice(0, Math.max(end, 0))) ?? [];
  return by === maker && mark === markOf(text.slice(end + 1));
}

/** Null where something else lies than a file. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
