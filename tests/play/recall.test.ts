/** Who plays a story once has what others have made of it in the page, and makes nothing for it. */
import { describe, expect, test } from 'vitest';
import { picksOf, readPlayCode } from '../../src/journal/play-code.ts';
import { playCoded } from '../../src/play/coded.ts';
import { memoryOf } from '../../src/play/recall.ts';
import { remember } from '../../src/play/remembered.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { played } from '../e2e/played.ts';

const STORY = 'on-credit';

function codedOf(file: StoryFile) {
  const { code, play } = played({ story: STORY, policy: 'random' });
  const read = readPlayCode(code, [file]);
  if (!read.ok) throw new Error(`The code of a play just made does not open: ${read.why}`);
  return { contents: read.contents, play };
}

describe('a code', () => {
  test('is played without a memory where there is none, and leaves none', () => {
    const file = { ...findStory(STORY) };
    const { contents, play } = codedOf(file);
    expect(picksOf(playCoded(file, contents).play)).toEqual(picksOf(play));
    expect(memoryOf(file)).toBeUndefined();
  });

  test('is looked up where its lines are remembered: the same play, and nothing is learnt', () => {
    const file = { ...findStory(STORY) };
    const { contents, play } = codedOf(file);
    const memory = remember(file);
    playCoded(file, contents);
    const { lines } = memory;
    expect(lines).toBeGreaterThan(0); // it was told by the memory
    const again = playCoded(file, contents).play;
    expect(memory.lines).toBe(lines);
    expect(again.steps.map(({ option, next }) => [option.id, next.bond, next.beat.lines])).toEqual(
      play.steps.map(({ option, next }) => [option.id, next.bond, next.beat.lines]),
    );
    expect(again.moment.ending).toEqual(play.moment.ending);
  });
});
