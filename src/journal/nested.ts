/** How deep data may be nested that is to be written on the device. Pure. */

/** Far deeper than anything Seams writes, far less deep than what a browser refuses to write. */
const DEEPEST = 100;

/** Asked before a write, since a failing write switches to memory for good. Not recursive: that could overflow the stack. */
export function nestedTooDeep(value: unknown): boolean {
  const seen = new Set<unknown>();
  let level: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const objects = level.filter((each) => typeof each === 'object' && each !== null && !seen.has(each));
    if (objects.length === 0) return false;
    for (const each of objects) seen.add(each);
    level = objects.flatMap(partsOf);
  }
  return true;
}

function partsOf(value: unknown): readonly unknown[] {
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  if (value instanceof Set) return [...value];
  return ArrayBuffer.isView(value) ? [] : Object.values(Object(value));
}
