/** T12: a promise is credit; breaking it costs at least twice what it and its keeping gave (A2 B7 R12). */
import type { Bond } from '../bond.ts';
import { add, bend, type Draft, HUNDREDTHS, percentOf, remember, type Scene } from './draft.ts';

/** T12.2: keeping counts for more when something had been promised. */
export function promiseKept(draft: Draft, { bond, move, params }: Scene): Draft {
  if (move !== 'keep-word' || bond.memory.promise.open === 0) return draft;
  return bend(draft, 'T12', (shift) =>
    shift.part === 'trust' ? percentOf(shift.amount, params['promise.kept']) : shift.amount,
  );
}

/**
 * T12.3: the least a broken word costs. Stands after the rules on losses, so that none of them can make it
 * cheaper.
 */
export function promiseBroken(draft: Draft, { bond, move, params }: Scene): Draft {
  if (move !== 'break-word') return draft;
  const { lifted, kept } = bond.memory.promise;
  const least = percentOf((lifted + kept) * HUNDREDTHS, params['promise.twice']);
  return bend(draft, 'T12', (shift) =>
    shift.role === 'hurt' && shift.part === 'trust' ? Math.min(shift.amount, -least) : shift.amount,
  );
}

/** T12.6, T12.8: what promising anything will cost is remembered, until a word is kept or broken after all. */
export function overpromise(draft: Draft, { move, params }: Scene): Draft {
  const { overdrawn } = draft.memory;
  if (move === 'overpromise')
    return remember(draft, 'T12', { overdrawn: overdrawn + params['promise.overdrawn'] });
  const settled = overdrawn > 0 && (move === 'keep-word' || move === 'break-word');
  return settled ? remember(draft, 'T12', { overdrawn: 0 }) : draft;
}

/** T12.7: what was promised beyond keeping falls due when time passes. */
export function overdrawnFallsDue(draft: Draft): Draft {
  const { overdrawn } = draft.memory;
  if (overdrawn === 0) return draft;
  return remember(add(draft, 'T12', 'hurt', 'trust', -overdrawn * HUNDREDTHS), 'T12', { overdrawn: 0 });
}

/**
 * T12.1, T12.4, T12.5: remembers what a given, kept or broken word really moved, in whole points. Stands after
 * settling; `after` holds the people as they come out.
 */
export function bookPromise(draft: Draft, { bond, move }: Scene, after: Pick<Bond, 'hurt'>): Draft {
  const { open, lifted, kept } = bond.memory.promise;
  const brought = Math.max(0, after.hurt.trust - bond.hurt.trust);
  if (move === 'promise-carefully')
    return remember(draft, 'T12', { promise: { open: open + 1, lifted: lifted + brought, kept } });
  if (move === 'keep-word')
    return remember(draft, 'T12', { promise: { open: 0, lifted: 0, kept: lifted + brought } });
  if (move === 'break-word') return remember(draft, 'T12', { promise: { open: 0, lifted: 0, kept: 0 } });
  return draft;
}
