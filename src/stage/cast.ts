/** One person on the stage: layered parts that breathe, blink, talk, turn and feel. Draws a PersonPicture. */
import type Phaser from 'phaser';
import type { Atlas } from './atlas.ts';
import type { Hold, Rig } from './layout.ts';
import { openLife, type Signs, STILL } from './life.ts';
import { BLINK, FACES, TALK } from './moods.ts';
import { DEPTH } from './rooms.ts';
import type { Point } from './rope.ts';
import type { PersonPicture } from './scene.ts';

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
  /** Where the thread is tied, in px of the stage. */
  chest(): Point;
  /** The light of the place, multiplied with the colours. */
  light(tint: number): void;
  destroy(): void;
}

export interface Drawn {
  readonly key: string; // of the texture
  readonly atlas: Atlas;
}

/** What moves, in one list, so that all of it goes by the same few lines. */
interface Stance {
  readonly x: number; // px
  readonly y: number; // px of the neck
  readonly scale: number;
  readonly flip: number; // 1 facing right … −1 facing left
  readonly bow: number; // degrees of the head
  readonly lean: number; // degrees of the whole figure
  readonly shift: number; // px of the atlas, forward
  readonly forward: number; // 0 … 1 while speaking
  readonly jolt: number; // 1 flinching … 0
  readonly squash: number; // 1 just changed posture … 0
}

/** How fast a thing gets where it goes: ms until two thirds of the way are done. */
const PACE: Readonly<Record<keyof Stance, number>> = {
  x: 280,
  y: 280,
  scale: 280,
  flip: 85,
  bow: 160,
  lean: 170,
  shift: 170,
  forward: 220,
  jolt: 190,
  squash: 90,
};

const START: Stance = {
  x: 0,
  y: 0,
  scale: 1,
  flip: 1,
  bow: 0,
  lean: 0,
  shift: 0,
  forward: 0,
  jolt: 0,
  squash: 0,
};

const STRAIGHT: Hold = { tilt: 0, dx: 0, head: 0 };
const DEGREE = Math.PI / 180;
const MOOD_BLINK_MS = 110; // a face changes behind a blink
const RELIEF = 3; // degrees that the head lifts when somebody is eased
const FORWARD = { growth: 0.022, shift: 12 };
const FLINCH = { shift: -34, lean: -3.5, head: -4 };

/** Puts a person together from an atlas; `seed` makes them blink and breathe in their own time. */
export function openPerson(scene: Phaser.Scene, { key, atlas }: Drawn, seed: number): PersonView {
  const { rig } = atlas;
  const parts = build(scene, { key, atlas });
  const life = openLife(seed);
  let now = START;
  let aim = START;
  let picture: PersonPicture | null = null;
  let signs: Signs = STILL;
  let blinking = 0;

  function dress({ mood, pose }: PersonPicture): void {
    const face = FACES[mood];
    const eyes = signs.blink || blinking > 0 ? BLINK : face.eyes;
    wear(parts.body, atlas, `body/${pose}`, 'body/open');
    wear(parts.brows, atlas, `brows/${face.brows}`);
    wear(parts.eyes, atlas, `eyes/${eyes}`, `eyes/${face.eyes}`);
    wear(parts.mouth, atlas, `mouth/${TALK[signs.mouth] ?? face.mouth}`, `mouth/${face.mouth}`);
  }

  function hold(): void {
    const talks = signs.mouth < 0 ? 0 : 1;
    const stretch = 1 + 0.005 * signs.breath - 0.025 * now.squash;
    const fore = now.shift + FORWARD.shift * now.forward + FLINCH.shift * now.jolt;
    parts.root.setPosition(now.x, now.y).setScale(now.scale * now.flip, now.scale);
    parts.root.setDepth(DEPTH.people + now.forward);
    parts.figure.setX(fore).setRotation((now.lean + FLINCH.lean * now.jolt) * DEGREE);
    parts.body.setScale(1, stretch);
    parts.head.setY((rig.neck.y - rig.ground) * stretch - 2 * talks);
    parts.head.setRotation((now.bow + FLINCH.head * now.jolt - talks) * DEGREE);
    parts.eyes.setX(3.5 * signs.glance);
  }

  return {
    rig,
    draw(next, spot, atOnce) {
      const before = picture;
      picture = next;
      aim = stanceOf(next, spot, rig);
      if (atOnce) now = aim;
      else if (before) {
        if (before.mood !== next.mood) blinking = MOOD_BLINK_MS;
        if (before.pose !== next.pose) now = { ...now, squash: 1 };
        if (next.reaction?.kind === 'flinch' && next.reaction.n !== before.reaction?.n)
          now = { ...now, jolt: 1 };
      }
      dress(next);
      hold();
    },
    talk(letters) {
      life.talk(letters);
    },
    live(ms, still) {
      if (!picture) return false;
      signs = still ? STILL : life.live(ms);
      blinking = still ? 0 : Math.max(0, blinking - ms);
      now = still ? aim : approach(now, aim, ms);
      dress(picture);
      hold();
      return !still && (signs.mouth >= 0 || blinking > 0 || isApart(now, aim));
    },
    chest() {
      const fore = (now.shift + FORWARD.shift * now.forward + FLINCH.shift * now.jolt) * now.flip;
      const turn = (now.lean + FLINCH.lean * now.jolt) * DEGREE;
      const reach = { x: rig.chest.x - rig.neck.x, y: rig.chest.y - rig.ground };
      const x = (reach.x * Math.cos(turn) - reach.y * Math.sin(turn)) * now.flip;
      const y = reach.x * Math.sin(turn) + reach.y * Math.cos(turn) + rig.ground - rig.neck.y;
      return { x: now.x + (x + fore) * now.scale, y: now.y + y * now.scale };
    },
    light(tint) {
      for (const part of parts.images) part.setTint(tint);
    },
    destroy() {
      parts.root.destroy();
    },
  };
}

