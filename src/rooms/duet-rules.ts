/**
 * Two devices, one seat each, one play. The room knows no story: whether an option is one, and whose turn it is, is judged by
 * both devices alike; the room keeps the order, and that each speaks for their own seat. Pure.
 */
import { ROLES, type Role } from '../trust/roles.ts';
import type { Act } from './acts.ts';
import { ROOM_LIMITS } from './limits.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

export interface DuetState {
  readonly seats: Readonly<Record<Role, string | null>>; // devices
  readonly picks: readonly DuetPick[]; // decided since the room was opened, in order
  readonly back: GoingBack | null;
  readonly backs: number; // how often both went back
  readonly left: readonly Role[]; // who went for good, in order
}

export interface DuetPick {
  readonly who: Role;
  readonly option: string;
}

/** One wishes to go back, so that `to` decisions stay; the other has not answered yet. */
export interface GoingBack {
  readonly to: number;
  readonly by: Role;
}

export const NEW_DUET: DuetState = {
  seats: { responsible: null, hurt: null },
  picks: [],
  back: null,
  backs: 0,
  left: [],
};

interface Asked {
  readonly from: string;
  readonly act: Act;
}

export function seatOf({ seats }: DuetState, device: string): Role | null {
  return ROLES.find((role) => seats[role] === device) ?? null;
}

type Judged = { readonly state: DuetState; readonly verdict: Verdict };

export function duetAct(state: DuetState, { from, act }: Asked): Judged {
  const no = (why: Parameters<typeof refused>[0]): Judged => ({ state, verdict: refused(why) });
  const seat = seatOf(state, from);
  if (act.do === 'sit') {
    const there = state.seats[act.role];
    if (there !== null && there !== from) return no('taken');
    if (seat !== null && seat !== act.role && state.picks.length > 0) return no('passed'); // no changing of seats under way
    const seats = { ...state.seats, ...(seat && { [seat]: null }), [act.role]: from };
    return {
      state: { ...state, seats, left: state.left.filter((role) => role !== act.role) },
      verdict: ALLOWED,
    };
  }
  if (seat === null) return no('not-yours');
  switch (act.do) {
    case 'choose':
      return chosen(state, seat, act);
    case 'back':
      if (state.back !== null || act.to >= state.picks.length) return no('passed');
      return { state: { ...state, back: { to: act.to, by: seat } }, verdict: ALLOWED };
    case 'answer':
      return answered(state, seat, act);
    case 'leave': {
      const seats = { ...state.seats, [seat]: null };
      return { state: { ...state, seats, back: null, left: [...state.left, seat] }, verdict: ALLOWED };
    }
    default:
      return no('not-yours');
  }
}

/** The next decision; the same one told again, as after a break, is the one that stands. */
function chosen(state: DuetState, seat: Role, act: Extract<Act, { do: 'choose' }>): Judged {
  const { n, who, option, backs } = act;
  const no = (why: Parameters<typeof refused>[0]): Judged => ({ state, verdict: refused(why) });
  if (who !== seat) return no('not-yours');
  if (backs !== state.backs) return no('passed');
  const stands = state.picks[n - 1];
  if (stands)
    return stands.who === who && stands.option === option ? { state, verdict: ALLOWED } : no('passed');
  if (n !== state.picks.length + 1 || state.back !== null) return no('passed');
  if (n > ROOM_LIMITS.choices) return no('too-many');
  return { state: { ...state, picks: [...state.picks, { who, option }] }, verdict: ALLOWED };
}

/** The other agrees or not; who asked may take the wish back. */
function answered(state: DuetState, seat: Role, { to, agreed }: Extract<Act, { do: 'answer' }>): Judged {
  const { back } = state;
  if (back === null || back.to !== to) return { state, verdict: refused('passed') };
  if (!agreed) return { state: { ...state, back: null }, verdict: ALLOWED };
  if (back.by === seat) return { state, verdict: refused('not-yours') };
  const picks = state.picks.slice(0, back.to);
  return { state: { ...state, back: null, backs: state.backs + 1, picks }, verdict: ALLOWED };
}
