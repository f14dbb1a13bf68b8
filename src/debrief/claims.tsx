/** Claims of the articles as a list, each with where it comes from. */
import type { NamedSource } from '../trust/naming.ts';

export function Claims({ claims }: { readonly claims: readonly NamedSource[] }) {
  return (
    <ul>
      {claims.map(({ id, from, text }) => (
        <li key={id}>
          {text} <span class="debrief-small">{from}</span>
        </li>
      ))}
    </ul>
  );
}
