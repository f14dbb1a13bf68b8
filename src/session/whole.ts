/** All that a play needs once somebody decides: fetched behind the first words. */
export { openSession } from './session.ts';
export { thoughtsOf } from './thoughts.ts';
