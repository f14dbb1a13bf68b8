/** A class votes: where it stands, and who voted for what. A vote is one by device and round; another replaces it. Pure. */
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
}

/** Option by device. */
export type Votes = ReadonlyMap<string, string>;

export const NEW_CLASS: ClassState = {
  code: null,
  n: 1,
  step: 'reading',
  options: [],
  by: null,
  halves: false,
  first: new Map(),
  second: new Map(),
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
      const same = state.n === act.n && isSame(state.options, act.options);
      const votes = same
        ? { first: state.first, second: state.second }
        : { first: new Map(), second: new Map() };
      return { state: { ...stands, ...votes }, verdict: ALLOWED };
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

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, i) => id === other[i]);
}
