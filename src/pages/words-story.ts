/** The words of a story's page, and of its card. Pure. */
import { isolated } from '../look/isolate.ts';
import type { Role } from '../trust/bond.ts';
import { shortened } from './words.ts';

const THEM: Readonly<Record<string, Readonly<Record<Role, string>>>> = {
  withheld: {
    responsible: 'kept something quiet that the other should have heard.',
    hurt: 'heard it from somebody else.',
  },
  promise: {
    responsible: 'gave a promise and let it fall.',
    hurt: 'counted on that promise.',
  },
  lie: {
    responsible: 'lied, and then had to go on lying.',
    hurt: 'believed it.',
  },
  betrayal: {
    responsible: 'turned against the other when it counted.',
    hurt: 'did not see it coming.',
  },
  unfaithful: {
    responsible: 'was unfaithful.',
    hurt: 'was sure of the two of them.',
  },
  unspoken: {
    responsible: 'broke a rule that nobody had ever said aloud.',
    hurt: 'thought that rule went without saying.',
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
  askedSeed: 'Whoever opens it meets the same person: the same choices get the same answers.',
  askedMeters: {
    always: 'How trust stands will be shown all the time.',
    'after-choice': 'How trust stands will be shown after each choice.',
    debrief: 'How trust stands will be shown only afterwards.',
  },
  askedUnknown: (parts: readonly string[]) =>
    `Something in the link is not known here and was left out: ${shortened(parts.join(', '))}.`,
  playAs: 'Play as',
  them: (breach: string | null, role: Role) => (THEM[breach ?? ''] ?? WITHOUT_BREACH)[role],
  opposite: 'Opposite',
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
      : `A play as ${isolated(name)} waits, ${decisions(choices)} in.`,
  continueBoth: (choices: number) =>
    choices === 0 ? 'A play for two has just begun.' : `A play for two waits, ${decisions(choices)} in.`,
  look: 'Open it',
  waitsEarlier: (name: string | null, choices: number) =>
    `A play ${name === null ? 'for two' : `as ${isolated(name)}`} from an earlier Seams waits, ${decisions(choices)} in. The story has been changed since: it can be seen as it went then, or begun anew.`,
  continueGone: 'The play that waited here is gone: it was deleted in another tab.',
  continueEnded: (name: string | null) =>
    name === null
      ? 'A play for two has reached its ending; what happened in it is still to be seen.'
      : `A play as ${name} has reached its ending; what happened in it is still to be seen.`,
} as const;

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}
