/** Where prose counts for the version of a story: words that decide, lines that do something, lines that time is felt at. */
import { describe, expect, test, vi } from 'vitest';
import { OPTIONS, story, storyFolder } from './cup.ts';

vi.setConfig({ testTimeout: 60_000 }); // for a machine that has much else to do

const { versionOf } = storyFolder();
const PLAIN = versionOf(story(''));

describe('words count where they decide', () => {
  const differ = (lines: string) =>
    expect(versionOf(story(lines.replace('blue', 'blau')))).not.toBe(versionOf(story(lines)));

  test('a text in a condition', () => differ('~ temp c = "x"\n{c == "blue": -> glued}'));

  test('a variable that is compared somewhere', () =>
    differ('VAR c = "blue"\nIt was {c}.\n{c == "red": -> glued}'));

  test('the words of a function, where they are compared', () => {
    const of = (words: string) =>
      versionOf(story('{"{colour()}" == "red": -> glued}', `=== function colour()\n${words}\n`));
    expect(of('blau')).not.toBe(of('blue'));
  });

  test('a text in a condition of prose alone does not', () => {
    expect(versionOf(story('{"a" == "b": Hm.}'))).toBe(PLAIN);
    differ('~ temp c = "blue"\n{c == "x": -> glued}');
  });
});

describe('prose that does something counts', () => {
  test.each([
    ['dice: they move on what the next ones read', '{RANDOM(1, 2) == 1: A.|B.}'],
    ['dice that are printed', 'It cost {RANDOM(1, 6)}.'],
    ['a function that sets something', '{drop(): A.}'],
    ['a function that calls one that does', 'It cost {price()}.'],
    ['a function that is run for itself', '~ drop()'],
    ['one that sets what it was given', '~ raise(n)'],
    ['a function whose lines let time pass', '{wait()}'],
    ['a step within words', 'Count: {n: A.|B. {drop()}}'],
    ['in a mood', 'Hm. # mood: {drop(): calm|warm}'],
  ])('%s', (_, lines) => {
    const more = `=== function drop()
~ n = n + 1
~ return n
=== function price()
~ return drop() + 1
=== function raise(ref x)
~ x++
=== function wait()
A week. # time: 7d a week later
`;
    expect(versionOf(story(lines, more))).not.toBe(versionOf(story('', more)));
  });

  test('a function that sets nothing of others does not', () => {
    const more = '=== function own(x)\n~ temp y = 1\n~ y++\n~ x = y\n~ return x\n';
    expect(versionOf(story('~ own(2)\nIt cost {own(3)}.', more))).toBe(PLAIN);
  });

  test('a shuffle that leads somewhere, and prose that moves it to another place', () => {
    // Ink deals a shuffle by its place in the compiled story: a line before it deals other cards.
    const shuffle = '{shuffle:\n- -> glued\n- Hm.\n- Well.\n}';
    const shuffled = versionOf(story(shuffle));
    expect(shuffled).not.toBe(PLAIN);
    expect(versionOf(story(shuffle.replace('Hm.', 'Oh, hm.')))).toBe(shuffled);
    expect(versionOf(story(`Another line.\n${shuffle}`))).not.toBe(shuffled);
  });

  test('an option without an id has one from its place', () => {
    const nameless = OPTIONS.replace(/ # id: [a-z-]+/g, '').replace(/ # (as|move): [a-z-]+/g, '');
    const foreign = (lines: string) =>
      story(lines, '', nameless).replace(/# (breach|responsible|hurt): .*\n/g, '');
    expect(versionOf(foreign('One more line.'))).toBe(versionOf(foreign('')));
    const inBranch = (lines: string) => foreign(`${lines}\n{n == 0:\n* [Wait.] -> glued\n}`);
    expect(versionOf(inBranch('One more line.'))).not.toBe(versionOf(inBranch(''))); // its path has moved on
  });
});

describe('when time is felt', () => {
  const lone = (between: string) =>
    versionOf(story(`# time: 7d a week later\n${between}\n{hurt_trust > 3: -> glued}\nHm.`));

  test('on a line with words: at its end, whatever is said there', () => {
    const week = (line: string) => versionOf(story(`${line}\n{hurt_trust > 3: -> glued}`));
    const one = week('A week goes by. # time: 7d a week later');
    expect(week('Eine Woche. # time: 7d eine Woche später # mood: vera calm')).toBe(one);
    expect(week('A week # time: 7d a week later\ngoes by.')).toBe(one);
    expect(week('A week goes by. # time: 7d a week later\n{n: Hm.|Well.}\nMore.')).toBe(one);
  });

  test('on a line without: at the end of the next one, so that such a line counts', () => {
    expect(lone('A line.')).not.toBe(lone(''));
    expect(lone('{n: A line.}')).not.toBe(lone(''));
    expect(lone('A line.')).toBe(lone('Another one.\nAnd one.'));
  });

  test('where the line goes on in another knot, every line counts', () => {
    const carried = (lines: string) =>
      versionOf(
        story(
          'A week # time: 7d a week later -> on',
          `=== on\n${lines}\n{hurt_trust > 3: -> glued}\n-> glued\n`,
        ),
      );
    expect(carried('goes by.')).toBe(carried('is over.'));
    expect(carried('goes by.')).not.toBe(carried(''));
  });
});
