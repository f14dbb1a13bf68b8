/** The shape of a story: whether a reader could tell the better option by its looks, and how long a play is. */
import type { Option } from '../../story/beat.ts';
import { isMove, MOVES, type MoveKind } from '../../trust/moves.ts';
import { type Content, placeOfPoint } from './content.ts';
import { type CheckFinding, warning } from './finding.ts';
import type { DecisionFound } from './found.ts';
import { type CheckedPlay, countWords } from './search.ts';

export interface Shape {
  readonly decisions: number; // that were offered, each with the options it had
  readonly bothKinds: number; // percent of them that offer a practice and a pitfall
  readonly practiceLongest: number; // percent of those
  readonly practiceFirst: number; // percent of those
  readonly decisionsPerPlay: readonly [least: number, most: number];
  readonly ownDecisions: { readonly responsible: number; readonly hurt: number }; // the least in a play
  readonly wordsRead: readonly [least: number, middle: number, most: number];
}

/** A story of fewer minutes is a prologue: its length and its number of endings are its own affair. */
const FULL_LENGTH = 8;
const MOST_WORDS = 14; // of an option

export const shapeKindOf = ({ move }: Option): MoveKind => (isMove(move) ? MOVES[move].kind : 'plain');

export function measureShape(decisions: readonly DecisionFound[], plays: readonly CheckedPlay[]): Shape {
  const both = decisions.filter(({ options }) => has(options, 'practice') && has(options, 'pitfall'));
  const longest = both.filter(({ options }) => {
    const most = Math.max(...options.map(({ text }) => text.length));
    return options.some((option) => option.text.length === most && shapeKindOf(option) === 'practice');
  });
  const first = both.filter(({ options: [option] }) => option && shapeKindOf(option) === 'practice');
  const words = plays.map((play) => play.words).sort((one, other) => one - other);
  const counts = plays.map((play) => play.decisions);
  const least = (numbers: readonly number[]) => (numbers.length > 0 ? Math.min(...numbers) : 0);
  return {
    decisions: decisions.length,
    bothKinds: percent(both.length, decisions.length),
    practiceLongest: percent(longest.length, both.length),
    practiceFirst: percent(first.length, both.length),
    decisionsPerPlay: [least(counts), Math.max(0, ...counts)],
    ownDecisions: {
      responsible: least(plays.map(({ own }) => own.responsible)),
      hurt: least(plays.map(({ own }) => own.hurt)),
    },
    wordsRead: [words[0] ?? 0, words[Math.floor(words.length / 2)] ?? 0, words.at(-1) ?? 0],
  };
}

export function checkShape(
  content: Content,
  decisions: readonly DecisionFound[],
  shape: Shape,
): readonly CheckFinding[] {
  const top = { file: content.main, line: 1 };
  const full = content.file.header.minutes >= FULL_LENGTH;
  return [
    ...decisions.flatMap((decision) => checkDecision(content, decision)),
    ...(full ? shapeTroubles(shape, content.endings.length) : []).flatMap(({ rule, bad, problem, remedy }) =>
      bad ? [warning(rule, top, problem, remedy)] : [],
    ),
  ];
}

interface ShapeTrouble {
  readonly rule: string;
  readonly bad: boolean;
  readonly problem: string;
  readonly remedy: string;
}

/** What a story of full length must keep to. */
function shapeTroubles(shape: Shape, endings: number): readonly ShapeTrouble[] {
  return [...kindTroubles(shape), ...lengthTroubles(shape, endings)];
}

function kindTroubles({ bothKinds, practiceLongest, practiceFirst }: Shape): readonly ShapeTrouble[] {
  return [
    {
      rule: 'both-kinds',
      bad: bothKinds < 80,
      problem: `only ${bothKinds} % of the decisions offer a practice and a pitfall`,
      remedy: 'Let it be at least 80 %.',
    },
    {
      rule: 'practice-longest',
      bad: practiceLongest > 40,
      problem: `a practice is the longest option in ${practiceLongest} % of the decisions with both kinds`,
      remedy: 'Let it be at most 40 %, or its length gives it away.',
    },
    {
      rule: 'practice-first',
      bad: practiceFirst < 25 || practiceFirst > 45,
      problem: `a practice stands first in ${practiceFirst} % of the decisions with both kinds`,
      remedy: 'Let it be 25 to 45 %, or its place gives it away.',
    },
  ];
}

function lengthTroubles(shape: Shape, endings: number): readonly ShapeTrouble[] {
  const { responsible, hurt } = shape.ownDecisions;
  const [fewest, most] = shape.decisionsPerPlay;
  const middle = shape.wordsRead[1];
  return [
    {
      rule: 'own-decisions',
      bad: Math.min(responsible, hurt) < 9,
      problem: `a play can have ${responsible} decisions of the responsible one and ${hurt} of the hurt one`,
      remedy: 'Give each at least 9.',
    },
    {
      rule: 'decisions-per-play',
      bad: fewest < 18 || most > 26,
      problem: `a play has ${fewest} to ${most} decisions`,
      remedy: 'Let it be 18 to 26.',
    },
    {
      rule: 'words-read',
      bad: middle < 1800 || middle > 2800,
      problem: `${middle} words are read in a play`,
      remedy: 'Let it be 1,800 to 2,800: ten to fifteen minutes.',
    },
    {
      rule: 'endings',
      bad: endings < 6,
      problem: `there are ${endings} endings`,
      remedy: 'Let it be six or more.',
    },
  ];
}

function checkDecision(content: Content, { points, options }: DecisionFound): readonly CheckFinding[] {
  const place = placeOfPoint(content, points[0]);
  const kinds = new Set(options.map(shapeKindOf));
  const [kind] = kinds;
  const findings: CheckFinding[] = [];
  if (options.length > 1 && kinds.size === 1 && kind !== 'plain') {
    const problem = `all ${options.length} options of this decision are ${kind}s`;
    findings.push(warning('one-kind', place, problem, 'Put one of the other kind beside them.'));
  }
  if (options.length < 3 || options.length > 4) {
    const problem = `this decision can offer ${options.length} option${options.length === 1 ? '' : 's'}`;
    findings.push(warning('option-count', place, problem, 'Offer three or four.'));
  }
  for (const [i, { text, id }] of options.entries()) {
    if (countWords(text) <= MOST_WORDS) continue;
    const problem = `the option "${id}" has ${countWords(text)} words`;
    const remedy = `Say it in ${MOST_WORDS} at most.`;
    findings.push(warning('long-option', placeOfPoint(content, points[i]), problem, remedy));
  }
  return findings;
}

function has(options: readonly Option[], kind: MoveKind): boolean {
  return options.some((option) => shapeKindOf(option) === kind);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
