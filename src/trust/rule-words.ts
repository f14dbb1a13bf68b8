/** What players read of the rules, by id. */
import type { RuleId } from './laws.ts';

/** Each rule of SPEC.md in a sentence or two, as the debrief prints them. */
export const RULE_TEXTS: Readonly<Record<RuleId, string>> = {
  T1: 'The same answer at the same moment always does the same.',
  T2: 'Trust grows only as far as both are open. One alone cannot do it.',
  T3: 'Judging and paying do not bring trust.',
  T4: 'It helped at once, and it cost something later.',
  T5: 'Trust is lost faster than it is gained.',
  T6: 'Words that should mend help only as far as the pain has been heard.',
  T7: 'The same thing again does less, and the third apology is begging.',
  T8: 'Time helps when it is given. It harms when a problem is only left alone.',
  T9: 'A second breach costs more than the first, and some trust never comes back.',
  T10: 'A person with too little self-respect cannot be open either.',
  T11: 'What is forgiven only in words is still there, and comes out again.',
  T12: 'A kept promise counts. A broken one costs at least double.',
  T13: 'A rule that was never said counts for less when both see that. Once it is said, it counts.',
  T14: 'Mending helps more when it fits what was broken.',
  T15: 'Some trust cannot be mended, and then nobody has lost.',
  T16: 'In an apology, to admit it counts most. Then comes mending, and last the wish to be forgiven.',
  T17: 'What a sentence does depends on when it is said.',
  T18: 'The same words do different things to different people.',
};
