/** Words of the page that explains the model. Pure. */

import type { Unit } from '../../trust/params/constant.ts';
import type { ParamName } from '../../trust/params.ts';

interface Knob {
  readonly label: string;
  readonly hint: string;
}

/** The constants that the player can change on that page, in order. */
export const KNOBS = {
  'mutual.full': {
    label: 'Contact that a step needs to count whole',
    hint: 'Higher: trust grows more slowly while the two are closed to each other.',
  },
  'painFirst.weight': {
    label: 'How far unheard hurt shuts out words',
    hint: 'Higher: an apology before listening does less.',
  },
  'time.fade': {
    label: 'How much of heard hurt fades in an hour',
    hint: 'Higher: time alone heals more of what has been heard.',
  },
  'loss.weight': {
    label: 'How much a loss weighs beside a gain',
    hint: 'Higher: what breaks trust breaks more of it.',
  },
  'relapse.weight': {
    label: 'How heavy a second breach weighs',
    hint: 'Higher: breaking it again costs more than the first time.',
  },
  'relapse.ceiling': {
    label: 'What a second breach takes from the trust still possible',
    hint: 'Higher: fewer relapses shut the way back.',
  },
  'again.keeps': {
    label: 'What the same step is worth the next time',
    hint: 'Lower: saying it again does less.',
  },
} as const satisfies Partial<Record<ParamName, Knob>>;

export type KnobName = keyof typeof KNOBS;

export const MODEL = {
  title: 'The model, laid open',
  lead: 'These rules and numbers answer every choice in Seams. They are guesses with reasons, made to be read and doubted, not measurements of people.',
  turnTitle: 'Turn it',
  turnHint:
    'Change a number and see at once how this play would have gone. The choices stay as they were taken; nothing you turn here is kept, and no play is changed by it.',
  withoutPlay:
    'Open this page from the debrief of a play to turn its numbers and see the play’s lines change.',
  changed: 'This is a changed model, not the one Seams plays with.',
  unchanged: 'This is the model as Seams plays with it.',
  reset: 'As it was',
  asIs: 'As Seams has it',
  turned: 'With your numbers',
  value: (value: number, unit: Unit, shipped: number) =>
    value === shipped
      ? `${value} ${unit}, as Seams has it`
      : `${value} ${unit}, ${value > shipped ? 'more' : 'less'} than the ${shipped} Seams has`,
  mendedBoth: 'Either way these choices lead to mended trust.',
  mendedNeither: 'Either way these choices do not lead to mended trust.',
  mendedNow: 'With your numbers these choices would have mended it.',
  mendedNoMore: 'With your numbers these choices would not have mended it.',
  otherWay:
    'The other one might have answered otherwise, too, and the story might have gone another way: only the numbers are reckoned again.',
  rulesTitle: 'The eighteen rules',
  occasionsTitle: 'When a move has its moment',
  occasionsHint:
    'What a move does depends on when it is made (T17). Of the lines of a move the first that is true speaks; where none is, the moment makes no difference.',
  occasionsAll: 'All moves, and when they fit or land as something else',
  occasionsColumns: ['Move', 'When', 'Then'],
  fits: 'it fits: the good in it counts for more',
  lands: (as: string) => `it lands as ${as}`,
  whose: {
    responsible: 'of whoever broke trust',
    hurt: 'of whoever was hurt',
    either: 'of either of the two',
  },
  restsOn: (sources: readonly string[]) => `Rests on ${sources.join(', ')}`,
  constantsTitle: 'Every number in it',
  constantsHint:
    'A, B and C are the three articles, R is research; the about page says what each claim is. Where it says “assumption”, nobody has measured it.',
  group: (name: string, n: number) => `${name} (${n})`,
  columns: ['Name', 'Value', 'May be', 'From'],
  range: (from: number, to: number, unit: Unit) => `${from} to ${to} ${unit}`,
  of: (value: number, unit: Unit) => `${value} ${unit}`,
  toDebrief: 'Back to the debrief',
  toAbout: 'What the sources say',
  link: 'Turn the model’s numbers for this play',
  aboutLink: 'All rules and numbers of the model',
} as const;
