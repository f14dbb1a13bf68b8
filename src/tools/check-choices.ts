/** The tags of choices in a Seams story: whose, which move, which id. */
import { relative } from 'node:path';
import { splitTag } from '../story/cues.ts';
import { nameKey } from '../story/names.ts';
import { DONE, OPTION_KEYS } from '../story/options.ts';
import { isMove, MOVES, type Who } from '../trust/moves.ts';
import type { RolesByName } from './check-head.ts';
import type { Defect } from './defect.ts';
import type { SourceChoice, SourcePlace, SourceTag } from './ink-tree.ts';
import { guess } from './near.ts';
import { slipOf } from './tag-slips.ts';

/** Checks all choices of a story; `decisions` are the choices that stand together. */
export function checkChoices(
  decisions: readonly (readonly SourceChoice[])[],
  people: RolesByName,
): readonly Defect[] {
  const choices = decisions.flat();
  return [
    ...choices.flatMap((choice) => checkChoice(choice, people)),
    ...checkIds(choices),
    ...decisions.flatMap((decision) => checkOnePerson(decision, people)),
  ];
}

function checkChoice(choice: SourceChoice, people: RolesByName): readonly Defect[] {
  const defects = choice.outside.map((tag) => defect(tag, OUTSIDE.problem, OUTSIDE.remedy));
  const known = [...OPTION_KEYS, DONE];
  const strange = choice.inside.filter(({ text }) => !known.includes(splitTag(text).key));
  const meant: string[] = [];
  for (const tag of strange) {
    const slip = slipOf(tag.text, known);
    if (slip?.key) meant.push(slip.key);
    const problem = slip?.problem.replace('tag', 'choice tag') ?? `the choice tag "${tag.text}" is unknown`;
    const may = `A choice may carry: ${known.join(', ')}. Cues stand on the lines after it.`;
    defects.push(defect(tag, problem, slip?.remedy ?? may));
  }
  for (const key of OPTION_KEYS) if (!meant.includes(key)) defects.push(...checkPresent(choice, key));
  return [...defects, ...checkDone(choice), ...checkPerson(choice, people), ...checkMove(choice, people)];
}

/** `# done` stands once, and alone. */
function checkDone(choice: SourceChoice): readonly Defect[] {
  const tags = choice.inside.filter(({ text }) => splitTag(text).key === DONE);
  const more = tags.filter(({ text, dynamic }) => dynamic || text.trim().toLowerCase() !== DONE);
  const problem = `the choice tag "${DONE}" has something behind it`;
  if (more.length > 0) {
    return more.map((tag) => defect(tag, problem, `Write "# ${DONE}", or nothing where the words are said.`));
  }
  return tags.slice(1).map((tag) => defect(tag, twice(DONE), 'Keep one of them.'));
}

/** For a tag of a choice before its brackets, behind them, or on a line. */
export const OUTSIDE = {
  problem: 'a choice tag stands outside the brackets',
  remedy: 'Write it inside: "* [Words. # as: nadia # move: own-it # id: bench-own]".',
};

function checkPresent(choice: SourceChoice, key: string): readonly Defect[] {
  const tags = choice.inside.filter(({ text }) => splitTag(text).key === key);
  const [tag, second] = tags;
  if (second) return [defect(second, twice(key), 'Keep one of them.')];
  if (tag?.dynamic) return [defect(tag, `the choice tag "${key}" holds logic`, 'Write it in plain words.')];
  if (tag && splitTag(tag.text).value !== '') return [];
  const elsewhere = [...choice.outside, ...choice.after].some(({ text }) => splitTag(text).key === key);
  if (elsewhere) return []; // told already
  return [defect(tag ?? choice, `a choice has no "${key}"`, REMEDIES[key] ?? '')];
}

const twice = (key: string) => `the choice tag "${key}" stands twice`;

