/** The header of a Seams story: what must stand there, and what it may say. */
import { splitTag } from '../story/cues.ts';
import { HEADER_KEYS } from '../story/header.ts';
import { nameKey } from '../story/names.ts';
import { BREACHES, ROLES, type Role } from '../trust/bond.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';
import type { Defect } from './defect.ts';
import type { SourceTag, SourceWords } from './ink-tree.ts';
import { guess } from './near.ts';
import { HEAD_KEYS, LINE_KEYS, slipOf, type TagSlip } from './tag-slips.ts';

/** The two people by what their names are known by. */
export type RolesByName = ReadonlyMap<string, Role>;

/** A name that has a colon in it names nobody: it is told by itself. */
export function peopleOf(head: readonly SourceTag[]): RolesByName {
  const people = new Map<string, Role>();
  for (const role of ROLES) {
    const name = headValue(head, role);
    if (/^[^:：]+$/u.test(name)) people.set(nameKey(name), role);
  }
  return people;
}

/** Without these a play cannot begin; the others are for the shelf. */
const NEEDED: readonly string[] = ['title', 'breach', 'responsible', 'hurt'];

const EXAMPLES: Readonly<Record<(typeof HEADER_KEYS)[number], string>> = {
  title: 'Three Times',
  breach: BREACHES.join(' | '),
  responsible: 'Nadia',
  hurt: 'Vera',
  minutes: '12',
  ages: '12+',
  content: 'what a reader should know beforehand, or none',
  summary: 'one or two sentences',
};

export interface HeadCheck {
  readonly errors: readonly Defect[];
  readonly gaps: readonly Defect[];
  readonly cues: readonly SourceTag[]; // tags that stand with the header but belong to the first line
  readonly unmarked: boolean; // a "#" was forgotten: the tags behind it come late because of that
}

/** Checks that all header tags are there, once, and make sense; those of `late` stand elsewhere and are told there. */
export function checkHead(
  head: readonly SourceTag[],
  late: readonly string[],
  words: readonly SourceWords[],
  main: string,
): HeadCheck {
  const errors: Defect[] = [];
  const gaps: Defect[] = [];
  const slips = head.flatMap((tag) => {
    const slip = isKnown(tag) ? null : slipOf(tag.text, HEAD_KEYS);
    return slip ? [{ tag, slip }] : [];
  });
  errors.push(...slips.map(({ tag, slip }) => defect(tag, headProblem(slip), slip.remedy)));
  const unmarked = checkUnmarked(head, words);
  errors.push(...unmarked);
  const meant = slips.flatMap(({ slip }) => slip.key ?? []);
  for (const key of HEADER_KEYS) {
    const [first, second] = head.filter(({ text }) => splitTag(text).key === key);
    const missing = !first && !late.includes(key) && !meant.includes(key) && unmarked.length === 0;
    const empty = first && key !== 'content' && splitTag(first.text).value === '';
    if (missing || empty) {
      const problem = `the header tag "${key}" is ${missing ? 'missing' : 'empty'}`;
      const remedy = `Write "# ${key}: ${EXAMPLES[key]}" before any line and any INCLUDE.`;
      const gap = defect(first ?? { file: main, line: 1 }, problem, remedy);
      (NEEDED.includes(key) ? errors : gaps).push(gap);
    }
    if (second) errors.push(defect(second, `the header tag "${key}" stands twice`, 'Keep one of them.'));
  }
  errors.push(...head.flatMap((tag) => checkValue(tag)));
  errors.push(...checkPeople(head));
  const told = new Set(slips.map(({ tag }) => tag));
  const cues = head.filter((tag) => !told.has(tag) && !HEAD_KEYS.includes(splitTag(tag.text).key));
  return { errors, gaps, cues, unmarked: unmarked.length > 0 };
}

function isKnown({ text }: SourceTag): boolean {
  const { key } = splitTag(text);
  return text.includes(':') && (HEAD_KEYS.includes(key) || LINE_KEYS.includes(key));
}

function headProblem({ key, problem }: TagSlip): string {
  return key === null
    ? problem
    : problem.replace('the tag', 'the header tag').replace('no tag', 'no header tag');
}

/** `breach: lie` without its `#`: the first line, and whatever stands behind it, is no header any more. */
function checkUnmarked(head: readonly SourceTag[], [first]: readonly SourceWords[]): readonly Defect[] {
  const { key } = splitTag(first?.text ?? '');
  if (!first?.text.includes(':') || !HEADER_KEYS.some((known) => known === key)) return [];
  if (head.some(({ text }) => splitTag(text).key === key)) return [];
  return [defect(first, `the header tag "${key}" has no "#" before it`, `Write "# ${first.text}".`)];
}

function checkValue(tag: SourceTag): readonly Defect[] {
  const { key, value } = splitTag(tag.text);
  if (value === '') return [];
  if (key === 'breach' && !BREACHES.some((breach) => breach === value)) {
    return [
      defect(
        tag,
        `there is no breach "${value}"`,
        `${guess(value, BREACHES)}Use one of: ${BREACHES.join(', ')}.`,
      ),
    ];
  }
  if (key === 'minutes' && !/^[1-9]\d?$/.test(value)) {
    return [defect(tag, `"${value}" is no number of minutes`, 'Write a whole number from 1 to 99.')];
  }
  if (key === 'ages' && !/^\d{1,2}\+$/.test(value)) {
    return [defect(tag, `"${value}" is no age`, 'Write the youngest age with a plus: "12+".')];
  }
  return key === 'temperament' ? checkTemperament(tag, value) : [];
}

function checkTemperament(tag: SourceTag, value: string): readonly Defect[] {
  const [role = '', temperament, more] = value.split(/\s+/);
  if (!ROLES.some((known) => known === role) || temperament === undefined || more !== undefined) {
    const remedy = 'Write the role and the temperament: "# temperament: responsible guarded".';
    return [defect(tag, `"${value}" is no temperament of a role`, remedy)];
  }
  const known = Object.keys(TEMPERAMENTS);
  if (known.includes(temperament)) return [];
  return [
    defect(
      tag,
      `there is no temperament "${temperament}"`,
      `${guess(temperament, known)}Use one of: ${known.join(', ')}.`,
    ),
  ];
}

/** `as:` and cues name people, so the names must be two; and nothing in them may end one. */
function checkPeople(head: readonly SourceTag[]): readonly Defect[] {
  const tags = head.filter(({ text }) => ROLES.some((role) => role === splitTag(text).key));
  const defects = tags
    .filter(({ text }) => /[:：]/u.test(splitTag(text).value))
    .map((tag) => defect(tag, 'a name has no colon', 'The colon behind it begins what is said.'));
  const [first, second] = tags;
  const nameOf = ({ text }: SourceTag) => nameKey(splitTag(text).value);
  if (first && second && nameOf(first) === nameOf(second) && nameOf(first) !== '') {
    defects.push(defect(second, 'both people have the same name', 'Give them two names.'));
  }
  return defects;
}

function headValue(head: readonly SourceTag[], key: string): string {
  return head.map(({ text }) => splitTag(text)).find((tag) => tag.key === key)?.value ?? '';
}

function defect({ file, line }: { file: string; line: number }, problem: string, remedy: string): Defect {
  return { file, line, problem, remedy };
}
