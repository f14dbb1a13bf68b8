/** The form for handing plays in: typed, pasted, dropped, chosen as files, or scanned. */
import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { isPartLost } from '../../look/parts.ts';
import { BOARD_LIMITS } from './board-file.ts';
import { Camera } from './camera.tsx';
import { BOARD, WORDS } from './words.ts';

interface HandInFormProps {
  /** `troubles`: a sentence each. False: nothing of it could be read, so that it stays to be mended. */
  readonly onHandIn: (texts: readonly string[], troubles: readonly string[]) => boolean;
}

export function HandInForm({ onHandIn }: HandInFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [looking, setLooking] = useState(false);
  const [over, setOver] = useState(false);
  const take = async (files: Iterable<File>) => {
    const read = await readAll(files);
    onHandIn(read.texts, read.troubles);
  };
  return (
    <form
      class={over ? 'board-hand-in board-over' : 'board-hand-in'}
      aria-label={BOARD.handIn}
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? '';
        const taken = text.trim() === '' || onHandIn([text], []);
        if (taken && field.current) field.current.value = '';
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
      <Codes field={field} />
      <Ways looking={looking} onLook={setLooking} onFiles={(files) => void take(files)} />
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

function Codes({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const id = useId();
  return (
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
  );
}

interface WaysProps {
  readonly looking: boolean; // the camera is on
  onLook(looking: boolean): void;
  onFiles(files: readonly File[]): void;
}

function Ways({ looking, onLook, onFiles }: WaysProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
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
        <button
          type="button"
          class="button"
          aria-pressed={looking}
          data-unplaced
          onClick={() => onLook(!looking)}
        >
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
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </div>
      <p id={`${id}-files-hint`} class="soft">
        {BOARD.filesHint}
      </p>
    </>
  );
}

/** The texts of these files, and a sentence for each file that could not be read. */
async function readAll(
  files: Iterable<File>,
): Promise<{ texts: readonly string[]; troubles: readonly string[] }> {
  const texts: string[] = [];
  const troubles: string[] = [];
  for (const file of files) {
    const { text, trouble } = await textOf(file);
    if (text === null) troubles.push(trouble);
    else texts.push(text);
  }
  return { texts, troubles };
}

/** The text of a file, or of the QR code in a picture; null with a sentence where there is none. */
async function textOf(file: File): Promise<{ text: string | null; trouble: string }> {
  const image = file.type.startsWith('image/');
  if (!image && file.size > BOARD_LIMITS.bytes) return { text: null, trouble: WORDS.tooLarge };
  try {
    if (!image) return { text: await file.text(), trouble: '' };
    const { readPhoto } = await import('./picture.ts');
    return { text: await readPhoto(file), trouble: BOARD.noQr(file.name) };
  } catch (error) {
    // Moved away, a folder, or no picture at all.
    return { text: null, trouble: isPartLost(error) ? BOARD.readerLost : BOARD.unreadable(file.name) };
  }
}
