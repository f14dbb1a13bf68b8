/** Plays the codes that pages open. */
import { type Coded, playCoded } from '../play/coded.ts';
import { remember } from '../play/remembered.ts';
import type { Replay } from '../play/replay.ts';
import type { StoryFile } from '../story/beat.ts';

const opened = new WeakSet<StoryFile>();

/** As `playCoded` does. The second code of a story has it remembered from then on: who opens two opens more. */
export function playCode(file: StoryFile, contents: Coded): Replay {
  const open = opened.has(file) ? remember(file).open : undefined;
  opened.add(file);
  return playCoded(file, contents, open);
}
