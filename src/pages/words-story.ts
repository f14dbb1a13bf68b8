/** The words of a story's page, and of its card. Pure. */
import { isolated } from '../look/isolate.ts';
import type { Role } from '../trust/bond.ts';
import { shortened } from './words.ts';

const THEM: Readonly<Record<string, Readonly<Record<Role, string>>>> = {
  withheld: {
    responsible: 'did not tell something that the other should know.',
    hurt: 'heard it from somebody else.',
  },
  promise: {
    responsible: 'made a promise and broke it.',
    hurt: 'counted on that promise.',
  },
  lie: {
    responsible: 'lied, and then had to go on lying.',
    hurt: 'believed it.',
  },
  betrayal: {
    responsible: 'turned against the other when it mattered.',
    hurt: 'did not expect it.',
  },
  unfaithful: {
    responsible: 'was unfaithful.',
    hurt: 'was sure that they belonged together.',
  },
  unspoken: {
    responsible: 'broke a rule that nobody had ever said aloud.',
    hurt: 'thought that both knew that rule.',
  },
  none: {
    responsible: 'asks a stranger for something.',
    hurt: 'is asked, and has to decide how far to trust.',
  },
};

const WITHOUT_BREACH: Readonly<Record<Role, string>> = {
  responsible: 'is one of the two people of this story.',
  hurt: 'is the other one.',
};

export const STORY = {
  between: (a: string, b: string) => `${isolated(a)} and ${isolated(b)}`,
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  ages: (ages: string) => `ages ${ages}`,
  found: (n: number, of: number) => `${n} of ${of} endings found`,
  content: 'In this story',
  asked: 'The link you opened has set this up. You can still change it.',
  askedSeed: 'Everybody who opens it gets the same answers to the same choices.',
  askedMeters: {
    always: 'You will always see how much they trust each other.',
    'after-choice': 'After each choice you will see how much they trust each other.',
    debrief: 'Only afterwards you will see how much they trust each other.',
  },
  askedUnknown: (parts: readonly string[]) =>
    `Some of the link is not known here and was left out: ${shortened(parts.join(', '))}.`,
  playAs: 'Play as',
  them: (breach: string | null, role: Role) => (THEM[breach ?? ''] ?? WITHOUT_BREACH)[role],
  opposite: 'The other person',
  oppositeHint: (name: string) => `Who decides for ${isolated(name)}?`,
  map: 'The map of this story',
  teach: 'Sheet for teachers',
  together: 'Play together with this story',
  begin: 'Begin',
  duet: 'With somebody on another device',
  continue: 'Continue',
  continueHint: (name: string, choices: number) =>
    choices === 0
      ? `A play as ${isolated(name)} has just begun.`
      : `A play as ${isolated(name)} waits after ${decisions(choices)}.`,
  continueBoth: (choices: number) =>
    choices === 0 ? 'A play for two has just begun.' : `A play for two waits after ${decisions(choices)}.`,
  look: 'Open it',
  waitsEarlier: (name: string | null, choices: number) =>
    `A play ${name === null ? 'for two' : `as ${isolated(name)}`} from an older version of Seams waits after ${decisions(choices)}. The story has been changed since then. You can see the play as it was, or begin again.`,
  continueGone: 'The play that waited here is gone: it was deleted in another tab.',
  continueEnded: (name: string | null) =>
    name === null
      ? 'A play for two has ended. You can still see what happened in it.'
      : `A play as ${name} has ended. You can still see what happened in it.`,
} as const;

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}
