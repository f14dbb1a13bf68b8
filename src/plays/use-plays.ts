/** State of the page of plays: which are shown, deleted or marked for comparison. Each change is saved at once. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { isSameWay } from '../journal/reconcile.ts';
import { type PlayRecord, withName } from '../journal/record.ts';
import type { App } from '../session/app.ts';
import { newId } from '../session/new-record.ts';
import type { RowActions } from './play-row.tsx';
import { recordActions } from './record-actions.ts';
import { PLAYS } from './words.ts';

export interface KeptPlays {
  readonly records: readonly PlayRecord[]; // deleted ones as well, as long as they can be brought back
  readonly gone: ReadonlySet<string>; // ids of those
  readonly marked: readonly PlayRecord[]; // two at most
  readonly told: string; // what another tab did to a play that was to be changed here
  readonly actions: Omit<RowActions, 'compare'>;
  bring(fresh: readonly PlayRecord[]): void; // adds records to the list that are saved already
  drop(ids: readonly string[]): void; // takes records off the list that are deleted already
  unmark(): void;
}

interface Listed {
  readonly records: readonly PlayRecord[];
  readonly gone: ReadonlySet<string>;
}

/** `kept`: what is kept, whenever somebody has looked; `look` looks again, and resolves with it. */
export function useKeptPlays(
  app: App,
  kept: readonly PlayRecord[],
  look: () => Promise<readonly PlayRecord[]>,
): KeptPlays {
  const { store } = app;
  const [{ records, gone }, setListed] = useState<Listed>({ records: kept, gone: new Set() });
  const [marks, setMarks] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const [open] = useState(() => recordActions(app));
  useLayoutEffect(() => setListed((now) => looked(now, kept)), [kept]);
  const replace = (record: PlayRecord, isGone = false) => setListed((now) => replaced(now, record, isGone));
  const tellElsewhere = async ({ id }: PlayRecord) => {
    const now = await look();
    setTold(now.some((each) => each.id === id) ? PLAYS.wentOnElsewhere : PLAYS.goneElsewhere);
  };
  return {
    records,
    gone,
    marked: marks.flatMap((id) => records.find((each) => each.id === id) ?? []),
    told,
    actions: {
      open: {
        ...open,
        async continue(record) {
          const opened = await open.continue(record);
          if (!opened) await tellElsewhere(record);
          return opened;
        },
      },
      // A third mark takes the place of the first.
      mark: (id) => setMarks((now) => (now.includes(id) ? without(now, id) : [...now, id].slice(-2))),
      async rename(record, name) {
        replace(withName(record, name));
        const now = await store.amendPlay(record.id, (stored) => withName(stored, name)); // it may have gone on elsewhere
        if (now === null) await tellElsewhere(record);
      },
      async typedName({ id }) {
        const kept = await store.draft('name', id);
        return typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string'
          ? kept.text
          : null;
      },
      typeName: ({ id }, text) => void store.changeDraft('name', id, () => (text === null ? null : { text })),
      async remove(record) {
        setTold('');
        const was = await store.deletePlay(record.id, (stored) => isSameWay(stored, record));
        if (was === null) return tellElsewhere(record);
        replace(was, true);
        setMarks((now) => without(now, record.id));
      },
      async restore(record) {
        // Where another tab has gone on with it, that stays; both are kept where the two have parted.
        const { record: back } = await store.carryOn({ mine: record, basis: null, newId: newId() });
        replace(record);
        if (back.id !== record.id || !isSameWay(back, record)) await tellElsewhere(record);
        else await look();
      },
    },
    bring: (fresh) => setListed((now) => fresh.reduce((all, record) => replaced(all, record, false), now)),
    drop(ids) {
      const taken = new Set(ids);
      setListed(({ records, gone }) => ({ records: records.filter(({ id }) => !taken.has(id)), gone }));
    },
    unmark: () => setMarks([]),
  };
}

/** As it is kept now; what was deleted here can still be brought back, unless it is there again. */
function looked({ records, gone }: Listed, kept: readonly PlayRecord[]): Listed {
  const there = new Set(kept.map(({ id }) => id));
  const left = records.filter(({ id }) => gone.has(id) && !there.has(id));
  return { records: [...kept, ...left], gone: new Set(left.map(({ id }) => id)) };
}

function replaced({ records, gone }: Listed, record: PlayRecord, isGone: boolean): Listed {
  const others = new Set(gone);
  if (isGone) others.add(record.id);
  else others.delete(record.id);
  const at = records.findIndex(({ id }) => id === record.id);
  return { records: at < 0 ? [...records, record] : records.with(at, record), gone: others };
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
