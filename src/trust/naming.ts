/** Names of things for people to read; what is unknown gets a name as well, so that old plays can still be told. */
import { PARTS, ROLES } from './bond.ts';
import { RULES } from './laws.ts';
import { LABELS, WHAT } from './move-words.ts';
import { isMove, MOVES, type MoveKind } from './moves.ts';
import { NAMING, RULE_NAMES } from './naming-words.ts';
import type { Bond, Change } from './respond.ts';
import { RULE_TEXTS } from './rule-words.ts';
import { CLAIMS, RESEARCH } from './sources.ts';

/** One number that moved, whatever moved it. */
export type Moved = Omit<Change, 'rule'>;

export interface NamedMove {
  readonly id: string;
  readonly label: string;
  readonly what: string; // one sentence; empty for an unknown move
  readonly kind: MoveKind;
}

export interface NamedRule {
  readonly id: string;
  readonly name: string;
  readonly text: string; // one sentence
}

export interface NamedSource {
  readonly id: string;
  readonly from: string; // which article or which study
  readonly text: string; // in our own words
}

/** `kind` is what a step says of a move that the model no longer knows. */
export function nameMove(id: string, kind: MoveKind = 'plain'): NamedMove {
  if (!isMove(id)) return { id, label: NAMING.unknownMove(id), what: '', kind };
  return { id, label: LABELS[id], what: WHAT[id], kind: MOVES[id].kind };
}

/** A rule of the model by id, with its name and a sentence; for an unknown id the id itself and no sentence. */
export function nameRule(id: string): NamedRule {
  const rule = Object.values(RULES).find((each) => each.id === id);
  return rule ? { id, name: RULE_NAMES[rule.id], text: RULE_TEXTS[rule.id] } : { id, name: id, text: '' };
}

/** A source by id, with its text; null for an id that is neither a claim of the articles nor a finding of research. */
export function nameSource(id: string): NamedSource | null {
  const claim = Object.values(CLAIMS).find((each) => each.id === id);
  if (claim) return { id, from: NAMING.article(claim.article), text: claim.text };
  const finding = Object.values(RESEARCH).find((each) => each.id === id);
  return finding ? { id, from: NAMING.research(finding.citation), text: finding.text } : null;
}

/** The sources of these ids that are known, in their order. */
export function namedSources(ids: readonly string[]): readonly NamedSource[] {
  return ids.map(nameSource).filter((source) => source !== null);
}

/** Every number that differs between two states of a bond. */
export function changesBetween(before: Bond, after: Bond): readonly Moved[] {
  return ROLES.flatMap((role) =>
    PARTS.map((part) => ({ role, part, from: before[role][part], to: after[role][part] })),
  ).filter(({ from, to }) => from !== to);
}
