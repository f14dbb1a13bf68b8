/** docs/writing-a-story.md, followed word for word: its story compiles, is found sound, and its plan holds. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { MOODS, MUSIC, POSES, SCENES, SOUNDS } from '../../src/story/cues.ts';
import { HEADER_KEYS } from '../../src/story/header.ts';
import { checkStory } from '../../src/tools/check/check-story.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { readPlan } from '../../src/tools/plan.ts';
import { BREACHES } from '../../src/trust/bond.ts';
import { MOVE_IDS } from '../../src/trust/moves.ts';
import { TEMPERAMENTS } from '../../src/trust/temperament.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const doc = readFileSync(join(ROOT, 'docs/writing-a-story.md'), 'utf8');

/** What stands in the code blocks of one language, in order. */
function blocks(language: string): readonly string[] {
  return [...doc.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

const folder = mkdtempSync(join(tmpdir(), 'seams-doc-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'lib'));
cpSync(join(ROOT, 'stories/lib/bond.ink'), join(folder, 'lib/bond.ink'));
const main = join(folder, 'spare-key.ink');
writeFileSync(main, blocks('ink').join('\n'));

describe('the story of the document', () => {
  test('compiles, and the checker finds nothing wrong with it', () => {
    const { report } = checkStory(main, { edges: 2000 });
    expect(report.defects).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.endings.map(({ id, reachableAs }) => `${id} ${reachableAs.join(' ')}`).sort()).toEqual([
      'fern responsible hurt',
      'lock responsible hurt',
      'mat responsible hurt',
    ]);
  });

  test('its plan ends where it says, with the line and the bond it says', () => {
    const [text = ''] = blocks('plan');
    const plan = readPlan('spare-key-fern.plan', text);
    const file = compileStory(main);
    const play = openPlay({
      file,
      role: plan.role,
      seed: plan.seed,
      seats: seatsAround(plan.role, { kind: 'player' }),
    });
    let expected = 0;
    for (const step of plan.steps) {
      const { beat, bond, ending } = play.moment;
      if (step.kind === 'choose') {
        play.choose(step.id);
        continue;
      }
      expected += 1;
      if (step.kind === 'line') expect(beat.lines.map((line) => line.text).join('\n')).toContain(step.text);
      if (step.kind === 'bond') expect(bond.hurt.trust).toBeGreaterThanOrEqual(step.value);
      if (step.kind === 'ending') expect(ending?.id).toBe(step.id);
    }
    expect(expected).toBe(4);
  });
});

test.each([
  ['header tag', HEADER_KEYS],
  ['breach', BREACHES],
  ['scene', SCENES],
  ['mood', MOODS],
  ['pose', POSES],
  ['music', MUSIC],
  ['sound', SOUNDS],
  ['temperament', Object.keys(TEMPERAMENTS)],
  ['move', MOVE_IDS],
])('every %s that a writer can use stands in the last part', (_, words) => {
  const reference = doc.slice(doc.indexOf('## Every tag'));
  expect(reference.length).toBeGreaterThan(1000);
  const missing = words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(reference));
  expect(missing, 'Add these to the part "Every tag" of docs/writing-a-story.md.').toEqual([]);
});
