/** What the tags of a Seams story must keep to, checked on its source: every defect has its file and line. */
import { basename } from 'node:path';
import { MOODS, MUSIC, POSES, readCues, SCENES, SOUNDS, STANDING_POSES, splitTag } from '../story/cues.ts';
import { isHeaderKey } from '../story/header.ts';
import { type MeantFor, meantFor } from '../story/meant.ts';
import { nameKey } from '../story/names.ts';
import { DONE, OPTION_KEYS } from '../story/options.ts';
import { checkChoices, OUTSIDE } from './check-choices.ts';
import { checkHead, peopleOf, type RolesByName } from './check-head.ts';
import type { Defect } from './defect.ts';
import type { InkSource, SourceTag } from './ink-tree.ts';
import { guess } from './near.ts';
import { LINE_KEYS, slipOfAny } from './tag-slips.ts';

/** `errors` break a play; `gaps` only keep a story from the shelf. */
export interface TagCheck {
  readonly errors: readonly Defect[];
  readonly gaps: readonly Defect[];
}

/** Whom a story was written for, told from all its tags, even those that the engine cannot see. */
export function sourceMeantFor({ head, lines, decisions }: InkSource): MeantFor {
  const texts = (tags: readonly SourceTag[]) => tags.map(({ text }) => text);
  return meantFor({
    head: texts(head),
    lines: texts(lines.flat()),
    options: texts(decisions.flat().flatMap(({ inside }) => inside)),
  });
}

/** Checks every tag of a Seams story; `main` is the absolute path of its main file. */
export function checkTags(source: InkSource, main: string): TagCheck {
  const people = peopleOf(source.head);
  const late = source.lines.flat().map(({ text }) => splitTag(text).key);
  const head = checkHead(source.head, late, source.words, main);
  const lines = [head.cues, ...source.lines].flatMap((tags) => checkLine(tags, people));
  return {
    errors: [
      ...head.errors,
      ...(head.unmarked ? [] : lines), // else they come late because of one sign
      ...checkEndings(source.lines),
      ...checkChoices(source.decisions, people),
      ...source.lost.map((place) => ({ ...place, ...LOST })),
    ],
    gaps: [...head.gaps, ...checkSomeEnding(source.lines, main)],
  };
}

/** Of a file of which only the options speak of Seams: it plays as it is, and its writer may have meant more. */
export function checkUnclear({ decisions }: InkSource, main: string): readonly Defect[] {
  const tags = decisions.flat().flatMap(({ inside }) => inside);
  const tag = tags.find(({ text }) => splitTag(text).key === 'as');
  if (!tag) return [];
  const problem = `"# ${tag.text}" says whose an option is, and the header names no breach and no people`;
  const remedy = `For Seams, begin ${basename(main)} with "# title:", "# breach:", "# responsible:" and "# hurt:"; any other story may leave it so.`;
  return [defect(tag, problem, remedy)];
}

const LOST = {
  problem: 'a tag in a later part of {…|…} is lost when an earlier part has one too',
  remedy: 'Write the parts as lines of their own: "{ condition:", then a line for each.',
};

function checkLine(tags: readonly SourceTag[], people: RolesByName): readonly Defect[] {
  const words = tags.map(({ text }) => text);
  return tags.flatMap((tag) => checkLineTag(tag, words, people));
}

