/** Whether a stop stands before the present decision. Pure. */
import { type Reading, turnOf } from './reading.ts';
import type { ReaderSetup } from './setup.ts';

export function stopIn({ stop }: Pick<ReaderSetup, 'stop'>, reading: Reading): boolean {
  return turnOf(reading) === 'choices' && stop?.value === reading.steps.length + 1;
}
