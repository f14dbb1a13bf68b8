/** M1.5: where each kind of breach leaves the two when its story begins. */
import type { Breach } from '../bond.ts';
import { constant, type Param } from './constant.ts';

export type OpeningName =
  `opening.${Breach}.${'trusting' | 'trusted' | 'hurt' | 'shame' | 'openness' | 'ceiling'}`;

type Opening = readonly [
  trusting: number,
  trusted: number,
  hurt: number,
  shame: number,
  openness: number,
  ceiling: number,
];

/** The six numbers of one breach: all in points. */
function opening<B extends Breach>(breach: B, numbers: Opening, why: string) {
  const [trusting, trusted, hurt, shame, openness, ceiling] = numbers;
  const entries = {
    // The hurt one's trust in the responsible one.
    trusting: constant(trusting, 'points', [5, 60], why),
    // The responsible one's trust in the hurt one.
    trusted: constant(trusted, 'points', [20, 80], `assumption: the breach was one-sided (${breach})`),
    hurt: constant(hurt, 'points', [0, 90], why),
    shame: constant(
      shame,
      'points',
      [0, 50],
      `assumption: having done it aches as well, less than having it done (${breach})`,
    ),
    openness: constant(
      openness,
      'points',
      [15, 44],
      `C5; assumption: after a breach both keep to themselves (${breach})`,
    ),
    ceiling: constant(
      ceiling,
      'points',
      [55, 100],
      `R11 R13; assumption: how much can be had again (${breach})`,
    ),
  };
  return Object.fromEntries(
    Object.entries(entries).map(([name, param]) => [`opening.${breach}.${name}`, param]),
  ) as Record<`opening.${B}.${keyof typeof entries}`, Param>;
}

export const OPENINGS = {
  ...opening(
    'withheld',
    [30, 60, 70, 30, 30, 88],
    'C3; assumption: a silence about one thing, found out from a third',
  ),
  ...opening('promise', [28, 60, 65, 30, 30, 88], 'B1 R12; assumption: a broken promise about halves trust'),
  ...opening(
    'lie',
    [25, 58, 68, 30, 30, 85],
    'B1 R11; assumption: a lie that grew makes the rest doubtful too',
  ),
  ...opening(
    'betrayal',
    [18, 58, 80, 34, 26, 80],
    'B1; assumption: the stab from behind is the heaviest blow',
  ),
  ...opening('unfaithful', [18, 56, 82, 34, 26, 80], 'B1; assumption: as heavy as betrayal'),
  ...opening(
    'unspoken',
    [38, 55, 60, 18, 32, 94],
    'A3; assumption: one of the two did not know that anything was broken',
  ),
  ...opening('none', [20, 20, 0, 0, 35, 100], 'A2; assumption: strangers, careful and unhurt'),
} satisfies Record<OpeningName, Param>;

/** What does not depend on the breach. */
export const STANDING_BONDS = {
  'opening.responsible.selfRespect': constant(
    55,
    'points',
    [30, 80],
    'assumption: shaken by what one did, not broken',
  ),
  'opening.hurt.selfRespect': constant(
    60,
    'points',
    [30, 80],
    'assumption: shaken by what was done, not broken',
  ),
} as const;
