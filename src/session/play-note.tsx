/** A message over the play, shown until the player closes it or makes a choice. */
import { render } from 'preact';
import { SESSION } from './words.ts';

export interface Note {
  readonly title: string;
  readonly text: string;
  readonly after?: string;
  readonly way?: { readonly label: string; go(): void }; // on from here
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
      <p class="row">
        {note.way && (
          <button type="button" class="button button-main" onClick={note.way.go}>
            {note.way.label}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {SESSION.understood}
        </button>
      </p>
    </div>
  );
}
