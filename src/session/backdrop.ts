/** A still picture behind the words while the stage cannot be drawn: it did not arrive, or the graphics card was reset. */
import type { StoryCard } from '../story/beat.ts';

/** Draws the story's cover while `bare`, and takes it away again. Where that does not arrive either, paper will do. */
export function openBackdrop(element: HTMLElement, card: StoryCard): (bare: boolean) => void {
  let wanted = false;
  let clear = () => {};
  return (bare) => {
    if (bare === wanted) return;
    wanted = bare;
    if (!bare) return clear();
    import('../look/cover.tsx').then(
      ({ drawBackdrop }) => {
        if (wanted) clear = drawBackdrop(element, card);
      },
      () => {
        wanted = false; // offline: the words are all there, and it is asked for again the next time
      },
    );
  };
}
