import { expect, test } from 'vitest';
import { openAutosave } from '../../src/journal/autosave.ts';

/** A store whose writes are let through one by one. */
function slowStore() {
  const written: number[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const save = (line: number) =>
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
  const troubles: unknown[] = [];
  const awaited: boolean[] = [];
  const autosave = openAutosave(
    (heard) => {
      awaited.push(heard);
      return store.save(line);
    },
    (reason) => troubles.push(reason),
  );
  const turnTo = (next: number) => {
    line = next;
  };
  return { ...store, autosave, turnTo, troubles, awaited };
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
  const { autosave, turnTo, written, settled, letThrough, troubles, awaited } = opened();
  const first = autosave.now();
  turnTo(4);
  autosave.soon();
  letThrough(new Error('the disk is full'));
  await expect(first).resolves.toBeUndefined();
  await settled();
  expect(written).toEqual([0, 4]);
  expect(troubles).toEqual([new Error('the disk is full')]);
  expect(awaited).toEqual([true, false]);
});

test('whoever asks while a write is on its way waits for the one after it, which has the newest state', async () => {
  const { autosave, turnTo, written, settled, letThrough } = opened();
  autosave.soon();
  await settled();
  turnTo(1);
  let done = 0;
  const both = Promise.all([autosave.now().then(() => done++), autosave.now().then(() => done++)]);
  await settled();
  expect([written, done]).toEqual([[0], 0]);
  letThrough();
  await settled();
  expect([written, done]).toEqual([[0, 1], 0]);
  letThrough();
  await both;
  expect([written, done]).toEqual([[0, 1], 2]);
});
