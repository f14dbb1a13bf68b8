/** What the model was made with, and what was held out: told from what constants and rules name as their source. */
import { RULE_IDS, RULES } from '../../trust/laws.ts';
import { PARAM_NAMES, PARAMS } from '../../trust/params.ts';
import type { FindingId } from '../../trust/sources.ts';
import { CHECKS, type CheckId, type CheckWords } from './words.ts';

/** Fitted: a constant was set, or a rule written, with this finding in mind. Held out: none was. */
export type Standing = 'fitted' | 'heldOut';

/** The constants and rules that name a finding as their source. */
export function namedBy(finding: FindingId): readonly string[] {
  const constants = PARAM_NAMES.filter((name) => PARAMS[name].source.split(/[\s;]+/).includes(finding));
  const rules = RULE_IDS.filter((id) => RULES[id].sources.includes(finding));
  return [...rules, ...constants];
}

export function standingOf(check: CheckId): Standing {
  const { finding, blind }: CheckWords = CHECKS[check];
  return blind === undefined && namedBy(finding).length > 0 ? 'fitted' : 'heldOut';
}
