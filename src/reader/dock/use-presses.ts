/** A press anywhere on the words is Next; the tail of a double press is nothing. */
import { useRef } from 'preact/hooks';
import { isDouble, isDrawn, type Press } from './press.ts';

/** Where a press means what stands there and not Next. */
const DECIDING = '.reader-choices, .reader-ending';
const CONTROLS = `button, a, input, summary, ${DECIDING}`;

/** @returns the listeners of the element that holds the words and all that can be done now */
export function usePresses(onNext: () => void) {
  const down = useRef<Press | null>(null);
  const read = useRef<Press | null>(null); // the last press that read on
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
      document.getSelection()?.removeAllRanges(); // quick presses would mark a word
      onNext();
    },
  };
}
