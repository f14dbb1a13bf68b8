import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bit, toBits, toSymbols } from '../../src/journal/bits.ts';
import { CHECK_LENGTH, checkOf } from '../../src/journal/checksum.ts';
import { type CodeContents, readCode, writeCode } from '../../src/journal/code.ts';
import { fromLetters, toLetters } from '../../src/journal/letters.ts';

const STORY = { id: 'three-times', version: '5f6e7d8c' };
const TEMPERAMENTS = ['steady', 'quick'];
const SEED_BITS = 31;

function codeWith(seed: number, over: Partial<CodeContents> = {}): string {
  const play = { role: 'hurt' as const, opposite: 'quick', seed, picks: [0, 1, 2], ...over };
  return writeCode({ story: STORY.id, storyVersion: STORY.version, ...play }, TEMPERAMENTS);
}

const read = (code: string) => readCode(code, [STORY], TEMPERAMENTS);

function bitsOf(code: string): readonly Bit[] {
  const { symbols } = fromLetters(code);
  return symbols.slice(0, -CHECK_LENGTH).flatMap((symbol) => toBits(symbol, 5));
}

/** A code of these bits with the checksum that belongs to it. */
function sealed(bits: readonly Bit[]): string {
  const body = toSymbols(bits);
  return toLetters([...body, ...checkOf(body)]);
}

/** The first bit that differs between two codes. */
function partingOf(one: string, other: string): number {
  const bits = bitsOf(other);
  return bitsOf(one).findIndex((bit, at) => bit !== bits[at]);
}

// A seed that needs it is written in 31 bits; the last of them is where an even seed and the next one part.
const LARGE = 2 ** 30;
const END = partingOf(codeWith(LARGE), codeWith(LARGE + 1)) + 1;

function withSeed(seed: number): string {
  const bits = bitsOf(codeWith(LARGE));
  return sealed([...bits.slice(0, END - SEED_BITS), ...toBits(seed, SEED_BITS), ...bits.slice(END)]);
}

test('a large seed in its 31 bits is read', () => {
  expect(withSeed(LARGE + 12)).toBe(codeWith(LARGE + 12));
  expect(read(withSeed(LARGE + 12))).toMatchObject({ ok: true, contents: { seed: LARGE + 12 } });
});

test('a small seed spelt as a large one is another spelling of a play that has a code already: refused', () => {
  for (const seed of [1, 7, 1023]) {
    expect(read(withSeed(seed))).toMatchObject({ ok: false, problem: 'other-format' });
    expect(read(codeWith(seed))).toMatchObject({ ok: true });
  }
});

test('whatever is read is written so and not otherwise', () => {
  const bits = bitsOf(codeWith(LARGE));
  let accepted = 0;
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(bits.length - 1), { maxLength: 4 }), (flipped) => {
      const code = sealed(bits.map((bit, at): Bit => (flipped.includes(at) ? (bit === 1 ? 0 : 1) : bit)));
      const answer = read(code);
      if (!answer.ok) return;
      accepted++;
      expect(writeCode(answer.contents, TEMPERAMENTS)).toBe(code);
    }),
    { seed: 31, numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
