/** All words of the part in which somebody else sits opposite. It tells what the model works out, never what people are. Pure. */
import { isolated } from '../../look/isolate.ts';
import { WORDS } from '../words.ts';

function times(n: number, of: number): string {
  return `${n} of ${of}`;
}

export const BESIDE = {
  title: 'Same words, other person',
  lead: (who: string, other: string, chances: number) =>
    `${who} says the same words. But in ${other}’s place there is somebody with another temperament. Seams plays it ${chances} times with each of them, because in every play some things are left to chance.`,
  nobody: (one: string, other: string) =>
    `In this play real people decided for both ${one} and ${other}. Choose whose words stay. The other person is then simulated.`,
  echo: (other: string) =>
    `In this play ${other} answered as in a recorded play. Here a simulated person answers instead.`,
  whose: 'Whose words stay',

  playing: 'Playing',
  progress: (played: number, of: number) => `${times(played, of)} plays`,
  stop: 'Stop',
  start: 'Start again',
  told: (plays: number) => `Played: ${plays} plays.`,
  stopped: 'Stopped. Below are the plays that had reached their end.',
  trouble: 'Something went wrong. This play is as it was. You can start again.',

  sum: (least: string, most: string, fewest: number, best: number, of: number) =>
    `The same words: with “${least}” trust was mended in ${times(fewest, of)} plays, with “${most}” in ${times(best, of)}.`,
  sumAlike: (fewest: number, best: number, of: number) =>
    fewest === best
      ? `The same words: with each of them trust was mended in ${times(best, of)} plays.`
      : `The same words: with each of them trust was mended in ${fewest} to ${best} of ${of} plays.`,
  point:
    'One person alone never decides how it ends. If it ends badly, the words may still have been good. If it ends well, the other person could listen to them.',

  asHere: 'as in this play',
  mended: (n: number, of: number) => `Trust was mended in ${times(n, of)}.`,
  ended: (title: string, n: number, of: number) => `Most often: “${isolated(title)}”, ${times(n, of)}.`,
  endedHidden: (n: number, of: number) =>
    `Most often: an ending that you have not found yet, ${times(n, of)}.`,
  endedTied: (n: number) => (n === 1 ? 'Another ending came as often.' : `${n} other endings came as often.`),
  thisPlay: (title: string, mended: boolean | null) =>
    mended === null
      ? `This play: “${isolated(title)}”.`
      : `This play: “${isolated(title)}”, ${mended ? 'mended' : 'not mended'}.`,
  thisStopped: 'This play stopped before an ending.',
  ownWords: (who: string, percent: number) => `In ${who}’s own words: ${percent} of 100 decisions.`,
  course: (what: string, first: number, last: number, low: number, high: number) =>
    low === high
      ? WORDS.course(what, first, last)
      : `${what}: from ${first} to ${last} of 100 in the middle play. Half of the plays ended between ${low} and ${high}.`,
  key: 'Line: the middle one of the plays. Grey area: the middle half of them. Dots: this play.',

  howOwn: (who: string) =>
    `At the same decision ${who} says the same words. Sometimes there is a new decision, or those words are not there. Then Seams takes the kind of move that ${who} made most often, even if it is a pitfall. If no answer is like that, it takes the first one that is not a pitfall.`,
  notThis:
    'The model works this out with temperaments that we made up. It does not say what would really have happened, and it says nothing about a person you know.',
} as const;
