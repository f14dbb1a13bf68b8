/** Links that lead other devices into a room. Pure. */
import { isOnlyHere } from '../look/reach.ts';
import { hrefOf } from './route.ts';

/**
 * Links into a room, the best first: this page's own address, unless it leads other devices nowhere and Seams has better
 * ones. `here`: the address of this page; `addresses`: others of this Seams.
 */
export function linksTo(letters: string, here: string, addresses: readonly string[]): readonly string[] {
  const own = here.replace(/#.*$/, '');
  const others = addresses.filter((address) => address !== own && !isOnlyHere(address));
  const bases = isOnlyHere(own) && others.length > 0 ? others : [own];
  return bases.map((base) => base + hrefOf({ page: 'join', letters }));
}
