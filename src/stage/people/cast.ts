/** One person on the stage: layered parts that breathe, blink, talk, turn and feel. Draws a PersonPicture. */
import type Phaser from 'phaser';
import type { Point } from '../../thread/rope.ts';
import type { Rig } from '../layout.ts';
import type { PersonPicture } from '../picture.ts';
import { DEPTH } from '../place/rooms.ts';
import type { Atlas } from './atlas.ts';
import { bearingOf } from './bearing.ts';
import { openLife, type Signs, STILL_SIGNS } from './life.ts';
import { FACES, faceAt, type Instant, swallows } from './moods.ts';
import {
  approach,
  DEGREE,
  FLINCH,
  foreOf,
  holdOf,
  isApart,
  leanOf,
  START,
  type StagePosition,
  type Stance,
  stanceOf,
} from './stance.ts';

export interface PersonView {
  readonly rig: Rig;
  /** Shows this picture at this position; at once, or moving there gradually. */
  draw(picture: PersonPicture, spot: StagePosition, atOnce: boolean): void;
  /** Moves the mouth for a line of `letters` letters; 0: the person is silent. */
  talk(letters: number): void;
  /** Moves on by `ms`; true while more than breathing moves. `still`: changes come at once; `calm`: nothing moves by itself. */
  live(ms: number, still: boolean, calm: boolean): boolean;
  /** Where the thread is tied, in px of the stage; `other`: the other person stands to the right (1) or left (−1). */
  holdsAt(other: 1 | -1): Point;
  /** The light of the place, multiplied with the colours. */
  light(tint: number): void;
  destroy(): void;
}

export interface Drawn {
  readonly key: string; // of the texture
  readonly atlas: Atlas;
}

const MOOD_BLINK_MS = 110; // a face changes behind a blink
const EASED_MS = 1700; // a half-smile
const HEM = 6; // px of the atlas above the ground: where the drawing of a body ends, no shape changes any more
const HEM_LONGER = 80; // times: beside a narrow card one sees further down than any body is drawn
const WINCE = 0.45; // of a flinch: as long as the eyes are shut

/** Builds a person from an atlas; with different seeds two people do not blink and breathe alike. */
export function openPerson(scene: Phaser.Scene, { key, atlas }: Drawn, seed: number): PersonView {
  const { rig } = atlas;
  const parts = build(scene, { key, atlas });
  const life = openLife(seed);
  let now = START;
  let aim = START;
  let picture: PersonPicture | null = null;
  let signs: Signs = STILL_SIGNS;
  let blinking = 0;
  let eased = 0;

  function put(): void {
    if (!picture) return;
    const shut = signs.blink || blinking > 0 || now.jolt > WINCE;
    dress(parts, atlas, picture, { mouth: signs.mouth, stir: signs.stir, shut, eased: eased > 0 });
    hold(parts, rig, now, signs, signs.stir && swallows(picture.mood));
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
        const felt = next.reaction?.n === before.reaction?.n ? null : next.reaction?.kind;
        if (felt === 'flinch') now = { ...now, jolt: 1 };
        if (felt === 'ease') eased = EASED_MS;
      }
      put();
    },
    talk(letters) {
      life.talk(letters);
    },
    live(ms, still, calm) {
      if (!picture) return false;
      signs = calm ? STILL_SIGNS : life.live(ms);
      blinking = still ? 0 : Math.max(0, blinking - ms);
      eased = still ? 0 : Math.max(0, eased - ms);
      now = still ? aim : approach(now, aim, ms);
      put();
      return !still && (signs.mouth >= 0 || blinking > 0 || isApart(now, aim));
    },
    holdsAt: (other) => holdOf(now, rig, other),
    light(tint) {
      for (const part of parts.images) part.setTint(tint);
    },
    destroy() {
      parts.root.destroy();
    },
  };
}

