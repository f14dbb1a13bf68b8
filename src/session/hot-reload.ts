/** In development: an edited story replaces the one that is being played. */
import type { StoryFile } from '../story/beat.ts';

/** Calls `change` with each new build of this story. Returns a function that stops it. */
export function onStoryChange(story: string, change: (file: StoryFile) => void): () => void {
  const hot = import.meta.hot; // written out, or Vite does not see it
  if (!hot) return () => {};
  const follow = ({ id, file }: { id: string; file: StoryFile }) => {
    if (id === story) change(file);
  };
  hot.on('seams:story', follow);
  return () => hot.off('seams:story', follow);
}
