/** Questions to talk about, by what was chosen: open ones, to which there is more than one good answer. Pure. */
import type { NamedMove } from '../../trust/naming.ts';

type Kind = NamedMove['kind'];

/** For the two answers that were chosen most, by their kinds in the order of the alphabet. */
export const BY_KINDS: Readonly<Record<string, (who: string, other: string) => string>> = {
  'pitfall pitfall': (who) =>
    `Both answers cost something later. What made them feel right to ${who} at that moment?`,
  'pitfall practice': (who, other) =>
    `What did ${who} get at once from the easier answer? What did it cost ${other}?`,
  'pitfall plain': (who) => `What could ${who} be protecting here?`,
  'practice practice': (_, other) =>
    `Both answers reach out. Which one could ${other} have listened to just then, and why?`,
  'plain practice': (who) => `What would ${who} have to give up to choose the braver answer?`,
  'plain plain': (who, other) => `What does ${other} learn about ${who} from either answer?`,
};

/** Where everybody chose the same. */
export const ALONE = (who: string) => `Everybody chose this. When would ${who} do something else?`;

export const KINDS_IN_ORDER: readonly Kind[] = ['pitfall', 'plain', 'practice'];

type Ask = (who: string, other: string) => string;

/** For one move: what it touches, asked of somebody who was not there. */
export const BY_MOVE: Readonly<Record<string, Ask>> = {
  'own-it': (who) => `What makes it hard for ${who} to say “that was me” and stop there?`,
  regret: (who, other) => `How can ${other} tell that ${who} is really sorry, and not just afraid?`,
  explain: () => 'Where does an explanation end and an excuse begin?',
  listen: (who) => `What is it like to listen when much of it is unfair? What helps ${who} to go on?`,
  'give-time': (_, other) => `How would ${other} know that this is patience and not running away?`,
  'offer-repair': () => 'Which part of the damage can be mended with hands or money, and which cannot?',
  'small-kindness': () => 'When is a small kindness welcome? When does it look like a way to pay?',
  'be-open': () => 'What is the difference between telling something and being made to tell it?',
  'promise-carefully': () => 'How small can a promise be and still count?',
  'keep-word': (_, other) => `How many promises must be kept before ${other} stops counting them?`,
  'accept-checking': (who) => `How long should ${who} have to live with being doubted?`,
  'keep-dignity': (who) => `How can ${who} admit what happened without feeling small?`,
  'forgive-self': (who) => `Who is helped if ${who} goes on feeling guilty?`,
  'say-pain': () => 'How can you say what hurts without blaming anybody?',
  ask: (who) => `What would ${who} really like to know, and what would be too hard to hear?`,
  'take-time': () => 'How much time may you ask for? Who decides when it is over?',
  'set-limit': () => 'What is the difference between a limit and a punishment?',
  'see-effort': (who) => `What could keep ${who} from saying “I saw that”?`,
  'step-down': (who) => `What does ${who} lose by not being the one who is right any more?`,
  'lend-credit': (who) => `What could ${who} afford to lose here, and what not?`,
  'let-rest': () => 'When is it right to speak of an old hurt again? When is it better to leave it?',
  'ask-us': () => 'What is the difference between “what have you done?” and “what do we do now?”',
  'name-expectation': () => 'What do you expect of a friend that you have never said aloud?',
  'show-feeling': (who, other) => `What can ${other} do with ${who}’s feelings, now that they are shown?`,
  'change-view': () => 'What makes people see the same thing differently afterwards?',
  'new-agreement': () => 'When two people agree on something new, who should speak first?',
  reflect: (who) => `Which question must ${who} answer alone before they talk again?`,
  'part-with-respect': () => 'How can you end something without making the other feel small?',
  deny: (who) => `What might happen if ${who} simply admitted it?`,
  'shift-blame': (_, other) => `Suppose some of it really is the fault of ${other}. When could that be said?`,
  excuse: () => 'Is an excuse worth less when it is true?',
  beg: (_, other) => `Begging asks ${other} to forgive. What else does it ask for?`,
  bribe: () => 'What can friends pay each other for, and what not?',
  earn: (who) => `Who decides when ${who} has done enough?`,
  rush: (who) => `${who} wants it over today. Whose pain gets shorter?`,
  grovel: (who, other) => `What can ${other} do when ${who} only says “I am so bad”?`,
  'close-up': (who, other) => `What does ${other} see when ${who} shows nothing?`,
  'hit-back': () => 'Who started it? Does that still matter?',
  'half-truth': () => 'Is it a lie if every word in it is true?',
  'lie-again': (who) => `What would the truth have cost ${who} here? What does it cost tomorrow?`,
  overpromise: () => 'Why is it so easy to promise what you cannot keep?',
  'break-word': (_, other) => `Why is the second time worse for ${other} than the first?`,
  'drag-out': () => 'When does waiting help, and when does it make things worse?',
  resent: () => 'Is it all right to be tired of trying? How can you say so?',
  judge: (who) => `What does ${who} gain by judging, and what becomes harder?`,
  throne: (who) => `Could anything have been good enough for ${who} here?`,
  'accuse-all': () => 'Why do old things come up when you are angry about a new one?',
  revenge: (who) => `Are they even now? What would ${who} say tomorrow?`,
  stonewall: () => 'Some silence is rest, and some is punishment. How can you tell which it is?',
  'dig-up': () => 'Why do some old fights never end?',
  'forgive-with-head': () => 'Why do people say “it’s fine” when it is not?',
  monitor: (who) => `Would ${who} trust more after looking, or less?`,
  'break-off': () => 'What is different about an end that was decided in anger?',
  never: (who) => `Is there something that ${who} does not have to understand?`,
  'welcome-breach': (who) => `${who} is almost glad of a reason to go. What was wrong before?`,
  pretend: () => 'Who is meant to believe that all is well?',
  assume: () => 'How could the other have known?',
  push: (_, other) => `What is the difference between asking and pushing? How can ${other} tell?`,
};

export const PLAIN: Ask = (who, other) => `You chose as ${who}. What did you think ${other} would do next?`;
