/**
 * What each answer of a player's made likely: how a simulated person would have answered it. The story is played on from
 * every option up to the next decision. Pure.
 */
import type { PlaySetup } from '../../play/play.ts';
import { remember } from '../../play/remembered.ts';
import { decisionAt } from '../../play/seats.ts';
import type { Moment, Step } from '../../play/step.ts';
import { openStepper } from '../../play/stepper.ts';
import type { Option } from '../../story/beat.ts';
import { chanceOf } from '../../trust/chance.ts';
import type { Pull } from '../../trust/temperament.ts';
import type { VoiceId } from '../../trust/voice-words.ts';

/** What one option made likely. */
export interface Sway {
  readonly option: Option;
  readonly practice: number | null; // of 100 answers; null where the other does not answer at once, or nobody can tell
  readonly because: readonly VoiceId[]; // what speaks for the answer that draws the other most, the loudest first
}

/** What every option of a player's decision made likely. */
export interface Swayed {
  readonly n: number; // of the decision: 1, 2, …
  readonly taken: Sway;
  readonly others: readonly Sway[]; // in the order they were offered
}

/** A play as far as it is asked here. */
export interface SwayAsk {
  readonly setup: PlaySetup;
  readonly steps: readonly Step[];
}

const NOTHING = { practice: null, because: [] } as const;

/**
 * The player's decisions of a play, or decision `only`, in their order; null after each option that was tried and each decision
 * that was gone through, so that whoever asks can pause. The play itself is not touched. Throws as a play does when the story
 * breaks on its own way.
 */
export function* swaysIn(
  { setup, steps }: SwayAsk,
  only: number | null = null,
): Generator<Swayed | null, void, void> {
  const stepper = openStepper(setup, remember(setup.file).open(setup.seed));
  for (const step of steps) {
    const { n, seat, option: chosen } = step;
    if (seat === 'player' && (only === null || only === n)) {
      const here = stepper.snapshot();
      const ways: Sway[] = [];
      for (const option of step.options) {
        stepper.restore(here);
        ways.push({ option, ...swayOf(() => stepper.take(option).next, setup, n) });
        yield null;
      }
      stepper.restore(here);
      const taken = ways.find(({ option }) => option.id === chosen.id);
      if (taken) yield { n, taken, others: ways.filter((way) => way !== taken) };
    }
    if (n === only) return;
    stepper.take(chosen);
    yield null;
  }
}

/** `arrive` takes an option as decision `n` and gives the next decision. */
function swayOf(arrive: () => Moment, setup: PlaySetup, n: number): Omit<Sway, 'option'> {
  try {
    const pulls = decisionAt(arrive(), setup, n)?.pulls ?? []; // none where a player goes on, an echo answers, or it ends
    const strongest = pulls.reduce<Pull | null>(
      (most, pull) => (most && most.weight >= pull.weight ? most : pull),
      null,
    );
    return { practice: chanceOf(pulls, 'practice'), because: strongest?.because ?? [] };
  } catch {
    return NOTHING; // the story breaks on a way that nobody went
  }
}

/** What all of them say together. */
export interface SwaySum {
  readonly answered: number; // of the player's decisions, at once, where another answer would have been as well
  readonly taken: number; // practices in 100 answers, on average
  readonly least: number; // with the option that makes them least likely, each time
  readonly most: number;
}

/** A decision that moved the other more than most options of it would have. */
export interface Moving extends Swayed {
  readonly instead: Sway; // the option that differs most from it
  readonly by: number; // points of 100 between the two, above 0 where the taken one made a practice likelier
}

/** Decisions that are told one by one, each way at most. */
const TOLD = 3;
/** Points of 100 from which a difference is told. */
const WORTH = 15;

/** Null where the other answered nothing that could have been put otherwise. */
export function sumOf(swayed: readonly Swayed[]): SwaySum | null {
  const compared = swayed.flatMap((each) => {
    const chances = chancesOf(each);
    return each.taken.practice !== null && chances.length > 1
      ? [{ taken: each.taken.practice, chances }]
      : [];
  });
  if (compared.length === 0) return null;
  const mean = (of: (one: (typeof compared)[number]) => number) =>
    Math.round(compared.reduce((sum, one) => sum + of(one), 0) / compared.length);
  return {
    answered: compared.length,
    taken: mean(({ taken }) => taken),
    least: mean(({ chances }) => Math.min(...chances)),
    most: mean(({ chances }) => Math.max(...chances)),
  };
}

/** The decisions that moved the other most, towards a practice and away from one; each list in the play's order. */
export function mostMoving(swayed: readonly Swayed[]): {
  readonly towards: readonly Moving[];
  readonly away: readonly Moving[];
} {
  const moved = swayed.flatMap((each) => movedBy(each) ?? []);
  const told = (some: readonly Moving[]) =>
    [...some]
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
      .slice(0, TOLD)
      .sort((one, other) => one.n - other.n);
  return {
    towards: told(moved.filter(({ by }) => by >= WORTH)),
    away: told(moved.filter(({ by }) => by <= -WORTH)),
  };
}

/** Measured against the option that lies furthest from it; null where there is none. */
function movedBy(each: Swayed): Moving | null {
  const { practice } = each.taken;
  if (practice === null) return null;
  let furthest: { readonly instead: Sway; readonly by: number } | null = null;
  for (const instead of each.others) {
    if (instead.practice === null) continue;
    const by = practice - instead.practice;
    if (furthest === null || Math.abs(by) > Math.abs(furthest.by)) furthest = { instead, by };
  }
  return furthest && { ...each, ...furthest };
}

function chancesOf({ taken, others }: Swayed): readonly number[] {
  return [taken, ...others].flatMap(({ practice }) => practice ?? []);
}
