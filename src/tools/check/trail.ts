/** A path through a story as the ids chosen on it; paths share their beginnings. */

import type { Option } from '../../story/beat.ts';
import type { Both, Role } from '../../trust/bond.ts';
import { isMove, MOVES } from '../../trust/moves.ts';

export interface Trail {
  readonly before: Trail | null;
  readonly id: string;
  readonly by: Role;
  readonly length: number;
  readonly practices: Both<number>; // chosen by each so far
  readonly pitfalls: Both<number>;
}

const NONE: Both<number> = { responsible: 0, hurt: 0 };

export function extend(before: Trail | null, by: Role, { id, move }: Option): Trail {
  const kind = isMove(move) ? MOVES[move].kind : 'plain';
  const more = (so_far: Both<number>, counts: boolean) =>
    counts ? { ...so_far, [by]: so_far[by] + 1 } : so_far;
  return {
    before,
    id,
    by,
    length: (before?.length ?? 0) + 1,
    practices: more(before?.practices ?? NONE, kind === 'practice'),
    pitfalls: more(before?.pitfalls ?? NONE, kind === 'pitfall'),
  };
}

/** The ids from the first decision to the last. */
export function idsOf(trail: Trail | null): readonly string[] {
  const ids: string[] = [];
  for (let at = trail; at; at = at.before) ids.push(at.id);
  return ids.reverse();
}
