import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodeContents, readCode, versionInCodes, writeCode } from '../../src/journal/code.ts';
import { TEMPERAMENTS as TEMPERAMENTS_OF_THE_MODEL } from '../../src/trust/temperament.ts';

const SEED = 20_260;
const PATIENCE = { timeout: 300_000 }; // ms: thousands of codes, on a busy machine
const STORIES = [
  { id: 'on-credit', version: '0a1b2c3d' },
  { id: 'three-times', version: '5f6e7d8c' },
  { id: 'third-row', version: '00000000' },
  { id: 'fine-thanks', version: 'ffffffff' },
];
const TEMPERAMENTS = ['steady', 'quick', 'slow', 'unforgiving', 'guarded', 'anxious'];
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function contents(over: Partial<CodeContents> = {}): CodeContents {
  return {
    story: 'three-times',
    storyVersion: '5f6e7d8c',
    role: 'responsible',
    opposite: 'guarded',
    seed: 7,
    picks: [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3],
    ...over,
  };
}

const MANY = [...STORIES, { id: 'spare-key', version: '1a2b3c4d' }, { id: 'wall', version: 'aa00bb11' }];

const write = (play: CodeContents) => writeCode(play, TEMPERAMENTS);
const read = (text: string) => readCode(text, MANY, TEMPERAMENTS);

const anyContents: fc.Arbitrary<CodeContents> = fc
  .record({
    story: fc.constantFrom(...MANY),
    role: fc.constantFrom('responsible' as const, 'hurt' as const, 'both' as const),
    opposite: fc.constantFrom('player', 'echo', ...TEMPERAMENTS),
    seed: fc.oneof(fc.integer({ min: 1, max: 1023 }), fc.integer({ min: 1, max: 2 ** 31 - 1 })),
    picks: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }),
    ),
  })
  .map(({ story, ...rest }) => ({ ...rest, story: story.id, storyVersion: story.version }));

