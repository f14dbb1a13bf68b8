/**
 * The rules by id: what SPEC.md numbers, what a response cites, what the debrief prints. Their code stands in
 * rules/.
 */
import type { ClaimId, FindingId } from './sources.ts';

/** Rule → the claims and findings it rests on. */
const GROUNDS = {
  T1: [],
  T2: ['A1', 'A8', 'A10', 'A11'],
  T3: ['A5', 'A6', 'A7', 'A8'],
  T4: ['A5', 'B2'],
  T5: ['C10', 'R14'],
  T6: ['B4', 'C5', 'C6', 'R15', 'R16'],
  T7: ['A5'],
  T8: ['B4', 'C6'],
  T9: ['B2', 'C4', 'R11', 'R13'],
  T10: ['A13', 'B5', 'C9'],
  T11: ['A9', 'A14'],
  T12: ['A2', 'B7', 'R12'],
  T13: ['A3', 'A15'],
  T14: ['B7', 'R1'],
  T15: ['B8', 'C4'],
  T16: ['R9', 'R17'],
  T17: ['B4', 'A12', 'A13', 'C6', 'C8', 'R15', 'R22'],
  T18: ['A12', 'C5', 'R20', 'R21'],
} as const satisfies Record<string, readonly (ClaimId | FindingId)[]>;

/** "T1" and so on. */
export type RuleId = keyof typeof GROUNDS;

/** A rule and the claims and findings it rests on. */
export interface Law {
  readonly id: RuleId;
  readonly sources: readonly (ClaimId | FindingId)[];
}

/** Every rule's id, in the order of SPEC.md. */
export const RULE_IDS = Object.keys(GROUNDS) as readonly RuleId[];

function law(id: RuleId): Law {
  return { id, sources: GROUNDS[id] };
}

/** Every rule by id. */
export const RULES = Object.fromEntries(RULE_IDS.map((id) => [id, law(id)])) as Readonly<Record<RuleId, Law>>;
