/** The words of the pages that are there from the start; about and "when it is not this" bring their own. Pure. */
import type { Role } from '../trust/bond.ts';

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

export const WORDS = {
  seams: 'Seams',
  titled: (page: string) => `${page} · Seams`,
  home: 'All stories',
  plays: 'Plays',
  about: 'About',
  notThis: 'When it is not this',
  settings: 'Settings',
  pages: 'Pages',
  skip: 'Skip to the page',
  footer: 'Everything stays on this device: no accounts, no tracking, nothing sent anywhere.',
  loading: 'One moment…',

  lead: 'Two people, one broken trust, and every way of talking about it.',
  intro:
    'Play either of them. Say what you would say, or what you never would, and see what it does to the thread ' +
    'between the two. Then go back and try it another way, or sit down on the other side.',
  stories: 'Stories',
  noStories: 'There are no stories here yet. Put an Ink file into the stories folder and build again.',
  between: (a: string, b: string) => `${a} and ${b}`,
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  ages: (ages: string) => `ages ${ages}`,
  found: (n: number, of: number) => `${n} of ${of} endings found`,
  allPlays: (n: number) => (n === 1 ? 'The one play on this device' : `All ${n} plays on this device`),
  waits: 'Continue where you were',

  codeTitle: 'Somebody gave you a play code?',
  codeIntro: 'A whole play fits into a few letters. Type them here to see what was chosen, and what it did.',
  playCode: 'Play code',
  openCode: 'Open',

  unreadable: (n: number) =>
    n === 1
      ? '1 saved play could not be read and was put aside. Everything else is as it was.'
      : `${n} saved plays could not be read and were put aside. Everything else is as it was.`,

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
  oppositeHint: (name: string) => `Who decides for ${name}?`,
  map: 'The map of this story',
  teach: 'For teachers',
  begin: 'Begin',
  continue: 'Continue',
  continueHint: (name: string, choices: number) =>
    choices === 0
      ? `A play as ${name} has just begun.`
      : `A play as ${name} waits, ${decisions(choices)} in.`,
  continueBoth: (choices: number) =>
    choices === 0 ? 'A play for two has just begun.' : `A play for two waits, ${decisions(choices)} in.`,
  beginKeeps: 'A new play leaves the finished ones as they are.',

  brokenTitle: 'The story broke off',
  again: 'Try again',

  failedTitle: 'This page did not load',
  failedWhy:
    'A part of Seams did not arrive. Perhaps the connection is gone for a moment, or Seams was renewed after you had opened it: then it has to be loaded anew.',
  failedKept: 'What you have played is kept on this device.',
  failedUnkept: 'Nothing can be kept on this device: to load Seams anew is to lose what you have played.',
  anew: 'Load Seams anew',
  lostTitle: 'There is nothing here',
  lostWhy: (address: string) =>
    `The address ${shortened(address)} leads nowhere in Seams. Perhaps a letter is missing.`,
  noStoryTitle: 'No such story',
  noStoryWhy: (id: string) =>
    `There is no story “${shortened(id)}” here. It may have another name, or be in a newer Seams.`,
  badCodeTitle: 'This play code cannot be opened',
  codeWas: (code: string) => `The code was: ${code}`,
  otherStory: 'Play that story as it is now',
  unfitCode:
    'The code is in order, but its choices do not fit the story: it comes from another build of Seams. Nothing was lost.',
  debriefTitle: (story: string) => `Debrief: ${story}`,
} as const;

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}

const LONGEST = 120; // letters of what came from outside that are said again

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : words;
}
