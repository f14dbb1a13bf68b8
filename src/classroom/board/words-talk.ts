/** Questions to talk about, by what was chosen: open ones, to which there is more than one good answer. Pure. */
import type { NamedMove } from '../../trust/naming.ts';

type Kind = NamedMove['kind'];

/** For the two answers that were chosen most, by their kinds in the order of the alphabet. */
export const BY_KINDS: Readonly<Record<string, (who: string, other: string) => string>> = {
  'pitfall pitfall': (who) =>
    `Both answers cost something later. What made them feel right to ${who} at that moment?`,
  'pitfall practice': (who, other) =>
    `What did the easier answer buy ${who} at once, and what did ${other} pay for it?`,
  'pitfall plain': (who) => `What could ${who} be protecting here?`,
  'practice practice': (_, other) =>
    `Both answers reach out. Which one would ${other} have been able to hear just then, and why that one?`,
  'plain practice': (who) => `What would ${who} have to give up to choose the bolder of the two?`,
  'plain plain': (who, other) => `What does ${other} learn about ${who} from either answer?`,
};

/** Where everybody chose the same. */
export const ALONE = (who: string) =>
  `Everybody chose this. What would have to be different for ${who} to do something else?`;

export const KINDS_IN_ORDER: readonly Kind[] = ['pitfall', 'plain', 'practice'];

type Ask = (who: string, other: string) => string;

/** For one move: what it touches, asked of somebody who was not there. */
export const BY_MOVE: Readonly<Record<string, Ask>> = {
  'own-it': (who) => `What makes it hard for ${who} to say “that was me” and stop there?`,
  regret: (_, other) => `How can ${other} tell that somebody is sorry, and not only sorry for themselves?`,
  explain: () => 'Where does an explanation end and an excuse begin?',
  listen: (who) => `What is it like to listen when much of it is unfair? What helps ${who} bear it?`,
  'give-time': (_, other) => `How would ${other} know that this is patience and not running away?`,
  'offer-repair': () => 'Which part of the damage can be mended with hands or money, and which cannot?',
  'small-kindness': () => 'When is a small kindness welcome, and when does it look like a bribe?',
  'be-open': () => 'What is the difference between telling something and being made to tell it?',
  'promise-carefully': () => 'How small may a promise be and still count?',
  'keep-word': (_, other) => `How often must a word be kept before ${other} stops counting?`,
  'accept-checking': (who) => `How long should ${who} put up with being doubted?`,
  'keep-dignity': (who) => `How can ${who} admit what happened without becoming small?`,
  'forgive-self': (who) => `Whom does it help if ${who} goes on being the guilty one?`,
  'say-pain': () => 'How can pain be told so that it is no accusation?',
  ask: (who) => `What would ${who} really like to know, and what would be unbearable to hear?`,
  'take-time': () => 'How much time may one ask for, and who decides when it is over?',
  'set-limit': () => 'What is the difference between a limit and a punishment?',
  'see-effort': (who) => `What could keep ${who} from saying “I saw that”?`,
  'step-down': (who) => `What does ${who} lose by leaving the place of the one who is right?`,
  'lend-credit': (who) => `What could ${who} afford to lose here, and what not?`,
  'let-rest': () => 'When may an old wound be named again, and when should it rest?',
  'ask-us': () => 'What is the difference between “what have you done?” and “what do we do now?”',
  'name-expectation': () => 'What do you expect of a friend that you have never said aloud?',
  'show-feeling': (who, other) => `What can ${other} do with ${who}’s feelings, now that they are shown?`,
  'change-view': () => 'What makes people see the same thing differently afterwards?',
  'new-agreement': () => 'Who should speak first when something new is to be agreed on?',
  reflect: (who) => `Which question should ${who} answer alone before the next talk?`,
  'part-with-respect': () => 'How does one end something without making the other small?',
  deny: (who) => `What is ${who} afraid would happen if it were simply admitted?`,
  'shift-blame': (_, other) => `Suppose ${other} really has a share in it. When could that be said?`,
  excuse: () => 'Is an excuse worth less when it is true?',
  beg: (_, other) => `What does begging ask of ${other}, besides forgiveness?`,
  bribe: () => 'What can be paid for between friends, and what cannot?',
  earn: (who) => `Who decides when ${who} has done enough?`,
  rush: (who) => `Whose pain gets shorter when ${who} wants it over today?`,
  grovel: (_, other) => `What is ${other} to do with somebody who only calls themselves bad?`,
  'close-up': (who, other) => `What does ${other} see when ${who} shows nothing?`,
  'hit-back': () => 'Who started it? Does it matter by now?',
  'half-truth': () => 'Is it a lie if every word in it is true?',
  'lie-again': (who) => `What would the truth have cost ${who} here? What does it cost tomorrow?`,
  overpromise: () => 'Why is it so easy to promise what one cannot keep?',
  'break-word': (_, other) => `Why does the second time weigh more for ${other} than the first?`,
  'drag-out': () => 'When does waiting help, and when does it make things worse?',
  resent: () => 'May one be tired of making good? How can that be said?',
  judge: (who) => `What does ${who} gain by passing sentence, and what becomes harder?`,
  throne: (who) => `Could anything have been good enough for ${who} here?`,
  'accuse-all': () => 'Why do old things come up when one is angry about a new one?',
  revenge: (who) => `Are they even now? What would ${who} say tomorrow?`,
  stonewall: () => 'How can one tell silence that needs rest from silence that punishes?',
  'dig-up': () => 'Why do some old quarrels never end?',
  'forgive-with-head': () => 'Why do people say “it’s fine” when it is not?',
  monitor: (who) => `Would ${who} trust more after looking, or less?`,
  'break-off': () => 'What is different about an end that was decided in anger?',
  never: (who) => `Is there something ${who} is right not to understand?`,
  'welcome-breach': (who) => `What was wrong between them before, for ${who} to be almost relieved?`,
  pretend: () => 'For whom do people keep up appearances?',
  assume: () => 'How could the other have known?',
  push: (_, other) => `How can ${other} tell persuasion from pressure?`,
};

export const PLAIN: Ask = (who, other) =>
  `What did you think ${other} would do next, and did you choose with that in mind as ${who}?`;
