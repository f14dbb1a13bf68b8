/** What the model stands on: the claims of three articles, findings of research, and where the articles disagree. */
import type { Breach } from './bond.ts';

/** A: trust as contact. B: causes, barriers, what to do. C: the friend and the ex. */
export type Article = 'A' | 'B' | 'C';

export interface Claim {
  readonly id: string;
  readonly article: Article;
  readonly text: string; // in our own words
}

const TEXTS = {
  A1: 'Trust is not an object that changes hands. It is how the contact between two people is at the moment.',
  A2: 'To trust a stranger blindly is no virtue. Credit is wise where losing it could be borne.',
  A3: 'Much of what binds two people was never spoken, and some of it only one of them knows.',
  A4: 'What usually breaks trust is unfaithfulness, a lie, a word not kept. Here it is a mistake, not a long decline.',
  A5: 'Whoever hunts for forgiveness becomes the accused before a judge, can only offer bribes, and grows angry in secret.',
  A6: 'To be forgiven does not unmake the pain, and it is not trust.',
  A7: 'Whoever tries to earn trust hands out the right to give marks, and the marks will never be good enough.',
  A8: 'One person cannot do it alone while the other sits above: it makes the one cruel and the other furious.',
  A9: 'Forgiveness in name only shows later, when the old wrong is used to win. "You are the guilty one" ends every talk.',
  A10: 'Both have to move. The question is what the two will do, now that trust is gone.',
  A11: 'Sincerity comes about only where each takes steps towards the other.',
  A12: 'What heals is a real conversation, in which either may come to see it otherwise.',
  A13: 'Pain can be told to someone who can be hurt too, not to a court. Accusing and self-punishment both make numb.',
  A14: 'Trust cannot be decided or deserved. It appears again when nothing is hidden behind the words.',
  A15: 'Then it is time to talk about what was silently expected and what shall hold, without pressing anyone.',
  B1: 'Trust breaks over unfaithfulness, a stab in the back, empty promises and lies, most of all when they go on.',
  B2: 'In the way stand anger, getting even, silence, being swept away, not wanting to understand, and doing it again.',
  B3: 'First come four questions: how much does it matter, does the person, is there strength for it, and what was the act?',
  B4: 'Admit it and leave it where it belongs; say how it came about; listen to whatever comes; and give time.',
  B5: 'Punishing oneself helps nobody. One may forgive oneself even where it could not be mended.',
  B6: 'Doubt and reproach will come: bear them, be as attentive as at the start, but do not be made small.',
  B7: 'The remedy follows the cause: openness after lies, care with one’s word after promises, remorse after betrayal.',
  B8: 'It takes work from two, and sometimes it cannot be mended. Trust is easier kept than found again.',
  C1: 'It is a long way from someone one knows to a friend, and trust is what makes the difference.',
  C2: 'Closeness without trust is a show that two people put on for themselves.',
  C3: 'In the story of the friend and the ex the three meetings did little harm. Not being told did.',
  C4: 'It fails where the breach comes as a relief, the blame is passed on, it happens again, or somebody stays stone.',
  C5: 'The one who was hurt may rage, strike back, believe nothing, want to end it at once and accuse of everything.',
  C6: 'Do not answer blows with blows, expect nothing from the first talk, give time, and do not let it drag on.',
  C7: 'Take the whole of it upon oneself. After "yes, but you" nothing more is heard.',
  C8: 'Be sorry without excuses and without pointing at anybody else.',
  C9: 'Forgive oneself as well. Kindness and patience, yes; being a doormat, no.',
  C10: 'Even after forgiveness one is watched for a while. Gaining trust back is far harder than losing it.',
} as const;

export type ClaimId = keyof typeof TEXTS;

/** Every claim of the articles, by id. */
export const CLAIMS = Object.fromEntries(
  Object.entries(TEXTS).map(([id, text]) => [id, { id, article: id.slice(0, 1), text }]),
) as Readonly<Record<ClaimId, Claim>>;

/** What the articles say of each kind of breach, whatever is done about it. */
export const OF_BREACH: Readonly<Record<Breach, readonly ClaimId[]>> = {
  withheld: ['C3', 'B1'],
  promise: ['A4', 'B1', 'B7'],
  lie: ['A4', 'B1', 'B7'],
  betrayal: ['B1', 'B7'],
  unfaithful: ['A4', 'B1', 'B7'],
  unspoken: ['A3'],
  none: ['A2', 'C1'],
};

export interface Finding {
  readonly id: string; // R and its number in the list of findings
  readonly text: string;
  readonly citation: string;
}

