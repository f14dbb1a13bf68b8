import { expect, test } from 'vitest';
import { sumOwn } from '../../../src/tools/bench/heap.ts';

const meta = {
  node_fields: ['type', 'name', 'self_size'],
  node_types: [['hidden', 'object', 'code', 'string', 'native']],
};

test('what the page made is added up, what the browser compiled is not', () => {
  const nodes = [1, 0, 100, 2, 0, 5000, 3, 0, 20, 4, 0, 700, 0, 0, 9];
  expect(sumOwn(JSON.stringify({ snapshot: { meta }, nodes }))).toBe(120);
});

test('what is no snapshot is refused', () => {
  const other = { node_fields: ['id'], node_types: [[]] };
  expect(() => sumOwn(JSON.stringify({ snapshot: { meta: other }, nodes: [] }))).toThrow(
    'not a heap snapshot',
  );
});
