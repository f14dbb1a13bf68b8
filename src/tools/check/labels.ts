/** What options promise by their words: what is said must be said then, what is done must not speak, no two read alike. */
import type { Line, Option } from '../../story/beat.ts';
import { nameKey } from '../../story/names.ts';
import { type Content, placeOfPoint } from './content.ts';
import { type CheckFinding, warning } from './finding.ts';
import type { DecisionFound, ReachedParts } from './found.ts';
import type { Edge, WalkPoint } from './walk.ts';

/** An option that is said and after which its person did not say it. */
export interface Unsaid {
  readonly option: Option;
  readonly point: string;
  readonly heard: string | null; // what they said first instead; null: nothing, up to the next decision
}

/** Listens to what follows each option of a play. */
export class SaidLabels {
  readonly unsaid = new Map<string, Unsaid>();
  readonly #heard = new Set<string>();

  /** `to` is what came of the option at `from`. */
  hear(from: WalkPoint, option: Option, to: Edge): void {
    if (option.manner !== 'said' || 'fault' in to) return;
    const heard = firstWords(to.moment.beat.lines, option.as ?? '');
    const key = `${option.id}\n${option.text}`;
    if (this.#heard.has(`${key}\n${heard}`) || this.unsaid.has(key)) return;
    this.#heard.add(`${key}\n${heard}`);
    if (heard !== null && plain(heard).includes(plain(option.text))) return;
    this.unsaid.set(key, { option, point: from.points[option.index] ?? '', heard });
  }
}

/** What somebody says or thinks first, until somebody else speaks: speech may be cut into lines. */
function firstWords(lines: readonly Line[], person: string): string | null {
  const own = ({ speaker }: Line) => speaker !== null && nameKey(speaker) === nameKey(person);
  const first = lines.findIndex(own);
  if (first < 0) return null;
  const rest = lines.slice(first).filter(({ speaker }) => speaker !== null);
  const end = rest.findIndex((line) => !own(line));
  return (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text).join(' ');
}

/** In small letters, each word between blanks, without any sign. */
function plain(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function wordsOf(text: string): readonly string[] {
  const letters = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  return letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Of a story that Seams is meant for; in any other nobody can tell what is said. */
export function checkLabels(content: Content, searches: readonly HeardSearch[]): readonly CheckFinding[] {
  if (!content.ours) return [];
  const unsaid = new Map(searches.flatMap(({ labels }) => [...labels.unsaid]));
  const decisions = searches.flatMap(({ found }) => [...found.decisions.values()]);
  return [
    ...[...unsaid.values()].map((each) => tellUnsaid(content, each)),
    ...decisions.flatMap((each) => [...checkDone(content, each), ...checkAlike(content, each)]),
  ];
}

interface HeardSearch {
  readonly found: ReachedParts;
  readonly labels: SaidLabels;
}

function tellUnsaid(content: Content, { option, point, heard }: Unsaid): CheckFinding {
  const who = option.as ?? '';
  const then = heard === null ? `"${who}" says nothing then` : `"${who}" says then: "${heard}"`;
  return warning(
    'label-unsaid',
    placeOfPoint(content, point),
    `the option "${option.id}" is "${option.text}", and ${then}`,
    'Let the first line say these words, or mark the option as "# done".',
  );
}

const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(i|i'm|i'll|i've|i'd|me|my|mine|myself|we|we're|we'll|us|our|ours)(?![\p{L}\p{N}'])/iu;
const QUOTED = /["“][^"”]*["”]/gu;
const SUMS_UP =
  /^(say|tell|ask|explain|admit|answer|promise|apologi[sz]e|confess)\b(?! (nothing|no |not |neither))/iu;

/** An act is told as an act: nobody speaks in it, outside quotation marks. */
function checkDone(content: Content, { points, options }: DecisionFound): readonly CheckFinding[] {
  return options.flatMap(({ id, text, manner }, at) => {
    if (manner !== 'done') return [];
    const place = placeOfPoint(content, points[at]);
    const told = text.replace(QUOTED, '').replaceAll('’', "'");
    const [speaks] = FIRST_PERSON.exec(told) ?? [];
    if (speaks !== undefined) {
      const problem = `the option "${id}" is done, and speaks: "${speaks}" in "${text}"`;
      return [
        warning(
          'label-speaks',
          place,
          problem,
          'Tell what is done ("Put the cup down."), or take "# done" away.',
        ),
      ];
    }
    if (!SUMS_UP.test(told.trim())) return [];
    const problem = `the option "${id}" sums up what is said: "${text}"`;
    return [warning('label-sums-up', place, problem, 'Write the words that are said, without "# done".')];
  });
}

const FIRST_WORDS = 3;
const SENTENCE_WORDS = 2; // a first sentence of so many that stands twice is read as one
const MOST_SHARED = 0.75; // of the words of both

function checkAlike(content: Content, { points, options }: DecisionFound): readonly CheckFinding[] {
  return options.flatMap((other, at) =>
    options.slice(0, at).flatMap((one) => {
      if (other.manner === null || !alike(one.text, other.text)) return [];
      const problem = `"${one.text}" and "${other.text}" read alike at speed`;
      const remedy = 'Begin them with different words, and let them differ in more than one or two.';
      return [warning('labels-alike', placeOfPoint(content, points[at]), problem, remedy)];
    }),
  );
}

function alike(one: string, other: string): boolean {
  const words = [wordsOf(one), wordsOf(other)] as const;
  return (
    sameBegin(
      words.map((each) => each.slice(0, FIRST_WORDS)),
      FIRST_WORDS,
    ) ||
    sameBegin(
      [one, other].map((text) => wordsOf(text.split(/[.!?…:]/)[0] ?? '')),
      SENTENCE_WORDS,
    ) ||
    sharedOf(...words) >= MOST_SHARED
  );
}

/** Whether two beginnings are the same, and long enough to be taken for the whole. */
function sameBegin([one = [], other = []]: readonly (readonly string[])[], least: number): boolean {
  return one.length >= least && one.join(' ') === other.join(' ');
}

/** How much of two options are the same words, in whatever order: 0 … 1. */
function sharedOf(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const shared = one.filter((word) => {
    const found = rest.indexOf(word);
    if (found >= 0) rest.splice(found, 1);
    return found >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}
