/** The words about the thread of a whole play. Pure. */
import { OPEN_WORDS } from '../trust/debt-words.ts';
import type { Debt } from '../trust/debts.ts';
import type { PlaceMark } from './history.ts';
import type { StitchFamily } from './stitches.ts';

const FAMILIES: Readonly<Record<StitchFamily, string>> = {
  truth: 'honesty',
  heart: 'feeling',
  ear: 'listening',
  care: 'care',
  word: 'promises',
  spine: 'self-respect',
};

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

function left(strands: number): string {
  if (strands === 0) return 'The thread is torn.';
  if (strands === 1) return 'Only one strand holds.';
  return `${COUNTS[strands] ?? strands} strands hold.`;
}

function mark(kind: PlaceMark, family: StitchFamily | null): string {
  if (kind === 'stitch') return family ? `A stitch of ${FAMILIES[family]}.` : 'A stitch.';
  return { knot: 'It breaks, and is tied again.', snag: 'A pitfall pulls at it.', plain: '' }[kind];
}

function openKnots(debts: readonly Debt[]): string {
  if (debts.length === 0) return '';
  return `${debts.length === 1 ? 'An open knot' : 'Open knots'}: ${debts.map((debt) => OPEN_WORDS[debt]).join('; ')}.`;
}

export const THREAD_WORDS = {
  title: 'The thread of this play',
  hint: 'From the first decision to the last. Press a place to see what was decided there.',
  places: 'Along the thread',
  /** "Decision 7, Nadia: own it. A stitch of honesty. Four strands hold." */
  place: (
    n: number,
    who: string,
    move: string,
    kind: PlaceMark,
    family: StitchFamily | null,
    strands: number,
    open: readonly Debt[],
  ) =>
    [
      `Decision ${n}, ${who}: ${move.replace(/^\p{Lu}/u, (first) => first.toLowerCase())}.`,
      mark(kind, family),
      left(strands),
      openKnots(open),
    ]
      .filter(Boolean)
      .join(' '),
  sides: (above: string, below: string) => `Above the thread: ${above}’s decisions. Below it: ${below}’s.`,
  legend: 'What the marks mean',
  stitch: (family: StitchFamily) => `a stitch of ${FAMILIES[family]}`,
  knot: 'a knot: the thread broke here',
  snag: 'a pulled loop: here a pitfall pulled at the thread',
  plain: 'nothing sewn, nothing torn',
  open: 'an open knot: something that will cost later',
} as const;
