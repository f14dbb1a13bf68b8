/** How easily a scene is read: common words, length of sentences, pronouns whose person was named a while ago. Pure. */
import { isCommon } from './common-words.ts';
import type { SceneLine, SceneText } from './scenes.ts';

export interface SceneReading {
  readonly scene: string;
  readonly words: number;
  readonly common: number; // percent of the words, names counted as common; one decimal
  readonly sentence: number; // words a sentence, on average; one decimal
  readonly far: number; // percent of he, she, they, … with no name in their line or the two before
  readonly rare: readonly string[]; // what is not common, the most frequent first
}

const NEAR = 2; // lines
const PRONOUNS = /^(he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves)$/;

/** `others`: words that this story may use besides, in small letters. */
export function measureScene(
  scene: SceneText,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): SceneReading {
  const sentences = scene.lines.flatMap(({ text }) => sentencesOf(text)).filter((each) => each.length > 0);
  const words = sentences.flat();
  const rare = new Map<string, number>();
  for (const word of words) {
    const small = smallOf(word);
    if (isName(word, names) || isCommon(small, others)) continue;
    rare.set(small, (rare.get(small) ?? 0) + 1);
  }
  const many = [...rare.values()].reduce((sum, count) => sum + count, 0);
  return {
    scene: scene.name,
    words: words.length,
    common: words.length === 0 ? 100 : round(100 - (100 * many) / words.length),
    sentence: sentences.length === 0 ? 0 : round(words.length / sentences.length),
    far: farPronouns(scene.lines, names),
    rare: [...rare].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word),
  };
}

const round = (value: number) => Math.round(10 * value) / 10;

/** Words that are always written with a capital, also where no sentence begins; `people` are names in any case. */
export function namesIn(scenes: readonly SceneText[], people: readonly string[]): ReadonlySet<string> {
  const small = new Set<string>();
  const names = new Set(people.flatMap((name) => wordsOf(name)).map(smallOf));
  const inside = new Set<string>();
  for (const { text } of scenes.flatMap(({ lines }) => lines)) {
    for (const sentence of sentencesOf(text)) {
      for (const [at, word] of sentence.entries()) {
        if (/^\p{Ll}/u.test(word)) small.add(smallOf(word));
        else if (at > 0 && /^\p{Lu}\p{Ll}/u.test(word)) inside.add(smallOf(word));
      }
    }
  }
  for (const word of inside) if (!small.has(word) && !/^i$/.test(word)) names.add(word);
  return names;
}

function isName(word: string, names: ReadonlySet<string>): boolean {
  return /^\p{Lu}/u.test(word) && names.has(smallOf(word));
}

/** In small letters, without the s of a possessive. */
function smallOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'(s|d|ll|m|re|ve)?$/, '');
}

function sentencesOf(text: string): readonly (readonly string[])[] {
  return text.split(/(?<=[.!?…:;])["”')\s]+|\s[–—-]\s/u).map(wordsOf);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

function farPronouns(lines: readonly SceneLine[], names: ReadonlySet<string>): number {
  const named = lines.map(
    ({ text, speaker }) => speaker !== null || wordsOf(text).some((word) => isName(word, names)),
  );
  let all = 0;
  let far = 0;
  for (const [at, { text }] of lines.entries()) {
    const pronouns = wordsOf(text).filter((word) => PRONOUNS.test(smallOf(word))).length;
    all += pronouns;
    if (!named.slice(Math.max(0, at - NEAR), at + 1).includes(true)) far += pronouns;
  }
  return all === 0 ? 0 : Math.round((100 * far) / all);
}
