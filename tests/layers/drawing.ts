/** The table of rooms as a mermaid drawing, and the drawing of docs/architecture.md read back. */
import type { Room } from './room.ts';

/** `a --> b` calls, `a -.-> b` only knows types; sorted, one arrow a line. */
export function drawRooms(rooms: Readonly<Record<string, Room>>): string {
  const arrows = Object.entries(rooms).flatMap(([from, { calls, knows }]) => [
    ...calls.map((to) => `  ${from} --> ${to}`),
    ...knows.map((to) => `  ${from} -.-> ${to}`),
  ]);
  return ['graph TD', ...arrows.sort()].join('\n');
}

/** The first mermaid graph of a document, as it stands there. */
export function drawingIn(markdown: string): string {
  return /```mermaid\n(graph[\s\S]*?)\n```/.exec(markdown)?.[1] ?? '';
}
