/** What the compiler gives: header, endings, version, sources and warnings; from source and from JSON. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { StoryFile } from '../../src/story/beat.ts';
import { openStory } from '../../src/story/story.ts';
import { compileStory, compileWithSources, DefectError } from '../../src/tools/compile.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-compile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const STORY = `# title: A Cup
# breach: promise
# responsible: Nadia
# hurt: Vera
# minutes: 2
# ages: 12+
# content: none
# summary: A cup is broken.
# temperament: hurt quick
INCLUDE cup-parts.ink
-> table
=== table
The cup. # scene: kitchen-evening
* [Say so. # as: nadia # move: own-it # id: cup-say] -> glued
* [Hide it. # as: nadia # move: deny # id: cup-hide]
    In the bin. # ending: bin # ending-title: The bin
    -> END
`;
const PARTS = `=== glued
One can see it. # ending: glued # ending-title: Glued
-> END
`;

function texts(file: StoryFile): readonly string[] {
  return openStory(file, 1)
    .next(() => ({}))
    .lines.map(({ text }) => text);
}

describe('a story of ours', () => {
  write('cup-parts.ink', PARTS);
  const main = write('a-cup.ink', STORY);
  const { story, sources, warnings } = compileWithSources(main);

  test('has its header and its endings', () => {
    expect(story.id).toBe('a-cup');
    expect(story.header).toMatchObject({ title: 'A Cup', breach: 'promise', minutes: 2 });
    expect(story.header.temperaments).toEqual({ responsible: null, hurt: 'quick' });
    expect([...story.endings].sort((one, two) => one.id.localeCompare(two.id))).toEqual([
      { id: 'bin', title: 'The bin' },
      { id: 'glued', title: 'Glued' },
    ]);
  });

  test('tells the files it was made of, the main one first', () => {
    expect(sources.map((file) => basename(file))).toEqual(['a-cup.ink', 'cup-parts.ink']);
    expect(warnings).toEqual([]);
  });

  test('has a version that follows its structure, not its words', () => {
    expect(story.version).toMatch(/^[0-9a-f]{8}$/);
    const same = write('a-cup-2.ink', STORY.replace('The cup.', 'The mug. // begin\n'));
    expect(compileStory(same).version).toBe(story.version);
    const other = write('a-cup-3.ink', STORY.replace('move: deny', 'move: lie-again'));
    expect(compileStory(other).version).not.toBe(story.version);
  });

  test('plays without what only the shelf needs, but is warned of it', () => {
    const bare = STORY.replace(/# (minutes|ages|content|summary):.*\n/g, '').replace(/ # ending.*\n/, '\n');
    write('cup-parts.ink', PARTS.replace(/ # ending.*\n/, '\n'));
    const compiled = compileWithSources(write('bare.ink', bare));
    write('cup-parts.ink', PARTS);
    expect(texts(compiled.story)).toEqual(['The cup.']);
    expect(compiled.warnings.map(({ problem }) => problem)).toEqual([
      'the header tag "minutes" is missing',
      'the header tag "ages" is missing',
      'the header tag "content" is missing',
      'the header tag "summary" is missing',
      'no ending is marked',
    ]);
  });

  test('is warned of a loose end with its line', () => {
    const loose = write('loose.ink', STORY.replace('    -> END\n', ''));
    expect(compileWithSources(loose).warnings).toEqual([
      expect.objectContaining({ file: loose, line: 16, problem: expect.stringContaining('loose end') }),
    ]);
  });

  test('is ours by its breach even when Windows wrote it', () => {
    const windows = write('windows.ink', `\uFEFF${STORY.replaceAll('\n', '\r\n')}`);
    expect(compileStory(windows)).toMatchObject({ header: story.header, version: story.version });
  });
});

describe('a foreign file', () => {
  test('may carry any tags', () => {
    const file = write(
      'foreign.ink',
      '# author: somebody\nHello. # mood: merry # colour: red\n* [Go] # x\n- -> END\n',
    );
    const { story, warnings } = compileWithSources(file);
    expect(warnings).toEqual([]);
    expect(story.header).toMatchObject({ title: 'Foreign', breach: null });
    expect(openStory(story, 1).next(() => ({})).options).toEqual([
      { index: 0, id: '0.c-0', text: 'Go', as: null, move: 'plain', manner: null },
    ]);
  });

  test('may be JSON of another compiler, with its mark and its floats', () => {
    const json =
      '{"inkVersion":21,"root":[["^It was, 5.0, \\"out\\": 7.0. ","ev",7,2.0,"/","out","/ev","\\n","end",["done",' +
      '{"#n":"g-0"}],null],"done",null],"listDefs":{}}';
    const story = compileStory(write('other.ink.json', `\uFEFF${json}`));
    expect(story.id).toBe('other');
    expect(texts(story)).toEqual(['It was, 5.0, "out": 7.0. 3.5']);
  });
});

describe('what is no story', () => {
  const problem = (path: string) => {
    try {
      compileStory(path);
    } catch (error) {
      if (error instanceof DefectError) return error.message;
      throw error;
    }
    return '';
  };

  test('a path that leads nowhere', () => {
    expect(problem(join(folder, 'absent.ink'))).toMatch(
      /absent\.ink:1: there is no such file\. Give the path/,
    );
    expect(problem(join(folder, 'absent.json'))).toMatch(/there is no such file/);
    expect(problem(folder)).toMatch(/this is a folder/);
  });

  test('JSON of something else', () => {
    for (const text of ['{"name":"seams"}', '[]', '12', 'null', '{', '']) {
      expect(problem(write('else.json', text))).toMatch(/else\.json:1: this is no compiled Ink story/);
    }
  });
});

test('tags may stand wherever Ink keeps them', () => {
  const { story, warnings } = compileWithSources(
    join(import.meta.dirname, 'fixtures/sound/all-that-is-allowed.ink'),
  );
  expect(warnings).toEqual([]);
  expect(story.endings).toEqual([{ id: 'over', title: 'Over' }]);
  const run = openStory(story, 1);
  const first = run.next(() => ({}));
  expect(first.lines.flatMap(({ cues }) => cues.map(({ kind }) => kind))).toEqual([
    'scene',
    'sound',
    'mood',
    'mood',
    'pose',
    'time',
    'sound',
    'music',
  ]);
  expect(first.options.map(({ id }) => id)).toEqual(['own-1', 'shrug']);
});
