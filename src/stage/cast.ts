/** One person on the stage: layered parts that breathe, blink, talk, turn and feel. Draws a PersonPicture. */
import type Phaser from 'phaser';
import type { Mood } from '../story/cues.ts';
import type { Atlas } from './atlas.ts';
import type { Rig } from './layout.ts';
import { openLife, type Signs, STILL } from './life.ts';
import { DEPTH } from './rooms.ts';
import type { Point } from './rope.ts';
import type { PersonPicture } from './scene.ts';

/** The parts of a face, by name; `tilt` in degrees, positive = the chin comes forward. */
export interface Face {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly tilt: number;
}

/** What all faces have besides their moods. */
export interface FaceBook {
  readonly of: (mood: Mood) => Face;
  readonly blink: string; // eyes
  readonly small: string; // mouth
  readonly wide: string; // mouth
}

export interface Spot {
  readonly x: number; // px
  readonly neckY: number; // px
  readonly scale: number; // px of the stage for one of the atlas
}

export interface PersonView {
  readonly rig: Rig;
  /** Shows this picture at this spot; at once, or getting there by and by. */
  draw(picture: PersonPicture, spot: Spot, atOnce: boolean): void;
  /** A line of so many letters came into view; 0: somebody else's. */
  talk(letters: number): void;
  /** Lets time pass; true while something more than breathing goes on. */
  live(ms: number, still: boolean): boolean;
  chest(): Point;
  light(tint: number): void;
  destroy(): void;
}

export interface Drawn {
  readonly key: string; // of the texture
  readonly atlas: Atlas;
}

interface Parts {
  readonly root: Phaser.GameObjects.Container;
  readonly body: Phaser.GameObjects.Image;
  readonly head: Phaser.GameObjects.Container;
  readonly skull: Phaser.GameObjects.Image;
  readonly brows: Phaser.GameObjects.Image;
  readonly eyes: Phaser.GameObjects.Image;
  readonly mouth: Phaser.GameObjects.Image;
  readonly nose: Phaser.GameObjects.Image;
}

/** How fast a thing gets where it goes: ms until two thirds of the way are done. */
const PACE = { walk: 260, turn: 90, tilt: 160, shift: 220, jolt: 150 };

const TILT = Math.PI / 180;

