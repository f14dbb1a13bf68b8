/** What counts for the version of a story and what does not, one small thing at a time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { compileStory } from '../../src/tools/compile.ts';
import { OPTIONS, story, storyFolder } from './cup.ts';

vi.setConfig({ testTimeout: 60_000 }); // for a machine that has much else to do

const { folder, pathFor, versionOf } = storyFolder();
const PLAIN = versionOf(story(''));

describe('prose does not count', () => {
  test.each([
    ['a line', 'It was blue.'],
    ['a line by somebody', 'Vera: It was blue. # mood: sharp # pose: open'],
    ['a line that was split with glue', 'It was <>\nblue.'],
    ['a condition', '{hurt_trust > 3: It was blue.}'],
    ['a condition with both answers', '{hurt_trust > 3: It was blue.|It was red. # mood: vera calm}'],
    ['a condition of many parts', '{\n- n == 1: One.\n- n == 2:\n  Two. # sound: door\n- else: None.\n}'],
    ['a switch', '{n:\n- 0: None.\n- else: Some.\n}'],
    ['conditions in conditions', '{n: {hurt_trust: A.|{not n: B.}}|C.}'],
    ['alternatives', '{One.|Two.} {&a|b} {!once}'],
    ['a shuffle', '{~One.|Two.|Three.}'],
    ['a number', 'It cost {n} and {n + 2}.'],
    [
      'cues',
      'Rain. # scene: stairwell # sound: rain # music: none # thing: vera # via: phone # enters: vera',
    ],
    ['a time of hours', 'Later. # time: 5h later that day'],
    ['a note to oneself', 'TODO: is this true?'],
    ['a comment', '// a comment'],
    ['a read count', '{table.say: He said so.} {TURNS_SINCE(-> table) > 2: It is long ago.}'],
  ])('%s', (_, lines) => {
    expect(versionOf(story(lines))).toBe(PLAIN);
  });

  test('in a function that changes nothing', () => {
    const more = '=== function colour(x)\n~ temp y = x + 1\nblue {y}\n~ return y > 1\n';
    expect(versionOf(story('It was {colour(2): very|not very} {colour(3)}.', more))).toBe(PLAIN);
  });

  test('in what an option says, what it is called on the page, and how the line after it is put', () => {
    const options = OPTIONS.replace('Say so.', '{n: Sag es.|Sag nichts.}').replace('In the bin.', 'A.\n  B.');
    expect(versionOf(story('', '', options))).toBe(PLAIN);
  });

  test('whether an option is said or done', () => {
    const options = OPTIONS.replace('id: cup-say]', 'id: cup-say # done]').replace(
      '[Hide it.',
      '[Hide it. # done',
    );
    expect(versionOf(story('', '', options))).toBe(PLAIN);
  });

  test('in the header, in the title of an ending, in names that are changed throughout', () => {
    const other = story('')
      .replace('A Cup', 'Eine Tasse')
      .replace('ending-title: Glued', 'ending-title: Geklebt')
      .replace(/Nadia/g, 'Nadja')
      .replace(/nadia/g, 'nadja')
      .replace(
        '# hurt: Vera',
        '# hurt: Vera\n# minutes: 3\n# summary: Kaputt.\n# content: Scherben\n# ages: 12+',
      );
    expect(versionOf(other)).toBe(PLAIN);
  });

  test('in a variable that is only printed', () => {
    const named = (words: string) =>
      versionOf(story(`VAR name = "${words}"\nCONST thing = "${words}"\nIt was {name}, a {thing}.`));
    expect(named('blau')).toBe(named('blue'));
  });

  test('behind a branch that leads somewhere', () => {
    const way = versionOf(story('{n > 4: -> glued}'));
    expect(versionOf(story('{n > 4: Off she goes. -> glued | She stays. # mood: vera calm}'))).toBe(way);
    expect(
      versionOf(story('{\n- n > 4:\n  Off.\n  -> glued\n- hurt_trust > 3: She stays.\n- else: Hm.\n}')),
    ).not.toBe(PLAIN);
  });
});

describe('where a knot stands does not count', () => {
  const knots = '=== shelf\n-> glued\n=== drawer\n= top\n-> glued\n';

  test('in which order, and in which file', () => {
    const [first = '', second = ''] = knots.split(/(?==== drawer)/);
    const one = versionOf(story('', first + second));
    expect(versionOf(story('', second + first))).toBe(one);
    writeFileSync(join(folder, 'rest.ink'), first + second);
    expect(versionOf(story('').replace('-> table', 'INCLUDE rest.ink\n-> table'))).toBe(one);
  });
});

describe('what decides something counts', () => {
  const whole = story('{hurt_trust > 3: -> glued}\nA week. # time: 7d a week later\n~ n = n + 1\n');
  const base = versionOf(whole);

  test.each<readonly [string, (text: string) => string]>([
    ['an id', (text) => text.replace('id: cup-say', 'id: cup-tell')],
    ['a move', (text) => text.replace('move: own-it', 'move: regret')],
    [
      'an option more',
      (text) => text.replace('* [Hide', '* [Go. # as: nadia # move: plain # id: go]\n* [Hide'),
    ],
    ['once or again', (text) => text.replace('* [Hide', '+ [Hide')],
    ['a condition of an option', (text) => text.replace('* [Hide', '* {n} [Hide')],
    ['a fallback', (text) => text.replace('* [Hide', '* -> glued\n* [Hide')],
    ['a label', (text) => text.replace('* [Hide', '* (hide) [Hide')],
    ['a number in a condition', (text) => text.replace('> 3', '> 4')],
    ['the sign of a condition', (text) => text.replace('> 3', '>= 3')],
    ['a variable in a condition', (text) => text.replace('{hurt_trust > 3', '{n > 3')],
    ['where a condition leads', (text) => text.replace('3: -> glued', '3: -> table')],
    ['a condition less', (text) => text.replace('{hurt_trust > 3: -> glued}\n', '')],
    ['a branch less', (text) => text.replace('3: -> glued}', '3: -> glued | -> table}')],
    ['the days of a time cue', (text) => text.replace('7d', '8d')],
    ['a time cue less', (text) => text.replace(' # time: 7d a week later', '')],
    [
      'a time cue before the condition',
      (text) =>
        text
          .replace('The cup.', 'The cup. # time: 7d a week later')
          .replace('A week. # time: 7d a week later', ''),
    ],
    ['the id of an ending', (text) => text.replace('ending: glued', 'ending: whole')],
    ['an ending less', (text) => text.replace(/ # ending.*/, '')],
    ['a divert', (text) => text.replace('- -> glued', '- -> table')],
    ['a tunnel', (text) => text.replace('- -> glued', '- -> glued ->\n-> glued')],
    ['a thread', (text) => text.replace('The cup.', 'The cup.\n<- glued')],
    ['what is set', (text) => text.replace('n + 1', 'n + 2')],
    [
      'where it is set',
      (text) => text.replace('~ n = n + 1\n', '').replace('In the bin.', 'In the bin.\n  ~ n = n + 1'),
    ],
    ['what a variable begins with', (text) => text.replace('VAR n = 0', 'VAR n = 1')],
    ['a variable more', (text) => text.replace('VAR n = 0', 'VAR n = 0\nVAR m = false')],
    ['the breach', (text) => text.replace('breach: promise', 'breach: lie')],
    ['a temperament', (text) => text.replace('# hurt: Vera', '# hurt: Vera\n# temperament: hurt slow')],
    [
      'who is who',
      (text) =>
        text
          .replace('# responsible: Nadia', '# responsible: Vera')
          .replace('# hurt: Vera', '# hurt: Nadia')
          .replace(/move: (own-it|deny)/g, 'move: plain'),
    ],
    ['the name of a knot', (text) => text.replace(/glued\b(?!-)/g, 'mended')],
    ['a level of options', (text) => text.replace('* [Hide', '** [Hide')],
    ['alternatives that lead somewhere', (text) => text.replace('The cup.', 'The cup. {|-> glued}')],
    ['how often alternatives are gone through', (text) => text.replace('The cup.', 'The cup. {||-> glued}')],
  ])('%s', (_, change) => {
    const changed = change(whole);
    expect(changed).not.toBe(whole);
    expect(versionOf(changed)).not.toBe(base);
  });

  test('who decides', () => {
    const plain = whole.replace(/move: (own-it|deny)/g, 'move: plain');
    expect(versionOf(plain.replaceAll('as: nadia', 'as: vera'))).not.toBe(versionOf(plain));
  });

  test('the order of options', () => {
    const lines = OPTIONS.split('\n');
    const swapped = [lines[1]?.concat(' -> glued'), lines[0]?.replace(' -> glued', ''), ...lines.slice(2)];
    const inOrder = [lines[0], lines[1], ...lines.slice(2)];
    expect(versionOf(story('', '', swapped.join('\n')))).not.toBe(
      versionOf(story('', '', inOrder.join('\n'))),
    );
  });
});

describe('a story given as compiled JSON', () => {
  const json = (words: string, days: string, condition: string) => {
    const path = pathFor('json');
    writeFileSync(
      path,
      `{"inkVersion":21,"root":[["#","^breach: lie","/#","^${words}","#","^mood: ${words}","/#","#","^time: ${days}","/#","\\n",
"ev","str","^${words}","#","^id: a","/#","#","^move: deny","/#","/str",${condition},"/ev",{"*":"0.c-0","flg":21},
{"c-0":["\\n","end",null]}],"done",null],"listDefs":{}}`,
    );
    return compileStory(path).version;
  };

  test('follows what decides, not the words', () => {
    const base = json('blue', '7d a week later', 'true');
    expect(json('blau', '7d eine Woche später', 'true')).toBe(base);
    expect(json('blue', '8d a week later', 'true')).not.toBe(base);
    expect(json('blue', '7d a week later', 'false')).not.toBe(base);
  });
});
