/**
 * A class votes: where it stands, and who voted for what. A vote is one by device and round; another replaces it. The votes of
 * each decision stay with the play that led to it: who undoes a decision finds them, who comes there another way does not. Pure.
 */
import type { Role } from '../trust/roles.ts';
import type { Act, Round, Step } from './acts.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

export interface ClassState {
  readonly code: string | null; // the play so far; null: the teacher has not begun
  readonly n: number; // the decision, 1 the first
  readonly step: Step;
  readonly options: readonly string[];
  readonly by: Role | null; // whose half votes; null: everybody does
  readonly halves: boolean;
  readonly first: Votes;
  readonly second: Votes;
  readonly left: ReadonlyMap<string, Readonly<Record<Round, Votes>>>; // of decisions that were left, by the code that led there
}

/** Option by device. */
export type Votes = ReadonlyMap<string, string>;

const NONE: Readonly<Record<Round, Votes>> = { first: new Map(), second: new Map() };

export const NEW_CLASS: ClassState = {
  code: null,
  n: 1,
  step: 'reading',
  options: [],
  by: null,
  halves: false,
  ...NONE,
  left: new Map(),
};

interface Asked {
  readonly from: string;
  readonly half: Role | null; // in which the device sits
  readonly act: Act;
}

export function classAct(
  state: ClassState,
  { from, half, act }: Asked,
): { state: ClassState; verdict: Verdict } {
  switch (act.do) {
    case 'stand': {
      const { do: _, ...stands } = act;
      return { state: { ...stands, ...votesAt(state, act.code) }, verdict: ALLOWED };
    }
    case 'vote': {
      if (act.n !== state.n || act.round !== state.step) return { state, verdict: refused('late') };
      if (!state.options.includes(act.option)) return { state, verdict: refused('no-option') };
      if (state.by !== null && half !== state.by) return { state, verdict: refused('not-yours') };
      const votes = new Map(state[act.round]).set(from, act.option);
      return { state: { ...state, [act.round]: votes }, verdict: ALLOWED };
    }
    case 'leave':
      return { state: { ...state, ...withoutVoter(state, from) }, verdict: ALLOWED };
    default:
      return { state, verdict: refused('not-yours') };
  }
}

/** Who leaves while it is voted takes the vote along; a vote that is over stands. */
function withoutVoter(state: ClassState, from: string): Partial<Pick<ClassState, Round>> {
  if (state.step !== 'first' && state.step !== 'second') return {};
  const votes = new Map(state[state.step]);
  votes.delete(from);
  return { [state.step]: votes };
}

/** The votes of the decision to which this code leads, and those of all others. */
function votesAt({ code, first, second, left }: ClassState, to: string): Pick<ClassState, Round | 'left'> {
  if (code === to) return { first, second, left };
  const others = new Map(left);
  if (code !== null && first.size + second.size > 0) others.set(code, { first, second });
  const there = others.get(to) ?? NONE;
  others.delete(to);
  return { ...there, left: others };
}

/** Nobody has voted. */
export function withoutVotes(state: ClassState): ClassState {
  return { ...state, ...NONE, left: new Map() };
}
