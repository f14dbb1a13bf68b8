import { describe, expect, test } from 'vitest';
import { type BoardContext, judge, storyOf } from '../../src/classroom/board/gather.ts';
import { readHandIn } from '../../src/classroom/board/hand-in.ts';
import { writeCode } from '../../src/journal/code.ts';
import { codeOf } from '../../src/journal/play-code.ts';
import { writePlaysFile } from '../../src/journal/plays-file.ts';
import { versionTag } from '../../src/journal/version.ts';
import { record } from '../journal/sample.ts';
import { code, play, STORIES, story } from './class.ts';

const NONE: readonly string[] = []; // no temperament is written: somebody beside sat opposite

function here(on: readonly string[] = [], over: Partial<BoardContext> = {}): BoardContext {
  return { stories: STORIES(), file: story('on-credit'), has: (each) => on.includes(each), ...over };
}

/** What becomes of a text: codes that go on the board, and the problems of the others. */
function gathered(text: string, on: readonly string[] = []): { codes: string[]; problems: string[] } {
  const handed = readHandIn(text);
  if (!handed.ok) return { codes: [], problems: [handed.why] };
  const codes: string[] = [];
  const problems: string[] = [];
  for (const each of handed.plays) {
    const judged = judge(each, here([...on, ...codes]));
    if (judged.ok) codes.push(judged.play.code);
    else problems.push(`${judged.refusal.shown}: ${judged.refusal.problem}`);
  }
  return { codes, problems };
}

const [A, B, C] = [1, 2, 3].map((seed) => code('on-credit', seed)) as [string, string, string];

/** The code with one letter changed. */
function mistyped(right: string): string {
  return `${right.slice(0, 6)}${right[6] === '7' ? '8' : '7'}${right.slice(7)}`;
}

