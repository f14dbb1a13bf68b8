/** Who speaks: names in any script, spelling and case; and what has a colon and is told all the same. */
import { describe, expect, test } from 'vitest';
import { readLine } from '../../src/story/lines.ts';
import { speakersOf, textsOf } from '../../src/story/speakers.ts';

const two = (...names: string[]) => speakersOf(names);
const speaker = (line: string, names: readonly string[] = []) =>
  readLine(line, speakersOf(names))?.speaker ?? null;

describe('the two of the header always speak', () => {
  test.each<[string, string]>([
    ['小明', '小明: 都还活着。'],
    ['小明', '小明：都还活着。'],
    ['小明', '小明:都还活着。'],
    ['小明', '小明：“都还活着。”'],
    ['李华', '李华 ： 这是谁的？'],
    ['さくら', 'さくら：こんにちは'],
    ['민준', '민준: 안녕'],
    ['דוד', 'דוד: שלום'],
    ['דוד לוי', 'דוד לוי: שלום'],
    ['דוד', '\u200fדוד\u200f: שלום'],
    ['ليلى', 'ليلى: مرحبا'],
    ['प्रिया', 'प्रिया: नमस्ते'],
    ['สมชาย', 'สมชาย: สวัสดี'],
    ['ნინო', 'ნინო: გამარჯობა'],
    ['Նարե', 'Նարե: Բարև'],
    ['Жанна', 'жанна: Да.'],
    ['Νίκος', 'ΝΊΚΟΣ: Ναι.'],
    ['Rosa', 'rosa: All alive.'],
    ['rosa', 'Rosa: All alive.'],
    ['rosa', 'rosa: All alive.'],
    ['Rosa', 'ROSA: All alive.'],
    ['Ben', 'Ben:Whose is this?'],
    ['Ben', 'Ben : Whose is this?'],
    ['Ben', 'Ben\u00a0: À qui est-ce ?'],
    ['Ben', 'Ben\u202f: À qui est-ce ?'],
    ['Ben', 'Ben：Whose'],
    ['Işıl', 'ışıl: Merhaba'],
    ['İrem', 'irem: Merhaba'],
    ['José'.normalize('NFC'), 'José: Hola'.normalize('NFD')],
    ['José'.normalize('NFD'), 'José: Hola'.normalize('NFC')],
    ['Mr. Day', 'Mr. Day: Morning.'],
    ['Mr. Day', 'mr. day: Morning.'],
    ["O'Brien", 'O’Brien: Yes.'],
    ['Ana-Maria', 'ana-maria: Yes.'],
    ['The old man from upstairs', 'The old man from upstairs: Yes.'],
    ['Guard 2', 'Guard 2: Halt.'],
    ['7', '7: We are numbers here.'],
    ['R2-D2', 'R2-D2: Beep.'],
  ])('%s in %j', (name, line) => {
    expect(speaker(line, [name])).toBe(name);
  });

  test('and the words are all there', () => {
    expect(readLine('Ben:Whose: this?', two('Ben'))?.text).toBe('Whose: this?');
    expect(readLine('李华：（这是谁的？）', two('李华'))).toEqual({
      speaker: '李华',
      text: '（这是谁的？）',
      thought: true,
    });
  });
});

describe('others speak by the form of the name', () => {
  test.each<[string, string]>([
    ['Mr. Day', 'Mr. Day: Morning.'],
    ['Dr. Mary Lee', 'Dr. Mary Lee: Sit.'],
    ['Ursula von Arx', 'Ursula von Arx: Yes.'],
    ["d'Artagnan", "d'Artagnan: En garde."],
    ['ʻAlika', 'ʻAlika: Aloha.'],
    ['Ünal', 'Ünal: Evet.'],
    ['Žofie'.normalize('NFD'), 'Žofie: Ano.'.normalize('NFD')],
    ['Жанна', 'Жанна: Да.'],
    ['Halas', 'Halas：Go.'],
    ['王老师', '王老师：坐下。'],
    ['王老师', '王老师:坐下。'],
    ['约翰·史密斯', '约翰·史密斯：你好。'],
    ['エリザベス', 'エリザベス：はい'],
    ['דוד', 'דוד: שלום'],
    ['ליאור׳', 'ליאור׳: שלום'],
    ['أحمد', 'أحمد: مرحبا'],
    ['प्रिया', 'प्रिया: नमस्ते'],
    ['கவிதா', 'கவிதா: வணக்கம்'],
    ['ნინო', 'ნინო: კი'],
  ])('%s', (name, line) => {
    expect(speaker(line)).toBe(name);
  });
});

describe('what has a colon is not said by it', () => {
  test.each([
    'Three things: milk, bread, eggs.',
    'three things: milk, bread, eggs.',
    'At 12:30 he came.',
    'At 12: nobody.',
    '12:30. He came.',
    'http://example.org',
    'https://example.org',
    'See https://example.org: all of it.',
    'Https://example.org',
    'and then: nothing',
    'finally: rain',
    'She said: no.',
    'Day 3: rain.',
    'halas: go.',
    'Guard 2: Halt.',
    'דוד לוי: שלום',
    'Halas : go.',
    'Halas:go.',
    '三件事：牛奶、面包、鸡蛋。',
    '他说：“好。”',
    '他说：好。',
    '小明：“好。”',
    '晚上12:30他来了。',
    '晚上，楼道里：没有人。',
    '那天晚上他在楼道里等了很久：没有人来。',
    'שלושה דברים: חלב, לחם, ביצים',
    'ثلاثة أشياء: حليب وخبز',
    'दो बातें: दूध, रोटी',
    ': nothing before it',
    '：',
    'Ben:',
  ])('%s', (line) => {
    expect(readLine(line, two('Rosa'))).toEqual({ text: line, speaker: null, thought: false });
  });
});

test.each([
  ['（我洗过了床单。）', true],
  ['(我洗过了床单。)', true],
  ['（我洗过了床单。)', true],
  ['（一）和（二）', false],
  ['（一', false],
])('%s is a thought: %s', (text, thought) => {
  expect(readLine(text)).toEqual({ text, speaker: null, thought });
});

test('the texts of compiled ink, without its tags', () => {
  const ink = { root: [['#', '^mood: calm', '/#', '^halas: go', { c: ['#', '^mood: warm', '/#', '^x'] }]] };
  expect([...textsOf(ink)]).toEqual(['halas: go', 'x']);
});
