/** Stitches: which family of moves sews them, and how each family's stitch looks, by colour and by shape. Pure. */

/** Families of practices: honesty, feeling, listening, care, keeping one's word, self-respect. Each has its own stitch. */
export type StitchFamily = 'truth' | 'heart' | 'ear' | 'care' | 'word' | 'spine';

/** The family of each practice by its move id. Pitfalls and plain moves leave no stitch and are missing. */
const FAMILIES: Readonly<Record<string, StitchFamily>> = {
  'own-it': 'truth',
  explain: 'truth',
  'be-open': 'truth',
  'name-expectation': 'truth',
  regret: 'heart',
  'say-pain': 'heart',
  'show-feeling': 'heart',
  listen: 'ear',
  ask: 'ear',
  'change-view': 'ear',
  'see-effort': 'ear',
  'give-time': 'care',
  'take-time': 'care',
  'offer-repair': 'care',
  'small-kindness': 'care',
  'accept-checking': 'care',
  'let-rest': 'care',
  'promise-carefully': 'word',
  'keep-word': 'word',
  'lend-credit': 'word',
  'ask-us': 'word',
  'new-agreement': 'word',
  'keep-dignity': 'spine',
  'forgive-self': 'spine',
  'set-limit': 'spine',
  'step-down': 'spine',
  reflect: 'spine',
  'part-with-respect': 'spine',
};

/** The colour of each family's stitch, as 0xRRGGBB: all of them stand out on the red thread. */
export const STITCH_COLOURS: Readonly<Record<StitchFamily, number>> = {
  truth: 0xfffaf1,
  heart: 0xf2a7b5,
  ear: 0xa8d5e5,
  care: 0xf2bf4f,
  word: 0x9fcf8a,
  spine: 0xc7b2e6,
};

export interface StitchMark {
  readonly x: number; // px of the design, along the thread
  readonly y: number; // across it
}

/**
 * The shape of each family's stitch, as lines about its place, so that they can be told apart without colour: a
 * cross, a chevron, a loop, a zigzag, a ladder's two rungs, two ribs on a spine.
 */
export const STITCH_LINES: Readonly<Record<StitchFamily, readonly (readonly StitchMark[])[]>> = {
  truth: [line(-8, -9, 8, 9), line(-8, 9, 8, -9)],
  heart: [line(-10, -10, 0, 10, 10, -10)],
  ear: [loop(7, 11)],
  care: [line(-12, 9, -6, -10, 0, 9, 6, -10, 12, 9)],
  word: [line(-5, -11, -5, 11), line(6, -11, 6, 11)],
  spine: [line(-8, -5, 8, -5), line(-8, 5, 8, 5), line(0, -13, 0, 13)],
};

/** The family of a move, or null when it mends nothing. */
export function stitchFamilyOf(move: string): StitchFamily | null {
  return FAMILIES[move] ?? null;
}

function line(...numbers: readonly number[]): readonly StitchMark[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
}

/** Closed, a little pointed at the top as a chain stitch is. */
function loop(wide: number, high: number): readonly StitchMark[] {
  return Array.from({ length: 17 }, (_, i) => {
    const turn = (2 * Math.PI * i) / 16 - Math.PI / 2;
    const narrow = 1 - 0.45 * Math.max(0, -Math.sin(turn)) ** 2;
    return { x: wide * narrow * Math.cos(turn), y: high * Math.sin(turn) };
  });
}
