/** What a room answers to what was asked of it. `why` is told in words by the page. Pure. */
export const WHYS = [
  'no-room', // no room has these letters, or it has ended and is forgotten
  'ended',
  'locked',
  'full',
  'not-in', // it never joined, or was sent out
  'not-yours', // for the teacher alone, for the other seat, or not in this kind of room
  'late', // this vote is over, or not open yet
  'no-option', // not among those that are asked
  'taken', // the seat
  'passed', // duet: the play has gone on since
  'too-many', // hand-ins of one device, or entries of the room
  'malformed',
  'too-large',
  'too-fast',
  'foreign', // asked from another site's page
] as const;
export type Why = (typeof WHYS)[number];

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly why: Why };

export const ALLOWED: Verdict = { ok: true };

export function refused(why: Why): Verdict {
  return { ok: false, why };
}
