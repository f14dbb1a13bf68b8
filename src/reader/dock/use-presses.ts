/** A press anywhere on the words means Next; the second press of a double click is ignored. */
import { useRef } from 'preact/hooks';
import { isDouble, isDrawn, type Press } from './press.ts';

/** Elements in which a press is not Next: their own buttons handle it. */
const DECIDING = '.reader-choices, .reader-ending';
const CONTROLS = `button, a, input, summary, ${DECIDING}`;

/** @returns the listeners of the element that holds the words and all that can be done now */
export function usePresses(onNext: () => void) {
  const down = useRef<Press | null>(null);
  const read = useRef<Press | null>(null); // the last press that counted as Next
  return {
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
}