function finding(id: string, citation: string, text: string): Finding {
  return { id, citation, text };
}

/** Research that sets an order, a sign or a shape in the model. */
export const RESEARCH = {
  R1: finding(
    'R1',
    'Yuan 2017',
    'An apology brings some trust back, more after a lapse of skill than of honesty.',
  ),
  R2: finding(
    'R2',
    'Fehr et al. 2010',
    'People forgive more after an apology and with empathy, less in anger.',
  ),
  R9: finding(
    'R9',
    'Lewicki, Polin & Lount 2016',
    'Of an apology’s parts, taking responsibility counts most, then offering repair; asking to be forgiven least.',
  ),
  R11: finding(
    'R11',
    'Schweitzer, Hershey & Bradlow 2006',
    'Steady good acts restore trust, but never wholly after a deception; a promise makes it quicker.',
  ),
  R12: finding(
    'R12',
    'Schniter et al. 2013',
    'A broken promise about halves trust; kept ones are believed again.',
  ),
  R13: finding(
    'R13',
    'Lount et al. 2008',
    'A breach at the very start harms for good; after a good history it leaves a dent.',
  ),
  R14: finding(
    'R14',
    'Poortinga & Pidgeon 2004',
    'What speaks against trust weighs more than what speaks for it.',
  ),
  R15: finding('R15', 'Frantz & Bennigson 2005', 'An apology works better once the hurt one feels heard.'),
  R16: finding('R16', 'Ma 2019', 'An apology helps only where the strong feeling has come down.'),
  R17: finding(
    'R17',
    'Bottom et al. 2002; Haesevoets et al. 2015',
    'Amends do more than words, and paying more than the damage adds nothing.',
  ),
  R18: finding('R18', 'Ohtsubo et al. 2012', 'An apology that costs something is taken as more sincere.'),
  R19: finding(
    'R19',
    'McCullough et al. 2014',
    'Gestures of peace make a bond worth more and the fear of being used smaller.',
  ),
  R20: finding(
    'R20',
    'Overall & Simpson 2013',
    'Whoever keeps at a distance does better with room and a soft tone, whoever fears to be left with reassurance.',
  ),
  R21: finding(
    'R21',
    'Schrodt, Witt & Shimkowski 2014',
    'Where one presses and the other withdraws, both fare worse, and so does what is between them.',
  ),
  R22: finding(
    'R22',
    'Gottman, Driver & Tabares 2015',
    'Repair does best when it comes early in a quarrel and speaks to the feeling rather than to reason.',
  ),
} as const satisfies Record<string, Finding>;

export type FindingId = keyof typeof RESEARCH;

/** Two answers the articles give to one question, and what Seams makes of it. */
export interface Disagreement {
  readonly id: string;
  readonly question: string;
  readonly one: readonly ClaimId[];
  readonly other: readonly ClaimId[];
  readonly ours: string;
}

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: 'forgiveness',
    question: 'Should one ask for forgiveness and try to deserve it?',
    one: ['A5', 'A6', 'A7'],
    other: ['B4', 'B6', 'C8'],
    ours: 'Being sorry is about the pain of the other and helps; asking to be let off is about oneself and does not. The line between them is thin.',
  },
  {
    id: 'bearing',
    question: 'How much does the responsible one have to put up with?',
    one: ['A8'],
    other: ['B6', 'C5', 'C10'],
    ours: 'Anger that comes from pain can be borne and listened to. A seat above the other that is never left again keeps both where they are.',
  },
  {
    id: 'whereabouts',
    question: 'Should the one always know where the other is?',
    one: ['A14'],
    other: ['B7'],
    ours: 'What is told freely builds trust. What has to be reported is supervision, and there is nothing in it to trust.',
  },
  {
    id: 'leaving',
    question: 'When trust is gone, should one go or work at it?',
    one: ['C2'],
    other: ['A10', 'B8'],
    ours: 'Both can be right. Going is worth a decent talk, and staying is worth nothing if only one of the two works at it.',
  },
  {
    id: 'thing',
    question: 'Is trust something one person has lost and can get back?',
    one: ['A1'],
    other: ['B8', 'C10'],
    ours: 'We speak of losing trust, and it feels like that. In Seams it lives between the two: it grows only as far as both are open.',
  },
];

/** Whether a claim or a finding of this id exists. */
export function isSource(id: string): id is ClaimId | FindingId {
  return Object.hasOwn(TEXTS, id) || Object.hasOwn(RESEARCH, id);
}
