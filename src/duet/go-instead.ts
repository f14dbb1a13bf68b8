/** Goes to another page in place of this one: Back leads to what was before both. */
import { hrefOf, type Route } from '../session/route.ts';

export function goInstead(route: Route): void {
  location.replace(hrefOf(route));
}
