/** The words of the table. The findings' own words and citations stand in the model's sources. */
import type { FindingId } from '../../trust/sources.ts';

export interface CheckWords {
  readonly finding: FindingId;
  readonly asks: string; // what is compared
  readonly expected: string; // what the finding says, and what counts as a hit
  readonly blind?: string; // why it is held out although something names the finding
  readonly missed?: string; // why the model misses it, in one sentence for players; only where it does
}

export const CHECKS = {
  '1a': {
    finding: 'R1',
    asks: 'Trust after an apology, against silence and denial taken together',
    expected: 'd = 0.44, within 0.30 to 0.60',
    blind: 'Of this finding only the direction was used; the size was never looked at.',
  },
  '1b': {
    finding: 'R1',
    asks: 'The same against silence, by what was done',
    expected: 'more after a lapse than after deceit',
  },
  '1c': {
    finding: 'R1',
    asks: 'The same, by what was said instead',
    expected: 'more against silence than against denial',
  },
  '2a': { finding: 'R2', asks: 'Forgiveness with an apology', expected: 'r = 0.42, positive' },
  '2b': { finding: 'R2', asks: 'Forgiveness with how meant it looks', expected: 'r = −0.49, negative' },
  '2c': { finding: 'R2', asks: 'Forgiveness with empathy', expected: 'r = 0.51, positive' },
  '2d': { finding: 'R2', asks: 'Forgiveness with anger', expected: 'r = −0.41, negative' },
  '9a': {
    finding: 'R9',
    asks: 'Parts of an apology, each alone',
    expected: 'owning it above offering repair',
  },
  '9b': {
    finding: 'R9',
    asks: 'Parts of an apology, each alone',
    expected: 'offering repair above regret, explanation and promise',
  },
  '9c': {
    finding: 'R9',
    asks: 'Parts of an apology, each alone',
    expected: 'each of the three above begging',
  },
  '11a': {
    finding: 'R11',
    asks: 'Ten good rounds after harm without deception',
    expected: 'trust rises, back to where it was',
  },
  '11b': {
    finding: 'R11',
    asks: 'Ten good rounds after deception, with promise and apology',
    expected: 'trust stays below where it was',
    missed:
      'Here a deception lowers the most trust that can come back, but counted from the top and not from what there was: two who were half-way get there again.',
  },
  '11c': { finding: 'R11', asks: 'The same with deception and without', expected: 'less after deception' },
  '11d': { finding: 'R11', asks: 'The same with a promise and without', expected: 'sooner with a promise' },
  '11e': {
    finding: 'R11',
    asks: 'What the promise adds, with deception and without',
    expected: 'less after deception',
    blind: 'The study says so as well, but nothing in the model was made with this part of it.',
  },
  '12a': { finding: 'R12', asks: 'Trust after a broken promise', expected: 'about half, 0.35 to 0.65' },
  '12b': {
    finding: 'R12',
    asks: 'Who trusts again after a kept promise',
    expected: '92 % or more',
  },
  '13a': {
    finding: 'R13',
    asks: 'Trust after twenty rounds, by when two were bad',
    expected: 'less where they came first than after ten good ones',
    missed:
      'Here a breach at the start finds little trust to take, and one after a good history takes nearly all of it: what came before hardly protects.',
  },
  '13b': {
    finding: 'R13',
    asks: 'Two bad rounds after ten good ones',
    expected: 'a brief dip: more than half of it comes back',
    missed:
      'Here the same good act counts less each time (rule T7), and acts without words open nobody again (rule T2): eight good rounds bring little back.',
  },
  '13c': { finding: 'R13', asks: 'The same against no bad round', expected: 'a residue stays' },
  '14': { finding: 'R14', asks: 'Steps worded alike, for better and for worse', expected: 'losses larger' },
  '15a': { finding: 'R15', asks: 'The same words before and after listening: trust', expected: 'more after' },
  '15b': {
    finding: 'R15',
    asks: 'The same words before and after listening: forgiveness',
    expected: 'more after',
  },
  '16a': {
    finding: 'R16',
    asks: 'What an apology adds, by how strong the feeling is',
    expected: 'more once it has come down',
  },
  '16b': {
    finding: 'R16',
    asks: 'What an apology adds while the feeling is strong',
    expected: 'hardly anything, d below 0.20',
  },
  '17a': { finding: 'R17', asks: 'Amends against words', expected: 'more after amends' },
  '17b': { finding: 'R17', asks: 'A present on top of fair amends', expected: 'adds nothing, d below 0.10' },
  '18a': {
    finding: 'R18',
    asks: 'Regret with something that costs one, against regret with something free',
    expected: 'more when it costs',
  },
  '18b': {
    finding: 'R18',
    asks: 'Regret with something free, against neither',
    expected: 'more with it',
    missed:
      'Here somebody who is sorry while the other is telling it cuts in (rule T17): many had just begun to, and few had been heard.',
  },
  '19a': { finding: 'R19', asks: 'Gestures in three weeks with gain in trust', expected: 'positive' },
  '19b': { finding: 'R19', asks: 'Gestures in three weeks with gain in guardedness', expected: 'negative' },
  '19c': { finding: 'R19', asks: 'Gestures in three weeks with gain in forgiveness', expected: 'positive' },
  '20a': {
    finding: 'R20',
    asks: 'Two days of room: forgiveness of those who keep at a distance and of those who fear to be left',
    expected: 'more in those who keep at a distance',
  },
  '20b': {
    finding: 'R20',
    asks: 'Nearness, unasked: forgiveness of the same two',
    expected: 'more in those who fear to be left',
  },
  '21': {
    finding: 'R21',
    asks: 'Rounds in which one presses and the other shuts the door, with the trust of both',
    expected: 'negative',
  },
  '22a': {
    finding: 'R22',
    asks: 'The same repair before a quarrel and after it',
    expected: 'more before',
    blind: 'Nothing in the model was made with this part of it.',
  },
  '22b': {
    finding: 'R22',
    asks: 'Repair for the feeling against repair for the reason',
    expected: 'more for the feeling',
  },
} as const satisfies Record<string, CheckWords>;

export type CheckId = keyof typeof CHECKS;

/** Verdicts in words: never told by colour alone. */
export const VERDICTS = { hit: 'hit', barely: 'hit, barely', miss: 'miss' } as const;

export const STANDINGS = { fitted: 'fitted', heldOut: 'held out' } as const;
