import { expect, test } from 'vitest';
import { prepare } from '../../src/classroom/teach/prepare.ts';
import { SHEETS, sheetOf, stopsOnSheet } from '../../src/classroom/teach/sheets.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';

test('every story has a sheet', () => {
  expect(SHEETS.map(({ story }) => story).sort()).toEqual([...storyIds()].sort());
});

test.each(SHEETS)('the sheet of $story is about the story as it is now', (sheet) => {
  const { stops, examples } = prepare(sheet, findStory(sheet.story));
  const longStory = sheet.story !== 'on-credit';
  expect(stops.length).toBeGreaterThanOrEqual(longStory ? 5 : 2);
  for (const { options, by } of stops) {
    expect(options.length).toBeGreaterThanOrEqual(3);
    expect(by).not.toBeNull();
  }
  expect(new Set(stops.map(({ by }) => by)).size).toBe(2); // something to vote on for a room that is one person
  expect(examples.length).toBeGreaterThanOrEqual(longStory ? 3 : 2);
  expect(new Set(examples.map(({ ending }) => ending)).size).toBe(examples.length);
  if (longStory) expect(new Set(examples.map(({ end }) => end.mended))).toEqual(new Set([true, false]));
});

test('a sheet that names what is not there says what', () => {
  const file = findStory('on-credit');
  const [sheet] = SHEETS.filter(({ story }) => story === 'on-credit');
  if (!sheet) throw new Error('no sheet');
  const stop = { choice: 'nowhere', why: '', ask: ['', ''] } as const;
  expect(() => prepare({ ...sheet, stops: [stop] }, file)).toThrow('"nowhere"');
  const examples = sheet.examples.map((each) => ({ ...each, ending: 'two-per-cent' }));
  expect(() => prepare({ ...sheet, examples }, file)).toThrow('should end at "two-per-cent"');
});

test.each(SHEETS)('a class play of $story stops where its sheet says', ({ story }) => {
  const file = findStory(story);
  expect(stopsOnSheet(file)).toEqual(sheetOf(file).sheet.stops);
});
