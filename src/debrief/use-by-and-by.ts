/** Draws what can be seen first, and the rest of a long page in parts behind it, so that a press is answered in between. */
import { useEffect, useState } from 'preact/hooks';

/** How many of `all` are to be drawn by now: `first` of them, and `more` after each paint until all are there. */
export function useByAndBy(all: number, first: number, more: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn < all) setDrawn(drawn + more);
  }, [drawn, all, more]);
  return Math.min(drawn, all);
}
