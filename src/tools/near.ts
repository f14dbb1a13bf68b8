/** Words that are nearly another one: what somebody meant who mistyped. Pure. */
import { nameKey } from '../story/names.ts';

/** Where one sign is a syllable or a word, other signs make another name: 小明 and 小红 are two people. */
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,3}$/u;

/** Whether a word is a slip for a known one: a letter or two away, or only its capitals or the sign between its parts. */
export function isSlip(word: string, known: string): boolean {
  if (word === known) return false;
  const [one, other] = [nameKey(word), nameKey(known)];
  if (one !== other && SYLLABLES.test(one) && SYLLABLES.test(other)) return false;
  const most = Math.min(one.length, other.length) <= 4 ? 1 : 2;
  return distance(one, other) <= most;
}

/** The known word that is nearest to a slip; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const near = known.filter((each) => isSlip(word, each));
  const far = (each: string) => distance(nameKey(word), nameKey(each));
  return near.sort((one, other) => far(one) - far(other))[0] ?? null;
}

/** `Did you mean "deny"? ` before what a word can be, or nothing. */
export function guess(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === null ? '' : `Did you mean "${meant}"? `;
}

/** How many letters must be added, left out, changed or swapped with their neighbour. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const at = (down: number, right: number) => rows[i - down]?.[j - right] ?? Number.POSITIVE_INFINITY;
      let least = Math.min(at(1, 0) + 1, (row[j - 1] ?? 0) + 1, at(1, 1) + same);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) least = Math.min(least, at(2, 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
