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
    label: 'How open both must be for an answer to count fully',
    hint: 'Higher: trust grows more slowly while the two are not open to each other.',
  },
  'painFirst.weight': {
    label: 'How much words are blocked by hurt that was not heard',
    hint: 'Higher: an apology before listening does less.',
  },
  'time.fade': {
    label: 'How much hurt fades in an hour, once it was heard',
    hint: 'Higher: time alone heals more of it.',
  },
  'loss.weight': {
    label: 'How much more a loss counts than a gain',
    hint: 'Higher: everything that breaks trust breaks more of it.',
  },
  'relapse.weight': {
    label: 'How much a second breach counts',
    hint: 'Higher: breaking it again costs more than the first time.',
  },
  'relapse.ceiling': {
    label: 'How much trust can never come back after a second breach',
    hint: 'Higher: after fewer breaches there is no way back.',
  },
  'again.keeps': {
    label: 'What the same answer is worth the next time',
    hint: 'Lower: saying it again does less.',
  },
} as const satisfies Partial<Record<ParamName, Knob>>;

export type KnobName = keyof typeof KNOBS;

export const MODEL = {
  title: 'The model, open to read',
  lead: 'These rules and numbers decide what every choice in Seams does. They are guesses with reasons. Read them and doubt them: nobody has measured people to get them.',
  turnTitle: 'Change it',
  turnHint:
    'Change a number and see at once how this play would have gone. The choices stay the same. Nothing you change here is kept, and no play changes.',
  withoutPlay:
    'Do you want to change the numbers and see the lines of a play change? Open this page from the debrief of that play.',
  changed: 'This is a changed model, not the one Seams plays with.',
  unchanged: 'This is the model as Seams plays with it.',
  reset: 'As it was',
  asIs: 'As Seams has it',
  turned: 'With your numbers',
  value: (value: number, unit: Unit, shipped: number) =>
    value === shipped
      ? `${value} ${unit}, as Seams has it`
      : `${value} ${unit}, ${value > shipped ? 'more' : 'less'} than the ${shipped} Seams has`,
  mendedBoth: 'With both, these choices mend trust.',
  mendedNeither: 'With both, these choices do not mend trust.',
  mendedNow: 'With your numbers, these choices would have mended trust.',
  mendedNoMore: 'With your numbers, these choices would not have mended trust.',
  otherWay:
    'The other person might have answered differently too, and the story might have gone another way. Only the numbers are worked out again.',
  rulesTitle: 'The eighteen rules',
  occasionsTitle: 'When a move has the right moment',
  occasionsHint:
    'What a move does depends on when it is made (T17). For each move, the first line that is true counts. If no line is true, the moment makes no difference.',
  occasionsAll: 'All moves: when the moment is right, and when they seem like something else',
  occasionsColumns: ['Move', 'When', 'Then'],
  fits: 'the moment is right: the good in it counts more',
  lands: (as: string) => `it seems like ${as}`,
  whose: {
    responsible: 'of the person who broke trust',
    hurt: 'of the person who was hurt',
    either: 'of either person',
  },
  restsOn: (sources: readonly string[]) => `Comes from ${sources.join(', ')}`,
  constantsTitle: 'Every number in it',
  constantsHint:
    'A, B and C are the three articles, R is research. The about page says what is in each of them. “Assumption” means that nobody has measured it.',
  group: (name: string, n: number) => `${name} (${n})`,
  columns: ['Name', 'Value', 'Can be', 'From'],
  range: (from: number, to: number, unit: Unit) => `${from} to ${to} ${unit}`,
  of: (value: number, unit: Unit) => `${value} ${unit}`,
  toDebrief: 'Back to the debrief',
  toAbout: 'What the sources say',
  link: 'Change the model’s numbers for this play',
  aboutLink: 'All rules and numbers of the model',
} as const;
