/** What the tags of a Seams story must keep to, checked on its source: every defect has its file and line. */
import { readCues, splitTag } from '../story/cues.ts';
import { isHeaderKey } from '../story/header.ts';
import { type MeantFor, meantFor } from '../story/meant.ts';
import { OPTION_KEYS } from '../story/options.ts';
import { checkChoices, OUTSIDE } from './check-choices.ts';
import { checkHead, peopleOf, type RolesByName } from './check-head.ts';
import type { Defect } from './defect.ts';
import type { InkSource, SourceTag } from './ink-tree.ts';

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
  const head = checkHead(source.head, late, main);
  const lines = [cuesOfHead(source.head), ...source.lines].flatMap((tags) => checkLine(tags, people));
  return {
    errors: [
      ...head.errors,
      ...lines,
      ...checkEndings(source.lines),
      ...checkChoices(source.decisions, people),
      ...source.lost.map((place) => ({ ...place, ...LOST })),
    ],
    gaps: [...head.gaps, ...checkSomeEnding(source.lines, main)],
  };
}

const LOST = {
  problem: 'a tag in a later part of {…|…} is lost when an earlier part has one too',
  remedy: 'Write the parts as lines of their own: "{ condition:", then a line for each.',
};

/** Tags that stand with the header but belong to the first line. */
function cuesOfHead(head: readonly SourceTag[]): readonly SourceTag[] {
  return head.filter(({ text }) => !isHeaderKey(splitTag(text).key));
}

function checkLine(tags: readonly SourceTag[], people: RolesByName): readonly Defect[] {
  const words = tags.map(({ text }) => text);
  return tags.flatMap((tag) => checkLineTag(tag, words, people));
}

function checkLineTag(tag: SourceTag, all: readonly string[], people: RolesByName): readonly Defect[] {
  const { key } = splitTag(tag.text);
  if (isHeaderKey(key)) return [defect(tag, `the header tag "${key}" comes too late`, LATE)];
  if (OPTION_KEYS.includes(key)) return [defect(tag, OUTSIDE.problem, OUTSIDE.remedy)];
  const others = all.filter((text) => text !== tag.text);
  const { cues, bad } = readCues([tag.text, ...others]);
  const problem = bad.find((each) => each.tag === tag.text);
  if (problem) {
    const known = !problem.problem.endsWith('is unknown');
    return tag.dynamic && known ? [] : [defect(tag, problem.problem, problem.remedy)];
  }
  const [cue] = cues;
  if (cue && 'person' in cue && cue.person !== null && !people.has(cue.person)) {
    const names = [...people.keys()].join(' and ');
    return [defect(tag, `there is nobody called "${cue.person}"`, `The two people are ${names}.`)];
  }
  return [];
}

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

function checkSomeEnding(lines: InkSource['lines'], main: string): readonly Defect[] {
  if (lines.flat().some(({ text }) => splitTag(text).key === 'ending')) return [];
  const remedy = 'Mark the last line of each: "# ending: id # ending-title: Words".';
  return [{ file: main, line: 1, problem: 'no ending is marked', remedy }];
}

function defect({ file, line }: SourceTag, problem: string, remedy: string): Defect {
  return { file, line, problem, remedy };
}
