/** All words of the debrief. Plain, and nobody's judge: what happened, what it did, what else there was. Pure. */
import { isolated } from '../look/isolate.ts';
import type { SeatKind } from '../play/step.ts';
import type { Person } from '../trust/bond.ts';
import type { MoveKind } from '../trust/moves.ts';

/** Up to here a change is small, up to here it is plain, above it is large; in points. */
const SMALL = 2;
const LARGE = 7;

type Directions = readonly [more: (how: string) => string, less: (how: string) => string];

function changed(part: keyof Person, who: string, other: string): Directions {
  switch (part) {
    case 'trust':
      return [(how) => `${who} trusts ${other} ${how}more`, (how) => `${who} trusts ${other} ${how}less`];
    case 'hurt':
      return [(how) => `${who} is ${how}more hurt`, (how) => `${who} is ${how}less hurt`];
    case 'openness':
      return [(how) => `${who} is ${how}more open`, (how) => `${who} is ${how}less open`];
    case 'selfRespect':
      return [(how) => `${who} has ${how}more self-respect`, (how) => `${who} has ${how}less self-respect`];
  }
}

function size(by: number): string {
  const points = Math.abs(by);
  if (points <= SMALL) return 'a little ';
  return points <= LARGE ? '' : 'much ';
}

/** How far somebody trusts, in words: “Maya trusts Daniel …”. `trust`: 0–100. */
export function trustLevel(trust: number): string {
  if (trust < 20) return 'hardly at all';
  if (trust < 40) return 'a little';
  if (trust < 60) return 'partly';
  return trust < 80 ? 'a lot' : 'completely';
}

function capital(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}

