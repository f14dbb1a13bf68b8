/** The door takes nothing from what Ink says and adds nothing but silence: every line beside the engine's own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Story } from 'inkjs';
import { expect, test } from 'vitest';
import type { StoryFile } from '../../src/story/beat.ts';
import { fixture, runStraight, SEED } from './run-story.ts';

const NAMES = readdirSync(join(import.meta.dirname, 'fixtures')).filter((name) => name.endsWith('.ink'));

/** All lines of the engine alone, and the indices that a seed took on the way. */
function runRaw(file: StoryFile, seed: number) {
  const ink = new Story(file.ink as Record<string, unknown>);
  ink.state.storySeed = SEED;
  ink.allowExternalFunctionFallbacks = true;
  const lines: string[] = [];
  const picks: number[] = [];
  let state = seed;
  for (;;) {
    while (ink.canContinue) {
      const text = ink.Continue()?.trim() ?? '';
      if (text !== '') lines.push(text);
    }
    const offered = ink.currentChoices.length;
    if (offered === 0 || picks.length >= 20) return { lines, picks };
    state = (state * 48271) % 0x7fffffff;
    picks.push(state % offered);
    ink.ChooseChoiceIndex(state % offered);
  }
}

test.each(NAMES)('%s', (name) => {
  const file = fixture(name);
  for (const seed of [1, 2, 3, 4, 5]) {
    const { lines, picks } = runRaw(file, seed);
    const ours = runStraight(file, picks)
      .flatMap((beat) => beat.lines)
      .filter(({ text }) => text !== '…');
    const said = ours.map(({ speaker, text }) => (speaker ? `${speaker}:${text}` : text).replace(/\s/g, ''));
    expect(said).toEqual(lines.map((line) => line.replace(/\s/g, '')));
  }
});
