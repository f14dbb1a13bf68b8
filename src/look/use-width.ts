/** Measures an element, so that a drawing can fit it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const GUESS = 480; // px, before the page has been measured

/** Returns a ref for the element, and its width in px, kept up to date; 480 before it was measured. */
export function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(GUESS);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    // It is told the width before the first picture is painted; to ask for it here would lay the page out once more.
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || GUESS));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
