/** Textures of rooms, by room and layer: the few used last are kept, the others are freed. */
import type Phaser from 'phaser';
import type { SceneId } from '../../story/cues.ts';
import type { Pictures, RoomLayer } from '../pictures.ts';
import { addPicture } from '../textures.ts';

const KEPT = 3; // rooms kept ready; older ones are let go

export interface RoomShelf {
  bring(room: SceneId, layers: readonly RoomLayer[]): Promise<void>;
  /** Frees the rooms that were unused longest, but not these; on the graphics card too. */
  keep(rooms: readonly SceneId[]): void;
}

export function openRoomShelf(scene: Phaser.Scene, pictures: Pictures): RoomShelf {
  const ready = new Map<SceneId, Map<RoomLayer, Promise<void>>>();

  async function load(room: SceneId, layer: RoomLayer): Promise<void> {
    const image = await pictures.layer(room, layer);
    const key = textureKeyOf(room, layer);
    if (image && ready.has(room) && !scene.textures.exists(key)) addPicture(scene, key, image);
    if (!image) ready.get(room)?.delete(layer); // so that it is asked for again the next time
  }

  return {
    async bring(room, layers) {
      const known = ready.get(room) ?? new Map<RoomLayer, Promise<void>>();
      ready.delete(room);
      ready.set(room, known);
      for (const layer of layers) if (!known.has(layer)) known.set(layer, load(room, layer));
      await Promise.all(layers.map((layer) => known.get(layer)));
    },
    keep(rooms) {
      for (const room of [...ready.keys()].slice(0, -KEPT)) {
        if (rooms.includes(room)) continue;
        for (const layer of ready.get(room)?.keys() ?? [])
          if (scene.textures.exists(textureKeyOf(room, layer)))
            scene.textures.remove(textureKeyOf(room, layer));
        ready.delete(room);
      }
    },
  };
}

/** The name of a texture. */
export function textureKeyOf(room: SceneId, layer: RoomLayer): string {
  return `room/${room}/${layer}`;
}