function checkLineTag(tag: SourceTag, all: readonly string[], people: RolesByName): readonly Defect[] {
  const { key, value } = splitTag(tag.text);
  if (FOR_TEACHERS.includes(key) && value === '') {
    return [defect(tag, `the tag "${key}" says nothing`, 'Write behind it what a class may talk about.')];
  }
  if (isHeaderKey(key)) return [defect(tag, `the header tag "${key}" comes too late`, LATE)];
  if (key === DONE || OPTION_KEYS.includes(key)) return [defect(tag, OUTSIDE.problem, OUTSIDE.remedy)];
  const others = all.filter((text) => text !== tag.text);
  const { cues, bad } = readCues([tag.text, ...others]);
  const problem = bad.find((each) => each.tag === tag.text.trim());
  if (problem && !LINE_KEYS.includes(key)) {
    const slip = slipOfAny(tag.text, LINE_KEYS) ?? problem;
    return [defect(tag, slip.problem, slip.remedy)];
  }
  if (problem) {
    if (tag.dynamic || isMeant(key, others)) return [];
    return [defect(tag, problem.problem, guessFor(tag.text, problem.problem, people) + problem.remedy)];
  }
  const [cue] = cues;
  if (cue && 'person' in cue && cue.person !== null && people.size > 1 && !people.has(nameKey(cue.person))) {
    const names = [...people.keys()];
    const remedy = `${guess(cue.person, names)}The two people are ${names.join(' and ')}.`;
    return [defect(tag, `there is nobody called "${cue.person}"`, remedy)];
  }
  return [];
}

/** An `ending-title` whose ending was mistyped on the same line: the slip is told, and is the cause. */
function isMeant(key: string, others: readonly string[]): boolean {
  return key === 'ending-title' && others.some((text) => isSlipOf(text, 'ending'));
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  ...{ scene: SCENES, music: MUSIC, sound: SOUNDS, mood: MOODS, pose: [...POSES, STANDING_POSES] },
  via: ['phone'],
};

/** What a mistyped value may have meant, in a sentence before what it can be; `problem` ends with what was read. */
function guessFor(text: string, problem: string, people: RolesByName): string {
  const { key, value } = splitTag(text);
  const known = VALUES[key] ?? [];
  const [, first = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(value) ?? [];
  if (known.includes(first) && people.has(nameKey(rest))) {
    return `The person comes first: "# ${key}: ${rest} ${first}". `;
  }
  return guess(/"(.*)"$/.exec(problem)?.[1] ?? value, known);
}

const FOR_TEACHERS: readonly string[] = ['stop', 'ask'];

const LATE = 'Put it first in the main file, before any line and any INCLUDE.';

/** Every ending has a title, and the same one wherever it stands. */
function checkEndings(lines: InkSource['lines']): readonly Defect[] {
  const defects: Defect[] = [];
  const titles = new Map<string, string>();
  for (const tags of lines) {
    const ending = tags.find(({ text }) => splitTag(text).key === 'ending');
    if (!ending) continue;
    const id = splitTag(ending.text).value;
    const title = tags.map(({ text }) => splitTag(text)).find(({ key }) => key === 'ending-title')?.value;
    if (!title && tags.some(({ text }) => isSlipOf(text, 'ending-title'))) continue; // told as a slip
    if (!title) {
      const remedy = 'Put "# ending-title: Words" on the same line.';
      defects.push(defect(ending, `the ending "${id}" has no title`, remedy));
      continue;
    }
    const known = titles.get(id);
    if (known !== undefined && known !== title) {
      const problem = `the ending "${id}" is called "${known}" elsewhere`;
      defects.push(defect(ending, problem, 'Give it the same title, or another id.'));
    }
    titles.set(id, title);
  }
  return defects;
}

function isSlipOf(text: string, key: string): boolean {
  return !LINE_KEYS.includes(splitTag(text).key) && slipOfAny(text, LINE_KEYS)?.key === key;
}

function checkSomeEnding(lines: InkSource['lines'], main: string): readonly Defect[] {
  if (lines.flat().some(({ text }) => splitTag(text).key === 'ending' || isSlipOf(text, 'ending'))) return [];
  const remedy = 'Mark the last line of each: "# ending: id # ending-title: Words".';
  return [{ file: main, line: 1, problem: 'no ending is marked', remedy }];
}

function defect({ file, line }: SourceTag, problem: string, remedy: string): Defect {
  return { file, line, problem, remedy };
}
