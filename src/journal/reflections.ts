/** What a player writes after a play, in two tabs and while it is not kept yet. Pure. */
import * as v from 'valibot';
import { type Reflection, ReflectionSchema, SAID_LIMITS } from './said.ts';

/** The saved answer of who skipped the questions, so that they are not asked again. */
export const NOTHING_SAID: Reflection = { moment: null, why: '', unknown: '' };

/** What was typed and not kept; null where there is nothing that can be read. */
export function readDraft(kept: unknown): Reflection | null {
  const read = v.safeParse(ReflectionSchema, kept, { abortEarly: true });
  return read.success ? read.output : null;
}

export function isSameReflection(one: Reflection, other: Reflection): boolean {
  return one.moment === other.moment && one.why === other.why && one.unknown === other.unknown;
}

/**
 * Brings what this tab changed, from `basis` to `mine`, into what is `stored`, field by field. A text that both changed is
 * kept from both, one below the other; only where that is longer than can be kept the newer one stands alone.
 */
export function mergeReflections(stored: Reflection, basis: Reflection, mine: Reflection): Reflection {
  const text = (field: 'why' | 'unknown') => mergeTexts(stored[field], basis[field], mine[field]);
  return {
    moment: mine.moment === basis.moment ? stored.moment : mine.moment,
    why: text('why'),
    unknown: text('unknown'),
  };
}

function mergeTexts(stored: string, basis: string, mine: string): string {
  if (mine === basis) return stored;
  if (stored === basis || mine.startsWith(stored)) return mine;
  if (stored.startsWith(mine)) return stored;
  const both = `${stored}\n\n${mine}`;
  return both.length <= SAID_LIMITS.text ? both : mine;
}
