/** What a page is to the frame around it: everything it needs is loaded first, then it is drawn at once. */
import { type ComponentChildren, render } from 'preact';
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
