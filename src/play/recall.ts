/** What stories remember of the plays of this page, for whoever plays one once and would learn nothing for others. */
import type { StoryFile } from '../story/beat.ts';
import type { Telling } from './stepper.ts';

export interface Remembered {
  /** The story at its start, to be saved and set back; any number of these share what they remember. Throws as `openStory` does. */
  open(seed: number): Telling;
  readonly remembers: boolean; // false: it is opened anew each time
  readonly lines: number; // that it remembers
}

const memories = new WeakMap<StoryFile, Remembered>();

export function memoryOf(file: StoryFile): Remembered | undefined {
  return memories.get(file);
}

export function keepMemory(file: StoryFile, memory: Remembered): void {
  memories.set(file, memory);
}

/** The story at its start by its memory, where it has one already; to make one costs as much as a play. */
export function recall(file: StoryFile, seed: number): Telling | undefined {
  const memory = memories.get(file);
  return memory?.remembers ? memory.open(seed) : undefined;
}
