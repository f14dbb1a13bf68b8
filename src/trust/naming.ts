/** Names of things for people to read; what is unknown gets a name as well, so that old plays can still be told. */
import { PARTS, ROLES, type Role } from './bond.ts';
import { RULES } from './laws.ts';
import { LANDING_WORDS, OCCASION_WORDS } from './moment-words.ts';
import { OCCASIONS } from './moments/occasions.ts';
import { LABELS, WHAT } from './move-words.ts';
import { isMove, MOVES, type MoveKind } from './moves.ts';
import { NAMING, RULE_NAMES } from './naming-words.ts';
import type { Bond, Change, Spoken } from './respond.ts';
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

/** When a move was made, and what came of that (T17). */
export interface NamedOccasion {
  readonly id: string;
  readonly when: string; // a clause: "said before it had been owned"
  readonly lands: string | null; // "an excuse"; null: it fitted its moment
}

/** All occasions of one move. */
export interface OccasionsOfMove {
  readonly move: NamedMove;
  readonly occasions: readonly (NamedOccasion & { readonly who: Role | null })[]; // who: null: either of the two
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

/** The occasion that spoke, in words; null where none did. */
export function nameOccasion(spoken: Spoken | null): NamedOccasion | null {
  if (!spoken) return null;
  const { id, lands } = spoken;
  return { id, when: OCCASION_WORDS[id], lands: lands && LANDING_WORDS[lands] };
}

/** Every occasion of the model in words, move by move, in the order in which they are asked. */
export function namedOccasions(): readonly OccasionsOfMove[] {
  const moves = [...new Set(OCCASIONS.map(({ move }) => move))];
  return moves.map((move) => ({
    move: nameMove(move),
    occasions: OCCASIONS.filter((row) => row.move === move).map(({ id, lands, who }) => ({
      id,
      who,
      when: OCCASION_WORDS[id],
      lands: lands && LANDING_WORDS[lands],
    })),
  }));
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
