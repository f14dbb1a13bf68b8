/** The room behind the people and what stands before them; drifts a little with whoever speaks. */
import type Phaser from 'phaser';
import type { SceneId } from '../../story/cues.ts';
import { coverRoom, type Fit, type Frame, sinkNear } from '../layout.ts';
import type { Pictures, RoomLayer } from '../pictures.ts';
import { openRoomShelf, textureKeyOf } from './room-shelf.ts';
import type { Setting, StageSide } from './setting.ts';

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

type Sheet = (typeof SHEETS)[number] & { readonly image: Phaser.GameObjects.Image };

/** `woken` is called when a picture arrives after its room was shown. */
export function openRooms(scene: Phaser.Scene, pictures: Pictures, woken: () => void): RoomView {
  const shelf = openRoomShelf(scene, pictures);
  const bare = scene.add.graphics().setDepth(DEPTH.room);
  const sheets: readonly Sheet[] = SHEETS.map((sheet) => ({
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

  const lay = () => layDown(sheets, { frame, drift, away: shown?.elsewhere?.side ?? null });

  return {
    fetch: (room) => shelf.bring(room, ['back', 'near', 'thing']),
    show(setting) {
      shown = setting;
      const rooms = [setting?.room, setting?.elsewhere?.room].filter(
        (room) => room !== null && room !== undefined,
      );
      const coming = rooms.map((room) => shelf.bring(room, ['back', 'near', 'thing']));
      if (setting?.room && setting.seat) coming.push(shelf.bring(setting.room, ['seat']));
      shelf.keep(rooms);
      put();
      void Promise.all(coming).then(() => {
        if (gone || shown !== setting) return;
        put();
        woken();
      });
    },
    fit(next) {
      frame = next;
      drawBare(bare, frame);
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

interface Lie {
  readonly frame: Frame;
  readonly drift: number;
  readonly away: StageSide | null; // where the other place is
}

/** What is nearer drifts more; where there are two places, each keeps to its half. */
function layDown(sheets: readonly Sheet[], { frame, drift, away }: Lie): void {
  for (const { layer, here, image, drift: share } of sheets) {
    const { x, y, scale } = coverRoom(frame, SIZE, share * drift);
    image.setPosition(x, y + (layer === 'near' ? sinkNear(frame) : 0)).setScale(scale);
    if (away) cropTo(image, here ? other(away) : away, (frame.width / 2 - x) / scale + SIZE.width / 2);
    else image.setCrop();
  }
}

/** Wall and floor of paper, where no picture is. */
function drawBare(bare: Phaser.GameObjects.Graphics, { width, height }: Frame): void {
  const floor = height * 0.74;
  bare.clear();
  bare.fillStyle(PAPER_ROOM.wall).fillRect(0, 0, width, height);
  bare.fillStyle(PAPER_ROOM.floor).fillRect(0, floor, width, height - floor);
  bare.fillStyle(PAPER_ROOM.line).fillRect(0, floor, width, Math.max(2, height * 0.004));
}

/** The picture that a sheet shows in a setting; null: none. */
function wanted(setting: Setting, layer: RoomLayer, here: boolean): string | null {
  const room = here ? setting.room : setting.elsewhere?.room;
  if (!room || (layer === 'seat' && !setting.seat) || (layer === 'thing' && !setting.thing)) return null;
  return textureKeyOf(room, layer);
}

const other = (side: StageSide): StageSide => (side === 'left' ? 'right' : 'left');

/** Only what lies to one side of `middle`, px of the picture. */
function cropTo(image: Phaser.GameObjects.Image, side: StageSide, middle: number): void {
  if (side === 'left') image.setCrop(0, 0, middle, SIZE.height);
  else image.setCrop(middle, 0, SIZE.width - middle, SIZE.height);
}
