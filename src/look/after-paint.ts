/** Delays what stage and sound do until the browser has painted the new words, so that the words never wait. */

/** A queue of messages for `tell`. */
export interface AfterPaint<T> {
  push(news: T): void;
  flush(): void; // tells all that waits, now
  drop(): void; // forgets all that waits
}

/** Tells everything pushed, in order, after the next frame has been painted. */
export function afterPaint<T>(tell: (news: T) => void): AfterPaint<T> {
  let waiting: T[] = [];
  const flush = () => {
    const now = waiting;
    waiting = [];
    now.forEach(tell);
  };
  return {
    push(news) {
      if (waiting.push(news) === 1) requestAnimationFrame(() => setTimeout(flush));
    },
    flush,
    drop() {
      waiting = [];
    },
  };
}
