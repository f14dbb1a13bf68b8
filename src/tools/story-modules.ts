/** The text of the modules that `vite-ink.ts` makes of stories: the list, one for each story, and the earlier ones. */
import { join, resolve } from 'node:path';
import { normalizePath } from 'vite';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import { shelved } from '../story/catalogue.ts';
import { packInk } from '../story/pack.ts';
import { openingsOf } from './openings.ts';
import { earlierOf, findEarlier } from './shelf.ts';
import { earlierStories } from './version.ts';

export const LIST = 'virtual:stories';
/** Before the id of a story: that story. */
export const ONE = 'virtual:stories/';
/** What a page is told of a story that changed. */
export const EVENT = 'seams:story';
export const STORY_ROOM = resolve(import.meta.dirname, '../story');

/** Before the id of a story: how it begins. */
const OPENING = 'virtual:stories-opening/opening-';
const EARLIER_CARDS = 'virtual:stories-earlier';
const EARLIER = 'virtual:stories-earlier/';
const UNPACK = normalizePath(join(STORY_ROOM, 'pack.ts'));

/** Whether a module of stories is called so. */
export function isStoryModule(id: string): boolean {
  return [LIST, EARLIER_CARDS].includes(id) || [ONE, OPENING, EARLIER].some((start) => id.startsWith(start));
}

/** `live`: a story that the page was sent since comes before the one it was loaded with. */
export function listModule(stories: readonly StoryFile[], live: boolean): string {
  const cards = shelved(stories.map(cardOf)); // here: a browser's first comparison of words costs it tens of ms
  const loaders = cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`);
  const openings = cards.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(OPENING + id)})`,
  );
  const fresh = `
const fresh = new Map();
import.meta.hot?.on('${EVENT}', ({ id, file }) => fresh.set(id, file));
`;
  return `import { unpackInk } from ${JSON.stringify(UNPACK)};
export const cards = ${JSON.stringify(cards)};
const loaders = { ${loaders.join(', ')} };
const files = new Map(); // one a story: what is built or remembered of it is there for all pages that come after
${live ? fresh : ''}
export async function load(id) {
  ${live ? 'if (fresh.has(id)) return fresh.get(id);' : ''}
  const card = cards.find((known) => known.id === id);
  if (!card) throw new Error(\`There is no story "\${id}". The stories are: \${cards.map((known) => known.id).join(', ')}.\`);
  const { packed } = await loaders[id]();
  if (!files.has(id)) files.set(id, { ...card, ink: unpackInk(packed) });
  return files.get(id);
}
const openings = { ${openings.join(', ')} };
export async function opening(id) {
  ${live ? 'if (fresh.has(id)) return {};' : ''}
  return Object.hasOwn(openings, id) ? (await openings[id]()).opening : {};
}
export async function loadEarlier(id, version) {
  const { bring } = await import(${JSON.stringify(EARLIER_CARDS)});
  return bring(cards, id, version, load);
}
export async function earlierCards() {
  return (await import(${JSON.stringify(EARLIER_CARDS)})).all(cards);
}
`;
}

/**
 * What is fetched only once somebody asks for an earlier version: their cards, and how each is brought. One whose
 * structure is that of the present story is that story, reckoned by another model.
 */
function earlierModule(stories: readonly StoryFile[]): string {
  const kept = stories.flatMap(({ id }) => earlierOf(id));
  const loaders = kept.map(
    ({ folder, id, version }) =>
      `${JSON.stringify(`${id} ${version}`)}: () => import(${JSON.stringify(`${EARLIER}${folder}-${id}`)})`,
  );
  return `import { unpackInk } from ${JSON.stringify(UNPACK)};
const kept = ${JSON.stringify(kept.map((each) => cardOf(findEarlier(each))))};
const loaders = { ${loaders.join(', ')} };
const files = new Map(); // as those of the present ones
function earlierOf(card) {
  return card.earlier.map((time) => {
    const own = kept.find(({ id, version }) => id === card.id && version === time.version);
    return own ?? { ...card, ...time, earlier: [] };
  });
}
export function all(cards) {
  return cards.flatMap(earlierOf);
}
export async function bring(cards, id, version, load) {
  const found = all(cards).find((card) => card.id === id && (card.version === version || card.formerly.includes(version)));
  if (!found) throw new Error(\`There is no earlier version "\${version}" of "\${id}".\`);
  const key = id + ' ' + found.version;
  const brought = loaders[key] ? await loaders[key]() : await load(id);
  if (!files.has(key)) files.set(key, { ...found, ink: brought.ink ?? unpackInk(brought.packed) });
  return files.get(key);
}
`;
}

/** The module called `id`, where it is one of the earlier stories or their list; null where it is not. */
export function earlierText(id: string, stories: readonly StoryFile[]): string | null {
  if (id === EARLIER_CARDS) return earlierModule(stories);
  const kept = earlierStories().find((each) => id === `${EARLIER}${each.folder}-${each.id}`);
  return kept ? storyModule(findEarlier(kept)) : null;
}

/** The module called `id`, where it says how a story begins; null where it does not. */
export function openingText(id: string, stories: readonly StoryFile[]): string | null {
  const story = stories.find((each) => id === OPENING + each.id);
  return story ? `export const opening = ${JSON.stringify(openingsOf(story))};\n` : null;
}

/** Strings are read faster than the same thing written out as an object, and need no eval. */
export function storyModule(story: StoryFile): string {
  return `export const packed = ${JSON.stringify(packInk(story.ink))};\n`;
}

/** What the first page needs of a story. */
export function cardOf({ id, version, formerly, model, earlier, header, endings }: StoryFile): StoryCard {
  return { id, version, formerly, model, earlier, header, endings };
}
