/** Plays one person's words beside temperaments, and reports row by row. Pure. */
import { type BesideAsk, type BesideRow, besideEach } from './beside.ts';

export type BesideReport =
  | { readonly kind: 'played' } // one play more
  | { readonly kind: 'row'; readonly row: BesideRow }
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly message: string };

/** Posts a report for each play and each row, then one `done` or `trouble`. Never throws. */
export function serveBeside(ask: BesideAsk, post: (report: BesideReport) => void): void {
  try {
    for (const row of besideEach(ask, () => post({ kind: 'played' }))) post({ kind: 'row', row });
    post({ kind: 'done' });
  } catch (error) {
    post({ kind: 'trouble', message: error instanceof Error ? error.message : String(error) });
  }
}
