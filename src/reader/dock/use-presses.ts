/** A press anywhere on the words means Next; the second press of a double click is ignored. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isDouble, isDrawn, type Press } from './press.ts';

/** Elements in which a press is not Next: their own buttons handle it. */
const DECIDING = '.reader-choices, .reader-ending, .vote';
const CONTROLS = `button, a, input, summary, dialog, .reader-details-sheet, ${DECIDING}`;

/**
 * @param anywhere a press beside the words means Next as well: in class nobody takes aim
 * @returns the listeners of the element that holds the words and all that can be done now
 */
export function usePresses(onNext: () => void, anywhere: boolean) {
  const down = useRef<Press | null>(null);
  const read = useRef<Press | null>(null); // the last press that counted as Next
  const presses = {
    onPointerDown(event: PointerEvent) {
      down.current = event;
    },
    onClickCapture(event: MouseEvent) {
      const byKey = event.detail === 0;
      if (byKey || !(event.target instanceof Element)) return;
      if (!event.target.closest(DECIDING)) read.current = event;
      else if (isDouble(read.current, event)) event.stopPropagation();
    },
    onClick(event: MouseEvent) {
      if (!(event.target instanceof Element) || event.target.closest(CONTROLS)) return;
      if (isDrawn(down.current, event)) return;
      document.getSelection()?.removeAllRanges(); // a double click selects a word
      onNext();
    },
  };
  const now = useRef(presses);
  now.current = presses;
  useLayoutEffect(() => {
    if (!anywhere) return;
    const down = (event: PointerEvent) => now.current.onPointerDown(event);
    const first = (event: MouseEvent) => now.current.onClickCapture(event);
    const click = (event: MouseEvent) => now.current.onClick(event);
    document.addEventListener('pointerdown', down);
    document.addEventListener('click', first, true);
    document.addEventListener('click', click);
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('click', first, true);
      document.removeEventListener('click', click);
    };
  }, [anywhere]);
  return anywhere ? {} : presses;
}
