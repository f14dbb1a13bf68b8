/** How plays go when nobody watches: endings, trust and rates over many seeds. */
import { openPlay } from '../../play/play.ts';
import { POLICIES, type Policy, pick } from '../../play/policies.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import type { StoryFile } from '../../story/beat.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { TEMPERAMENTS } from '../../trust/temperament.ts';
import { findStory } from '../shelf.ts';

export interface PlayOutcome {
  readonly role: Role;
  readonly policy: Policy;
  readonly opposite: string;
  readonly mended: number; // share of plays, 0–1
  readonly trust: Readonly<Record<Role, number>>; // mean at the end
  readonly decisions: number; // mean
  readonly endings: Readonly<Record<string, number>>;
}

/** Plays `story` with `seeds` seeds for each meeting of a policy with a policy or a temperament. */
export function measurePlays(story: string, seeds: number): readonly PlayOutcome[] {
  const file = findStory(story);
  const meetings: readonly (readonly [Policy, string])[] = [
    ['practice', 'practice'],
    ['practice', 'pitfall'],
    ['pitfall', 'practice'],
    ['pitfall', 'pitfall'],
    ['random', 'random'],
    ...Object.keys(TEMPERAMENTS).map((temperament) => ['practice', temperament] as const),
  ];
  return ROLES.flatMap((role) =>
    meetings.map(([policy, opposite]) => meet(file, role, policy, opposite, seeds)),
  );
}

/** Plays with seeds 1 to `seeds`: `policy` in `role`, a policy or a temperament in the other seat. */
export function meet(
  file: StoryFile,
  role: Role,
  policy: Policy,
  opposite: string,
  seeds: number,
): PlayOutcome {
  const endings: Record<string, number> = {};
  const sum = { mended: 0, responsible: 0, hurt: 0, decisions: 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const { bond, ending, decisions } = playOnce(file, role, policy, opposite, seed);
    sum.mended += Number(ending?.mended);
    sum.responsible += bond.responsible.trust;
    sum.hurt += bond.hurt.trust;
    sum.decisions += decisions;
    const id = ending?.id ?? '';
    endings[id] = (endings[id] ?? 0) + 1;
  }
  const mean = (total: number) => Math.round((total / seeds) * 10) / 10;
  return {
    role,
    policy,
    opposite,
    mended: sum.mended / seeds,
    trust: { responsible: mean(sum.responsible), hurt: mean(sum.hurt) },
    decisions: mean(sum.decisions),
    endings,
  };
}

function playOnce(file: StoryFile, role: Role, policy: Policy, opposite: string, seed: number) {
  const against = isPolicy(opposite) ? opposite : null;
  const temperament = against ? ownTemperament(file, otherRole(role)) : opposite;
  const seat = against ? ({ kind: 'player' } as const) : ({ kind: 'temperament', temperament } as const);
  const play = openPlay({ file, role, seed, seats: seatsAround(role, seat) });
  while (play.moment.by !== null) {
    const { by, seat: kind, beat } = play.moment;
    if (kind !== 'player') play.advance();
    else {
      const how = by === role ? policy : (against ?? policy);
      play.choose(pick(how, beat.options, seed, play.steps.length).id);
    }
  }
  return { ...play.moment, decisions: play.steps.length };
}

function isPolicy(name: string): name is Policy {
  return POLICIES.some((policy) => policy === name);
}
