/** The stories that were compiled into this build; written by `src/tools/vite-ink.ts`. */
declare module 'virtual:stories' {
  export const cards: readonly import('./beat.ts').StoryCard[];
  /** Loads one story, a chunk of its own. Rejects with an Error that lists the stories when there is none. */
  export function load(id: string): Promise<import('./beat.ts').StoryFile>;
}
