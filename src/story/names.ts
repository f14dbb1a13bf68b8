/** When two names are the same, however they were typed. Pure. */

/** Marks that say which way text runs; they come along when a name is pasted. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * What a name is known by: without regard to case (also of Turkish and Greek), to how its accents are coded, to the
 * kind of its apostrophes and gaps.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = read(name);
  if (keys.size < MOST_KEPT) keys.set(name, key);
  return key;
}

/** The few names of a story are asked for with every line. */
const keys = new Map<string, string>();
const MOST_KEPT = 500;

function read(name: string): string {
  return name
    .replace(DIRECTION, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307|ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the marks of direction around it. */
export function plainName(name: string): string {
  return name.replace(DIRECTION, '').trim();
}

/** The one of these names that it is, as it is spelt there; null for somebody else. */
export function whoIs(name: string, people: readonly string[]): string | null {
  const key = nameKey(name);
  return people.find((each) => nameKey(each) === key) ?? null;
}