export function openPerson(scene: Phaser.Scene, drawn: Drawn, faces: FaceBook, seed: number): PersonView {
  const { atlas } = drawn;
  const { rig } = atlas;
  const parts = build(scene, drawn);
  const life = openLife(seed);
  const now = { x: 0, y: 0, scale: 1, flip: 1, tilt: 0, forward: 0, jolt: 0, squash: 0 };
  const aim = { x: 0, y: 0, scale: 1, flip: 1, tilt: 0, forward: 0 };
  let picture: PersonPicture | null = null;
  let signs: Signs = STILL;
  let hiddenBlink = 0;

  function dress(next: PersonPicture): void {
    const face = faces.of(next.mood);
    wear(parts.body, atlas, `body/${next.pose}`, 'body/open');
    wear(parts.brows, atlas, `brows/${face.brows}`);
    const blinks = signs.blink || hiddenBlink > 0;
    wear(parts.eyes, atlas, `eyes/${blinks ? faces.blink : face.eyes}`, `eyes/${face.eyes}`);
    const mouth = signs.mouth === 'rest' ? face.mouth : signs.mouth === 'small' ? faces.small : faces.wide;
    wear(parts.mouth, atlas, `mouth/${mouth}`, `mouth/${face.mouth}`);
  }

  function pose(): void {
    const breath = 1 + 0.005 * signs.breath - 0.02 * now.squash;
    parts.root.setPosition(now.x, now.y);
    parts.root.setScale(now.scale * now.flip, now.scale);
    parts.root.setRotation(-now.jolt * 0.03 * Math.sign(now.flip || 1));
    parts.body.setScale(1, breath);
    parts.body.setY(-rig.neck.y + (1 - breath) * rig.ground);
    const talking = signs.mouth === 'rest' ? 0 : -4;
    parts.head.setY((1 - breath) * (rig.ground - rig.neck.y) + talking);
    parts.head.setX(now.forward * 10 - now.jolt * 16);
    parts.head.setRotation(now.tilt * TILT - now.jolt * 0.06);
    parts.eyes.setX(-rig.neck.x + signs.glance * 5);
  }

  function move(ms: number): void {
    const step = (from: number, to: number, pace: number) => from + (to - from) * (1 - Math.exp(-ms / pace));
    now.x = step(now.x, aim.x, PACE.walk);
    now.y = step(now.y, aim.y, PACE.walk);
    now.scale = step(now.scale, aim.scale * (1 + 0.025 * now.forward), PACE.walk);
    now.flip = step(now.flip, aim.flip, PACE.turn);
    now.tilt = step(now.tilt, aim.tilt, PACE.tilt);
    now.forward = step(now.forward, aim.forward, PACE.shift);
    now.jolt = step(now.jolt, 0, PACE.jolt);
    now.squash = step(now.squash, 0, PACE.turn);
  }

  return {
    rig,
    draw(next, spot, atOnce) {
      const before = picture;
      picture = next;
      aim.x = spot.x;
      aim.y = spot.neckY;
      aim.scale = spot.scale;
      aim.flip = next.facing === 'right' ? 1 : -1;
      aim.tilt = faces.of(next.mood).tilt + (next.reaction?.kind === 'ease' ? 2 : 0);
      aim.forward = next.talking > 0 ? 1 : 0;
      if (atOnce) Object.assign(now, aim, { jolt: 0, squash: 0 });
      else if (before) {
        if (before.mood !== next.mood) hiddenBlink = 110;
        if (before.pose !== next.pose) now.squash = 1;
        if (next.reaction?.kind === 'flinch' && next.reaction.n !== before.reaction?.n) now.jolt = 1;
      }
      dress(next);
      pose();
    },
    talk(letters) {
      life.talk(letters);
    },
    live(ms, still) {
      if (!picture) return false;
      signs = still ? STILL : life.live(ms);
      hiddenBlink = Math.max(0, hiddenBlink - ms);
      if (still) Object.assign(now, aim, { jolt: 0, squash: 0 });
      else move(ms);
      dress(picture);
      pose();
      const way = Math.abs(now.x - aim.x) + Math.abs(now.y - aim.y) + 200 * Math.abs(now.flip - aim.flip);
      return !still && (way > 0.5 || now.jolt > 0.02 || now.squash > 0.02 || signs.mouth !== 'rest');
    },
    chest() {
      const side = now.scale * now.flip;
      return {
        x: now.x + (rig.chest.x - rig.neck.x) * side - now.jolt * 6 * Math.sign(now.flip || 1),
        y: now.y + (rig.chest.y - rig.neck.y) * now.scale,
      };
    },
    light(tint) {
      for (const part of [parts.body, parts.skull, parts.brows, parts.eyes, parts.mouth, parts.nose])
        part.setTint(tint);
    },
    destroy() {
      parts.root.destroy();
    },
  };
}

function build(scene: Phaser.Scene, { key, atlas }: Drawn): Parts {
  const { rig } = atlas;
  const image = () => scene.add.image(-rig.neck.x, -rig.neck.y, key, 'head').setOrigin(0, 0);
  const face = { skull: image(), brows: image(), eyes: image(), nose: image(), mouth: image() };
  const body = image();
  const head = scene.add.container(0, 0, Object.values(face));
  const root = scene.add.container(0, 0, [body, head]).setDepth(DEPTH.people);
  wear(face.nose, atlas, 'nose');
  return { ...face, root, body, head };
}

/** Puts on a part; where it was not drawn the second one, else nothing. */
function wear(image: Phaser.GameObjects.Image, { parts }: Atlas, name: string, otherwise?: string): void {
  const frame = parts.has(name) ? name : otherwise !== undefined && parts.has(otherwise) ? otherwise : null;
  image.setVisible(frame !== null);
  if (frame !== null && image.frame.name !== frame) image.setFrame(frame, false, false);
}
