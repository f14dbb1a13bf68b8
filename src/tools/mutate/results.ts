/** What a mutation run found out, as it is kept in a file. Pure. */

export type MutantOutcome = 'killed' | 'hung' | 'survived';

/** One mutant that was tried. */
export interface Tried {
  readonly key: string;
  readonly room: string;
  readonly file: string;
  readonly line: number;
  readonly operator: string;
  readonly outcome: MutantOutcome;
  readonly by: string | null; // the test that failed
}

export interface Results {
  readonly seed: number;
  readonly tests: number; // test files asked about one mutant at most
  readonly tried: readonly Tried[];
}

/** Why a mutant may survive. `equivalent`: the changed code does the same, so no test can tell. */
export interface Why {
  readonly key: string;
  readonly equivalent: boolean;
  readonly why: string;
}

/**
 * The earlier results with later ones of the same mutants in their place; what the code no longer has is left out.
 * They stand in the order of their keys, so that a second run of the same code writes the same file.
 */
export function merge(before: Results, later: readonly Tried[], keys: ReadonlySet<string>): Results {
  const known = new Map(later.map((each) => [each.key, each]));
  const kept = before.tried.filter(({ key }) => keys.has(key)).map((each) => known.get(each.key) ?? each);
  const old = new Set(before.tried.map(({ key }) => key));
  const tried = [...kept, ...later.filter(({ key }) => !old.has(key))];
  return { ...before, tried: tried.sort((one, other) => (one.key < other.key ? -1 : 1)) };
}

export interface MutantCount {
  readonly tried: number;
  readonly killed: number; // hung ones too
  readonly hung: number;
  readonly survived: number;
}

export function mutantCountOf(tried: readonly Tried[]): MutantCount {
  const of = (outcome: MutantOutcome) => tried.filter((each) => each.outcome === outcome).length;
  const hung = of('hung');
  return { tried: tried.length, killed: of('killed') + hung, hung, survived: of('survived') };
}

export function survivorsOf({ tried }: Results): readonly Tried[] {
  return tried.filter(({ outcome }) => outcome === 'survived');
}

/** Entries of the list of reasons that match nothing any more, each with what is the matter. */
export function staleWhys(
  whys: readonly Why[],
  { tried }: Results,
  keys: ReadonlySet<string>,
): readonly string[] {
  return whys.flatMap(({ key }) => {
    if (!keys.has(key)) return [`${key} (the code has no such mutant any more)`];
    const outcome = tried.find((each) => each.key === key)?.outcome;
    return outcome === 'killed' || outcome === 'hung' ? [`${key} (it is killed now)`] : [];
  });
}
