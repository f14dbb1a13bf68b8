/** All words of the part in which somebody else sits opposite. It tells what the model reckons, never what people are. Pure. */
import { isolated } from '../../look/isolate.ts';
import { WORDS } from '../words.ts';

function times(n: number, of: number): string {
  return `${n} of ${of}`;
}

export const BESIDE = {
  title: 'Same words, other person',
  lead: (who: string, other: string, chances: number) =>
    `What ${who} said stays. In ${other}’s place sits somebody of another temperament, one after the other, ${chances} plays with each: chance decides there what it decides in every play.`,
  nobody: (one: string, other: string) =>
    `${one} and ${other} were both decided by people here, so there was nobody simulated in this play to be somebody else. Choose whose words stay; somebody simulated takes the other seat.`,
  echo: (other: string) =>
    `In this play ${other} answered as in a recorded play; here somebody simulated answers instead.`,
  whose: 'Whose words stay',

  playing: 'Playing',
  progress: (played: number, of: number) => `${times(played, of)} plays`,
  stop: 'Stop',
  start: 'Start again',
  told: (plays: number) => `Played: ${plays} plays.`,
  stopped: 'Stopped. What had been played to the end by then is below.',
  trouble: 'The playing broke off. This play is as it was; you can start again.',

  sum: (least: string, most: string, fewest: number, best: number, of: number) =>
    `The same words: beside “${least}” trust was mended in ${times(fewest, of)} plays, beside “${most}” in ${times(best, of)}.`,
  sumAlike: (fewest: number, best: number, of: number) =>
    fewest === best
      ? `The same words: whoever sat opposite, trust was mended in ${times(best, of)} plays.`
      : `The same words: whoever sat opposite, trust was mended in ${fewest} to ${best} of ${of} plays.`,
  point:
    'How it ends is never up to one of two people alone. Whoever ends badly need not have spoken badly, and whoever ends well has had somebody who could take it.',

  asHere: 'as in this play',
  mended: (n: number, of: number) => `Trust was mended in ${times(n, of)}.`,
  ended: (title: string, n: number, of: number) => `Most often: “${isolated(title)}”, ${times(n, of)}.`,
  endedHidden: (n: number, of: number) =>
    `Most often: an ending that you have not found yet, ${times(n, of)}.`,
  endedTied: (n: number) => (n === 1 ? 'Another one came as often.' : `${n} others came as often.`),
  thisPlay: (title: string, mended: boolean | null) =>
    mended === null
      ? `This play: “${isolated(title)}”.`
      : `This play: “${isolated(title)}”, ${mended ? 'mended' : 'not mended'}.`,
  thisStopped: 'This play stopped before an ending.',
  ownWords: (who: string, percent: number) => `In ${who}’s own words: ${percent} of 100 decisions.`,
  course: (what: string, first: number, last: number, low: number, high: number) =>
    low === high
      ? WORDS.course(what, first, last)
      : `${what}: from ${first} to ${last} of 100 in the middle play; half of them ended between ${low} and ${high}.`,
  key: 'Line: the middle one of the plays. Band: the middle half of them. Dots: this play.',

  howOwn: (who: string) =>
    `Where the same decision comes, ${who} says the same. Where the story comes to a decision that this play never met, or does not offer those words, Seams takes the kind of move that ${who} mostly made in this play, pitfalls too; where none is like it, the first that is no pitfall.`,
  notThis:
    'It is what the model reckons with temperaments that were made up for it. It does not say what would have happened, and it says nothing about a person you know.',
} as const;
