/** The ways onto a board: typed, pasted, dropped, chosen, scanned. */
import { useId, useRef, useState } from 'preact/hooks';
import { BOARD_LIMITS } from './board-file.ts';
import { Camera } from './camera.tsx';
import { BOARD, WORDS } from './words.ts';

interface HandInFormProps {
  readonly onHandIn: (texts: readonly string[], troubles: readonly string[]) => void; // a sentence each
}

export function HandInForm({ onHandIn }: HandInFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [looking, setLooking] = useState(false);
  const [over, setOver] = useState(false);
  const take = async (files: Iterable<File>) => {
    const texts: string[] = [];
    const troubles: string[] = [];
    for (const file of files) {
      const { text, trouble } = await textOf(file);
      if (text === null) troubles.push(trouble);
      else texts.push(text);
    }
    onHandIn(texts, troubles);
  };
  return (
    <form
      class={over ? 'board-hand-in board-over' : 'board-hand-in'}
      aria-label={BOARD.handIn}
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? '';
        if (text.trim() !== '') onHandIn([text], []);
        if (field.current) field.current.value = '';
        field.current?.focus();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) void take(files);
        else if (text !== '') onHandIn([text], []);
      }}
    >
      <div class="board-hand-in-codes">
        <label for={`${id}-codes`}>{BOARD.codes}</label>
        <textarea
          ref={field}
          id={`${id}-codes`}
          class="field"
          rows={3}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-codes-hint`}
        />
        <p id={`${id}-codes-hint`} class="soft">
          {BOARD.codesHint}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="button button-main">
          {BOARD.put}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby={`${id}-files-hint`}
          onClick={() => chooser.current?.click()}
        >
          {BOARD.files}
        </button>
        <button type="button" class="button" aria-pressed={looking} onClick={() => setLooking(!looking)}>
          {looking ? BOARD.cameraStop : BOARD.camera}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept=".json,.txt,.csv,image/*"
          aria-label={BOARD.files}
          onChange={(event) => {
            void take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </div>
      <p id={`${id}-files-hint`} class="soft">
        {BOARD.filesHint}
      </p>
      {looking && (
        <Camera
          onText={(text) => onHandIn([text], [])}
          onRefused={(why) => {
            setLooking(false);
            onHandIn([], [why]);
          }}
        />
      )}
    </form>
  );
}

/** What a file says: its words, or what the QR picture in it says. */
async function textOf(file: File): Promise<{ text: string | null; trouble: string }> {
  const image = file.type.startsWith('image/');
  if (!image && file.size > BOARD_LIMITS.bytes) return { text: null, trouble: WORDS.tooLarge };
  try {
    if (!image) return { text: await file.text(), trouble: '' };
    const { readPhoto } = await import('./picture.ts');
    return { text: await readPhoto(file), trouble: BOARD.noQr(file.name) };
  } catch {
    return { text: null, trouble: BOARD.unreadable(file.name) }; // moved away, a folder, or no picture at all
  }
}
