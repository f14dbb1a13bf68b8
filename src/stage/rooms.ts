/** The room behind the people and what stands before them; drifts a little with whoever speaks. */
import type Phaser from 'phaser';
import type { SceneId } from '../story/cues.ts';
import { coverRoom, type Frame, sinkNear } from './layout.ts';
import { fetchRoom } from './pictures.ts';

export interface RoomView {
  /** Makes a room ready without showing it. */
  fetch(room: SceneId): Promise<void>;
  /** Shows a room that is ready; another one, or null, is bare paper. */
  show(room: SceneId | null): void;
  fit(frame: Frame): void;
  /** Lets time pass; `lean` runs from −1 (to the left) to 1. True while it still drifts. */
  live(ms: number, lean: number, still: boolean): boolean;
  destroy(): void;
}

export const DEPTH = { room: 0, split: 5, people: 10, near: 20, thread: 30, curtain: 100 };

const PAPER_ROOM = { wall: 0xf3e6cf, floor: 0xe2d3b8, line: 0x231f1c };
const KEPT = 3; // rooms kept ready; older ones are let go
const DRIFT_MS = 2600;

export function openRooms(scene: Phaser.Scene): RoomView {
  const ready = new Map<SceneId, Promise<void>>();
  const bare = scene.add.graphics().setDepth(DEPTH.room);
  const back = scene.add.image(0, 0, '__DEFAULT').setDepth(DEPTH.room).setVisible(false);
  const near = scene.add.image(0, 0, '__DEFAULT').setDepth(DEPTH.near).setVisible(false);
  let frame: Frame = { width: 1, height: 1, covered: 0 };
  let drift = 0;
  let shown: SceneId | null = null;
  let gone = false;

  function load(room: SceneId): Promise<void> {
    return fetchRoom(room).then((pictures) => {
      if (gone) return;
      if (!pictures.back) ready.delete(room); // perhaps it comes the next time
      for (const layer of ['back', 'near'] as const) {
        const image = pictures[layer];
        if (image && !scene.textures.exists(keyOf(room, layer)))
          scene.textures.addImage(keyOf(room, layer), image);
      }
    });
  }

  /** Lets go of the rooms that were longest unused, on the graphics card too. */
  function forget(): void {
    for (const room of [...ready.keys()].slice(0, -KEPT)) {
      if (room === shown) continue;
      ready.delete(room);
      for (const layer of ['back', 'near'] as const) {
        if (scene.textures.exists(keyOf(room, layer))) scene.textures.remove(keyOf(room, layer));
      }
    }
  }

  /** What is nearer drifts more. */
  function lay(): void {
    const far = coverRoom(frame, back.frame, 0.6 * drift);
    back.setPosition(far.x, far.y).setScale(far.scale);
    const close = coverRoom(frame, near.frame, drift);
    near.setPosition(close.x, close.y + sinkNear(frame)).setScale(close.scale);
  }

  function drawBare(): void {
    const floor = frame.height * 0.74;
    bare.clear();
    bare.fillStyle(PAPER_ROOM.wall).fillRect(0, 0, frame.width, frame.height);
    bare.fillStyle(PAPER_ROOM.floor).fillRect(0, floor, frame.width, frame.height - floor);
    bare.fillStyle(PAPER_ROOM.line).fillRect(0, floor, frame.width, Math.max(2, frame.height * 0.004));
  }

  return {
    fetch(room) {
      const known = ready.get(room);
      const loading = known ?? load(room);
      ready.delete(room);
      ready.set(room, loading);
      return loading;
    },
    show(room) {
      shown = room;
      for (const [image, layer] of [
        [back, 'back'],
        [near, 'near'],
      ] as const) {
        const there = room !== null && scene.textures.exists(keyOf(room, layer));
        image.setVisible(there);
        image.setTexture(there ? keyOf(room, layer) : '__DEFAULT');
      }
      bare.setVisible(!back.visible);
      forget();
      lay();
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
    destroy() {
      gone = true;
      for (const part of [bare, back, near]) part.destroy();
    },
  };
}

function keyOf(room: SceneId, layer: 'back' | 'near'): string {
  return `room/${room}/${layer}`;
}
