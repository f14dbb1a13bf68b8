/** Where each claim of the articles is met, and which moves no story uses. */
import type { Breach } from '../../trust/bond.ts';
import { RULES } from '../../trust/laws.ts';
import { isMove, MOVE_IDS, MOVES, type MoveId } from '../../trust/moves.ts';
import { CLAIMS, type ClaimId, DISAGREEMENTS, OF_BREACH } from '../../trust/sources.ts';

export interface ChoiceUse {
  readonly story: string;
  readonly id: string;
  readonly move: string;
}

/** Every claim with the choices, rules and debrief texts that meet it; met nowhere: an empty list. */
export function locateClaims(
  choices: readonly ChoiceUse[],
  breaches: readonly (readonly [story: string, breach: string])[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    (Object.keys(CLAIMS) as ClaimId[]).map((claim) => [
      claim,
      [
        ...choices.flatMap(({ story, id, move }) =>
          isMove(move) && MOVES[move].sources.includes(claim) ? [`${story}.ink ${id} (${move})`] : [],
        ),
        ...breaches.flatMap(([story, breach]) =>
          OF_BREACH[breach as Breach]?.includes(claim)
            ? [`debrief of ${story}, on its breach (${breach})`]
            : [],
        ),
        ...Object.values(RULES).flatMap(({ id, sources }) => (sources.includes(claim) ? [`rule ${id}`] : [])),
        ...DISAGREEMENTS.flatMap(({ id, one, other }) =>
          [...one, ...other].includes(claim) ? [`debrief, where the articles disagree (${id})`] : [],
        ),
      ],
    ]),
  );
}

/** How often each move of the catalogue stands at a choice. */
export function countMoves(moves: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const move of moves) counts[move] = (counts[move] ?? 0) + 1;
  return counts;
}

/** Moves of the catalogue that stand at no choice; `plain` need not. */
export function unusedMoves(counts: Readonly<Record<string, number>>): readonly MoveId[] {
  return MOVE_IDS.filter((id) => id !== 'plain' && !counts[id]);
}