/** Where a picture wants its person. */
function stanceOf(
  { pose, mood, facing, talking, reaction }: PersonPicture,
  spot: Spot,
  { poses }: Rig,
): Stance {
  const { tilt, dx, head } = poses[pose] ?? STRAIGHT;
  const forward = talking > 0 ? 1 : 0;
  return {
    x: spot.x,
    y: spot.neckY,
    scale: spot.scale * (1 + FORWARD.growth * forward),
    flip: facing === 'right' ? 1 : -1,
    bow: FACES[mood].tilt + head - (reaction?.kind === 'ease' ? RELIEF : 0),
    lean: tilt,
    shift: dx,
    forward,
    jolt: 0,
    squash: 0,
  };
}

function approach(from: Stance, to: Stance, ms: number): Stance {
  const part = (name: keyof Stance) => to[name] + (from[name] - to[name]) * Math.exp(-ms / PACE[name]);
  return {
    x: part('x'),
    y: part('y'),
    scale: part('scale'),
    flip: part('flip'),
    bow: part('bow'),
    lean: part('lean'),
    shift: part('shift'),
    forward: part('forward'),
    jolt: part('jolt'),
    squash: part('squash'),
  };
}

function isApart(now: Stance, aim: Stance): boolean {
  const way = Math.hypot(now.x - aim.x, now.y - aim.y);
  return way > 0.4 || Math.abs(now.flip - aim.flip) > 0.01 || now.jolt > 0.01 || now.squash > 0.02;
}

interface Parts {
  readonly root: Phaser.GameObjects.Container; // stands at the neck
  readonly figure: Phaser.GameObjects.Container; // turns about the ground below it
  readonly head: Phaser.GameObjects.Container; // turns about the neck
  readonly body: Phaser.GameObjects.Image;
  readonly brows: Phaser.GameObjects.Image;
  readonly eyes: Phaser.GameObjects.Image;
  readonly mouth: Phaser.GameObjects.Image;
  readonly images: readonly Phaser.GameObjects.Image[];
}

function build(scene: Phaser.Scene, { key, atlas }: Drawn): Parts {
  const { neck, ground } = atlas.rig;
  const image = (y: number) => scene.add.image(0, 0, key, 'head').setDisplayOrigin(neck.x, y);
  const body = image(ground);
  const [skull, nose, mouth, eyes, brows] = [
    image(neck.y),
    image(neck.y),
    image(neck.y),
    image(neck.y),
    image(neck.y),
  ];
  wear(nose, atlas, 'nose');
  const head = scene.add.container(0, neck.y - ground, [skull, nose, mouth, eyes, brows]);
  const figure = scene.add.container(0, ground - neck.y, [body, head]);
  const root = scene.add.container(0, 0, [figure]).setDepth(DEPTH.people);
  return { root, figure, head, body, brows, eyes, mouth, images: [body, skull, nose, mouth, eyes, brows] };
}

/** Puts on a part; where it was not drawn the second one, else nothing. */
function wear(image: Phaser.GameObjects.Image, { parts }: Atlas, name: string, otherwise?: string): void {
  const frame = [name, otherwise].find((part) => part !== undefined && parts.has(part));
  image.setVisible(frame !== undefined);
  if (frame !== undefined && image.frame.name !== frame) image.setFrame(frame, false, false);
}
