/** T8: time helps where it is given, and harms where things are left to lie (B4 C6). */
import { type Bond, type Memory, ROLES, unheardHurt } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import { MOVES } from '../moves.ts';
import type { Params } from '../params.ts';
import type { People } from '../pulls/traits.ts';
import { owed, pityFallsDue, silenceFallsDue } from './debts.ts';
import { add, type Draft, emptyDraft, HUNDREDTHS, percentOf, remember, type Scene } from './draft.ts';
import { swallowedReturns } from './false-peace.ts';
import { hiddenComesOut } from './hidden.ts';
import { silenceOn } from './person.ts';
import { overdrawnFallsDue } from './promise.ts';

const GIVING_TIME: readonly MoveId[] = ['give-time', 'take-time'];
const HOURS_A_DAY = 24;

/** T8.4, T8.6, T8.7: remembers that time was given, or that things are left to blow over. */
export function timing(draft: Draft, { bond, role, move, occasion }: Scene): Draft {
  // T8.10: who only leaves has given nothing.
  if (GIVING_TIME.includes(move) && occasion?.lands !== 'leaving')
    return remember(draft, 'T8', { timeGiven: true, dragging: false });
  if (move === 'drag-out') return remember(draft, 'T8', { timeGiven: false, dragging: true });
  const ended = bond.memory.dragging && role === 'responsible' && MOVES[move].kind === 'practice';
  return ended ? remember(draft, 'T8', { dragging: false }) : draft;
}

/**
 * T8.12: hundredths of a point that `hours` take from a number at `perHour` hundredths, up to what one passage can
 * do.
 */
function worn(hours: number, perHour: number, params: Params): number {
  return Math.min(hours * perHour, params['time.farthest'] * HUNDREDTHS);
}

/** T8.1 to T8.3: hurt fades, heard hurt slowly, unheard hurt hardly, faster for as long as time was given. */
function fade(draft: Draft, bond: Bond, hours: number, params: Params): Draft {
  const given = bond.memory.timeGiven ? Math.min(hours, params['time.welcome']) : 0;
  const weighted = hours + percentOf(given, params['time.given'] - 100);
  const whole = worn(weighted, params['time.fade'], params);
  let faded = draft;
  for (const role of ROLES) {
    const unheard = role === 'hurt' ? 100 - bond.memory.heard : 0;
    const percent = 100 - percentOf(unheard, 100 - params['time.unheard']);
    const most = bond[role].hurt * HUNDREDTHS;
    faded = add(faded, 'T8', role, 'hurt', -Math.min(most, percentOf(whole, percent)));
  }
  return faded;
}

/** T8.5, T8.6: silence nobody asked for closes both, the more the less was heard; left to blow over, faster. */
function closeUp(draft: Draft, bond: Bond, hours: number, params: Params, people: People): Draft {
  const { timeGiven, dragging } = bond.memory;
  const quiet = dragging ? 0 : params[timeGiven ? 'time.welcome' : 'time.patience'];
  const weight = dragging ? params['time.drag'] : unheardHurt(bond);
  const lost = worn(Math.max(0, hours - quiet), percentOf(params['time.fester'], weight), params);
  let closed = draft;
  for (const role of ROLES)
    closed = add(closed, 'T8', role, 'openness', -percentOf(lost, silenceOn(role, people, params)));
  return closed;
}

/** M6: what is owed falls due when enough time has gone by. */
function fallDue(draft: Draft, hours: number, params: Params): Draft {
  const { waited } = draft.memory;
  if (hours === 0) return draft;
  if (owed(draft.memory) === 0) return withWaited(draft, 0);
  // M6.5: short passages add up, whatever was said between them.
  if (waited + hours < params['time.due']) return withWaited(draft, waited + hours);
  const paid = silenceFallsDue(pityFallsDue(overdrawnFallsDue(hiddenComesOut(draft))));
  return withWaited(swallowedReturns(paid, { params }), 0);
}

function withWaited(draft: Draft, waited: number): Draft {
  return { ...draft, memory: { ...draft.memory, waited } };
}

/** M2.9 to M2.11: after a night nothing has just been done. */
function slept(memory: Memory, hours: number, params: Params): Partial<Memory> {
  const apart = memory.apart + hours;
  if (apart < params['moment.night']) return { apart };
  return { apart, fresh: { responsible: false, hurt: false }, heeded: false };
}

/** The draft of `hours` whole hours going by (0 or more). */
export function passage(bond: Bond, hours: number, params: Params, people: People): Draft {
  const { memory } = bond;
  const start = emptyDraft({
    ...memory,
    hours: memory.hours + hours,
    timeGiven: memory.timeGiven && hours === 0,
    ...slept(memory, hours, params),
  });
  return fallDue(closeUp(fade(start, bond, hours, params), bond, hours, params, people), hours, params);
}

/** M4.6: days to whole hours. Throws on what is not a length of time. */
export function wholeHours(days: number): number {
  const hours = Math.round(days * HOURS_A_DAY);
  if (!Number.isSafeInteger(hours) || hours < 0)
    throw new Error(`Time cannot pass by ${days} days: give 0 or more.`);
  return hours;
}
