/** A dark screen while the room talks: one key darkens it, any key or a press brings the play back as it was. */
import { render } from 'preact';
import { pressedKey } from '../../look/key-press.ts';
import { darkIntentOf, type VoteKey } from './keys.ts';
import { VOTE } from './words.ts';
import './class-play.css';

/** Adds the dark screen, closed, to an element; `singleKeys` is asked at each press. Returns a function that removes it. */
export function mountDark(element: HTMLElement, singleKeys: () => boolean): () => void {
  let dialog: HTMLDialogElement | null = null;
  const close = () => dialog?.close(); // the focus goes back where it was
  render(
    <dialog
      class="class-dark"
      aria-label={VOTE.dark}
      ref={(found) => {
        dialog = found;
      }}
    >
      <button type="button" onClick={close}>
        {VOTE.light}
      </button>
    </dialog>,
    element,
  );

  function onKey(event: KeyboardEvent) {
    const pressed = pressedKey(event);
    if (!dialog || !pressed) return;
    const intent = darkIntentOf({ ...pressed, on: placeOf(event.target) }, dialog.open, singleKeys());
    if (intent === null) return;
    event.preventDefault();
    event.stopPropagation(); // what brings the play back does nothing in it
    if (intent === 'dark') dialog.showModal();
    if (intent === 'light') close();
  }
  document.addEventListener('keydown', onKey, true); // before the play hears it
  return () => {
    document.removeEventListener('keydown', onKey, true);
    render(null, element);
  };
}

function placeOf(target: EventTarget | null): VoteKey['on'] {
  return target instanceof Element && target.matches('input, select, textarea') ? 'field' : 'page';
}
