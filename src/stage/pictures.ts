/** Where the drawn things are, and how they are fetched: hashed addresses that work under any path. */
import type { SceneId } from '../story/cues.ts';
import { type Atlas, readAtlas } from './atlas.ts';

const ROOMS = import.meta.glob<string>('../../assets/rooms/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const CAST = import.meta.glob<string>('../../assets/cast/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const ATLASES = import.meta.glob<unknown>(['../../assets/cast/*.json', '!**/moods.json'], {
  import: 'default',
});

/** Layers of a room: what it is, what of the story can lie in it, what one sits on, what stands before the people. */
export type RoomLayer = 'back' | 'thing' | 'seat' | 'near';

export interface CastPictures {
  readonly image: HTMLImageElement;
  readonly atlas: Atlas;
}

/** A picture of a room; null, never an error, where there is none or it did not come. */
export function fetchLayer(scene: SceneId, layer: RoomLayer): Promise<HTMLImageElement | null> {
  return fetchImage(ROOMS[`../../assets/rooms/${scene}${layer === 'back' ? '' : `-${layer}`}.webp`]);
}

/** A person's atlas by name, or null where none was drawn or it did not come. */
export async function fetchCast(name: string): Promise<CastPictures | null> {
  const key = `../../assets/cast/${name.toLowerCase()}`;
  const load = ATLASES[`${key}.json`];
  if (!load) return null;
  const [image, file] = await Promise.all([fetchImage(CAST[`${key}.webp`]), load().catch(() => null)]);
  const atlas = readAtlas(file);
  return image && atlas ? { image, atlas } : null;
}

/** Fetches and decodes, so that the first frame with it does not stall. */
async function fetchImage(url: string | undefined): Promise<HTMLImageElement | null> {
  if (url === undefined) return null;
  const image = new Image();
  image.decoding = 'async';
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
