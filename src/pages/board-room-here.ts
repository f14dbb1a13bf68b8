/** Plays of a tab that is in the room of a board. The little that is asked at each play; the rest is a chunk of its own. */
import type { Play } from '../play/play.ts';

interface Watched {
  moved(): void;
  close(): void;
}

/** Watches a play for its room, where this tab is in one. `moved` is to be called when the play may stand elsewhere. */
export function watchHere(element: HTMLElement, story: string, play: () => Play): Watched {
  let watched: Watched | null = null;
  let closed = false;
  if (isInRoom()) {
    void import('../classroom/handing-in/watch.tsx').then(({ watchHereFor }) => {
      if (!closed) watched = watchHereFor(element, story, play);
    });
  }
  return {
    moved: () => watched?.moved(),
    close() {
      closed = true;
      watched?.close();
    },
  };
}

function isInRoom(): boolean {
  try {
    return sessionStorage.getItem('seams-board-room') !== null;
  } catch {
    return false; // forbidden
  }
}
