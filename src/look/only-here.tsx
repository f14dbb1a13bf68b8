/** Beside a link that is passed on: what to do where it would lead nobody anywhere. */
import { isOnlyHere } from './reach.ts';
import { ONLY_HERE } from './words-only-here.ts';

/** Nothing where other devices can follow the link. */
export function OnlyHere({ link }: { readonly link: string }) {
  if (!isOnlyHere(link)) return null;
  return (
    <p class="notice" role="note">
      <strong>{ONLY_HERE.what}</strong> {ONLY_HERE.why} {ONLY_HERE.todo}
    </p>
  );
}