const REMEDIES: Readonly<Record<string, string>> = {
  as: 'Say whose choice it is: "# as: nadia".',
  move: 'Say what it does between the two: "# move: own-it", or "# move: plain".',
  id: 'Give it an id of its own that never changes: "# id: bench-own".',
};

function checkPerson(choice: SourceChoice, people: RolesByName): readonly Defect[] {
  const tag = tagOf(choice, 'as');
  if (!tag || people.size < 2) return [];
  const { value } = splitTag(tag.text);
  if (people.has(nameKey(value))) return [];
  const names = [...people.keys()];
  const remedy = `${guess(value, names)}Write ${names.map((name) => `"# as: ${name}"`).join(' or ')}.`;
  return [defect(tag, `the choice is given to "${value}", who is neither of the two`, remedy)];
}

function checkMove(choice: SourceChoice, people: RolesByName): readonly Defect[] {
  const tag = tagOf(choice, 'move');
  if (!tag) return [];
  const { value } = splitTag(tag.text);
  const role = people.size < 2 ? undefined : people.get(personOf(tagOf(choice, 'as')));
  const letter: Who | null = role === undefined ? null : role === 'hurt' ? 'H' : 'R';
  if (!isMove(value)) {
    const remedy = `${guess(value, movesFor(letter))}Use one of: ${movesFor(letter).join(', ')}.`;
    return [defect(tag, `there is no move "${value}"`, remedy)];
  }
  if (letter === null || MOVES[value].who.includes(letter)) return [];
  const owner = role === 'hurt' ? 'responsible' : 'hurt';
  const problem = `the move "${value}" belongs to the ${owner} one`;
  return [defect(tag, problem, `Use one of: ${movesFor(letter).join(', ')}.`)];
}

function movesFor(letter: Who | null): readonly string[] {
  return Object.values(MOVES)
    .filter(({ who }) => letter === null || who.includes(letter))
    .map(({ id }) => id);
}

/** Records are made of ids: each stands once in a story and is plain to write. */
function checkIds(choices: readonly SourceChoice[]): readonly Defect[] {
  const tags = choices.flatMap((choice) => tagOf(choice, 'id') ?? []).sort((one, two) => one.line - two.line);
  const first = new Map<string, SourcePlace>();
  return tags.flatMap((tag) => {
    const { value } = splitTag(tag.text);
    const taken = first.get(value);
    if (!taken) first.set(value, tag);
    if (taken) {
      const where = `${relative(process.cwd(), taken.file)}:${taken.line}`;
      return [defect(tag, `the id "${value}" is taken at ${where}`, 'Give this choice another id.')];
    }
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return [];
    return [defect(tag, `"${value}" is no id`, 'Use small letters, digits and single hyphens.')];
  });
}

/** Choices without a condition that stand together are offered together: they are one person's. */
function checkOnePerson(decision: readonly SourceChoice[], people: RolesByName): readonly Defect[] {
  const tags = decision
    .filter(({ conditional }) => !conditional)
    .flatMap((choice) => tagOf(choice, 'as') ?? [])
    .filter((tag) => people.size < 2 || people.has(personOf(tag))); // anybody else is told by itself
  const [first] = tags;
  const other = first && tags.find((tag) => personOf(tag) !== personOf(first));
  if (!first || !other) return [];
  const problem = `the choices of one decision belong to ${personOf(first)} and to ${personOf(other)}`;
  return [defect(other, problem, 'Part them with a gather ("-"), or give them to one person.')];
}

/** What the name is known by; '' without a tag. */
function personOf(tag: SourceTag | undefined): string {
  return nameKey(splitTag(tag?.text ?? '').value);
}

function tagOf(choice: SourceChoice, key: string): SourceTag | undefined {
  return choice.inside.find(({ text, dynamic }) => {
    const tag = splitTag(text);
    return !dynamic && tag.key === key && tag.value !== '';
  });
}

function defect({ file, line }: SourcePlace, problem: string, remedy: string): Defect {
  return { file, line, problem, remedy };
}
