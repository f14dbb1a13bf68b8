/** Addresses: a hash is read into a route and a route is written as a hash. Nothing here touches the page. Pure. */

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'story'; readonly story: string; readonly asked?: string } // `asked` as preset.ts reads it
  | { readonly page: 'play'; readonly story: string }
  | { readonly page: 'debrief'; readonly code: string }
  | { readonly page: 'plays'; readonly last?: true } // `last`: leads on to the play touched last
  | { readonly page: 'map'; readonly story: string }
  | { readonly page: 'teach'; readonly story: string } // the sheet of a story
  | { readonly page: 'model'; readonly code?: string } // with a play: its numbers can be turned
  | { readonly page: 'compare'; readonly one: string; readonly other: string } // two play codes
  | { readonly page: 'class'; readonly at?: string } // the page for teachers; `at`: a part of the guide on it
  | { readonly page: 'board'; readonly story?: string } // without a story: all boards
  | { readonly page: 'class-play'; readonly story?: string; readonly id?: string } // without a story: what is to be played; without an id: the last one
  | { readonly page: 'cards' } // voting cards, to be printed
  | { readonly page: 'join'; readonly letters?: string } // a room of several devices; its letters as they stand in the address
  | { readonly page: 'duet'; readonly id: string } // a play of this device whose other seat is on another one
  | { readonly page: 'about' }
  | { readonly page: 'not-this' }
  | { readonly page: 'settings' }
  | { readonly page: 'lost'; readonly address: string };

/** As the id of a class play: one that is still to be set up, whatever waits. */
export const NEW = 'new';

/** Pages whose address carries nothing but their name. */
const PLAIN = ['plays', 'class', 'about', 'not-this', 'settings'] as const;

/** What a sentence leaves at the end of a link that was copied out of it, escaped or not. */
const GLUED = /(?:[.,;:!"'<>)\]]|%(?:22|27|3[ce]|5d|60|c2%bb|e2%80%(?:8[b-f]|9[89d]|a6)))+$/i;

/**
 * Reads a hash with or without `#`; what leads nowhere comes back as `lost`, with the address as it was. Where one play
 * code belongs everything is taken for it: links are pasted and passed on with all sorts of things around them.
 */
export function readRoute(hash: string): Route {
  const lost: Route = { page: 'lost', address: hash };
  const code = /^#?\/?(debrief|model)\/(.+)$/s.exec(hash);
  if (code?.[2])
    return { page: code[1] === 'model' ? 'model' : 'debrief', code: unescaped(code[2]) ?? code[2] };
  const [path = '', ...asked] = hash.replace(GLUED, '').split('?');
  const parts = path
    .replace(/^#?\/?/, '')
    .replace(/\/$/, '')
    .split('/');
  const [name = '', ...rest] = parts;
  if (asked.length > 0 && name !== 'story' && name !== 'compare') return lost;
  if (rest.length === 0) {
    if (name === '') return { page: 'home' };
    if (name === 'model' || name === 'join') return { page: name };
    if (name === 'teach') return { page: 'class' }; // up to 0.2 a page of its own
    const page = PLAIN.find((plain) => plain === name);
    return page ? { page } : lost;
  }
  const [what, and, ...more] = rest.map(unescaped);
  if (name === 'plays' && what === 'last' && and === undefined) return { page: 'plays', last: true };
  if (name === 'class') return classRoute(rest.map(unescaped)) ?? lost;
  if (!what || more.length > 0) return lost;
  if (name === 'compare') return and ? { page: 'compare', one: what, other: and } : lost;
  if (and !== undefined) return lost;
  if (name === 'story') {
    return { page: 'story', story: what, ...(asked.length > 0 && { asked: asked.join('?') }) };
  }
  if (name === 'join') return { page: 'join', letters: what };
  if (name === 'duet') return { page: 'duet', id: what };
  if (name === 'teach') return { page: 'teach', story: what };
  if (name === 'map') return { page: 'map', story: what };
  return name === 'play' ? { page: 'play', story: what } : lost;
}

/** What a class does: `board` or `play`, a story, and of class plays which one; or a part of the guide. */
function classRoute([what, story, id, ...more]: readonly (string | null)[]): Route | null {
  if (story === null || story === '' || id === null || id === '' || more.length > 0) return null;
  const of = story === undefined ? {} : { story };
  if (what === 'cards' && story === undefined) return { page: 'cards' };
  if (what === 'guide' && id === undefined) return { page: 'class', at: story ?? what };
  if (what === 'play') return { page: 'class-play', ...of, ...(id !== undefined && { id }) };
  return what === 'board' && id === undefined ? { page: 'board', ...of } : null;
}

/** Writes the hash that `readRoute` reads back into the same route. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'story': {
      const asked = route.asked === undefined ? '' : `?${route.asked}`;
      return `#/story/${escaped(route.story)}${asked}`;
    }
    case 'play':
      return `#/play/${escaped(route.story)}`;
    case 'debrief':
      return `#/debrief/${escaped(route.code)}`;
    case 'compare':
      return `#/compare/${escaped(route.one)}/${escaped(route.other)}`;
    case 'plays':
      return route.last ? '#/plays/last' : '#/plays';
    case 'map':
      return `#/map/${escaped(route.story)}`;
    case 'teach':
      return `#/teach/${escaped(route.story)}`;
    case 'model':
      return route.code === undefined ? '#/model' : `#/model/${escaped(route.code)}`;
    case 'board':
      return route.story === undefined ? '#/class/board' : `#/class/board/${escaped(route.story)}`;
    case 'class-play':
      return ['#/class/play', ...[route.story, route.id].flatMap((part) => part ?? []).map(escaped)].join(
        '/',
      );
    case 'class':
      return route.at === undefined ? '#/class' : `#/class/guide/${escaped(route.at)}`;
    case 'cards':
      return '#/class/cards';
    case 'join':
      return route.letters === undefined ? '#/join' : `#/join/${escaped(route.letters)}`;
    case 'duet':
      return `#/duet/${escaped(route.id)}`;
    case 'lost':
      return route.address;
    default:
      return `#/${route.page}`;
  }
}

/** An unpaired surrogate, which a field or a file may hold, cannot be escaped: it becomes U+FFFD. */
function escaped(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function unescaped(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // half an escape, as in `%E4%`
  }
}
