/** Pictures of the stage that do not arrive the first time. */
import type Phaser from 'phaser';
import { expect, test } from 'vitest';
import type { Picture, Pictures, RoomLayer } from '../../src/stage/pictures.ts';
import { openRoomShelf, textureKeyOf } from '../../src/stage/place/room-shelf.ts';

const PICTURE = {} as Picture;

function shelf(losses: number) {
  const textures = new Set<string>();
  const asked: string[] = [];
  const scene = {
    renderer: { gl: {} },
    textures: {
      exists: (key: string) => textures.has(key),
      addImage: (key: string) => textures.add(key),
      remove: (key: string) => textures.delete(key),
    },
  } as unknown as Phaser.Scene;
  let left = losses;
  const pictures = {
    layer: async (_: string, layer: RoomLayer) => {
      asked.push(layer);
      return left-- > 0 ? null : PICTURE;
    },
  } as unknown as Pictures;
  return { textures, asked, shelf: openRoomShelf(scene, pictures) };
}

test.each(['back', 'near', 'thing', 'seat'] as const)(
  'a lost %s of a room is asked for again',
  async (layer) => {
    const { textures, asked, shelf: rooms } = shelf(1);
    await rooms.bring('bus-stop-dusk', [layer]);
    expect([...textures]).toEqual([]);
    await rooms.bring('bus-stop-dusk', [layer]);
    await rooms.bring('bus-stop-dusk', [layer]);
    expect([...textures]).toEqual([textureKeyOf('bus-stop-dusk', layer)]);
    expect(asked).toEqual([layer, layer]);
  },
);
