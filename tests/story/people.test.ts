/** People whose names are not one plain word: from the source to the beat, all parts mean the same person. */
import { expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { fixture, runStraight } from './run-story.ts';

const said = (file: StoryFile, picks: readonly number[]) =>
  runStraight(file, picks)
    .flatMap(({ lines }) => lines)
    .map(({ speaker, text, thought }) => [speaker, text, thought]);

test('names and marks of another script', () => {
  expect(said(fixture('people/keys.ink'), [0])).toEqual([
    [null, '晚上，楼道里。', false],
    ['小明', '都还活着。', false],
    ['李华', '这是谁的？', false],
    [null, '（我洗过了床单。）', true],
    [null, '(我洗过了床单。)', true],
    ['小明', '是我表弟的。', false],
    ['李华', '好。', false],
  ]);
});

test('names of more than one word, in any case, with accents in either coding', () => {
  const file = fixture('people/mr-day.ink');
  const [first, second] = runStraight(file, [0]);
  expect(first?.lines.map(({ speaker, text }) => [speaker, text])).toEqual([
    [null, 'The stairs.'],
    ['Mr. Day', 'Morning.'],
    ['José', 'Hola.'],
    ['Mr. Day', '(Not again.)'],
  ]);
  expect(first?.lines[0]?.cues).toEqual([
    { kind: 'scene', scene: 'stairwell' },
    { kind: 'mood', person: 'mr. day', mood: 'worried' },
    { kind: 'pose', person: 'josé', pose: 'turned-away' },
    { kind: 'thing', person: 'mr. day' },
    { kind: 'enters', person: 'josé' },
  ]);
  expect(first?.options.map(({ as }) => as)).toEqual(['mr. day', 'mr. day']);
  expect(second?.options.map(({ as }) => as)).toEqual(['josé']);
});

test('each decides for themselves', () => {
  for (const name of ['keys', 'mr-day']) {
    const seats = seatsAround('both', { kind: 'player' });
    const play = openPlay({ file: fixture(`people/${name}.ink`), seats, role: 'both', seed: 1 });
    expect(play.moment.by).toBe('responsible');
  }
});
