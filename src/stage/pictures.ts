/** Addresses and loading of all drawn pictures; the addresses work wherever the build is served. */
import type { SceneId } from '../story/cues.ts';
import { type Atlas, readAtlas } from './people/atlas.ts';

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

/** Layers of a room, from the back: the room, the story's object lying in it, what one sits on, what is in front of people. */
export type RoomLayer = 'back' | 'thing' | 'seat' | 'near';

/** A decoded picture, as a graphics card takes it without further work: its last row first. */
export type Picture = ImageBitmap;

export interface CastPictures {
  readonly image: Picture;
  readonly atlas: Atlas;
}

/** Loads pictures. Nothing here rejects: null stands for a picture that did not arrive or does not exist. */
export interface Pictures {
  layer(scene: SceneId, layer: RoomLayer): Promise<Picture | null>;
  cast(name: string): Promise<CastPictures | null>;
  /** Whether somebody of this name was ever drawn. */
  knows(name: string): boolean;
  /** Begins to load pictures that will be needed soon, and keeps them until then. */
  ahead(scene: SceneId | undefined, names: readonly string[]): void;
  /** True while a picture is being loaded. */
  coming(): boolean;
  /** Calls `heard` whenever all pictures that were being loaded have settled. */
  onCome(heard: () => void): void;
}

export function openPictures(): Pictures {
  const coming = new Map<string, Promise<Picture | null>>();
  let onTheWay = 0;
  let tell = () => {};

  async function bring(url: string): Promise<Picture | null> {
    onTheWay += 1;
    const picture = await fetchPicture(url);
    onTheWay -= 1;
    if (onTheWay === 0) tell();
    return picture;
  }

  function take(url: string | undefined): Promise<Picture | null> {
    if (url === undefined) return Promise.resolve(null);
    const picture = coming.get(url) ?? bring(url);
    coming.delete(url);
    return picture;
  }

  return {
    layer: (scene, layer) => take(layerUrl(scene, layer)),
    async cast(name) {
      const load = ATLASES[`${castKey(name)}.json`];
      if (!load) return null;
      const [image, file] = await Promise.all([take(castUrl(name)), load().catch(() => null)]);
      const atlas = readAtlas(file);
      return image && atlas ? { image, atlas } : null;
    },
    knows: (name) => castUrl(name) !== undefined,
    ahead(scene, names) {
      const layers = scene ? (['back', 'near'] as const).map((layer) => layerUrl(scene, layer)) : [];
      for (const url of [...layers, ...names.map(castUrl)]) {
        if (url !== undefined && !coming.has(url)) coming.set(url, bring(url));
      }
      for (const name of names) ATLASES[`${castKey(name)}.json`]?.().catch(() => null);
    },
    coming: () => onTheWay > 0,
    onCome(heard) {
      tell = heard;
    },
  };
}

function layerUrl(scene: SceneId, layer: RoomLayer): string | undefined {
  return ROOMS[`../../assets/rooms/${scene}${layer === 'back' ? '' : `-${layer}`}.webp`];
}

function castUrl(name: string): string | undefined {
  return CAST[`${castKey(name)}.webp`];
}

function castKey(name: string): string {
  return `../../assets/cast/${name.toLowerCase()}`;
}

/** Decoded from its bytes, a picture never holds up a frame; an image element is decoded when it is drawn. */
async function fetchPicture(url: string): Promise<Picture | null> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) return null;
    return await createImageBitmap(await answer.blob(), {
      imageOrientation: 'flipY',
      premultiplyAlpha: 'premultiply',
    });
  } catch {
    return null;
  }
}
