/** What the model and the articles say of one decision, for the last two steps of a reveal. Pure. */

import { type Dispute, disputesOf } from '../../debrief/outcomes.ts';
import { answersOf, type WhatIfAnswer } from '../../debrief/whatif.ts';
import type { Moved, NamedMove, NamedRule, NamedSource } from '../../trust/naming.ts';
import type { NamedOccasion } from '../../trust/naming-moments.ts';
import type { BoardQuestion } from '../board/tally.ts';

/** What an option does here, over all plays that stood here. */
export interface ModelView {
  readonly id: string; // of the option
  readonly plays: number; // that it was offered to
  readonly changes: readonly Moved[]; // on average, whole numbers; what comes to nothing is left out
  readonly rules: readonly NamedRule[]; // at work in most of them
  readonly occasion: NamedOccasion | null; // the moment it was in most of them, where that made a difference
}

export interface ArticlesView {
  readonly claims: readonly { readonly move: NamedMove; readonly sources: readonly NamedSource[] }[];
  readonly disputes: readonly Dispute[];
}

export const REVEAL_STEPS = ['guess', 'shares', 'model', 'articles'] as const;
export type RevealStep = (typeof REVEAL_STEPS)[number];

/** Every option as the model answers it, on the bond of everybody who stood here, whether they took it or not. */
export function modelViewOf({ asked, options }: BoardQuestion): readonly ModelView[] {
  const answers = new Map<string, WhatIfAnswer[]>();
  for (const { choice } of asked.standing) {
    for (const answer of answersOf(choice)) {
      const known = answers.get(answer.option.id);
      if (known) known.push(answer);
      else answers.set(answer.option.id, [answer]);
    }
  }
  return options.map(({ id }) => {
    const those = answers.get(id) ?? [];
    return {
      id,
      plays: those.length,
      changes: meanChanges(those),
      rules: commonRules(those),
      occasion: commonOccasion(those),
    };
  });
}

/** What the articles hold of the moves of this decision, and where they disagree about one of them. */
export function articlesOf({ asked, options }: BoardQuestion): ArticlesView {
  const sources = new Map<string, readonly NamedSource[]>();
  for (const { choice } of asked.standing) {
    for (const answer of answersOf(choice)) sources.set(answer.move.id, answer.sources);
  }
  const moves = new Map(options.map(({ move }) => [move.id, move]));
  const disputes = new Map<string, Dispute>();
  for (const id of moves.keys()) {
    for (const dispute of disputesOf(id)) disputes.set(dispute.id, dispute);
  }
  return {
    claims: [...moves.values()]
      .map((move) => ({ move, sources: sources.get(move.id) ?? [] }))
      .filter((each) => each.sources.length > 0),
    disputes: [...disputes.values()],
  };
}

function meanChanges(answers: readonly WhatIfAnswer[]): readonly Moved[] {
  const sums = new Map<string, Moved & { readonly at: number }>();
  for (const change of answers.flatMap(({ changes }) => changes ?? [])) {
    const key = `${change.role} ${change.part}`;
    const sum = sums.get(key);
    const by = change.to - change.from;
    sums.set(key, { ...change, at: sum?.at ?? sums.size, from: 0, to: (sum?.to ?? 0) + by });
  }
  return [...sums.values()]
    .map(({ at: _, ...sum }) => ({ ...sum, to: Math.round(sum.to / answers.length) }))
    .filter(({ to }) => to !== 0)
    .sort((a, b) => Math.abs(b.to) - Math.abs(a.to));
}

function commonOccasion(answers: readonly WhatIfAnswer[]): NamedOccasion | null {
  const spoken = answers.flatMap(({ occasion }) => occasion ?? []);
  const isCommon = (id: string) => spoken.filter((each) => each.id === id).length * 2 > answers.length;
  return spoken.find(({ id }) => isCommon(id)) ?? null;
}

function commonRules(answers: readonly WhatIfAnswer[]): readonly NamedRule[] {
  const counts = new Map<string, { rule: NamedRule; n: number }>();
  for (const rule of answers.flatMap(({ rules }) => rules)) {
    const known = counts.get(rule.id);
    counts.set(rule.id, { rule, n: (known?.n ?? 0) + 1 });
  }
  return [...counts.values()]
    .filter(({ n }) => n * 2 >= answers.length)
    .sort((a, b) => b.n - a.n)
    .map(({ rule }) => rule);
}
