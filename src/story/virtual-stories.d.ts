/** The stories that were compiled into this build; written by `src/tools/vite-ink.ts`. */
declare module 'virtual:stories' {
  export const cards: readonly import('./beat.ts').StoryCard[];
  /** Loads one story, a chunk of its own. Rejects with an Error that lists the stories when there is none. */
  export function load(id: string): Promise<import('./beat.ts').StoryFile>;
  /** How a story begins (`Openings` of the play room), a chunk of its own. Rejects as `load` does. */
  export function opening(id: string): Promise<unknown>;
  /** Loads a story as an earlier version of it was, a chunk of its own. Rejects with an Error when there is none. */
  export function loadEarlier(id: string, version: string): Promise<import('./beat.ts').StoryFile>;
  /** Titles, names and endings of all earlier versions, without their stories: one small chunk. */
  export function earlierCards(): Promise<readonly import('./beat.ts').StoryCard[]>;
}
