/** What the test runners wrote of a run, as one count that hides nothing. Pure. */

export interface TestCount {
  readonly passed: number;
  readonly failed: readonly string[]; // each with its file, its name and the first line of what went wrong
  readonly notRun: readonly string[]; // skipped, left out by a `test.only`, or never reached
}

/** A check that either passes or does not. */
export function asOne(name: string, passed: boolean): TestCount {
  return { passed: Number(passed), failed: passed ? [] : [name], notRun: [] };
}

/** Adds counts up. */
export function sumCounts(counts: readonly TestCount[]): TestCount {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.flatMap(({ failed }) => failed),
    notRun: counts.flatMap(({ notRun }) => notRun),
  };
}

/**
 * A runner's count held against how the runner ended. `count` is null where it wrote no report. What failed without
 * naming a test counts as one failure, and so does a run of no test at all.
 */
export function judgeRun(runner: string, count: TestCount | null, succeeded: boolean): TestCount {
  if (count === null) return asOne(`${runner} wrote no report: it broke off, see above`, false);
  const silent = !succeeded && count.failed.length === 0 && count.notRun.length === 0;
  if (silent) return { ...count, failed: [`${runner} failed without naming a test, see above`] };
  if (count.passed + count.failed.length === 0) return { ...count, failed: [`${runner} ran no test`] };
  return count;
}

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string; // path of the file
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string; // passed, failed; skipped, pending, todo
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** Reads the JSON report of vitest. Throws where it is something else. */
export function readUnit(report: unknown, root: string): TestCount {
  const { testResults } = report as UnitReport;
  const counts = testResults.map(({ name, status, message, assertionResults }): TestCount => {
    const file = inside(name, root);
    const tell = (test: string, why: string | undefined) => `${file} › ${test}${because(why)}`;
    const failed = assertionResults.filter((each) => each.status === 'failed');
    const broken = status === 'failed' && failed.length === 0; // the file itself, before any of its tests
    return {
      passed: assertionResults.filter((each) => each.status === 'passed').length,
      failed: [
        ...failed.map(({ fullName, failureMessages }) => tell(fullName, failureMessages?.[0])),
        ...(broken ? [`${file}${because(message)}`] : []),
      ],
      notRun: assertionResults
        .filter((each) => each.status !== 'passed' && each.status !== 'failed')
        .map(({ fullName, status: how }) => `${file} › ${fullName} (${how})`),
    };
  });
  return sumCounts(counts);
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string; // expected, unexpected, flaky, skipped
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface BrowserReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message?: string }[]; // outside of any test
}

/** Reads the JSON report of Playwright. A test that passed only at a second try has failed. */
export function readBrowser(report: unknown): TestCount {
  const { suites, errors } = report as BrowserReport;
  const outside = errors.map(({ message }) => `outside of any test${because(message)}`);
  return sumCounts([{ passed: 0, failed: outside, notRun: [] }, ...suites.map((suite) => readSuite(suite))]);
}

function readSuite(suite: Suite): TestCount {
  const own = suite.specs.flatMap(({ title, file, line, tests }) =>
    tests.map(({ status, annotations, results }): TestCount => {
      const name = `${file}:${line} › ${title}`;
      if (status === 'expected') return { passed: 1, failed: [], notRun: [] };
      if (status === 'skipped') {
        const why = annotations.map(({ type, description }) => description ?? type).join(', ');
        return { passed: 0, failed: [], notRun: [`${name} (${why || 'never reached'})`] };
      }
      return asOne(`${name}${because(results.find(({ error }) => error)?.error?.message)}`, false);
    }),
  );
  return sumCounts([...own, ...(suite.suites ?? []).map(readSuite)]);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: runners colour what they write
const COLOURS = /\u001b\[\d*(;\d+)*m/g;

/** The first line of an error, behind a colon. */
function because(message: string | undefined): string {
  const line = (message ?? '').replaceAll(COLOURS, '').trim().split('\n')[0];
  return line ? `: ${line}` : '';
}

function inside(path: string, root: string): string {
  const [file, folder] = [path, root].map((each) => each.replaceAll('\\', '/')) as [string, string];
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
}
