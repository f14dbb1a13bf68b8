/** Beside a link that is passed on: what to do where it would lead nobody anywhere. */
import { isOnlyHere } from './reach.ts';
import { LOOK } from './words.ts';

/** Nothing where other devices can follow the link. */
export function OnlyHere({ link }: { readonly link: string }) {
  if (!isOnlyHere(link)) return null;
  return (
    <p class="notice" role="note">
      <strong>{LOOK.onlyHere}</strong> {LOOK.onlyHereWhy} {LOOK.onlyHereDo}
    </p>
  );
}