/** The body of the posture and the face of the mood, with what blinking and talking make of them. */
function dress(parts: Parts, atlas: Atlas, { mood, pose, wears }: PersonPicture, instant: Instant): void {
  const [face, rest] = [faceAt(mood, instant), FACES[mood]];
  const { body, thing } = bearingOf(atlas, pose, wears);
  wear(parts.body, atlas, body);
  wear(parts.hem, atlas, body);
  parts.hem.setCrop(0, atlas.rig.ground - HEM, atlas.rig.width, HEM); // anew: the crop is of the frame
  wear(parts.thing, atlas, thing ?? '');
  wear(parts.brows, atlas, `brows/${face.brows}`);
  wear(parts.eyes, atlas, `eyes/${face.eyes}`, `eyes/${rest.eyes}`);
  wear(parts.mouth, atlas, `mouth/${face.mouth}`, `mouth/${rest.mouth}`);
}

/** Moves the parts to where the stance has them. */
function hold(parts: Parts, rig: Rig, now: Stance, signs: Signs, swallowing: boolean): void {
  const talks = signs.mouth < 0 ? 0 : 1;
  const stretch = 1 + 0.005 * signs.breath - 0.025 * now.squash;
  parts.root.setPosition(now.x, now.y).setScale(now.scale * now.flip, now.scale);
  parts.root.setDepth(DEPTH.people + now.forward);
  parts.figure.setX(foreOf(now)).setRotation(leanOf(now));
  parts.body.setScale(1, stretch);
  parts.thing.setScale(1, stretch);
  parts.head.setY((rig.neck.y - rig.ground) * stretch - 2 * talks + (swallowing ? 3 : 0));
  parts.head.setRotation((now.bow + FLINCH.head * now.jolt - talks + 0.7 * signs.sway) * DEGREE);
  parts.eyes.setX(3.5 * signs.glance);
}

interface Parts {
  readonly root: Phaser.GameObjects.Container; // stands at the neck
  readonly figure: Phaser.GameObjects.Container; // turns about the ground below it
  readonly head: Phaser.GameObjects.Container; // turns about the neck
  readonly body: Phaser.GameObjects.Image;
  readonly hem: Phaser.GameObjects.Image; // what the body ends with, drawn on and on below it
  readonly thing: Phaser.GameObjects.Image; // over the body, under the head
  readonly brows: Phaser.GameObjects.Image;
  readonly eyes: Phaser.GameObjects.Image;
  readonly mouth: Phaser.GameObjects.Image;
  readonly images: readonly Phaser.GameObjects.Image[];
}

function build(scene: Phaser.Scene, { key, atlas }: Drawn): Parts {
  const { neck, ground } = atlas.rig;
  const image = (y: number) => scene.add.image(0, 0, key, 'head').setDisplayOrigin(neck.x, y);
  const body = image(ground);
  const hem = image(ground - HEM)
    .setScale(1, HEM_LONGER)
    .setY(-HEM);
  const thing = image(ground);
  const [skull, nose, mouth, eyes, brows] = [
    image(neck.y),
    image(neck.y),
    image(neck.y),
    image(neck.y),
    image(neck.y),
  ];
  wear(nose, atlas, 'nose');
  const head = scene.add.container(0, neck.y - ground, [skull, nose, mouth, eyes, brows]);
  const figure = scene.add.container(0, ground - neck.y, [hem, body, thing, head]);
  const root = scene.add.container(0, 0, [figure]).setDepth(DEPTH.people);
  const images = [hem, body, thing, skull, nose, mouth, eyes, brows];
  return { root, figure, head, body, hem, thing, brows, eyes, mouth, images };
}

/** Shows the part `name` of the atlas; if it has none, the part `otherwise`; else nothing. */
function wear(image: Phaser.GameObjects.Image, { parts }: Atlas, name: string, otherwise?: string): void {
  const frame = [name, otherwise].find((part) => part !== undefined && parts.has(part));
  image.setVisible(frame !== undefined);
  if (frame !== undefined && image.frame.name !== frame) image.setFrame(frame, false, false);
}
