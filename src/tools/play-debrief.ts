/**
 * What the debrief of a play says of its player's decisions, as text: for readers who play without a screen, between two plays.
 * Pure.
 */
import { closingOf } from '../debrief/closing.ts';
import { type Answered, type Names, type Outcome, outcomesOf, type Passed } from '../debrief/outcomes.ts';
import { mostMoving, type Sway, type Swayed, sumOf, swaysIn } from '../debrief/sway/sway.ts';
import { SWAY } from '../debrief/sway/words.ts';
import { type Alternative, whatIf } from '../debrief/whatif.ts';
import { WORDS } from '../debrief/words.ts';
import { DEBTS_WORDS } from '../debrief/words-debts.ts';
import type { Play } from '../play/play.ts';
import type { Step } from '../play/step.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import { DUE_WORDS } from '../trust/debt-words.ts';
import { tellOption } from './play-blind-words.ts';

/** A line for each sentence. `role`: whose decisions. */
export function tellDebrief(play: Play, role: Role): readonly string[] {
  const { responsible, hurt } = play.setup.file.header;
  const people = { responsible, hurt };
  const outcomes = outcomesOf(play.steps, people);
  const swayed = [...swaysIn(play)].filter((each) => each !== null);
  const own = play.steps.flatMap((step, at) => {
    const outcome = outcomes[at];
    const answer = play.steps[at + 1];
    return step.by === role && outcome ? ['', ...tellDecision(step, outcome, answer, swayed, people)] : [];
  });
  return [
    '',
    `=== ${WORDS.debrief} ===`,
    ...tellClosing(play, role, people),
    ...tellSway(swayed, role, people),
    ...own,
  ];
}

/** Whether it is mended, and what was missing, in whom. */
function tellClosing({ setup, opening, steps, moment }: Play, role: Role, people: Names): readonly string[] {
  const { header } = setup.file;
  const { sentences } = closingOf({
    header,
    people,
    role,
    opening: opening.bond,
    steps,
    ending: moment.ending,
  });
  return sentences;
}

function tellSway(swayed: readonly Swayed[], role: Role, people: Names): readonly string[] {
  const [who, other] = [people[role], people[otherRole(role)]];
  const sum = sumOf(swayed);
  if (!sum) return [];
  const { towards, away } = mostMoving(swayed);
  const at = (title: string, some: readonly Swayed[]) =>
    some.length > 0 ? [`${title}: ${some.map(({ n }) => SWAY.see(n)).join(', ')}.`] : [];
  return [
    SWAY.sum(who, other, sum.answered, sum.taken),
    SWAY.between(sum.least, sum.most),
    ...at(SWAY.away(other), away),
    ...at(SWAY.towards(other), towards),
  ];
}

function tellDecision(
  step: Step,
  { n, move, occasion, changes, owes, answered, passed }: Outcome,
  answer: Step | undefined, // the next decision
  swayed: readonly Swayed[],
  people: Names,
): readonly string[] {
  const found = swayed.find((each) => each.n === n);
  const told = { move, occasion, changes, owes };
  const oddsOf = (way: Sway | undefined) =>
    way && way.practice !== null ? SWAY.answers(people[otherRole(step.by)], way.practice) : null;
  return [
    `${SWAY.see(n)}: ${tellOption(step.option)}`,
    `   ${tellWay(told, oddsOf(found?.taken), people)}`,
    ...(answered && answer ? [`   ${tellAnswer(answered, answer, people)}`] : []),
    ...(passed ? [`   ${tellPassed(passed, people)}`] : []),
    ...whatIf(step).map((each) => {
      const way = found?.others.find(({ option: { id } }) => id === each.option.id);
      return `   ${WORDS.instead}: ${tellOption(each.option)} ${tellWay(each, oddsOf(way), people)}`;
    }),
  ];
}

function tellPassed({ time, due, changes }: Passed, people: Names): string {
  const told = [`${WORDS.timePassed(time)}:`, ...due.map((debt) => DUE_WORDS[debt])];
  return [...told, tellChanges(changes, people)].join(' ');
}

function tellAnswer({ n, by, move, changes }: Answered, { option }: Step, people: Names): string {
  const trust = changes.filter(({ part }) => part === 'trust');
  return [
    WORDS.thenAnswered(people[by], n, move.label, move.kind),
    tellOption(option),
    move.what,
    trust.length > 0 ? tellChanges(trust, people) : null,
  ]
    .filter(Boolean)
    .join(' ');
}

function tellWay(
  { move, occasion, changes, owes }: Pick<Alternative, 'move' | 'occasion' | 'changes' | 'owes'>,
  odds: string | null,
  people: Names,
): string {
  return [
    `[${move.label}, ${WORDS.kinds[move.kind]}] ${move.what}`.trim(),
    occasion && WORDS.occasion(occasion.when, occasion.as),
    changes ? tellChanges(changes, people) : WORDS.cannotTell,
    owes.length > 0 ? DEBTS_WORDS.made(owes) : null,
    odds,
  ]
    .filter((each) => each !== null)
    .join(' ');
}

function tellChanges(changes: Outcome['changes'], people: Names): string {
  if (changes.length === 0) return WORDS.nothingChanged;
  const each = changes.map(
    ({ role, part, from, to }) =>
      `${WORDS.change(part, people[role], people[otherRole(role)], to - from)} ${WORDS.points(from, to)}`,
  );
  return `${each.join('; ')}.`;
}
