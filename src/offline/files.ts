/** What a build hands to its worker, and when each of its files is kept on a device. Pure. */

/** The worker's own file, beside index.html: its place says how far it reaches. */
export const WORKER = 'offline-worker.js';
/** What tells a device how Seams is installed, beside index.html. */
export const MANIFEST = 'manifest.json';
/** The folder that a page or a worker lies in, as an address from it. */
export const HERE = './';
/** The one switch: a page without this `<meta>` keeps nothing and has no worker. Its content names the manifest. */
export const SWITCH = 'seams-offline';

/** Everything a worker keeps, as addresses from its own. */
export interface Files {
  readonly release: string; // changes with every file of it
  readonly pages: readonly KeptPage[]; // their names stay the same from release to release
  readonly parts: readonly string[]; // all that is kept at once beside them; each name holds a hash of its content
  readonly bytes: number; // pages and parts together, unpacked
  readonly later: readonly LaterFile[];
}

export interface KeptPage {
  readonly address: string;
  readonly revision: string; // a hash of its content
  readonly mark: string; // the address of its script or style: what another release or another host answers names others
}

export interface LaterFile {
  readonly address: string;
  readonly bytes: number;
}

/** `once`: when Seams is first opened, all of it or nothing; `later`: as a play shows it, or when all is asked for. */
export type When = 'once' | 'later' | 'never';

/** What draws the stage and plays the sounds is of no use without pictures and sounds. */
const LATER = /^assets\/(?:(?:phaser|desk)-[^/]*\.js|[^/]*\.(?:webp|ogg|m4a))$/;
const ONCE = /^(?:[^/]+\.html|assets\/[^/]*\.(?:js|css|woff2|svg))$/;

/** `address`: of a built file, from index.html. */
export function whenKept(address: string): When {
  if (LATER.test(address)) return 'later';
  return ONCE.test(address) ? 'once' : 'never';
}

/** What makes a page of one release different from the same page of another; null where it names none. */
export function markOf(html: string): string | null {
  const script = /<script[^>]*type="module"[^>]*src="\.?\/?(assets\/[^"]+)"/.exec(html);
  const style = /<link[^>]*href="\.?\/?(assets\/[^"]+\.css)"/.exec(html);
  return (script ?? style)?.[1] ?? null;
}

/** Those of the files kept later that a device can use: of each sound one form. `ending`: of the form it plays. */
export function usable<T extends LaterFile>(later: readonly T[], ending: string | null): readonly T[] {
  return later.filter(({ address }) => {
    const sound = /\.(ogg|m4a)$/.exec(address);
    return sound === null || sound[1] === ending;
  });
}
