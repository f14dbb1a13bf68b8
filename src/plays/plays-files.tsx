/** Saving all plays to a file, and bringing plays in from one. */
import { useId, useRef, useState } from 'preact/hooks';
import { FILE_LIMITS, type LeftOut, readPlaysFile, writePlaysFile } from '../journal/plays-file.ts';
import type { PlayRecord } from '../journal/record.ts';
import { FILE } from '../journal/words-file.ts';
import type { App } from '../session/app.ts';
import { newId } from '../session/begin.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';
import { PLAYS } from './words.ts';

interface PlaysFilesProps {
  readonly app: App;
  readonly plays: number; // how many are saved on this device
  readonly onFresh: (fresh: readonly PlayRecord[]) => void; // new plays from a file, already saved
}

export function PlaysFiles({ app, plays, onFresh }: PlaysFilesProps) {
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const bring = async (file: File) => {
    const { said, fresh } = await bringIn(app, file);
    setTold(said);
    onFresh(fresh);
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
    </section>
  );
}

async function takeOut({ store }: App): Promise<string> {
  const plays = await store.plays();
  const name = `seams-plays-${new Date().toISOString().slice(0, 10)}.json`;
  const address = URL.createObjectURL(new Blob([writePlaysFile(plays)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers fetch it late
  return PLAYS.exported(plays.length, name);
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
  const plays = await store.plays();
  const stories = cards.map(({ id }) => id);
  const temperaments = Object.keys(TEMPERAMENTS);
  const read = readPlaysFile(text, { plays, stories, temperaments, now: Date.now(), newId });
  if (!read.ok) return { said: read.why, fresh: [] };
  await store.savePlays(read.fresh);
  const { fresh, known, strangers, left } = read;
  return { said: PLAYS.imported(fresh.length, known, strangers, left.map(leftOut)), fresh };
}

function leftOut({ n, why }: LeftOut): string {
  return FILE.leftOut(n, why);
}