export const WORDS = {
  debrief: 'Debrief',

  /** `who`: the person played, null where two played. Whoever reads this need not be who played. */
  ended: (title: string, who: string | null, n: number, own: number) =>
    who === null
      ? `${isolated(title)}, played from both sides: ${decisions(n)} led to this end.`
      : `${isolated(title)}, played from ${who}’s side: ${decisions(n)} led to this end, ${own} of them ${who}’s.`,
  stopped: (n: number) => `This play stops after ${decisions(n)}. The story goes on from here.`,
  stoppedTitle: 'So far',
  mended: (one: string, other: string) =>
    `Trust between ${one} and ${other} was mended, on both sides. You may still see where it broke.`,
  parted: (who: string, other: string) =>
    `${who} ended it and did not make ${other} feel small. Trust was not mended, and that is an ending too.`,
  notMended: (one: string, other: string, trusts: readonly [number, number]) =>
    `Trust was not mended this time: ${standing(one, other, trusts)}.`,
  nothingBroken: (one: string, other: string, trusts: readonly [number, number]) =>
    `There was nothing to mend here. In the end ${standing(one, other, trusts)}.`,
  stillOpen: (one: string, other: string, trusts: readonly [number, number]) =>
    `Here ${standing(one, other, trusts)}.`,

  thread: 'How it went between them',
  parts: { trust: 'Trust', hurt: 'Hurt', openness: 'Openness', selfRespect: 'Self-respect' },
  show: 'What the lines show',
  partOf: (part: keyof Person, who: string, other: string) =>
    ({
      trust: `${who}’s trust in ${other}`,
      hurt: `${who}’s hurt`,
      openness: `${who}’s openness`,
      selfRespect: `${who}’s self-respect`,
    })[part],
  course: (what: string, from: number, to: number) =>
    from === to ? `${what} began and ended at ${from} of 100.` : `${what} went from ${from} to ${to} of 100.`,
  lowest: (value: number, n: number) => `It was lowest, ${value}, after decision ${n}.`,
  highest: (value: number, n: number) => `It was highest, ${value}, after decision ${n}.`,

  decisions: 'Decisions',
  noDecisions: 'Nothing was decided in this play.',
  seats: { player: '', temperament: 'simulated', echo: 'from the recorded play' } satisfies Record<
    SeatKind,
    string
  >,
  unrecorded: 'no recorded answer here, so simulated',
  unrecordedAt: (who: string, at: readonly number[]) =>
    `The story went another way than in the recorded play. At ${at.length === 1 ? 'decision' : 'decisions'} ${list(at.map(String))} it has no answer. There ${who} was simulated.`,
  nth: (n: number) => `Decision ${n} ·`,
  answered: (who: string) => `${isolated(who)}: `,
  kinds: { practice: 'practice', pitfall: 'pitfall', plain: 'neither' } satisfies Record<MoveKind, string>,
  kindsMean:
    'A practice often helps trust to come back. A pitfall often gets in its way. What either does depends on the moment.',
  nothingChanged: 'It changed nothing between them.',
  change: (part: keyof Person, who: string, other: string, by: number) => {
    const [more, less] = changed(part, who, other);
    return by > 0 ? more(size(by)) : less(size(by));
  },
  /** `as`: what it was taken for; null where it fitted its moment. */
  occasion: (when: string, as: string | null) =>
    `It came ${when}: ${as === null ? 'the moment was right.' : `it seemed like ${as}.`}`,
  ownStep: (who: string) => `${who}’s step:`,
  thenAnswered: (who: string, n: number, move: string, kind: MoveKind) =>
    `Then ${who} answered (decision ${n}): ${move}, ${WORDS.kinds[kind]}.`,
  points: (from: number, to: number) => `${from} → ${to}`,
  pointsSpoken: (from: number, to: number) => `from ${from} to ${to}`,
  /** As the story says it. */
  timePassed: (told: readonly string[]) => (told.length > 0 ? told.join(' · ') : 'Time passes'),

  turn: 'biggest change',
  details: 'Details',
  openAll: 'Open all',
  closeAll: 'Close all',
  trustStays: 'Trust stays the same.',
  trustOf: (who: string, by: number) => `${who}’s trust ${by < 0 ? '−' : '+'}${Math.abs(by)}`,

  goBack: 'Go back here',
  goBackHint: {
    player: 'Everything before this decision stays. From here on you can change it.',
    simulated: (who: string) => `${who} would decide the same again. The next decision is yours.`,
  },

  whySo: 'Why',
  rules: 'Rules that counted',
  claims: 'Where this comes from',
  disagree: 'Where the articles disagree',
  disagreeAbout: 'The articles disagree about this (see below):',
  disagreeHint: 'Something in this play is a question to which they give two answers. What do you think?',
  cameUpAt: (at: readonly number[]) =>
    at.length === 1 ? `See decision ${at[0]}.` : `See decisions ${list(at.map(String))}.`,
  aboutBreach: {
    withheld: 'On things not said',
    promise: 'On broken promises',
    lie: 'On lies',
    betrayal: 'On turning against somebody',
    unfaithful: 'On being unfaithful',
    unspoken: 'On rules that nobody said',
    none: 'On trusting a stranger',
  },
  oneSide: 'Some say',
  otherSideOfIt: 'Others say',
  ours: 'Seams says:',

  whyChosen: (who: string) => `Why ${who} chose that`,
  echoChose: (who: string) => `${who} answered as in the recorded play.`,
  despite: (against: readonly string[]) => `Reasons against it: ${against.join('; ')}.`,
  reasons: (because: readonly string[]) => `${capital(because.join('; '))}.`,
  tempted: 'What else might have been chosen:',
  temptation: (label: string, share: string) => `${label} (${share})`,
  share: (percent: number) => (percent < 1 ? 'hardly ever' : `${percent} in 100`),

  instead: 'What else you could say or do',
  insteadHint:
    'What each would have changed at that moment, before anybody answers. That is what the model says.',
  cannotTell: 'Nobody can say what this would have done.',

  code: 'The code of this play',
  codeHint: 'The whole play is in it. Keep it, or give it to somebody who should see it.',
  copy: 'Copy the code',

  again: 'Play again',
  otherSide: 'Play the other person',
  otherSideHint: (who: string) => `The same story as ${who}.`,
  compareBefore: 'Compare with the play before',
  compareLast: 'Compare with your last play',
  map: 'The map of this story',
  plays: 'All plays',
  home: 'All stories',
} as const;

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function standing(one: string, other: string, [ones, others]: readonly [number, number]): string {
  return `${one} trusts ${other} ${trustLevel(ones)}, and ${other} trusts ${one} ${trustLevel(others)}`;
}
