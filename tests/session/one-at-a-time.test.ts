import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/session/one-at-a-time.ts';

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
  });
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
