/** What may come in from outside: good things, the same with something spoilt in them, and anything at all. */
import fc from 'fast-check';

/** All random choices of these tests follow from it. */
export const SEED = 40_282;

const DEEP = 300; // objects within objects

/** Values as a file, a link or a database of another hand may hold them. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[
      undefined,
      null,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      -1,
      0,
      0.5,
      1,
      2 ** 31,
      2 ** 53,
      1e300,
      7n,
    ],
    ...['', 'grumpy', '__proto__', 'constructor', 'toString', '\ud800', '\u0000', '1', 'NaN', '<img src=x>'],
    ...[
      'x'.repeat(5000),
      '\u202e',
      '\n',
      'player',
      'echo',
      'both',
      'hurt',
      'quick',
      'three-times',
      'the-dance',
    ],
  ),
  fc.constantFrom('cyclic', 'deep', 'long', 'list of itself').map(unwieldy),
);

function unwieldy(kind: string): unknown {
  if (kind === 'long') return Object.assign([], { length: 4_000_000_000 });
  if (kind === 'cyclic') {
    const ring: Record<string, unknown> = {};
    ring.format = ring;
    return ring;
  }
  if (kind === 'list of itself') {
    const list: unknown[] = [];
    list.push(list);
    return list;
  }
  let nested: unknown = 'at the bottom';
  for (let at = 0; at < DEEP; at++) nested = at % 2 === 0 ? [nested] : { seats: nested };
  return nested;
}

type Spoil = 'set' | 'drop' | 'add' | 'name' | 'double';

interface Change {
  readonly way: readonly number[]; // which child at each level
  readonly spoil: Spoil;
  readonly key: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
  spoil: fc.constantFrom<Spoil>('set', 'set', 'drop', 'add', 'name', 'double'),
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'length', 'format', 'kind', '\ud800'),
    fc.string(),
  ),
  value: odd,
});

/** One of `good`, whole or with up to three things spoilt in it, however deep they lie. */
export function spoiltOf(good: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 3 }))
    .map(([whole, changes]) => changes.reduce<unknown>(spoil, structuredClone(whole)));
}

/** Changes a place inside `whole`, or gives something else instead of it. */
function spoil(whole: unknown, { way, spoil: how, key, value }: Change): unknown {
  let place = childIn(whole, way[0] ?? 0);
  if (place === null) return value;
  for (const turn of way.slice(1)) place = childIn(place.of[place.key], turn) ?? place;
  const { of, key: at } = place;
  if (how === 'set') of[at] = value;
  if (how === 'drop') delete of[at];
  if (how === 'name') of[at] = typeof of[at] === 'string' ? `${of[at]}x` : value;
  if (how === 'double') of[at] = [of[at], of[at]];
  if (how === 'add' && !Array.isArray(of))
    Object.defineProperty(of, key, { value, enumerable: true, configurable: true, writable: true });
  return whole;
}

function childIn(value: unknown, turn: number): { of: Record<string, unknown>; key: string } | null {
  // What is put into rows of numbers is made a number first, and of a giant list that is a text without end.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null;
  const keys = Object.keys(value).slice(0, 40);
  const key = keys[turn % Math.max(1, keys.length)];
  return key === undefined ? null : { of: value as Record<string, unknown>, key };
}

/** As a file holds it: what has no place in JSON is left out, what cannot be written at all is a broken text. */
export function asText(value: unknown): string {
  try {
    const big = (_: string, each: unknown) => (typeof each === 'bigint' ? String(each) : each);
    if (Array.isArray(value) && value.length > 1e6) return '[[[';
    return JSON.stringify(value, big) ?? 'undefined';
  } catch {
    return '{"seams":';
  }
}

/** A text with up to three letters changed, added, doubled or lost, or any text. */
export function spoiltText(good: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.nat(), fc.nat(3), fc.string({ maxLength: 4, unit: 'binary' }));
  const spoilt = fc.tuple(fc.constantFrom(...good), fc.array(cut, { maxLength: 3 })).map(([text, cuts]) =>
    cuts.reduce((now, [where, lost, put]) => {
      const at = where % (now.length + 1);
      return now.slice(0, at) + put + now.slice(at + lost);
    }, text),
  );
  return fc.oneof(
    spoilt,
    spoilt,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', '\ud800', '%', '%E0%A4'),
  );
}
