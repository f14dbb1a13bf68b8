/** A submission that a board refuses, and why. Pure. */
import type { CodeProblem } from '../../journal/code.ts';

export type Problem = CodeProblem | 'other-story' | 'unfit' | 'broken' | 'undecided' | 'unfinished' | 'again';

export interface Refusal {
  readonly shown: string; // what to call the submission
  readonly problem: Problem;
  readonly what: string; // what is wrong, a sentence
  readonly todo: string; // what to do, a sentence
  readonly code: string | null; // with `again`: the play that is on the board
}
