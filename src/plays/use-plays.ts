/** State of the page of plays: which are shown, deleted or marked for comparison. Each change is saved at once. */
import { useState } from 'preact/hooks';
import { type PlayRecord, withName } from '../journal/record.ts';
import type { App } from '../session/app.ts';
import type { RowActions } from './play-row.tsx';
import { recordActions } from './record-actions.ts';

export interface KeptPlays {
  readonly records: readonly PlayRecord[]; // deleted ones as well, as long as they can be brought back
  readonly gone: ReadonlySet<string>; // ids of those
  readonly marked: readonly PlayRecord[]; // two at most
  readonly actions: Omit<RowActions, 'compare'>;
  bring(fresh: readonly PlayRecord[]): void; // adds records to the list that are saved already
  drop(ids: readonly string[]): void; // takes records off the list that are deleted already
  unmark(): void;
}

export function useKeptPlays(app: App, kept: readonly PlayRecord[]): KeptPlays {
  const { store } = app;
  const [records, setRecords] = useState(kept);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [marks, setMarks] = useState<readonly string[]>([]);
  const [open] = useState(() => recordActions(app));
  const isBack = (ids: ReadonlySet<string>) =>
    setGone((now) => new Set([...now].filter((id) => !ids.has(id))));
  return {
    records,
    gone,
    marked: marks.flatMap((id) => records.find((each) => each.id === id) ?? []),
    actions: {
      open,
      // A third mark takes the place of the first.
      mark: (id) => setMarks((now) => (now.includes(id) ? without(now, id) : [...now, id].slice(-2))),
      async rename(record, name) {
        setRecords((now) => now.map((each) => (each.id === record.id ? withName(each, name) : each)));
        await store.amendPlay(record.id, (stored) => withName(stored, name)); // it may have gone on in another tab
      },
      remove(record) {
        void store.deletePlay(record.id);
        setGone((now) => new Set([...now, record.id]));
        setMarks((now) => without(now, record.id));
      },
      restore(record) {
        void store.savePlay(record);
        isBack(new Set([record.id]));
      },
    },
    bring(fresh) {
      const there = new Set(fresh.map(({ id }) => id));
      isBack(there);
      setRecords((now) => [...now.filter(({ id }) => !there.has(id)), ...fresh]);
    },
    drop(ids) {
      const gone = new Set(ids);
      setRecords((now) => now.filter(({ id }) => !gone.has(id)));
    },
    unmark: () => setMarks([]),
  };
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
