/** What fell due since the player's last own decision, as far as it was read. Pure. */
import type { Debt } from '../../trust/debts.ts';
import type { Reading } from '../reading.ts';
import type { Owing } from '../setup.ts';
import { bondInView, lastExchange } from './bond-in-view.ts';

/** Each once, in the order in which they fell due. */
export function dueIn(reading: Reading, owing: Owing): readonly Debt[] {
  const steps = lastExchange(reading);
  const now = bondInView(reading);
  const due = steps.flatMap(({ response }, at) =>
    owing.dueBetween(response.after.memory, (steps[at + 1]?.before ?? now).memory),
  );
  return [...new Set(due)];
}
