/** Work that must not overtake other work: one after the other, and what fails holds up nothing behind it. */

/**
 * What comes back takes a piece of work and does it when all before it is done, whether that went well or not. Its
 * promise is the work's own: who asked for it hears of its failure.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {}); // told to whoever holds `done`
    return done;
  };
}
