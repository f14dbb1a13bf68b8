import { expect, test } from 'vitest';
import type { PlayRecord } from '../../src/journal/record.ts';
import { openAutosave } from '../../src/session/autosave.ts';
import { record } from '../journal/sample.ts';

/** A store whose writes are let through one by one. */
function slowStore() {
  const written: number[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const save = ({ line }: PlayRecord) =>
    new Promise<void>((resolve, reject) => {
      written.push(line);
      waiting.push((error) => (error ? reject(error) : resolve()));
    });
  const settled = () => new Promise<void>((done) => setTimeout(done, 0));
  return { written, save, settled, letThrough: (error?: Error) => waiting.shift()?.(error) };
}

function opened() {
  const store = slowStore();
  let line = 0;
  const autosave = openAutosave(store.save, () => record({ line }));
  const turnTo = (next: number) => {
    line = next;
  };
  return { ...store, autosave, turnTo };
}

test('what changes soon is written once, as it is then', async () => {
  const { autosave, turnTo, written, settled } = opened();
  turnTo(1);
  autosave.soon();
  turnTo(2);
  autosave.soon();
  await settled();
  expect(written).toEqual([2]);
});

test('what changes while a write is on its way is written after it, once and as it is then', async () => {
  const { autosave, turnTo, written, settled, letThrough } = opened();
  const first = autosave.now();
  for (const line of [1, 2, 3]) {
    turnTo(line);
    autosave.soon();
  }
  await settled();
  expect(written).toEqual([0]);
  letThrough();
  await first;
  await settled();
  expect(written).toEqual([0, 3]);
  letThrough();
  await settled();
  expect(written).toEqual([0, 3]);
});

test('a write that fails is nobody’s error, and what came meanwhile is written all the same', async () => {
  const { autosave, turnTo, written, settled, letThrough } = opened();
  const first = autosave.now();
  turnTo(4);
  autosave.soon();
  letThrough(new Error('the disk is full'));
  await expect(first).resolves.toBeUndefined();
  await settled();
  expect(written).toEqual([0, 4]);
});
