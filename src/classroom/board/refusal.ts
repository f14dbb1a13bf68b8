/** What does not come onto a board, and why. Pure. */
import type { CodeProblem } from '../../journal/code.ts';

export type Problem = CodeProblem | 'other-story' | 'unfit' | 'broken' | 'undecided' | 'unfinished' | 'again';

export interface Refusal {
  readonly shown: string; // which one
  readonly problem: Problem;
  readonly what: string; // a sentence
  readonly todo: string; // a sentence
  readonly code: string | null; // with `again`: the play that is on the board
}
