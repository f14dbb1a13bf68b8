/** What comes next is fetched while one looks at what is there; not where the device is to spare data. */
import { savesData, whenIdle } from '../look/idle.ts';
import type { App } from '../session/app.ts';

/** Whoever asks for it gets it all the same, and is told there what does not arrive. */
export function fetchSoon(work: () => readonly Promise<unknown>[]): void {
  if (typeof navigator === 'undefined') return; // a page that is opened where there is no browser
  if (savesData()) return;
  Promise.resolve()
    .then(() => Promise.all(work()))
    .catch(() => {});
}

/** A story is looked at more closely: its first words. */
export function prepareWords(app: App, story: string): void {
  fetchSoon(() => [app.opening(story)]);
}

/** On the page of a story: all that its first decision needs. */
export function preparePlay(app: App, story: string): void {
  whenIdle(() =>
    fetchSoon(() => [
      import('./play-page.ts'),
      app.opening(story),
      import('../session/whole.ts'),
      app.load(story),
    ]),
  );
}
