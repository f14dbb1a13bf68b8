/** Why the numbers are what they are: what each part of the last exchange changed, and by which rules. Pure. */
import type { Worded } from '../../look/told-option.ts';
import type { Part, Role } from '../../trust/bond.ts';
import type { Debt } from '../../trust/debts.ts';
import type { Bond } from '../../trust/respond.ts';
import { BOTH } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Owing } from '../setup.ts';
import { bondInView, lastExchange } from './bond-in-view.ts';

export interface Reason {
  readonly key: string;
  readonly by: Role | null; // null: time that passed
  readonly option: Worded | null; // null for time
  readonly moved: readonly MovedPart[]; // trust first
  readonly due: readonly Debt[]; // what time called in; empty for a decision
  readonly rules: readonly string[]; // ids of the rules that moved them most, or were at work in the time; each once
}

export interface MovedPart {
  readonly role: Role;
  readonly part: Part;
  readonly by: number; // whole, not 0
}

const PARTS: readonly Part[] = ['trust', 'hurt', 'openness', 'selfRespect'];

/** One reason for each decision of the last exchange, in order, and one for each passing of time that changed a number or called in a debt. */
export function reasonsOf(reading: Reading, owing: Owing): readonly Reason[] {
  const steps = lastExchange(reading);
  const now = bondInView(reading);
  return steps.flatMap(({ n, by, option, before, response, next }, at) => {
    const decided: Reason = {
      key: `${n}`,
      by,
      option,
      moved: movedBetween(before, response.after),
      due: [],
      rules: [...new Set(response.changes.flatMap(({ rule }) => rule ?? []))],
    };
    const later = steps[at + 1]?.before ?? now;
    const passed = movedBetween(response.after, later);
    const due = owing.dueBetween(response.after.memory, later.memory);
    if (passed.length === 0 && due.length === 0) return [decided];
    const { passing: rules } = next;
    return [decided, { key: `${n} time`, by: null, option: null, moved: passed, due, rules }];
  });
}

function movedBetween(before: Bond, after: Bond): readonly MovedPart[] {
  return PARTS.flatMap((part) =>
    BOTH.map((role) => ({ role, part, by: after[role][part] - before[role][part] })),
  ).filter(({ by }) => by !== 0);
}
