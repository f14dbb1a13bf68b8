/** All figures of a board, from its plays. Pure; the order of the plays makes no difference. */
import type { Asked } from '../../play/asked.ts';
import type { Manner } from '../../story/beat.ts';
import { type NamedMove, nameMove } from '../../trust/naming.ts';
import type { BoardPlay, Option, Role } from './board-play.ts';
import { type AskedDecision, commonest, questionsIn, type StandingOptions } from './questions.ts';

export interface EndingCount {
  readonly id: string | null; // null: stopped before an ending
  readonly title: string;
  readonly mended: number; // plays that ended so, with trust born again
  readonly count: number;
  readonly percent: number;
  readonly trusts: Readonly<Record<Role, number>>; // where trust stood there, on average; whole, 0–100
}

export interface OptionCount {
  readonly id: string;
  readonly text: string;
  readonly manner: Manner | null; // said or done
  readonly move: NamedMove;
  readonly taken: number; // by players
  readonly percent: number; // of the players who stood here
  readonly simulated: number; // taken by a simulated person
}

export interface BoardQuestion {
  readonly key: string;
  readonly id: string;
  readonly by: Role;
  readonly lead: readonly Asked[];
  readonly options: readonly OptionCount[]; // in the order in which the story offers them
  readonly players: number; // decided here themselves
  readonly simulated: number;
  readonly apart: number; // pairs of players who chose differently here
  readonly asked: AskedDecision;
}

export interface MoveCount {
  readonly move: NamedMove;
  readonly plays: number; // in which a player did it
  readonly times: number;
}

export interface BoardTally {
  readonly plays: number;
  readonly seats: Readonly<Record<BoardPlay['role'], number>>;
  readonly mended: number;
  readonly endings: readonly EndingCount[]; // the most frequent first
  readonly questions: readonly BoardQuestion[]; // along the story
  readonly parted: { readonly key: string; readonly pairs: number; readonly of: number } | null;
  readonly practices: readonly MoveCount[]; // found by most plays first
  readonly pitfalls: readonly MoveCount[];
  readonly talk: string | null; // key of the decision that splits the class most evenly
}

/** Counts a board. `plays` has a play twice where two people played exactly so; `found`: the decisions in them. */
export function tallyOf(plays: readonly BoardPlay[], found = questionsIn(plays)): BoardTally {
  const { questions: asked, paths } = found;
  const questions = asked.map(countQuestion);
  const seats = { responsible: 0, hurt: 0, both: 0 };
  for (const { role } of plays) seats[role] += 1;
  return {
    plays: plays.length,
    seats,
    mended: plays.filter(({ ending }) => ending?.mended).length,
    endings: endingsOf(plays),
    questions,
    parted: partedAt(plays, paths, questions),
    practices: movesOf(plays, 'practice'),
    pitfalls: movesOf(plays, 'pitfall'),
    talk: mostOf(questions, ({ apart }) => apart)?.key ?? null,
  };
}

/** Whole percents, rounded: equal counts have equal shares, so that they need not add up to 100. All 0 where nothing was counted. */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const whole = counts.reduce((sum, each) => sum + each, 0);
  return counts.map((count) => (whole === 0 ? 0 : Math.round((100 * count) / whole)));
}

/** How many pairs can be made of these groups with the two in different ones. */
export function pairsApart(groups: readonly number[]): number {
  const whole = groups.reduce((sum, each) => sum + each, 0);
  return groups.reduce((sum, each) => sum - pairs(each), pairs(whole));
}

function pairs(n: number): number {
  return (n * n - n) / 2;
}

function endingsOf(plays: readonly BoardPlay[]): readonly EndingCount[] {
  const groups = new Map<string | null, BoardPlay[]>();
  for (const play of plays) {
    const id = play.ending?.id ?? null;
    const group = groups.get(id);
    if (group) group.push(play);
    else groups.set(id, [play]);
  }
  const rows = [...groups]
    .map(([id, those]) => ({
      id,
      title: commonest(those.flatMap(({ ending }) => ending?.title ?? [])) ?? '',
      mended: those.filter(({ ending }) => ending?.mended).length,
      count: those.length,
      trusts: { responsible: meanTrust(those, 'responsible'), hurt: meanTrust(those, 'hurt') },
    }))
    .sort((a, b) => b.count - a.count || ((a.id ?? '\uffff') < (b.id ?? '\uffff') ? -1 : 1));
  const percents = sharesOf(rows.map(({ count }) => count));
  return rows.map((row, at) => ({ ...row, percent: percents[at] ?? 0 }));
}

function meanTrust(plays: readonly BoardPlay[], role: Role): number {
  const sum = plays.reduce((all, { trusts }) => all + (trusts.at(-1)?.[role] ?? 0), 0);
  return Math.round(sum / plays.length);
}

