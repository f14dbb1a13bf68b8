/** How long a board takes to gather plays, how much it holds, and whether a code mistyped by hand slips through. */
import type { BoardPlay } from '../../classroom/board/board-play.ts';
import { judge } from '../../classroom/board/gather.ts';
import { readHandIn } from '../../classroom/board/hand-in.ts';
import { tallyOf } from '../../classroom/board/tally.ts';
import { codeOf, readPlayCode } from '../../journal/play-code.ts';
import { openPlay } from '../../play/play.ts';
import { playOn } from '../../play/policies.ts';
import { remember } from '../../play/remembered.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import type { StoryFile } from '../../story/beat.ts';
import { otherRole } from '../../trust/bond.ts';
import { findStory } from '../shelf.ts';

export interface BoardFigures {
  readonly boards: readonly {
    readonly plays: number; // handed in
    readonly taken: number; // some were played twice
    readonly seconds: number; // to judge them all
    readonly figuresMs: number; // to add up what the board shows
    readonly MB: number; // held by the plays
  }[];
  readonly mistyped: { readonly tried: number; readonly accepted: number }; // one letter wrong, or two neighbours swapped
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TRIES = 100_000;

/** Boards of so many random plays of `story`, played from either seat, seeds from 1 on. */
export function measureBoards(story: string, sizes: readonly number[]): BoardFigures {
  const file = findStory(story);
  return {
    boards: sizes.map((size) => measureBoard(file, size)),
    mistyped: mistype(file, codesOf(file, 50)),
  };
}

function measureBoard(file: StoryFile, plays: number): BoardFigures['boards'][number] {
  const handed = readHandIn(codesOf(file, plays).join('\n'));
  if (!handed.ok) throw new Error(handed.why);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const board = new Map<string, BoardPlay>();
  const anew = { ...file }; // nothing of it is remembered yet
  const here = { stories: [file], file: anew, has: (code: string) => board.has(code) };
  const begun = performance.now();
  for (const each of handed.plays) {
    const judged = judge(each, here);
    if (judged.ok) board.set(judged.play.code, judged.play);
  }
  const gathered = performance.now();
  tallyOf([...board.values()]);
  const told = performance.now();
  globalThis.gc?.();
  return {
    plays,
    taken: board.size,
    seconds: Math.round((gathered - begun) / 10) / 100,
    figuresMs: Math.round(told - gathered),
    MB: Math.round((process.memoryUsage().heapUsed - before) / 2 ** 20),
  };
}

export function codesOf(file: StoryFile, plays: number): readonly string[] {
  return Array.from({ length: plays }, (_, n) => {
    const role = n % 2 === 0 ? 'responsible' : 'hurt';
    const seats = seatsAround(role, {
      kind: 'temperament',
      temperament: ownTemperament(file, otherRole(role)),
    });
    const seed = n + 1;
    return codeOf(playOn(openPlay({ file, seats, role, seed }, remember(file).open(seed)), 'random', seed));
  });
}

/** Every place of every code in turn, a wrong letter and a swap by turns. */
function mistype(file: StoryFile, codes: readonly string[]): BoardFigures['mistyped'] {
  let tried = 0;
  let accepted = 0;
  for (let round = 0; tried < TRIES; round += 1) {
    for (const code of codes) {
      const letters = [...code.replaceAll('-', '')];
      const at = round % (letters.length - 1);
      const [one = '', other = ''] = letters.slice(at, at + 2);
      const step = 1 + (Math.floor(round / letters.length) % (LETTERS.length - 1));
      const wrong = LETTERS[(LETTERS.indexOf(one) + step) % LETTERS.length] ?? '';
      const typed = round % 2 === 0 ? [wrong, other] : [other, one];
      if (typed.join('') === one + other) continue; // two alike, swapped
      tried += 1;
      if (readPlayCode(letters.toSpliced(at, 2, ...typed).join(''), [file]).ok) accepted += 1;
    }
  }
  return { tried, accepted };
}
