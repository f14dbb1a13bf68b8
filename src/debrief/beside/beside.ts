/** One person's words beside each temperament: how fifty plays with each would go. Pure; chance comes from seeds. */
import type { PlaySetup } from '../../play/play.ts';
import { type Remembered, remember } from '../../play/remembered.ts';
import { decisionAt, seatsAround } from '../../play/seats.ts';
import type { Moment } from '../../play/step.ts';
import { openStepper } from '../../play/stepper.ts';
import type { EndingMark } from '../../story/beat.ts';
import { type Person, ROLES, type Role } from '../../trust/bond.ts';
import { TEMPERAMENT_IDS } from '../../trust/pulls/traits.ts';
import { type OwnAnswer, voiceOf } from './own-words.ts';

/** How many plays with each: seeds 1, 2, … whatever the play's own seed is, so that everybody meets the same chances. */
export const CHANCES = 50;
/** Decisions of a play that goes in circles: beyond any story. */
const LONGEST = 400;

/** What is asked: one person's answers beside these temperaments. */
export interface BesideAsk {
  readonly setup: Pick<PlaySetup, 'file'>;
  readonly role: Role; // whose words stay
  readonly answers: readonly OwnAnswer[];
  readonly temperaments: readonly string[]; // ids
}

/** A value in the middle of many, and the middle half of them around it; 0–100. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface EndingShare extends EndingMark {
  readonly plays: number;
}

/** What came of one person's words beside one temperament. */
export interface BesideRow {
  readonly temperament: string;
  readonly plays: number;
  readonly mended: number; // of them
  readonly endings: readonly EndingShare[]; // the commonest first
  readonly decisions: number; // of the person, in all these plays
  readonly own: number; // of these, answered as in their own play
  readonly trust: Readonly<Record<Role, readonly Spread[]>>; // at the opening and after each decision of the longest play
}

/** One play, as far as it is counted. */
interface Gone {
  readonly ending: NonNullable<Moment['ending']>;
  readonly decisions: number;
  readonly own: number;
  readonly trusts: readonly Readonly<Record<Role, number>>[];
}

/**
 * A row for each temperament, in the order asked; `heard` is called after each play. The same question gets the same
 * rows. Throws as a play does when the story breaks, and where it goes on for ever.
 */
export function* besideEach(ask: BesideAsk, heard: () => void): Generator<BesideRow, void, void> {
  const memory = remember(ask.setup.file);
  for (const temperament of ask.temperaments) {
    const gone: Gone[] = [];
    for (let seed = 1; seed <= CHANCES; seed++) {
      gone.push(playOnce(ask, memory, temperament, seed));
      heard();
    }
    yield rowOf(temperament, gone);
  }
}

/** All temperaments, split into so many parts that take about as long. */
export function partsOf(parts: number): readonly (readonly string[])[] {
  return Array.from({ length: parts }, (_, part) =>
    TEMPERAMENT_IDS.filter((_, at) => at % parts === part),
  ).filter((ids) => ids.length > 0);
}

function playOnce(
  { setup, role, answers }: BesideAsk,
  memory: Remembered,
  temperament: string,
  seed: number,
): Gone {
  const play: PlaySetup = {
    ...setup,
    role,
    seed,
    seats: seatsAround(role, { kind: 'temperament', temperament }),
  };
  const stepper = openStepper(play, memory.open(seed));
  const voice = voiceOf(answers, role);
  const trusts = [trustsAt(stepper.opening)];
  let [decisions, own] = [0, 0];
  let moment = stepper.opening;
  for (let n = 0; moment.by !== null; n++) {
    if (n >= LONGEST) throw new RangeError(`"${setup.file.id}" does not come to an end.`);
    let option = decisionAt(moment, play, n)?.option;
    if (!option) {
      const taken = voice(moment);
      option = taken.option;
      decisions++;
      if (taken.own) own++;
    }
    moment = stepper.take(option).next;
    trusts.push(trustsAt(moment));
  }
  if (!moment.ending) throw new RangeError(`"${setup.file.id}" stopped without an ending.`);
  return { ending: moment.ending, decisions, own, trusts };
}

function trustsAt({ bond }: Moment): Record<Role, number> {
  return { responsible: bond.responsible.trust, hurt: bond.hurt.trust };
}

function rowOf(temperament: string, gone: readonly Gone[]): BesideRow {
  const sum = (count: (each: Gone) => number) => gone.reduce((all, each) => all + count(each), 0);
  const longest = Math.max(...gone.map(({ trusts }) => trusts.length));
  const [responsible, hurt] = ROLES.map((role) =>
    Array.from({ length: longest }, (_, n) =>
      // A play that has ended stays where it ended.
      spreadOf(gone.map(({ trusts }) => (trusts[n] ?? trusts.at(-1))?.[role] ?? 0)),
    ),
  );
  return {
    temperament,
    plays: gone.length,
    mended: sum(({ ending }) => Number(ending.mended)),
    endings: endingsOf(gone),
    decisions: sum(({ decisions }) => decisions),
    own: sum(({ own }) => own),
    trust: { responsible: responsible ?? [], hurt: hurt ?? [] },
  };
}

function endingsOf(gone: readonly Gone[]): readonly EndingShare[] {
  const found = new Map<string, EndingShare>();
  for (const { ending } of gone) {
    const { id, title } = ending;
    found.set(id, { id, title, plays: (found.get(id)?.plays ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.plays - one.plays || (one.id < other.id ? -1 : 1));
}

/** The middle value, and those below and above which a quarter lies. */
function spreadOf(values: readonly Person['trust'][]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
