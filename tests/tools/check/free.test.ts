/** Values that are not known: every answer is tried once, and what was answered holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Facts, Free, Lazy, Oracle } from '../../../src/tools/check/free.ts';

const PERCENT = { low: 0, high: 100 };
const trust = new Free(0, 100, 'trust');

/** All rounds of `run`, each with its own facts. */
function rounds<T>(run: (facts: Facts, oracle: Oracle) => T): readonly T[] {
  const oracle = new Oracle();
  const all: T[] = [];
  do {
    const facts = new Facts(oracle);
    facts.know('trust', PERCENT);
    all.push(run(facts, oracle));
  } while (oracle.next());
  return all;
}

describe('the oracle', () => {
  test('answers in every combination, each once', () => {
    expect(rounds((_, oracle) => [oracle.ask(2), oracle.ask(3)].join())).toEqual([
      ...['0,0', '0,1', '0,2', '1,0', '1,1', '1,2'],
    ]);
  });

  test('asks only what the answers before lead to', () => {
    expect(rounds((_, oracle) => (oracle.ask(2) === 0 ? 'short' : `long ${oracle.ask(2)}`))).toEqual([
      'short',
      'long 0',
      'long 1',
    ]);
  });
});

describe('facts', () => {
  test('an answer holds for what follows from it', () => {
    const seen = rounds((facts) => [facts.compare('<', trust, 40), facts.compare('<', trust, 60)]);
    expect(seen).toEqual([
      [true, true], // below 40 is below 60: not asked again
      [false, true],
      [false, false],
    ]);
  });

  test('where two values are compared, the same question gets the same answer', () => {
    const other = new Free(0, 100, 'openness');
    const seen = rounds((facts) => {
      facts.know('openness', PERCENT);
      return [facts.compare('<=', trust, other), facts.compare('<=', trust, other)];
    });
    expect(seen).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('the rounds together are what the numbers from 0 to 100 would say', () => {
    const sign = fc.constantFrom('<' as const, '<=' as const, '==' as const);
    const question = fc.record({ sign, limit: fc.integer({ min: -5, max: 105 }), turned: fc.boolean() });
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 4 }), (questions) => {
        const told = rounds((facts) =>
          questions.map((q) =>
            q.turned ? facts.compare(q.sign, q.limit, trust) : facts.compare(q.sign, trust, q.limit),
          ),
        );
        const real = new Set(
          Array.from({ length: 101 }, (_, n) =>
            JSON.stringify(
              questions.map((q) => {
                const [a, b] = q.turned ? [q.limit, n] : [n, q.limit];
                return q.sign === '<' ? a < b : q.sign === '<=' ? a <= b : a === b;
              }),
            ),
          ),
        );
        const answers = told.map((answer) => JSON.stringify(answer));
        expect(new Set(answers).size).toBe(answers.length);
        for (const answer of real) expect(answers).toContain(answer); // nothing real is left out
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('a lazy answer is asked when somebody must know, and once', () => {
    const seen = rounds((facts) => {
      const lazy = new Lazy(() => facts.compare('<', trust, 50));
      const before = facts.boundsOf(lazy);
      return [before.low, before.high, facts.answerOf(lazy), facts.answerOf(lazy)];
    });
    expect(seen).toEqual([
      [0, 1, true, true],
      [0, 1, false, false],
    ]);
  });

  test('a number is settled as each it can be, unless there are too many', () => {
    expect(rounds((facts) => facts.settle(new Free(3, 5, null), 10))).toEqual([3, 4, 5]);
    expect(rounds((facts) => facts.settle(new Free(0, Number.POSITIVE_INFINITY, null), 10))).toEqual([null]);
  });
});
