/** T12: a promise is credit; breaking it costs at least twice what it and its keeping gave (A2 B7 R12). */
import type { Bond } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import { add, bend, type Draft, HUNDREDTHS, percentOf, remember, type Scene, withRule } from './draft.ts';

/** Keeping counts for more when something had been promised. */
export function promiseKept(draft: Draft, { bond, move, params }: Scene): Draft {
  if (move !== 'keep-word' || bond.memory.promise.lifted === 0) return draft;
  return bend(draft, 'T12', (shift) =>
    shift.part === 'trust' ? percentOf(shift.amount, params['promise.kept']) : shift.amount,
  );
}

/** The least a broken word costs, whatever the other rules say. Stands after them. */
export function promiseBroken(draft: Draft, { bond, move, params }: Scene): Draft {
  if (move !== 'break-word') return draft;
  const { lifted, kept } = bond.memory.promise;
  const least = percentOf((lifted + kept) * HUNDREDTHS, params['promise.twice']);
  return bend(draft, 'T12', (shift) =>
    shift.role === 'hurt' && shift.part === 'trust' ? Math.min(shift.amount, -least) : shift.amount,
  );
}

/** Promising anything calms now; what it costs is remembered. */
export function overpromise(draft: Draft, { move, params }: Scene): Draft {
  if (move !== 'overpromise') return draft;
  return remember(draft, 'T12', { overdrawn: draft.memory.overdrawn + params['promise.overdrawn'] });
}

/** What was promised beyond keeping falls due when time passes. */
export function overdrawnFallsDue(draft: Draft): Draft {
  const { overdrawn } = draft.memory;
  if (overdrawn === 0) return draft;
  return remember(add(draft, 'T12', 'hurt', 'trust', -overdrawn * HUNDREDTHS), 'T12', { overdrawn: 0 });
}

const TOUCHING: readonly MoveId[] = ['promise-carefully', 'keep-word', 'break-word'];

/** Books what a given, kept or broken word really moved, in settled points. */
export function bookPromise(draft: Draft, { bond, move }: Scene, after: Pick<Bond, 'hurt'>): Draft {
  if (!TOUCHING.includes(move)) return draft;
  const { lifted, kept } = bond.memory.promise;
  const brought = Math.max(0, after.hurt.trust - bond.hurt.trust);
  const promise =
    move === 'promise-carefully'
      ? { lifted: lifted + brought, kept }
      : move === 'keep-word'
        ? { lifted: 0, kept: lifted + brought }
        : { lifted: 0, kept: 0 };
  return withRule({ ...draft, memory: { ...draft.memory, promise } }, 'T12');
}
