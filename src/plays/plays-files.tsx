/** Saving all plays to a file, and bringing plays in from one. */
import { useId, useRef, useState } from 'preact/hooks';
import {
  FILE_LIMITS,
  type LeftOut,
  readPlaysFile,
  type WaitingPlay,
  writePlaysFile,
} from '../journal/plays-file.ts';
import type { PlayRecord } from '../journal/record.ts';
import { FILE } from '../journal/words-file.ts';
import { download } from '../look/download.ts';
import type { App } from '../session/app.ts';
import { newId } from '../session/new-record.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';
import { importedInto, noteImport, takeImportBack } from './last-import.ts';
import { PLAYS } from './words.ts';

interface PlaysFilesProps {
  readonly app: App;
  readonly plays: number; // how many are saved on this device
  readonly onFresh: (fresh: readonly PlayRecord[]) => void; // new plays from a file, already saved
  readonly onTakenBack: (ids: readonly string[]) => void; // plays of an import that are deleted again
}

export function PlaysFiles({ app, plays, onFresh, onTakenBack }: PlaysFilesProps) {
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const brought = importedInto(app.store).length;
  const id = useId();
  const bring = async (file: File) => {
    const { said, fresh } = await bringIn(app, file);
    setTold(said);
    onFresh(fresh);
  };
  const takeBack = async () => {
    const { gone, changed } = await takeImportBack(app.store);
    setTold(PLAYS.takenBack(gone.length, changed));
    onTakenBack(gone);
    chooser.current?.focus(); // the pressed button is gone
  };
  return (
    <section class="plays-files" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{PLAYS.files}</h2>
      <p id={`${id}-hint`} class="soft">
        {PLAYS.filesHint}
      </p>
      <div class="row">
        {plays > 0 && (
          <button type="button" class="button" onClick={() => void takeOut(app).then(setTold)}>
            {PLAYS.export}
          </button>
        )}
        <button
          type="button"
          class="button"
          ref={chooser}
          aria-describedby={`${id}-hint`}
          onClick={() => field.current?.click()}
        >
          {PLAYS.import}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={PLAYS.import}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void bring(file);
            event.currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </div>
      <p role="status">{told}</p>
      {brought > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={() => void takeBack()}>
            {PLAYS.takeBack(brought)}
          </button>
        </div>
      )}
    </section>
  );
}

async function takeOut({ store }: App): Promise<string> {
  const [plays, waiting] = await Promise.all([store.plays(), store.waitingPlays()]);
  const name = `seams-plays-${new Date().toISOString().slice(0, 10)}.json`;
  download(name, 'application/json', writePlaysFile(plays, waiting));
  return PLAYS.exported(plays.length + waiting.length, waiting.length, name);
}

/** Reads a chosen file and keeps what is new in it, all at once. */
async function bringIn(
  { store, cards }: App,
  file: File,
): Promise<{ readonly said: string; readonly fresh: readonly PlayRecord[] }> {
  if (file.size > FILE_LIMITS.bytes) return { said: FILE.fileTooLarge(FILE_LIMITS.bytes), fresh: [] };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { said: PLAYS.unreadableFile, fresh: [] }; // it was moved away meanwhile, or is a folder
  }
  const [plays, waiting] = await Promise.all([store.plays(), store.waitingPlays()]);
  const stories = cards.map(({ id }) => id);
  const temperaments = Object.keys(TEMPERAMENTS);
  const read = readPlaysFile(text, { plays, waiting, stories, temperaments, now: Date.now(), newId });
  if (!read.ok) return { said: read.why, fresh: [] };
  const { fresh, known, strangers, left } = read;
  const kept: readonly WaitingPlay[] = [...fresh, ...read.waiting.map(({ play }) => play)];
  await store.savePlays(kept);
  if (kept.length > 0) noteImport(store, kept);
  const waits = read.waiting.length;
  return { said: PLAYS.imported(fresh.length, waits, known, strangers, left.map(leftOut)), fresh };
}

function leftOut({ n, why }: LeftOut): string {
  return FILE.leftOut(n, why);
}
