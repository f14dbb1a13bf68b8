/** A queue of asynchronous work: one piece at a time, in order; a failed one does not stop the next. */

/**
 * Returns a function that takes a piece of work and runs it when all earlier ones have settled, failed or not. Its
 * promise settles as the work does, so that the caller sees its failure.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {}); // the failure reaches whoever awaits `done`
    return done;
  };
}
