/** How a person stands, in numbers: where a picture wants them, and where they are on the way there. Pure. */

import type { Point } from '../../thread/rope.ts';
import type { HandHold, Rig } from '../layout.ts';
import type { PersonPicture } from '../picture.ts';
import { FACES } from './moods.ts';

export interface StagePosition {
  readonly x: number; // px
  readonly neckY: number; // px
  readonly sink: number; // px that the neck is lower while sitting
  readonly scale: number; // px of the stage for one of the atlas
  readonly lift: number; // px above the chest that the thread is tied
}

/** Everything that moves gradually, as numbers, so that `approach` can move all of it alike. */
export interface Stance {
  readonly x: number; // px
  readonly y: number; // px of the neck
  readonly scale: number;
  readonly flip: number; // 1 facing right … −1 facing left
  readonly bow: number; // degrees of the head
  readonly tieX: number; // px of the atlas, from the chest to where the thread is tied
  readonly tieY: number;
  readonly lean: number; // degrees of the whole figure
  readonly shift: number; // px of the atlas, forward
  readonly forward: number; // 0 … 1 while speaking
  readonly jolt: number; // 1 flinching … 0
  readonly squash: number; // 1 just changed posture … 0
  readonly lift: number; // px above the chest that the thread is tied
}

/** How fast each number changes: ms until it has gone two thirds of the way. */
const PACE: Readonly<Record<keyof Stance, number>> = {
  x: 280,
  y: 280,
  scale: 280,
  flip: 85,
  bow: 160,
  tieX: 140,
  tieY: 140,
  lean: 170,
  shift: 170,
  forward: 220,
  jolt: 190,
  squash: 90,
  lift: 280,
};

export const START: Stance = {
  x: 0,
  y: 0,
  scale: 1,
  flip: 1,
  bow: 0,
  tieX: 0,
  tieY: 0,
  lean: 0,
  shift: 0,
  forward: 0,
  jolt: 0,
  squash: 0,
  lift: 0,
};

const STRAIGHT: HandHold = { tilt: 0, dx: 0, head: 0 };
export const DEGREE = Math.PI / 180;
const RELIEF = 3; // degrees that the head lifts when somebody is eased
const SHOULDER = { x: 148, y: -22 }; // px of the atlas from the chest
const FORWARD = { growth: 0.022, shift: 12 };
export const FLINCH = { shift: -34, lean: -3.5, head: -4 };

/** How far forward the figure is, in px of the atlas. */
export function foreOf({ shift, forward, jolt }: Stance): number {
  return shift + FORWARD.shift * forward + FLINCH.shift * jolt;
}

export function leanOf({ lean, jolt }: Stance): number {
  return (lean + FLINCH.lean * jolt) * DEGREE;
}

/** The chest of a figure that leans about its ground, in px of the stage. */
export function chestOf(now: Stance, { chest, neck, ground }: Rig): Point {
  const turn = leanOf(now);
  const reach = { x: chest.x + now.tieX - neck.x, y: chest.y + now.tieY - ground };
  const x = reach.x * Math.cos(turn) - reach.y * Math.sin(turn) + foreOf(now);
  const y = reach.x * Math.sin(turn) + reach.y * Math.cos(turn) + ground - neck.y;
  return { x: now.x + x * now.flip * now.scale, y: now.y + y * now.scale };
}

/**
 * Where the thread is held, the other person being to the right (1) or left (−1): at the chest, and by who has
 * turned away behind the shoulder, or it would run across the back and over what they carry.
 */
export function holdOf(now: Stance, rig: Rig, other: 1 | -1): Point {
  const { x, y } = chestOf(now, rig);
  const turned = (1 - now.flip * other) / 2;
  return {
    x: x + other * turned * SHOULDER.x * now.scale,
    y: y + turned * SHOULDER.y * now.scale - now.lift,
  };
}

/** Where the thread is tied, in px of the atlas: where no hand and no held object would cover it. */
function tieOf({ pose, wears }: PersonPicture, { chest, ties }: Rig): Point {
  const names = wears ? [`${pose}+held`, 'held'] : [pose];
  const found = names.find((name) => name in ties);
  const tie = (found && ties[found]) || chest;
  return { x: tie.x - chest.x, y: tie.y - chest.y };
}

/** Where a picture wants its person. */
export function stanceOf(picture: PersonPicture, spot: StagePosition, rig: Rig): Stance {
  const { pose, mood, facing, talking, reaction, sits } = picture;
  const { poses } = rig;
  const tie = tieOf(picture, rig);
  const { tilt, dx, head } = poses[pose] ?? STRAIGHT;
  const forward = talking > 0 ? 1 : 0;
  return {
    x: spot.x,
    y: spot.neckY + (sits ? spot.sink : 0),
    scale: spot.scale * (1 + FORWARD.growth * forward),
    flip: facing === 'right' ? 1 : -1,
    bow: FACES[mood].tilt + head - (reaction?.kind === 'ease' ? RELIEF : 0),
    tieX: tie.x,
    tieY: tie.y,
    lean: tilt,
    shift: dx,
    forward,
    jolt: 0,
    squash: 0,
    lift: spot.lift,
  };
}

export function approach(from: Stance, to: Stance, ms: number): Stance {
  const part = (name: keyof Stance) => to[name] + (from[name] - to[name]) * Math.exp(-ms / PACE[name]);
  return {
    x: part('x'),
    y: part('y'),
    scale: part('scale'),
    flip: part('flip'),
    bow: part('bow'),
    tieX: part('tieX'),
    tieY: part('tieY'),
    lean: part('lean'),
    shift: part('shift'),
    forward: part('forward'),
    jolt: part('jolt'),
    squash: part('squash'),
    lift: part('lift'),
  };
}

export function isApart(now: Stance, aim: Stance): boolean {
  const way = Math.hypot(now.x - aim.x, now.y - aim.y, now.lift - aim.lift);
  return way > 0.4 || Math.abs(now.flip - aim.flip) > 0.01 || now.jolt > 0.01 || now.squash > 0.02;
}
