/** The room behind the people and what stands before them; drifts a little with whoever speaks. */
import type Phaser from 'phaser';
import type { SceneId } from '../../story/cues.ts';
import { coverRoom, type Fit, type Frame, sinkNear } from '../layout.ts';
import type { Pictures, RoomLayer } from '../pictures.ts';
import { addPicture } from '../textures.ts';
import type { Setting, Side } from './setting.ts';

export interface RoomView {
  /** Makes a room ready without showing it. */
  fetch(room: SceneId): Promise<void>;
  /** Shows a place as far as it is ready, and what comes late once it has come; null, or one that never comes, is bare paper. */
  show(setting: Setting | null): void;
  fit(frame: Frame): void;
  /** Lets time pass; `lean` runs from −1 (to the left) to 1. True while it still drifts. */
  live(ms: number, lean: number, still: boolean): boolean;
  /** Where the back of the room lies. */
  back(): Fit;
  destroy(): void;
}

export const DEPTH = {
  room: 0,
  weather: 2,
  seat: 3,
  split: 5,
  people: 10,
  near: 20,
  thread: 30,
  curtain: 100,
};

const PAPER_ROOM = { wall: 0xf3e6cf, floor: 0xe2d3b8, line: 0x231f1c };
const SIZE = { width: 1600, height: 900 };
const KEPT = 3; // rooms kept ready; older ones are let go
const DRIFT_MS = 2600;

/** What is drawn, from back to front; `drift` is how much of it each takes. */
const SHEETS = [
  { layer: 'back', depth: DEPTH.room, drift: 0.6, here: true },
  { layer: 'back', depth: DEPTH.room, drift: 0.6, here: false },
  { layer: 'thing', depth: DEPTH.room, drift: 0.6, here: true },
  { layer: 'seat', depth: DEPTH.seat, drift: 0.8, here: true },
  { layer: 'near', depth: DEPTH.near, drift: 1, here: true },
  { layer: 'near', depth: DEPTH.near, drift: 1, here: false },
] as const;

/** `woken` is called when a picture has come late. */
export function openRooms(scene: Phaser.Scene, pictures: Pictures, woken: () => void): RoomView {
  const shelf = openShelf(scene, pictures);
  const bare = scene.add.graphics().setDepth(DEPTH.room);
  const sheets = SHEETS.map((sheet) => ({
    ...sheet,
    image: scene.add.image(0, 0, '__DEFAULT').setDepth(sheet.depth).setVisible(false),
  }));
  let frame: Frame = { width: 1, height: 1, covered: 0 };
  let drift = 0;
  let shown: Setting | null = null;
  let gone = false;

  function put(): void {
    for (const { layer, here, image } of sheets) {
      const key = shown && wanted(shown, layer, here);
      const there = key !== null && scene.textures.exists(key);
      image.setVisible(there);
      if (image.texture.key !== (there ? key : '__DEFAULT')) image.setTexture(there ? key : '__DEFAULT');
    }
    const [back, otherBack] = sheets;
    bare.setVisible(!back?.image.visible || (shown?.elsewhere != null && !otherBack?.image.visible));
    lay();
  }

  /** What is nearer drifts more; where there are two places, each keeps to its half. */
  function lay(): void {
    for (const { layer, here, image, drift: share } of sheets) {
      const { x, y, scale } = coverRoom(frame, SIZE, share * drift);
      image.setPosition(x, y + (layer === 'near' ? sinkNear(frame) : 0)).setScale(scale);
      const away = shown?.elsewhere?.side;
      if (away) cropTo(image, here ? other(away) : away, (frame.width / 2 - x) / scale + SIZE.width / 2);
      else image.setCrop();
    }
  }

  function drawBare(): void {
    const floor = frame.height * 0.74;
    bare.clear();
    bare.fillStyle(PAPER_ROOM.wall).fillRect(0, 0, frame.width, frame.height);
    bare.fillStyle(PAPER_ROOM.floor).fillRect(0, floor, frame.width, frame.height - floor);
    bare.fillStyle(PAPER_ROOM.line).fillRect(0, floor, frame.width, Math.max(2, frame.height * 0.004));
  }

  return {
    fetch: (room) => shelf.bring(room, ['back', 'near', 'thing']),
    show(setting) {
      shown = setting;
      const rooms = [setting?.room, setting?.elsewhere?.room].filter(
        (room) => room !== null && room !== undefined,
      );
      const late = rooms.map((room) => shelf.bring(room, ['back', 'near', 'thing']));
      if (setting?.room && setting.seat) late.push(shelf.bring(setting.room, ['seat']));
      shelf.keep(rooms);
      put();
      void Promise.all(late).then(() => {
        if (gone || shown !== setting) return;
        put();
        woken();
      });
    },
    fit(next) {
      frame = next;
      drawBare();
      lay();
    },
    live(ms, lean, still) {
      const aim = still ? 0 : lean;
      if (Math.abs(drift - aim) < 0.004) return false;
      drift = still ? 0 : drift + (aim - drift) * (1 - Math.exp(-ms / DRIFT_MS));
      lay();
      return !still && Math.abs(drift - aim) > 0.05;
    },
    back: () => coverRoom(frame, SIZE, 0.6 * drift),
    destroy() {
      gone = true;
      bare.destroy();
      for (const { image } of sheets) image.destroy();
    },
  };
}

/** The picture that a sheet shows in a setting; null: none. */
function wanted(setting: Setting, layer: RoomLayer, here: boolean): string | null {
  const room = here ? setting.room : setting.elsewhere?.room;
  if (!room || (layer === 'seat' && !setting.seat) || (layer === 'thing' && !setting.thing)) return null;
  return keyOf(room, layer);
}

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Only what lies to one side of `middle`, px of the picture. */
function cropTo(image: Phaser.GameObjects.Image, side: Side, middle: number): void {
  if (side === 'left') image.setCrop(0, 0, middle, SIZE.height);
  else image.setCrop(middle, 0, SIZE.width - middle, SIZE.height);
}

interface Shelf {
  bring(room: SceneId, layers: readonly RoomLayer[]): Promise<void>;
  /** Lets go of the rooms that were longest unused, but for these; on the graphics card too. */
  keep(rooms: readonly SceneId[]): void;
}

/** Pictures as textures, by room and layer. */
function openShelf(scene: Phaser.Scene, pictures: Pictures): Shelf {
  const ready = new Map<SceneId, Map<RoomLayer, Promise<void>>>();

  async function load(room: SceneId, layer: RoomLayer): Promise<void> {
    const image = await pictures.layer(room, layer);
    const key = keyOf(room, layer);
    if (image && ready.has(room) && !scene.textures.exists(key)) addPicture(scene, key, image);
    if (!image && layer === 'back') ready.delete(room); // perhaps it comes the next time
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
          if (scene.textures.exists(keyOf(room, layer))) scene.textures.remove(keyOf(room, layer));
        ready.delete(room);
      }
    },
  };
}

function keyOf(room: SceneId, layer: RoomLayer): string {
  return `room/${room}/${layer}`;
}
