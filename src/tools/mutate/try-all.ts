/** Tries a list of mutants, some rooms beside each other, and tells each result as it comes. */
import type { Mutant } from './mutants.ts';
import { graphOf } from './reach.ts';
import type { Tried } from './results.ts';
import { type MutationPlan, Trials } from './trials.ts';

/** Gives back the tests that were not asked: they fail without a mutant, or need too long. Interrupted (Ctrl+C), it stops at once; what was told stays told. */
export async function tryAll(plan: MutationPlan, tell: (one: Tried) => void): Promise<readonly string[]> {
  const graph = graphOf(plan.files);
  const all = sharesOf(plan.mutants, plan.workers).map((mutants) => ({
    mutants,
    trials: new Trials(plan, graph, mutants),
  }));
  let stopped = false;
  const end = () => {
    stopped = true;
    for (const { trials } of all) trials.end();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  process.once('exit', end);
  try {
    await Promise.all(
      all.map(async ({ mutants, trials }) => {
        for (const mutant of mutants) {
          if (stopped) return;
          const one = await trials.try(mutant).catch((fault: unknown) => {
            if (!stopped) throw fault; // the copy is gone
          });
          if (one && !stopped) tell(one);
        }
      }),
    );
  } finally {
    end();
  }
  return all.flatMap(({ trials }) => trials.failing);
}

/** At most so many lists; a room stays in one, so that each test is got to know once. */
function sharesOf(mutants: readonly Mutant[], workers: number): readonly (readonly Mutant[])[] {
  const rooms = [...new Set(mutants.map(({ room }) => room))];
  return Array.from({ length: Math.min(workers, rooms.length) }, (_, worker) =>
    mutants.filter(({ room }) => rooms.indexOf(room) % workers === worker),
  );
}
