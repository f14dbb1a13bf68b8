/** Finds out which decisions of many plays are the same: those that offer the same options to the same person. Pure. */
import type { Asked } from '../../play/asked.ts';
import type { BoardPlay, Choice, Role } from './board-play.ts';

/** A decision as it stood in one play. */
export interface StandingOptions {
  readonly key: string; // equal for the same decision
  readonly n: number; // 1, 2, … in that play
  readonly choice: Choice;
}

/** A decision with everything that was chosen there. */
export interface AskedDecision {
  readonly key: string;
  readonly id: string; // readable, unique on the board
  readonly by: Role;
  readonly lead: readonly Asked[]; // what it answers, as most plays tell it; empty where none does
  readonly place: number; // the mean of its numbers (1, 2, …) in the plays
  readonly standing: readonly StandingOptions[];
}

/**
 * The decisions of these plays along the story. Options that were offered together belong to one decision, whatever
 * else stood beside them; where a play comes back to it, that is a decision of its own. The order of the plays and
 * where they come from make no difference.
 */
export function questionsIn(plays: readonly BoardPlay[]): {
  readonly questions: readonly AskedDecision[]; // along the story
  readonly paths: readonly (readonly StandingOptions[])[]; // of each play
} {
  const rootOf = joined(plays);
  const paths = plays.map(({ choices }) => {
    const visits = new Map<string, number>();
    return choices.map((choice, at): StandingOptions => {
      const root = rootOf(nodeOf(choice, choice.option.id));
      const visit = (visits.get(root) ?? 0) + 1;
      visits.set(root, visit);
      return { key: `${root}#${visit}`, n: at + 1, choice };
    });
  });
  const byKey = new Map<string, StandingOptions[]>();
  for (const standing of paths.flat()) {
    const known = byKey.get(standing.key);
    if (known) known.push(standing);
    else byKey.set(standing.key, [standing]);
  }
  return { questions: named(byKey), paths };
}

function nodeOf(choice: Choice, option: string): string {
  return `${choice.by} ${option}`;
}

/** Maps each option to a representative: the alphabetically first of all options connected by being offered together. */
function joined(plays: readonly BoardPlay[]): (node: string) => string {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(node, root);
    return root;
  };
  const seen = new Set<Choice['options']>(); // plays share their lists of options
  for (const { choices } of plays) {
    for (const choice of choices) {
      if (seen.has(choice.options)) continue;
      seen.add(choice.options);
      const first = nodeOf(choice, choice.option.id);
      for (const { id } of choice.options) {
        const [one, other] = [find(first), find(nodeOf(choice, id))];
        if (one < other) parent.set(other, one);
        else parent.set(one, other);
      }
    }
  }
  return find;
}

function named(byKey: ReadonlyMap<string, readonly StandingOptions[]>): readonly AskedDecision[] {
  const rows = [...byKey].map(([key, standing]) => {
    const [first] = standing;
    if (!first) throw new RangeError(`decision ${key} was met by no play`);
    return {
      key,
      by: first.choice.by,
      knot: least(standing.map(({ choice }) => choice.knot)) ?? '',
      lead: commonestLead(standing),
      place: standing.reduce((sum, { n }) => sum + n, 0) / standing.length,
      standing,
    };
  });
  rows.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
  const seen = new Map<string, number>();
  return rows.map(({ knot, ...row }) => {
    const nth = (seen.get(knot) ?? 0) + 1;
    seen.set(knot, nth);
    return { ...row, id: nth === 1 ? knot : `${knot}-${nth}` };
  });
}

function least(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((low, each) => (low === null || each < low ? each : low), null);
}

/** What most plays were led in by; those without any do not count. */
function commonestLead(standing: readonly StandingOptions[]): readonly Asked[] {
  const leads = new Map(standing.map(({ choice: { lead } }) => [JSON.stringify(lead), lead]));
  const told = standing.filter(({ choice }) => choice.lead.length > 0);
  return leads.get(commonest(told.map(({ choice: { lead } }) => JSON.stringify(lead))) ?? '') ?? [];
}

/** What occurs most often; of several the first by the alphabet. */
export function commonest(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