describe('a play code', () => {
  test('of 12 decisions with a seed below 1024 has at most 20 characters, hyphens included', () => {
    for (const seed of [1, 512, 1023]) {
      for (const pick of [0, 1, 2, 3]) {
        const code = write(contents({ seed, picks: new Array<number>(12).fill(pick) }));
        expect(code.length).toBeLessThanOrEqual(20);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})*$/);
      }
    }
  });

  test('never changes its spelling: a code written down today is read for ever', () => {
    const code = '57N0-T001-720H-PDW6-SXEA-T';
    expect(write(contents({ seed: 40_000, picks: [0, 1, 2, 3, 4, 5, 0, 1, 2, 3] }))).toBe(code);
  });

  test('comes back as what was written, and two plays never share a code', PATIENCE, () => {
    const codes = new Map<string, string>();
    fc.assert(
      fc.property(anyContents, (play) => {
        const code = write(play);
        expect(read(code)).toEqual({ ok: true, contents: play });
        const same = JSON.stringify(play, Object.keys(contents()).sort());
        expect(codes.get(code) ?? same).toBe(same);
        codes.set(code, same);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test('forgives case, blanks, every kind of hyphen and look-alikes', () => {
    const code = write(contents({ seed: 40_000, picks: [0, 1, 2, 3, 4, 5, 0, 1, 2, 3] }));
    expect(code).toMatch(/0/);
    expect(code).toMatch(/1/);
    const sloppy = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
    expect(read(sloppy)).toEqual(read(code));
    expect(read(sloppy).ok).toBe(true);
    expect(read(code.replaceAll('-', '').replaceAll('1', 'I')).ok).toBe(true);
  });

  test.each([
    ['opposite', { opposite: 'nobody' }],
    ['seed', { seed: 0 }],
    ['seed', { seed: 1.5 }],
    ['pick', { picks: [0, -1] }],
    ['pick', { picks: [256] }],
    ['decisions', { picks: new Array<number>(2001).fill(0) }],
  ])('is not written when the play has an impossible %s', (named, over) => {
    expect(() => write(contents(over))).toThrow(RangeError);
    expect(() => write(contents(over))).toThrow(named);
  });

  test('is written for the longest play there can be', PATIENCE, () => {
    const play = contents({ picks: new Array<number>(2000).fill(255) });
    expect(read(write(play))).toEqual({ ok: true, contents: play });
  });
});

describe('a mistyped code', () => {
  const samples = [[], [2], [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3], new Array<number>(25).fill(0), [9, 0, 200]];
  const invented = { story: 'spare-key', storyVersion: '1a2b3c4d' }; // its codes are of format 1
  const plain = [
    ...samples.map((picks) => contents({ picks })),
    contents({ ...invented, picks: [0, 1, 2, 3] }),
  ]
    .map(write)
    .map((code) => code.replaceAll('-', ''));

  test('with any one wrong letter is refused', PATIENCE, () => {
    for (const code of plain) {
      for (let at = 0; at < code.length; at++) {
        for (const letter of LETTERS) {
          if (letter === code[at]) continue;
          expect(read(code.slice(0, at) + letter + code.slice(at + 1))).toMatchObject({
            problem: 'mistyped',
          });
        }
      }
    }
  });

  test('with any two neighbours swapped is refused', () => {
    for (const code of plain) {
      for (let at = 0; at + 1 < code.length; at++) {
        const [a, b] = [code.charAt(at), code.charAt(at + 1)];
        if (a === b) continue;
        expect(read(code.slice(0, at) + b + a + code.slice(at + 2))).toMatchObject({ problem: 'mistyped' });
      }
    }
  });

  test('with a letter lost or doubled is refused', () => {
    for (const code of plain) {
      for (let at = 0; at < code.length; at++) {
        expect(read(code.slice(0, at) + code.slice(at + 1)).ok).toBe(false);
        expect(read(code.slice(0, at) + code.charAt(at) + code.slice(at)).ok).toBe(false);
      }
    }
  });

  test('with up to four wrong letters anywhere is refused', PATIENCE, () => {
    const wrong = fc.uniqueArray(fc.record({ at: fc.nat(), add: fc.integer({ min: 1, max: 31 }) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(fc.constantFrom(...plain), wrong, (code, changes) => {
        const letters = [...code];
        for (const { at, add } of new Map(changes.map((each) => [each.at % code.length, each])).values()) {
          const place = at % code.length;
          letters[place] = LETTERS.charAt((LETTERS.indexOf(code.charAt(place)) + add) % LETTERS.length);
        }
        expect(read(letters.join(''))).toMatchObject({ ok: false, problem: 'mistyped' });
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  test('says which character cannot stand in a code', () => {
    expect(read('57KP-1ZUV')).toMatchObject({ problem: 'mistyped', why: expect.stringContaining('“U”') });
    expect(read('#/debrief/57KP')).toMatchObject({
      problem: 'mistyped',
      why: expect.stringContaining('“#”'),
    });
  });
});

describe('a code that cannot be used', () => {
  test('empty', () => {
    for (const text of ['', '   ', '- -']) expect(read(text)).toMatchObject({ ok: false, problem: 'empty' });
  });

  test('of a story that is not here', () => {
    const code = write(contents({ story: 'the-dance' }));
    expect(read(code)).toMatchObject({ ok: false, problem: 'unknown-story' });
  });

  test('of another version of a story says which story', () => {
    const code = write(contents({ storyVersion: '12345678' }));
    const answer = read(code);
    expect(answer).toMatchObject({ ok: false, problem: 'other-version', story: 'three-times' });
    expect(answer).toHaveProperty('why', expect.stringContaining('three-times'));
  });

  test('with a temperament that is not known here', () => {
    const code = writeCode(contents({ opposite: 'cheerful' }), [...TEMPERAMENTS, 'cheerful']);
    expect(read(code)).toMatchObject({ ok: false, problem: 'other-format' });
  });
});

describe('a story that was known by another version', () => {
  const known = (formerly: readonly string[]) => [{ id: 'three-times', version: '5f6e7d8c', formerly }];

  test('opens the codes of that version, and tells it as the code has it', () => {
    const play = contents({ storyVersion: '12345678' });
    expect(readCode(write(play), known(['99999999', '12345678']), TEMPERAMENTS)).toEqual({
      ok: true,
      contents: play,
    });
    expect(readCode(write(play), known([]), TEMPERAMENTS)).toMatchObject({ problem: 'other-version' });
  });

  test('writes on as before where it is one of the first four, so that no code changes its letters', () => {
    const [four] = known(['12345678', '99999999']);
    expect(four && versionInCodes(four)).toBe('12345678');
    expect(versionInCodes({ id: 'three-times', version: '5f6e7d8c' })).toBe('5f6e7d8c');
    expect(versionInCodes({ id: 'spare-key', version: '5f6e7d8c', formerly: ['12345678'] })).toBe('5f6e7d8c');
  });
});

describe('10,000 random and mutated codes', () => {
  const mutated = fc
    .tuple(
      anyContents,
      fc.nat(),
      fc.constantFrom('cut', 'insert', 'replace', 'reverse'),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    )
    .map(([play, place, how, text]) => {
      const code = write(play);
      const at = place % code.length;
      if (how === 'cut') return code.slice(0, at);
      if (how === 'insert') return code.slice(0, at) + text + code.slice(at);
      if (how === 'replace') return code.slice(0, at) + text + code.slice(at + 1);
      return [...code].reverse().join('');
    });
  const spelled = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((letters) => letters.join(''));

  test('are each read as the one play they spell, or refused with a sentence', PATIENCE, () => {
    const plain = (text: string) => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(mutated, spelled, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const answer = read(text);
        if (answer.ok) {
          const told = plain(text).replaceAll('O', '0').replace(/[IL]/g, '1');
          expect(plain(write(answer.contents))).toBe(told);
        } else {
          refused++;
          expect(answer.why.length).toBeGreaterThan(10);
        }
      }),
      { seed: SEED, numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(9000);
  });
});

test('the temperaments stand in the order that codes already written rely on', () => {
  expect(Object.keys(TEMPERAMENTS_OF_THE_MODEL).slice(0, TEMPERAMENTS.length)).toEqual(TEMPERAMENTS);
  expect(Object.keys(TEMPERAMENTS_OF_THE_MODEL).length).toBeLessThanOrEqual(8); // as many as a code can hold
});
