/**
 * Stories whose state can be saved and restored, for code that tries many continuations. A play never needs it, and
 * cannot: the Ink engine that the game ships leaves saving out (tools/slim-ink.ts).
 */
import type { StoryFile } from '../story/beat.ts';
import { openStory } from '../story/story.ts';
import { PlayError } from './fault.ts';
import type { Telling } from './stepper.ts';

type Tap = NonNullable<Parameters<typeof openStory>[2]>;
export type Engine = Parameters<Tap>[0];

/** Opens a story at its start, as `openStory` does; `tap` is handed the engine before anything runs. */
export function openWithSnapshots(file: StoryFile, seed: number, tap?: Tap): Telling {
  let engine: Engine | null = null;
  const run = openStory(file, seed, (story) => {
    engine = story;
    tap?.(story);
  });
  const state = (): Engine['state'] => {
    if (!engine) throw new PlayError(`"${file.id}" is not open.`);
    return engine.state; // the engine puts another in its place as it runs
  };
  return {
    next: (beforeLine) => run.next(beforeLine),
    choose: (index) => run.choose(index),
    save: () => state().toJson(),
    load: (json) => state().LoadJson(String(json)),
  };
}
