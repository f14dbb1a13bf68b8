/**
 * A process that runs test files when it is told to, with one Vitest that stays: only what changed is loaded anew.
 * It is started in the copy, says once a second how much processor time it has used, and is ended from outside when
 * a mutant does not come to an end.
 */
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { PROPERTIES, SETUP } from './copy.ts';

/** What is asked: one test file, after these files changed. */
export interface AskedRun {
  readonly test: string;
  readonly changed: readonly string[];
}

export type ToldRun =
  | { readonly kind: 'ready' }
  | { readonly kind: 'used'; readonly seconds: number } // processor time of all threads since the start
  | { readonly kind: 'ran'; readonly failed: string | null; readonly waited: boolean }; // waited: a test's own limit of time was up

const root = process.cwd();

const vitest = await createVitest('test', {
  ...{ root, watch: false, cache: false, reporters: [{}] as never, setupFiles: [join(root, SETUP)] },
  alias: [{ find: /^fast-check$/, replacement: join(root, PROPERTIES) }],
  ...{ pool: 'threads', maxWorkers: 1, fileParallelism: false, execArgv: [], passWithNoTests: true },
});

function tell(told: ToldRun): void {
  process.send?.(told);
}

function tellUse(): void {
  const { user, system } = process.cpuUsage();
  tell({ kind: 'used', seconds: (user + system) / 1e6 });
}

/** Vitest's own `invalidateFile` knows only the projects of the configuration, and tests run here in the root. */
function forget(path: string): void {
  const { environments } = vitest.getRootProject().vite;
  for (const { moduleGraph } of Object.values(environments)) moduleGraph.onFileChange(path);
}

async function run({ test, changed }: AskedRun): Promise<void> {
  const path = join(root, test);
  const project = vitest.getRootProject();
  for (const file of changed) forget(join(root, file));
  const { testModules: all, unhandledErrors } = await vitest.runTestSpecifications([
    project.createSpecification(path),
  ]);
  const testModules = all.filter(({ moduleId }) => moduleId === path); // those of earlier runs are told again
  const errors = [
    ...testModules.flatMap((module) => [
      ...module.errors().map(({ message }) => ({ name: test, message })),
      ...[...module.children.allTests('failed')].map((each) => ({
        name: `${test} › ${each.fullName}`,
        message:
          each
            .result()
            .errors?.map(({ message }) => message)
            .join(' ') ?? '',
      })),
    ]),
    ...unhandledErrors.map((error) => ({ name: test, message: String(error) })),
  ];
  const silent = testModules.some((module) => !module.ok()) || testModules.length === 0;
  const [first = silent ? { name: test, message: '' } : null] = errors;
  tellUse();
  tell({
    kind: 'ran',
    failed: first?.name ?? null,
    waited: /timed out in \d+ ?ms/.test(first?.message ?? ''),
  });
}

process.on('message', (asked) => void run(asked as AskedRun));
process.on('disconnect', () => process.exit());
setInterval(tellUse, 1000).unref();
tell({ kind: 'ready' });
