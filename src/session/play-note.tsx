/** A note over the play: something the player should know, until it is put away or the play goes on. */
import { render } from 'preact';
import { SESSION } from './words.ts';

export interface Note {
  readonly title: string;
  readonly text: string;
  readonly after?: string;
}

export function drawNote(element: HTMLElement, note: Note | null): void {
  render(note && <NoteBox note={note} onClose={() => drawNote(element, null)} />, element);
}

function NoteBox({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  return (
    <div class="notice" role="alert">
      <h2>{note.title}</h2>
      <p>{note.text}</p>
      {note.after && <p>{note.after}</p>}
      <button type="button" class="button" onClick={onClose}>
        {SESSION.understood}
      </button>
    </div>
  );
}
