/** Errors of a play; their messages say where and what to do. */

/** What was asked of a play cannot be done; the play stands as it stood. */
export class PlayError extends Error {
  override readonly name: string = 'PlayError';
}

/** A story offers a decision that no one of its two people can take. */
export class DecisionError extends PlayError {
  override readonly name = 'DecisionError';
  readonly knot: string;
  readonly problem: string; // without the story and without what to do

  constructor(story: string, knot: string, problem: string, remedy: string) {
    super(`"${story}" ${problem}. ${remedy}`);
    this.knot = knot;
    this.problem = problem;
  }
}
