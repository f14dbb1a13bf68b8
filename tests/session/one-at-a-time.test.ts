import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/session/one-at-a-time.ts';

const fail = (reason: unknown) => {
  throw reason;
};
const turn = () => new Promise<void>((done) => setTimeout(done, 0));

test('the first is written at once, of those that come meanwhile only the last', async () => {
  const written: number[] = [];
  let state = 0;
  let release = () => {};
  const ask = oneAtATime(() => {
    written.push(state);
    return new Promise<void>((done) => {
      release = done;
    });
  }, fail);
  for (state = 1; state <= 4; state++) ask();
  state = 4;
  expect(written).toEqual([1]);
  release();
  await turn();
  expect(written).toEqual([1, 4]);
  release();
  await turn();
  state = 5;
  ask();
  expect(written).toEqual([1, 4, 5]);
});

test('a write that fails is told, and what was asked for meanwhile is written all the same', async () => {
  const written: number[] = [];
  const troubles: unknown[] = [];
  let state = 1;
  const ask = oneAtATime(
    async () => {
      const now = state;
      await turn();
      if (now === 1) throw new Error('full');
      written.push(now);
    },
    (reason) => troubles.push(reason),
  );
  ask();
  state = 2;
  ask();
  await turn();
  await turn();
  await turn();
  expect(troubles).toEqual([new Error('full')]);
  expect(written).toEqual([2]);
  state = 3;
  ask();
  await turn();
  await turn();
  expect(written).toEqual([2, 3]);
});