interface CountedOption extends Pick<Option, 'manner' | 'move'> {
  index: number; // the least it had
  readonly texts: string[];
  taken: number;
  by: number;
}

function countQuestion(asked: AskedDecision): BoardQuestion {
  const { key, id, by, lead, standing } = asked;
  const rows = new Map<string, CountedOption>();
  for (const option of [...new Set(standing.map(({ choice }) => choice.options))].flat()) {
    const { id: name, index, text, ...same } = option;
    const row = rows.get(name) ?? { ...same, index, texts: [], taken: 0, by: 0 };
    row.index = Math.min(row.index, index);
    row.texts.push(text);
    rows.set(name, row);
  }
  for (const { choice } of standing) {
    const row = rows.get(choice.option.id);
    if (row) row[choice.seat === 'player' ? 'taken' : 'by'] += 1;
  }
  const sorted = [...rows].sort(([a, one], [b, other]) => one.index - other.index || (a < b ? -1 : 1));
  const percents = sharesOf(sorted.map(([, { taken }]) => taken));
  const words = toldApart(sorted.map(([, { texts }]) => commonest(texts) ?? ''));
  const options = sorted.map(([option, { manner, move, taken, by: simulated }], at) => ({
    id: option,
    text: words[at] ?? '',
    manner,
    move: nameMove(move),
    taken,
    percent: percents[at] ?? 0,
    simulated,
  }));
  const players = options.reduce((sum, { taken }) => sum + taken, 0);
  return {
    key,
    id,
    by,
    lead,
    options,
    players,
    simulated: standing.length - players,
    apart: pairsApart(options.map(({ taken }) => taken)),
    asked,
  };
}

/** Answers of one decision that read alike get a number each, in their order. */
function toldApart(texts: readonly string[]): readonly string[] {
  const alike = (one: string, other: string) => one.toLowerCase().trim() === other.toLowerCase().trim();
  return texts.map((text, at) => {
    if (texts.filter((each) => alike(each, text)).length < 2) return text;
    return `${text} (${texts.slice(0, at + 1).filter((each) => alike(each, text)).length})`;
  });
}

/** What players did themselves, by the number of plays it occurs in. */
function movesOf(plays: readonly BoardPlay[], kind: NamedMove['kind']): readonly MoveCount[] {
  const counts = new Map<string, { move: NamedMove; plays: number; times: number }>();
  for (const { choices } of plays) {
    const seen = new Set<string>();
    for (const { seat, option } of choices) {
      if (seat !== 'player') continue;
      const move = nameMove(option.move);
      if (move.kind !== kind) continue;
      const row = counts.get(move.id) ?? { move, plays: 0, times: 0 };
      row.times += 1;
      if (!seen.has(move.id)) row.plays += 1;
      seen.add(move.id);
      counts.set(move.id, row);
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.plays - a.plays || b.times - a.times || (a.move.id < b.move.id ? -1 : 1),
  );
}

/**
 * Where most pairs of plays from the same seat take their first different step of their own. Two who were led to
 * different decisions by the other person have not parted by what they chose, and count nowhere.
 */
function partedAt(
  plays: readonly BoardPlay[],
  paths: readonly (readonly StandingOptions[])[],
  questions: readonly BoardQuestion[],
): BoardTally['parted'] {
  const groups = new Map<string, Map<string, number>>(); // way so far and decision → option → plays
  const keys = new Map<string, string>();
  const sides = new Map<string, number>();
  for (const [at, path] of paths.entries()) {
    let way: string = plays[at]?.role ?? '';
    sides.set(way, (sides.get(way) ?? 0) + 1);
    for (const { key, choice } of path) {
      if (choice.seat !== 'player') continue;
      const here = `${way}\n${key}`;
      keys.set(here, key);
      const options = groups.get(here) ?? new Map<string, number>();
      options.set(choice.option.id, (options.get(choice.option.id) ?? 0) + 1);
      groups.set(here, options);
      way = `${here} ${choice.option.id}`;
    }
  }
  const parting = new Map<string, number>();
  for (const [here, options] of groups) {
    const key = keys.get(here) ?? '';
    parting.set(key, (parting.get(key) ?? 0) + pairsApart([...options.values()]));
  }
  const most = mostOf(questions, ({ key }) => parting.get(key) ?? 0);
  if (!most) return null;
  const of = [...sides.values()].reduce((sum, n) => sum + pairs(n), 0);
  return { key: most.key, pairs: parting.get(most.key) ?? 0, of };
}

/** The one with most of something, the earlier of equals; null where nobody has any. */
function mostOf(
  questions: readonly BoardQuestion[],
  much: (question: BoardQuestion) => number,
): BoardQuestion | null {
  return questions.reduce<BoardQuestion | null>(
    (best, each) => (much(each) > (best === null ? 0 : much(best)) ? each : best),
    null,
  );
}
