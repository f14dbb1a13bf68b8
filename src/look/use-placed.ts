/** A part of a view that stands as it was left when the player comes back to its page (pages/place.ts). */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is asked of an element in which `data-placed` says how it stands; the detail is what it said before. */
export const COME_BACK = 'seams-come-back';

/**
 * For what no control of the page says by itself, such as how much of a list is shown: spread what it returns on an
 * element. `value` says how the part stands; `onBack` gets what it was.
 */
export function usePlaced<T extends HTMLElement>(value: string, onBack: (value: string) => void) {
  const element = useRef<T>(null);
  const back = useRef(onBack);
  back.current = onBack;
  useLayoutEffect(() => {
    const { current } = element;
    const come = (event: Event) => event instanceof CustomEvent && back.current(String(event.detail));
    current?.addEventListener(COME_BACK, come);
    return () => current?.removeEventListener(COME_BACK, come);
  }, []);
  return { ref: element, 'data-placed': value };
}
