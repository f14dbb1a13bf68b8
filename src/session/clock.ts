/** The order of plays does not rest on the device's clock alone: people set it back, and time zones change. */
import { LIMITS, type PlayRecord } from '../journal/record.ts';

/**
 * A clock, in ms since 1970, that is later each time it is asked than before, and than everything in `records`; apart from
 * that it goes as the device's own. Where a record claims the last moment there is, no later one can be given.
 */
export function clockAfter(
  records: readonly Pick<PlayRecord, 'touched' | 'begun'>[],
  device: () => number = Date.now,
): () => number {
  let last = records.reduce((latest, { touched, begun }) => Math.max(latest, touched, begun), 0);
  return () => {
    last = Math.min(LIMITS.time, Math.max(device(), last + 1));
    return last;
  };
}
