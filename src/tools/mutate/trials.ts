/** Tries mutants in a copy of the project, each with the tests that are near to it and enter its function. */
import { basename, dirname } from 'node:path/posix';
import { type Copy, copyProject } from './copy.ts';
import type { Mutant } from './mutants.ts';
import { edit, probeMarksOf, probeOf } from './probes.ts';
import { type Graph, reachFrom, type TestReach } from './reach.ts';
import type { Tried } from './results.ts';
import { NOT_ASKED } from './rooms.ts';
import { type Ran, Tester } from './tester.ts';

/** What is known of a test file by now. */
interface Known {
  clean: boolean | null; // whether it passes without a mutant; null: not tried
  seconds: number | null; // of processor time, when it passed
  reached: ReadonlySet<string> | null; // marks of functions that it entered when it passed
}

const PATIENCE = 15; // processor seconds a test file may use at least before it counts as hung
const TIMES = 6; // as many as it needed when it passed
const APART = 2; // imports further away: a test of another room

/** What is tried, and how patiently. */
export interface MutationPlan {
  readonly root: string; // of the project
  readonly files: ReadonlyMap<string, string>; // all of it with their texts
  readonly mutants: readonly Mutant[];
  readonly tests: number; // test files asked about one mutant
  readonly seconds: number; // of processor time: a test file that needs more is not asked
  readonly workers: number;
  readonly again: boolean; // what survived once: properties are tried as often as is written
}

const PASSED: Ran = { failed: null, hung: false, seconds: 0 }; // says nothing

type Marks = ReturnType<typeof probeMarksOf>;

export class Trials {
  readonly #files: ReadonlyMap<string, string>;
  readonly #reach: ReadonlyMap<string, ReadonlyMap<string, TestReach>>; // test → file → way
  readonly #copy: Copy;
  readonly #tester: Tester;
  readonly #most: number;
  readonly #marks: ReadonlyMap<string, Marks>; // file → marks of the functions that mutants lie in
  readonly #known = new Map<string, Known>();
  readonly #changed = new Set<string>(); // files that were written since tests last ran
  readonly failing: string[] = []; // tests that fail without a mutant, or need too long: they are asked about none
  readonly #longest: number;

  constructor(
    { root, files, tests: most, seconds, again }: Omit<MutationPlan, 'mutants' | 'workers'>,
    graph: Graph,
    mutants: readonly Mutant[],
  ) {
    this.#files = files;
    this.#most = most;
    this.#longest = seconds;
    const tests = [...files.keys()].filter((file) => /\.test\.tsx?$/.test(file) && !NOT_ASKED.test(file));
    this.#reach = new Map(tests.map((test) => [test, reachFrom(test, graph)]));
    this.#marks = marksIn(mutants);
    this.#copy = copyProject(root);
    if (again) for (const test of tests) this.#copy.runWhole(test);
    this.#tester = new Tester(this.#copy.root);
    for (const file of this.#marks.keys()) this.#write(file, null);
  }

  /** Runs the tests that reach a mutant, until one fails. */
  async try(mutant: Mutant): Promise<Tried> {
    const { key, room, file, line, operator } = mutant;
    const told = { key, room, file, line, operator };
    try {
      for (const test of this.#asked(file)) {
        const known = this.#knowledgeOf(test);
        if (known.clean === false || !this.#enters(test, known, mutant)) continue;
        const ran = await this.#runTwice(test, known, mutant);
        if (ran.failed === null) continue;
        return { ...told, outcome: ran.hung ? 'hung' : 'killed', by: ran.failed };
      }
      return { ...told, outcome: 'survived', by: null };
    } finally {
      this.#write(file, null);
    }
  }

  /** Removes the copy. */
  end(): void {
    this.#tester.stop();
    this.#copy.remove();
  }

  /** With the mutant; once more where it was only now found out how the test must be run. */
  async #runTwice(test: string, known: Known, mutant: Mutant): Promise<Ran> {
    const sure = known.clean !== null;
    this.#write(mutant.file, mutant);
    const ran = await this.#run(test, known);
    if (ran.failed === null || sure) return ran;
    if (!(await this.#isClean(test, known, mutant.file))) return PASSED;
    this.#write(mutant.file, mutant);
    return this.#run(test, known);
  }

  #knowledgeOf(test: string): Known {
    const known = this.#known.get(test) ?? { clean: null, seconds: null, reached: null };
    this.#known.set(test, known);
    return known;
  }

  #write(file: string, mutant: Mutant | null): void {
    this.#copy.write(file, edit(this.#files.get(file) ?? '', this.#marks.get(file) ?? [], mutant));
    this.#changed.add(file);
  }

  async #run(test: string, known: Known): Promise<Ran> {
    const changed = [...this.#changed];
    this.#changed.clear();
    const budget = known.seconds === null ? this.#longest : Math.max(PATIENCE, TIMES * known.seconds);
    const ran = await this.#tester.run({ test, changed }, budget);
    if (ran.failed !== null) return ran;
    known.seconds = ran.seconds;
    known.reached = new Set([...(known.reached ?? []), ...this.#copy.reachedBy(test)]);
    return ran;
  }

  /**
   * A test that fails with a mutant says something only when it passes without. One that fails because its properties
   * are tried less often is run as it is written from then on.
   */
  async #isClean(test: string, known: Known, file: string): Promise<boolean> {
    if (known.clean !== null) return known.clean;
    this.#write(file, null);
    const { failed, hung } = await this.#run(test, known);
    known.clean = failed === null;
    if (failed === null) return true;
    if (hung) {
      this.failing.push(`${test} (it needs more than ${this.#longest} seconds)`);
      return false;
    }
    this.#copy.runWhole(test);
    const whole = await this.#run(test, known);
    known.clean = whole.failed === null;
    if (whole.failed !== null) this.failing.push(`${whole.failed} (it fails without a mutant)`);
    return known.clean;
  }

  #enters(test: string, { reached }: Known, mutant: Mutant): boolean {
    const probe = probeOf(mutant);
    const apart = this.#reach.get(test)?.get(mutant.file)?.apart ?? false; // another process tells nothing
    return probe === '' || apart || reached === null || reached.has(probe);
  }

  /** The nearest tests, those that are known to be quick first. */
  #asked(file: string): readonly string[] {
    const cost = (test: string) => this.#known.get(test)?.seconds ?? 2;
    return [...this.#nearest(file)].sort((one, other) => cost(one) - cost(other));
  }

  /** Of the tests that can reach a file those beside it first, then those with the shortest way. */
  #nearest(file: string): readonly string[] {
    const [, room = ''] = dirname(file).split('/');
    const name = basename(file, '.ts');
    const rank = (test: string) => {
      const steps = this.#reach.get(test)?.get(file)?.steps ?? Number.POSITIVE_INFINITY;
      const own = basename(test).startsWith(name) ? APART : 0;
      return test.startsWith(`tests/${room}/`) ? steps - own : steps + APART - own;
    };
    const reaching = [...this.#reach.keys()].filter((test) => Number.isFinite(rank(test)));
    const sorted = reaching.sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
    return sorted.slice(0, this.#most);
  }
}

function marksIn(mutants: readonly Mutant[]): ReadonlyMap<string, Marks> {
  const files = new Set(mutants.map(({ file }) => file));
  return new Map(
    [...files].map((file) => {
      const bodies = mutants.flatMap((mutant) => (mutant.file === file && mutant.body ? [mutant.body] : []));
      return [file, probeMarksOf(file, bodies)];
    }),
  );
}
