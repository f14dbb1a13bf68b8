/** The elements of the page that hold the stage, the words and a note of a play. */
import type { PlayingSetup } from './playing.ts';
import { SESSION } from './words.ts';
import './play-boxes.css';

/** Creates those elements inside the page's element. */
export function layBoxes(element: HTMLElement): PlayingSetup['boxes'] {
  const boxes = {
    backdrop: box('play-backdrop'),
    stage: box('play-stage'),
    reader: box('play-reader'),
    note: box('play-note'),
  };
  const picture = document.createElement('section');
  picture.className = 'play-picture';
  picture.setAttribute('aria-label', SESSION.picture);
  picture.append(boxes.backdrop, boxes.stage);
  element.append(picture, boxes.reader, boxes.note);
  return boxes;
}

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
