/** What a page holds by itself: its heap without what the browser adds of its own, such as compiled code. */
import type { CDPSession } from '@playwright/test';

/** Kinds of a snapshot's nodes that grow while a browser warms up, whatever the page does. */
const BROWSERS = new Set(['code', 'object shape', 'native', 'hidden', 'synthetic']);

/** Bytes of the page's own strings, objects, arrays and functions, garbage collected. Enable `HeapProfiler` before. */
export async function ownBytes(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  return sumOwn(chunks.join(''));
}

/** Adds up a heap snapshot as Chromium writes it. Throws where it is no such snapshot. */
export function sumOwn(text: string): number {
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  if (kind < 0 || size < 0)
    throw new Error('This is not a heap snapshot: its nodes have no type or no size.');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!BROWSERS.has(types[0]?.[nodes[at + kind] ?? -1] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}
