/** Answers at the command line: numbers or ids, one a line, until there are no more. */
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Option } from '../../src/story/beat.ts';
import { openAnswers } from '../../src/tools/play-answers.ts';

const OPTIONS: readonly Option[] = ['own', 'deny', '1'].map((id, index) => ({
  index,
  id,
  text: `Text of ${id}`,
  as: null,
  move: 'plain',
  manner: null,
}));

test.each<[string, (string | null)[]]>([
  ['1', ['1', null]], // an id that is a number comes before the number
  ['2\n', ['deny', null]],
  ['\uFEFFown\r\n\r\n  2  \r\nown', ['own', 'deny', 'own', null]],
  ['', [null, null]],
  ['\n\n', [null]],
])('%j', async (input, wanted) => {
  const answers = openAnswers(Readable.from([input]), null);
  for (const id of wanted) expect(await answers.ask(OPTIONS)).toBe(id);
  expect(answers.given).toBe(wanted.filter((id) => id !== null).length);
});

test.each(['4', '0', '-1', '1.5', 'nothing', 'Own'])(
  '%s fits nothing, and is told with its line',
  async (answer) => {
    const answers = openAnswers(Readable.from([`own\n\n${answer}\n`]), null);
    await answers.ask(OPTIONS);
    await expect(answers.ask(OPTIONS)).rejects.toThrow(
      `Line 3 of the input, "${answer}", fits no option here. It can be 1 to 3, or one of: own, deny, 1.`,
    );
  },
);

test('somebody at a terminal sees the options, and is asked again', async () => {
  let shown = '';
  const answers = openAnswers(Readable.from(['9\nnonsense\n3\n']), (words) => {
    shown += words;
  });
  expect(await answers.ask(OPTIONS)).toBe('1');
  expect(shown).toContain('  2  Text of deny\n');
  expect(shown.match(/> /g)).toHaveLength(3);
});

test('a pipe that stays open and silent counts as no input, once for the whole play', async () => {
  const open = new PassThrough();
  const answers = openAnswers(open, null, 1);
  expect(await answers.ask(OPTIONS)).toBeNull();
  open.write('own\n'); // too late
  expect(await answers.ask(OPTIONS)).toBeNull();
  expect(answers.given).toBe(0);
  answers.close();
});

test('after a first answer the next one may take its time', async () => {
  const open = new PassThrough();
  open.write('own\n');
  const answers = openAnswers(open, null, 1);
  expect(await answers.ask(OPTIONS)).toBe('own');
  const next = answers.ask(OPTIONS);
  setTimeout(() => open.write('deny\n'), 20);
  expect(await next).toBe('deny');
  answers.close();
});
