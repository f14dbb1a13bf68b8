/** Holds imports against the table. */
import type { Import } from './imports.ts';
import { ASSETS, PACKAGES } from './packages.ts';
import { ROOT } from './room.ts';
import { ROOMS } from './table.ts';

/** Rooms that run in Node. */
const IN_NODE = ['server', 'tools'];

export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function within(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

/** What is wrong with an import, in words that say where and what to do; null where nothing is. */
export function faultOf({ from, to, inside, types }: Import): string | null {
  const here = roomOf(from);
  if (!inside) return packageFault(from, to, types);
  if (to.startsWith('../assets/')) {
    const known = ASSETS[here]?.includes(to.slice('../assets/'.length)) ?? false;
    return known
      ? null
      : `${from} reads ${to}: name it in ASSETS of tests/layers/packages.ts, or let the room read it that owns it`;
  }
  if (to.startsWith('..'))
    return `${from} imports ${to}, which is outside src/: nothing there is part of the game`;
  const there = roomOf(to);
  if (there === here) return null;
  if (here === '')
    return from === ROOT
      ? doorFault(from, to, there)
      : `${from} stands outside of every room: move it into the folder of one`;
  const room = ROOMS[here];
  if (!room) return `${from}: the room ${here}/ is not in tests/layers/table.ts`;
  if (!room.calls.includes(there) && !(types && room.knows.includes(there))) {
    const how = room.knows.includes(there) ? 'only its types' : 'nothing';
    return `${from} imports ${to}: ${here} may know ${how} of ${there || 'main'} (tests/layers/table.ts): let it be handed in, or move the file`;
  }
  return doorFault(from, to, there);
}

function doorFault(from: string, to: string, there: string): string | null {
  const door = ROOMS[there]?.doors.includes(to.slice(there.length + 1)) ?? false;
  return door
    ? null
    : `${from} imports ${to}, which is no door of ${there}: go through a door, or add it to its doors in tests/layers/table.ts`;
}

function packageFault(from: string, to: string, types: boolean): string | null {
  if (types || to.startsWith('node:')) {
    const node = to.startsWith('node:') && !IN_NODE.includes(roomOf(from));
    return node
      ? `${from} imports ${to}: only ${IN_NODE.join('/ and ')}/ run in Node, all else in a browser`
      : null;
  }
  const places = PACKAGES[to];
  if (!places)
    return `${from} imports the package ${to}, which has no place in PACKAGES of tests/layers/packages.ts`;
  return within(from, places)
    ? null
    : `${from} imports ${to}: its door is ${places.join(', ')} (PACKAGES of tests/layers/packages.ts)`;
}

/** Entries of the table that nothing matches any more, each in words. */
export function idleEntries(all: readonly Import[]): readonly string[] {
  const idle: string[] = [];
  const across = all.filter(({ from, to, inside }) => inside && roomOf(from) !== roomOf(to));
  for (const [name, { doors, calls, knows }] of Object.entries(ROOMS)) {
    for (const door of doors) {
      if (!across.some(({ to }) => to === `${name}/${door}`)) idle.push(`door ${name}/${door}`);
    }
    for (const there of calls) {
      const called = across.some(
        ({ from, to, types }) => roomOf(from) === name && roomOf(to) === there && !types,
      );
      if (!called) idle.push(`${name} calls ${there}`);
    }
    for (const there of knows) {
      if (!across.some(({ from, to }) => roomOf(from) === name && roomOf(to) === there)) {
        idle.push(`${name} knows ${there}`);
      }
    }
  }
  for (const [name, places] of Object.entries(PACKAGES)) {
    for (const place of places) {
      const used = all.some(({ from, to, types }) => to === name && !types && within(from, [place]));
      if (!used) idle.push(`package ${name} in ${place}`);
    }
  }
  for (const [name, files] of Object.entries(ASSETS)) {
    for (const file of files) {
      const read = all.some(({ from, to }) => roomOf(from) === name && to === `../assets/${file}`);
      if (!read) idle.push(`${name} reads ${file}`);
    }
  }
  return idle;
}

/** Files that import each other in a circle, types counted: each circle as the list of its files. */
export function circlesIn(links: readonly Pick<Import, 'from' | 'to'>[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const depth = new Map<string, number>(); // of a file when it was first met
  const low = new Map<string, number>(); // the least depth that can be come back to
  const open: string[] = [];
  const circles: string[][] = [];
  const walk = (file: string) => {
    const at = depth.size;
    depth.set(file, at);
    low.set(file, at);
    open.push(file);
    for (const there of next.get(file) ?? []) {
      if (!depth.has(there)) walk(there);
      if (open.includes(there)) low.set(file, Math.min(low.get(file) ?? at, low.get(there) ?? at));
    }
    if (low.get(file) !== at) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of next.keys()) if (!depth.has(file)) walk(file);
  return circles;
}
