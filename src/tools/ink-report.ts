/** What the Ink compiler reports → defects with file, line and what to do. */
import { dirname, resolve } from 'node:path';
import { isGivenName } from './bond-names.ts';
import type { Defect } from './defect.ts';

export interface Report {
  readonly message: string;
  readonly grade: number; // 0 an author's note, 1 a warning, 2 an error
}

export function isWarning({ grade }: Report): boolean {
  return grade === 1;
}

export function isError({ grade }: Report): boolean {
  return grade === 2;
}

/** The errors among them; what many of them come from is told once and alone. */
export function readErrors(reports: readonly Report[], main: string): readonly Defect[] {
  const errors = reports.filter(isError).map((report) => readReport(report, main));
  const [first, ...more] = errors.filter(({ problem }) => isGivenName(UNRESOLVED.exec(problem)?.[1] ?? ''));
  if (!first || more.length === 0) return errors;
  const remedy = 'lib/bond.ink declares it: write "INCLUDE lib/bond.ink" behind the header.';
  return [...errors.filter((each) => each !== first && !more.includes(each)), { ...first, remedy }];
}

const UNRESOLVED = /^Unresolved variable: (\w+)/;

/** `ERROR: 'gym.ink' line 4: Divert target not found` → a defect; include names start at the main file's folder. */
export function readReport({ message }: Report, main: string): Defect {
  const [, name = main, line = '1', words = message] =
    /^(?:ERROR|WARNING|RUNTIME ERROR): (?:'(.*?)' )?line (\d+): ([\s\S]*)$/.exec(message) ?? [];
  const problem = words
    .trim()
    .replace(/(?<=\.ink)"(?=\)?$)/, '')
    .replace(/\s*\n\s*/g, ' '); // Ink leaves a quote behind a file's name
  const remedy = REMEDIES.find(([pattern]) => pattern.test(problem))?.[1] ?? '';
  return { file: resolve(dirname(main), name), line: Number(line), problem, remedy };
}

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [UNRESOLVED, 'Declare it with VAR. A label in another knot is written knot.label.'],
  [/^Could not find target for read count/, 'Look at the names of the knot and of the label in it.'],
  [/^Divert target not found/, 'Look at the name of the knot, stitch or label.'],
  [/^Function call target not found/, 'Look at the name of the function: "=== function name(x) ===".'],
  [/loose end/, 'Divert on, or end with "-> END".'],
  [/ saw '[^']*?(?<![=!<>~])=(?![=>])/, 'To compare, write "==" and not "=": "{ x == 1: … }".'],
  [/closing ']'/, 'Close the bracket on the same line: "* [Words. # as: nadia # move: own-it # id: own]".'],
  [/closing brace|closing '}'/, 'Each "{" wants its "}": on the same line, or in a block of its own lines.'],
  [/saw '}'/, 'A "}" stands there without its "{".'],
  [
    /bracketed name/,
    'Behind "*" or "-" parentheses hold a label of one word; a thought stands on a line of its own.',
  ],
  [/^Empty diverts/, 'Name where it leads: "-> knot".'],
  [/after '~'|following a '~'/, '"~" begins logic such as "~ x = 1"; take it out before words.'],
  [/right side of/, 'Write words in straight quotes ("hurt"), and names of variables without any.'],
  [/knot name definition/, 'A knot has one word as its name, of letters, digits and "_": "=== the_call".'],
  [/line within the knot/, 'Give the knot a line, or take one of the two out.'],
  [/name has already been used/, 'Give it a name of its own.'],
  [/same label name/, 'Give each label a name of its own, or take the second one out.'],
];