describe('whatever is handed in', () => {
  test.each([
    ['one a line', `${A}\n${B}\r\n\n${C}`],
    ['with commas, semicolons and tabs', `${A}, ${B};${C}`],
    ['numbered', `1. ${A}\n2) ${B}\n• ${C}`],
    ['after names, which are left out', `Ana: ${A}\nBo:${B}\n"Cem" : ${C}`],
    [
      'as links',
      `https://x.org/seams/#/debrief/${A} and #/debrief/${encodeURIComponent(B)}\n<a href="#/debrief/${C}">`,
    ],
    [
      'in small letters with blanks',
      `${A.toLowerCase()}\n${B.replaceAll('-', ' ')}\n${C.replaceAll('-', '')}`,
    ],
    ['beside names in a list or a sheet', `Ana\t${A}\nSmith, Bo: ${B}\n(Cem) ${C}, late`],
    [
      'as a class pastes them',
      `\ufeffAna (10:32): my code is “${A}”.\nBo: https://x.org/sub/#/debrief/${encodeURIComponent(B.toLowerCase())}?u=1 !!\n> Cem wrote:\n> ${C.slice(0, 10)}\n> ${C.slice(10)}\nand nothing from me`,
    ],
    ['all on one line of a chat', `Ana ${A} Bo ${B.replaceAll('-', '–')} Cem <${C}>`],
    ['glued to each other', `${A}${B}${C}`],
    ['a link beside its own code', `${A} (https://x.org/#/debrief/${A})\n${B}\n${C}`],
    ['two of them as a link that compares', `https://x.org/#/compare/${A}/${B}\n${C}`],
    ['as a table that a board wrote', `code,ending,n\r\n${A},x,4\r\n"${B}",y,3\r\n${C},,\r\n`],
  ])('%s', (_, text) => {
    expect(gathered(text)).toEqual({ codes: [A, B, C], problems: [] });
  });

  test('a file of plays: finished ones of this story, without their names', () => {
    const { setup, steps, moment } = play('on-credit', 4);
    const choices = steps.map(({ option }) => option.id);
    const kept = record({
      name: 'Ana',
      story: 'on-credit',
      storyVersion: setup.file.version,
      role: setup.role,
      seats: setup.seats,
      seed: setup.seed,
      choices,
      ending: moment.ending?.id ?? null,
    });
    const file = writePlaysFile([
      kept,
      { ...kept, id: 'b', choices: choices.slice(0, 2), ending: null },
      { ...kept, id: 'c', story: 'three-times' },
      { ...kept, id: 'd', story: 'the-dance' },
      { ...kept, id: 'e', choices: ['gone', ...choices], storyVersion: '00000000' },
      { ...kept, id: 'f', choices: ['gone-too', ...choices] },
    ]);
    const answer = gathered(file);
    expect(answer.codes).toEqual([codeOf(play('on-credit', 4))]);
    expect(answer.problems).toEqual([
      'Play 2 in the file: unfinished',
      'Play 3 in the file: other-story',
      'Play 4 in the file: unknown-story',
      'Play 5 in the file: other-version',
      'Play 6 in the file: unfit',
    ]);
    expect(JSON.stringify(answer)).not.toContain('Ana');
  });

  test.each([
    ['', 'no play in it'],
    [' \n\t ', 'no play in it'],
    ['{"seams":"plays"}', 'not a board or a file of plays'],
    ['{', 'not a board or a file of plays'],
    ['x'.repeat(4_000_001), 'larger than 4 MB'],
    ['A\n'.repeat(10_001), 'more than 10000 plays'],
  ])('nothing to be read is told: %.20j', (text, why) => {
    expect(readHandIn(text)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  });
});

describe('every refusal says which, what is wrong and what to do', () => {
  const { version, formerly, earlier } = story('on-credit');
  const known = [{ version, formerly }, ...earlier].flatMap((each) => [each.version, ...each.formerly]);
  const strange = ['00000000', '11111111', '22222222', '33333333'].find(
    (each) => !known.map(versionTag).includes(versionTag(each)), // codes have ten bits for a version
  );
  const contents = {
    story: 'on-credit',
    storyVersion: story('on-credit').version,
    role: 'hurt' as const,
    opposite: 'player',
    seed: 5,
    picks: [],
  };
  const cases: [string, string, string][] = [
    ['mistyped', mistyped(A), 'has a mistake'],
    ['mistyped', 'hello!', 'has a mistake'],
    ['other-story', code('three-times', 1), 'Three Times'],
    ['other-version', writeCode({ ...contents, storyVersion: strange ?? '' }, NONE), 'another version'],
    ['unknown-story', writeCode({ ...contents, story: 'the-dance' }, NONE), 'not here'],
    ['unfit', writeCode({ ...contents, picks: [9, 9, 9] }, NONE), 'do not fit'],
    ['undecided', writeCode(contents, NONE), 'Nothing has been decided'],
    ['again', A, 'on the board already'],
  ];
  test.each(cases)('%s', (problem, text, what) => {
    const judged = judge({ shown: text, code: text, times: 1 }, here([A]));
    expect(judged).toMatchObject({
      ok: false,
      refusal: {
        shown: text,
        problem,
        what: expect.stringContaining(what),
        todo: expect.stringMatching(/\w”?\.$/),
      },
    });
  });

  test('a wrong one stops none of the others, and the same one counts once', () => {
    expect(gathered(`${A}\n${mistyped(B)}\n${A}\n${code('three-times', 1)}\n${C}`)).toEqual({
      codes: [A, C],
      problems: [`${mistyped(B)}: mistyped`, `${A}: again`, `${code('three-times', 1)}: other-story`],
    });
  });
});

test('beside good ones the wrong ones are told by what was meant, and words are left out', () => {
  expect(gathered(`Ana: ${A}, Bo: ${mistyped(B)}\nsee you tomorrow\n(${mistyped(C).toLowerCase()})`)).toEqual(
    {
      codes: [A],
      problems: [`${mistyped(B)}: mistyped`, `${mistyped(C).toLowerCase()}: mistyped`],
    },
  );
  expect(gathered('https://x.org/#/story/on-credit?seed=4').problems).toEqual([
    expect.stringContaining(': empty'),
  ]);
});

test('the first play that can be read says which story a new board is for', () => {
  const text = `nothing\n${code('three-times', 1)}\n${A}`;
  const handed = readHandIn(text);
  expect(handed.ok && storyOf(handed.plays, STORIES())).toBe('three-times');
  const none = readHandIn('nothing\nat all');
  expect(none.ok && storyOf(none.plays, STORIES())).toBeNull();
});

test('a mistyped code is caught: one letter wrong, or two neighbours changed over', () => {
  let [tried, missed] = [0, 0];
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const codes = [A, B, C].map((each) => each.replaceAll('-', ''));
  for (const right of codes) {
    for (let at = 0; at < right.length; at++) {
      const wrong = [...letters].map((letter) => right.slice(0, at) + letter + right.slice(at + 1));
      wrong.push(right.slice(0, at) + (right[at + 1] ?? '') + right[at] + right.slice(at + 2));
      for (const each of wrong.filter((text) => text !== right)) {
        tried += 1;
        if (judge({ shown: '', code: each, times: 1 }, here()).ok) missed += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(1000);
  expect(missed).toBe(0);
});
