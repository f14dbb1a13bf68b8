/** What a story says for teachers in its own tags. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownSheet } from '../../src/classroom/teach/own-sheet.ts';
import { sheetOf } from '../../src/classroom/teach/sheets.ts';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { readTeaching } from '../../src/story/teaching.ts';
import { checkStory } from '../../src/tools/check/check-story.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { findStory } from '../../src/tools/shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-teach-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = ['title: The Box', 'breach: lie', 'responsible: Nadia', 'hurt: Vera', 'minutes: 4', 'ages: 12+'];
const STORY = `${[...HEAD, 'content: Somebody shouts.', 'summary: A box is gone.'].map((tag) => `# ${tag}\n`).join('')}-> yard
=== yard
First. # mood: nadia calm # stop: To say it, or to wait?
* [Own. # as: nadia # move: own-it # id: own]
    Said.
    And more.
* [Deny. # as: nadia # move: deny # id: deny] Not said.
-
# ask: What does Vera need?
# ask: What does Nadia need?
* [Ask. # as: vera # move: ask # id: ask] Asked.
* [Judge. # as: vera # move: judge # id: judge] Judged.
-
* [Pretend. # as: nadia # move: pretend # id: pretend] Hm.
* (regret) [Regret. # as: nadia # move: regret # id: regret] Hm!
-
{ regret: -> good }
The end. # ending: far # ending-title: Far
-> END
=== good
The end. # ending: near # ending-title: Near
-> END
`;

function fileOf(name: string, text: string) {
  const path = join(folder, `${name}.ink`);
  writeFileSync(path, text);
  return { path, file: compileStory(path) };
}

const plain = STORY.replace(/ # (stop|ask): .*/g, '').replace(/^# ask: .*\n/gm, '');

test('a stop and its questions belong to the decision that follows', () => {
  expect(readTeaching(fileOf('box', STORY).file.ink)).toMatchObject({
    stops: [
      { choice: 'own', why: 'To say it, or to wait?', ask: [] },
      {
        choice: 'ask',
        why: null,
        ask: ['What does Vera need?', 'What does Nadia need?'],
      },
    ],
    lost: [],
  });
});

test('neither a play nor the version of a story knows of them', () => {
  const [{ file: with_ }, { file: without }] = [fileOf('same', STORY), fileOf('same', plain)];
  expect(with_.version).toBe(without.version);
  const lines = [with_, without].map((file) => {
    const play = openPlay({ file, seats: seatsAround('both', { kind: 'player' }), role: 'hurt', seed: 1 });
    for (const id of ['deny', 'judge', 'regret']) play.choose(id);
    return [play.opening, ...play.steps.map(({ next }) => next)].flatMap(({ beat }) => beat.lines);
  });
  expect(lines[0]).toEqual(lines[1]);
});

test('a sheet says what the tags say, in their order, and what they leave open in general', () => {
  const head =
    '# about: Of a box.\n# about: And of what was in it.\n# care: Shouting.\n# afterwards: Whose box is it?\n';
  const { file } = fileOf('written', head + STORY);
  const { sheet, prepared } = sheetOf(file);
  expect(sheet).toMatchObject({
    about: ['Of a box.', 'And of what was in it.'],
    care: 'Shouting.',
    afterwards: ['Whose box is it?'],
    general: false,
  });
  expect(prepared.stops.map(({ by, why, ask, options }) => [by, why, ask.length, options.length])).toEqual([
    ['nadia', 'To say it, or to wait?', 2, 2],
    ['vera', sheet.stops[1]?.why, 2, 2],
  ]);
});

test('without any tags the sheet stops where one may mend and one may hurt, for both, and its plays are real', () => {
  const { sheet, prepared } = sheetOf(fileOf('plain', plain).file);
  expect(sheet.general).toBe(true);
  expect(sheet.about.join(' ')).toMatch(/A box is gone\..*“Far”, “Near”/);
  expect(sheet.care).toContain('Somebody shouts.');
  expect(prepared.stops.map(({ choice, by }) => [choice, by])).toEqual([
    ['own', 'nadia'],
    ['ask', 'vera'],
    ['pretend', 'nadia'],
  ]);
  for (const { ask } of prepared.stops) expect(ask).toHaveLength(2);
  expect(prepared.examples.map(({ end }) => end.id).sort()).toEqual(['far', 'near']);
});

test('any Ink file has a sheet, and so has a made one whose story was changed', () => {
  const { sheet, prepared } = sheetOf(fileOf('any', 'Hello.\n* [Go] Gone.\n- -> END\n').file);
  expect([prepared.stops.length, sheet.general]).toEqual([0, true]);
  const { file } = fileOf('on-credit', plain);
  expect(sheetOf(file).sheet.story).toBe('on-credit');
  expect(sheetOf(file).prepared.stops[0]?.choice).toBe('own');
});

test('a long story is stopped at six times at most, from its beginning to its end', () => {
  const sheet = ownSheet(findStory('fine-thanks'));
  expect(sheet.stops).toHaveLength(6);
  expect(sheet.stops[0]?.choice).toMatch(/^lobby-/);
  expect(sheet.stops[5]?.choice).toMatch(/^(us|door)-/);
  expect(sheet.examples.length).toBeGreaterThan(1);
});

test('the checker tells of a stop that no decision follows', () => {
  const { path } = fileOf(
    'lost',
    STORY.replace('ending-title: Near', 'ending-title: Near # stop: Too late?'),
  );
  const { report } = checkStory(path, { edges: 200, rough: false });
  const told = report.warnings.filter(({ rule }) => rule === 'stop');
  expect(told).toMatchObject([{ line: 29, problem: 'no decision follows "# stop:" in its knot' }]);
});
