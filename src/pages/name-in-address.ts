/** Puts the plain address of the page that is shown in the place of one that said the same with other words around it. */
import { hrefOf, type Route } from '../session/route.ts';

/** No page is opened by it, and Back goes where it went before. */
export function nameInAddress(route: Route): void {
  history.replaceState(history.state, '', hrefOf(route));
}
