/** Generated plays: any moves by either person in any order, with time passing in between. Seeded. */
import fc from 'fast-check';
import { type Bond, BREACHES, type Breach, ROLES, type Role } from '../../src/trust/bond.ts';
import { MOVE_IDS, MOVES, type MoveId, type MoveKind, mayDo } from '../../src/trust/moves.ts';
import { PARAM_NAMES, PARAMS, type Params, turned } from '../../src/trust/params.ts';
import { elapse, openBond, respond } from '../../src/trust/respond.ts';
import { QUIET_MOMENTS } from './bonds.ts';

/** One thing that happens: a move, or time in days. */
export type Happening = { readonly role: Role; readonly move: MoveId } | { readonly days: number };

export interface Walk {
  readonly breach: Breach;
  readonly happenings: readonly Happening[];
}

/** Checks a property on generated cases, the same ones every time. */
export function holds<T>(property: fc.IProperty<T>, runs = 300): void {
  fc.assert(property, { seed: 2016, numRuns: runs });
}

export function movesOf(role: Role, kind?: MoveKind): readonly MoveId[] {
  return MOVE_IDS.filter((id) => mayDo(role, id) && (kind === undefined || MOVES[id].kind === kind));
}

function moveBy(role: Role, moves: readonly MoveId[]): fc.Arbitrary<Happening> {
  return fc.constantFrom(...moves).map((move) => ({ role, move }));
}

const time: fc.Arbitrary<Happening> = fc.constantFrom(0.1, 0.5, 1, 2, 3, 7, 21, 90).map((days) => ({ days }));

export const anyBreach: fc.Arbitrary<Breach> = fc.constantFrom(...BREACHES);
export const anyRole: fc.Arbitrary<Role> = fc.constantFrom(...ROLES);

/** Any play at all, of 0 to `length` happenings; long ones are as likely as short ones. */
export function walks(length = 60): fc.Arbitrary<Walk> {
  const happening = fc.oneof(
    { weight: 4, arbitrary: moveBy('responsible', movesOf('responsible')) },
    { weight: 4, arbitrary: moveBy('hurt', movesOf('hurt')) },
    { weight: 1, arbitrary: time },
  );
  return fc.record({
    breach: anyBreach,
    happenings: fc.array(happening, { maxLength: length, size: 'max' }),
  });
}

/** Plays in which one does nothing but practices and the other nothing but pitfalls, in any order and any share. */
export function oneSidedWalks(length: number): fc.Arbitrary<Walk> {
  return anyRole.chain((good) => {
    const bad: Role = good === 'hurt' ? 'responsible' : 'hurt';
    const happening = fc.oneof(
      { weight: 6, arbitrary: moveBy(good, movesOf(good, 'practice')) },
      { weight: 2, arbitrary: moveBy(bad, movesOf(bad, 'pitfall')) },
      { weight: 1, arbitrary: time },
    );
    const happenings = fc.array(happening, { minLength: length / 2, maxLength: length, size: 'max' });
    return fc.record({ breach: anyBreach, happenings });
  });
}

let met: fc.Arbitrary<Bond> | null = null;

/** Any bond of 400 plays, some 12,000: played once for all properties, not a play for each case of each. */
function bondsMet(): fc.Arbitrary<Bond> {
  met ??= fc.constantFrom(...fc.sample(walks(), { seed: 2016, numRuns: 400 }).flatMap((walk) => run(walk)));
  return met;
}

/** A bond that some play leads to. */
export const reachableBonds: fc.Arbitrary<Bond> = fc.constant(null).chain(bondsMet);

/** Constants turned anywhere within their ranges. */
export const turnedParams: fc.Arbitrary<Params> = fc
  .record(
    Object.fromEntries(
      PARAM_NAMES.map((name) => {
        const [min, max] = PARAMS[name].range;
        return [name, fc.integer({ min, max })];
      }),
    ),
  )
  .map((changes) => turned(changes as Partial<Params>));

/** Likewise, but the moment makes hardly any difference (T17): for properties that are about another rule. */
export const quietParams: fc.Arbitrary<Params> = turnedParams.map((params) => ({
  ...params,
  ...QUIET_MOMENTS,
}));

export function happen(bond: Bond, happening: Happening, params?: Params): Bond {
  if ('days' in happening) return elapse(bond, happening.days, params).after;
  return respond(bond, happening.role, happening.move, params).after;
}

/** The bond at the opening and after everything that happens. */
export function run({ breach, happenings }: Walk, params?: Params): readonly Bond[] {
  const bonds = [openBond(breach, params)];
  for (const happening of happenings) bonds.push(happen(bonds.at(-1) as Bond, happening, params));
  return bonds;
}
