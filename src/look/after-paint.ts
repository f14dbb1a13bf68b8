/** The words come first: what others do about them waits until they have been painted. */

export interface AfterPaint<T> {
  push(news: T): void;
  flush(): void; // now
  drop(): void; // all that still waits
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
