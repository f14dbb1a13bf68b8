/** T18: how somebody takes what reaches them, by what they are like. A table to be read and argued with. */
import type { MoveId } from '../moves.ts';
import type { ParamName } from '../params.ts';
import { FAMILIES, type MoveFamily } from '../pulls/families.ts';
import type { Traits } from '../pulls/traits.ts';

/** One line of the table: what this trait makes of what these families of moves bring to the one who is met. */
export interface Taking {
  readonly trait: keyof Traits;
  readonly families: readonly MoveFamily[];
  readonly of: 'gains' | 'losses'; // which of their numbers it bends
  readonly by: ParamName; // so many percent more, at a full trait; below 0 less, below -100 turned round
  readonly but?: readonly MoveId[]; // moves of these families that it does not bend
  readonly raw?: true; // only while most of the hurt one's hurt is unheard (T17.1)
}

/** The table. */
export const TAKINGS: readonly Taking[] = [
  { trait: 'guard', families: ['hear'], of: 'gains', by: 'guard.heard' },
  { trait: 'guard', families: ['bridge', 'plead', 'control'], of: 'gains', by: 'guard.pressed' },
  { trait: 'guard', families: ['bridge', 'plead', 'control'], of: 'losses', by: 'guard.blow' },
  { trait: 'guard', families: ['respite'], of: 'gains', by: 'guard.room' },
  { trait: 'worry', families: ['respite'], of: 'gains', by: 'worry.left' },
  {
    trait: 'worry',
    families: ['wall'],
    but: ['break-word', 'welcome-breach'],
    of: 'losses',
    by: 'worry.wall',
  },
  { trait: 'worry', families: ['hear', 'bridge', 'open'], of: 'gains', by: 'worry.soothed' },
  { trait: 'worry', families: ['stand'], of: 'gains', by: 'worry.stand' },
  { trait: 'heat', families: ['attack', 'above'], of: 'losses', by: 'heat.blow' },
  { trait: 'heat', families: ['hear'], of: 'gains', by: 'heat.raw', raw: true },
  { trait: 'pride', families: ['above', 'control'], of: 'losses', by: 'pride.blow' },
  { trait: 'pride', families: ['stand'], of: 'gains', by: 'pride.stand' },
  { trait: 'grudge', families: ['open'], of: 'gains', by: 'grudge.words' },
  { trait: 'grudge', families: ['deed'], of: 'gains', by: 'grudge.deeds' },
];

/** The lines of the table by family. */
const BY_FAMILY = new Map(
  (Object.keys(FAMILIES) as MoveFamily[]).map((family) => [
    family,
    TAKINGS.filter(({ families }) => families.includes(family)),
  ]),
);

/** The lines that speak of this family of moves. */
export function takingsOf(family: MoveFamily): readonly Taking[] {
  return BY_FAMILY.get(family) ?? [];
}
