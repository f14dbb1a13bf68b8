/** What was borrowed in a play, and when it was paid. */
import type { DebtCourse } from './debts.ts';
import { DEBTS_WORDS } from './words-debts.ts';

/** Nothing where nothing was borrowed. */
export function DebtsPart({ debts }: { readonly debts: readonly DebtCourse[] }) {
  if (debts.length === 0) return null;
  return (
    <section class="debrief-debts">
      <h2>{DEBTS_WORDS.title}</h2>
      <p>{DEBTS_WORDS.hint}</p>
      <ul>
        {debts.map((course) => (
          <li key={`${course.debt} ${course.bought[0]}`}>{DEBTS_WORDS.course(course)}</li>
        ))}
      </ul>
    </section>
  );
}
