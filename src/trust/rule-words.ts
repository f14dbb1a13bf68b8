/** What players read of the rules, by id. */
import type { RuleId } from './laws.ts';

/** Each rule of SPEC.md in one sentence, as the debrief prints them. */
export const RULE_TEXTS: Readonly<Record<RuleId, string>> = {
  T1: 'The same step in the same moment always does the same.',
  T2: 'Trust grows only as far as both are open. One alone cannot do it.',
  T3: 'Verdicts and payments do not bring trust.',
  T4: 'It helped at once, and it had its price.',
  T5: 'Trust is lost faster than it is gained.',
  T6: 'Words of repair get through only as far as the pain has been heard.',
  T7: 'The same again does less, and the third apology is begging.',
  T8: 'Time helps where it is given, and harms where things are left to lie.',
  T9: 'A second breach costs more than the first, and what was broken does not all come back.',
  T10: 'Whoever thinks too little of themselves cannot be open either.',
  T11: 'What is forgiven only in words goes under, and comes up again.',
  T12: 'A promise is credit: kept, it counts; broken, it costs at least double.',
  T13: 'What was never said weighs less once both see it, and can be held to once it is said.',
  T14: 'What fits the cause of the breach counts for more.',
  T15: 'Some bonds do not mend, and that is nobody’s defeat.',
  T16: 'In an apology, owning it counts most, mending comes next, asking to be forgiven last.',
  T17: 'What a sentence does depends on when it is said.',
  T18: 'The same words land differently on different people.',
};
