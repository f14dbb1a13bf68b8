/** What a page is to the frame around it: everything it needs is loaded first, then it is drawn at once. */
import { type ComponentChildren, render } from 'preact';
import { onVisible } from '../look/on-visible.ts';
import { WORDS } from './words.ts';

export interface Page {
  readonly title: string; // of the document
  readonly full: boolean; // fills the window, without header and footer
  /** Draws into an empty element; what comes back takes it all down again. */
  mount(element: HTMLElement): () => void;
}

/** A page within the frame that needs nothing taken down but itself. */
export function simplePage(title: string, content: ComponentChildren): Page {
  return {
    title: title === WORDS.seams ? title : WORDS.titled(title),
    full: false,
    mount(element) {
      render(content, element);
      return () => render(null, element);
    },
  };
}

/**
 * A page within the frame that shows what is kept: `read` is asked before it is drawn, and again whenever the tab comes into
 * view or `look` is called, since another tab may have changed it. What was typed or chosen on it stays.
 */
export async function keptPage<T>(
  title: string,
  read: () => Promise<T>,
  draw: (kept: T, look: () => Promise<T>) => ComponentChildren,
): Promise<Page> {
  const first = await read();
  return {
    ...simplePage(title, null),
    mount(element) {
      let gone = false;
      const show = (kept: T) => render(draw(kept, look), element);
      async function look(): Promise<T> {
        const kept = await read();
        if (!gone) show(kept);
        return kept;
      }
      show(first);
      const unwatch = onVisible(() => void look()); // the store never rejects
      return () => {
        gone = true;
        unwatch();
        render(null, element);
      };
    },
  };
}
