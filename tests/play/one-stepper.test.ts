/** One stepper: whoever lets a bond go on beside a story does it through `play/stepper.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** What moves a bond. */
const MOVERS = new Set(['openBond', 'respond', 'elapse', 'modelOf']);

/** Rooms in which a story is played; what an option would do at once may be asked in a debrief (`whatif`, `search`). */
const ROOMS = ['play', 'journal', 'tools/check'];

interface Node {
  readonly type: string;
  readonly body?: readonly Node[];
  readonly importKind?: string;
  readonly source?: { readonly value: string };
  readonly specifiers?: readonly { readonly type: string; readonly imported?: { readonly name: string } }[];
}

/** The names of the model's doors that a file takes in; `*` for all of them. */
function takenFrom(file: string): readonly string[] {
  const { body = [] } = parseAst(readFileSync(join(SRC, file), 'utf8'), { lang: 'ts' }) as unknown as Node;
  return body
    .filter(({ source }) => /trust\/(respond|models)\.ts$/.test(source?.value ?? ''))
    .flatMap(({ specifiers = [] }) => specifiers.map(({ imported }) => imported?.name ?? '*'));
}

const files = (room: string) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`);

test('the model is asked by one file', () => {
  const asking = ROOMS.flatMap(files).filter((file) =>
    takenFrom(file).some((name) => MOVERS.has(name) || name === '*'),
  );
  expect(asking).toEqual(['play/stepper.ts']);
});
