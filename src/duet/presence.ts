/** Whether the one in the other seat is there, as far as this device knows. Pure. */
import type { LineState } from '../rooms/line.ts';
import type { DuetView } from '../rooms/view.ts';

export type Presence = 'unknown' | 'here' | 'away' | 'left' | 'none' | 'broken' | 'gone';

export function presenceOf(state: LineState, view: Pick<DuetView, 'other'> | null): Presence {
  if (typeof state === 'object') return 'gone';
  if (state === 'broken') return 'broken';
  return view?.other ?? 'unknown';
}
