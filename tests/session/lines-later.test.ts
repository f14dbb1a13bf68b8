import { expect, test } from 'vitest';
import { reconcile } from '../../src/journal/reconcile.ts';
import type { PlayRecord } from '../../src/journal/record.ts';
import { openSession } from '../../src/session/session.ts';
import { begun, GATE } from './gate.ts';

const turn = () => new Promise<void>((done) => setTimeout(done, 0));

test('lines read may wait, a choice does not', async () => {
  const saved: PlayRecord[] = [];
  const waiting: (() => void)[] = [];
  const session = openSession({
    file: GATE,
    record: begun(),
    kept: false,
    save: async (draft) => {
      saved.push(draft.mine);
      return reconcile(null, draft);
    },
    newId: () => 'fresh',
    now: () => saved.length + 100,
    later: (work) => () => waiting.push(work),
  });
  session.read(1);
  await turn();
  expect(saved).toEqual([]);
  await session.choose('did');
  expect(saved.map(({ choices }) => choices)).toEqual([['did']]);
  session.read(1);
  await turn();
  expect(saved).toHaveLength(1);
  waiting.at(-1)?.();
  await turn();
  expect(saved.at(-1)?.line).toBe(1);
});
