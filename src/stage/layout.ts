/** Where everything stands, in pixels, for a stage of a given size: wide windows and the upper part of a phone. Pure. */

/** How far from the middle a person stands, in percent of the width: NEAR when wholly open, FAR when wholly closed. */
export const NEAR = 16;
export const FAR = 31;

export interface Frame {
  readonly width: number; // px
  readonly height: number; // px
  readonly covered: number; // px at the bottom that the reading card hides
}

/** The measures of a drawn person, in the pixels of the atlas. Drawn facing right. */
export interface Rig {
  readonly width: number; // of the box that all parts share
  readonly height: number;
  readonly top: number; // y of the crown of the head
  readonly neck: { readonly x: number; readonly y: number }; // the head turns about it
  readonly chest: { readonly x: number; readonly y: number }; // where the thread is tied
  readonly ties: Readonly<Record<string, { readonly x: number; readonly y: number }>>; // … where a hand would lie over it
  readonly ground: number; // y that is always outside the picture; the drawing ends there or below
  readonly poses: Readonly<Record<string, HandHold>>; // by the name of the posture
}

/** How a posture moves the figure from its upright drawing. */
export interface HandHold {
  readonly tilt: number; // degrees about the ground, forward is positive
  readonly dx: number; // px of the atlas, forward
  readonly head: number; // degrees that the head bows besides
}

export interface Fit {
  readonly x: number; // px of the picture's middle
  readonly y: number;
  readonly scale: number;
}

const HEAD_AT = 0.37; // where heads are, from the top of what is not covered
const HEAD_SHARE = 0.52; // of what is not covered, at most
const BODY_HEIGHT = 0.562; // of the stage's height, from neck to ground
const BODY_WIDTH = 0.85; // of the stage's width at most, the reach of a leaning arm included
const ELBOW_ROOM = 0.26; // of the box's width: nobody stands nearer to the middle, or faces would meet
export const USUAL_COVER = 0.24; // of the height, by a card at the foot of a wide window
const SINK = 62; // px of the atlas that somebody who sits is lower
const CHEST_ROOM = 34; // px of the atlas below the chest that are kept free of the words
const NEAR_SINKS = 0.55;
const THREAD_ROOM = 115; // px of the atlas that the thread wants below where it is tied
const MOST_LIFT = 85; // px of the atlas: above that comes the chin
const ROOM_OVER = 1.05; // rooms are a little larger than the stage, so that they can drift

/** How a picture covers the stage: nothing bare, nothing stretched. `drift` runs from −1 to 1. */
export function coverRoom(frame: Frame, picture: { width: number; height: number }, drift: number): Fit {
  const scale = ROOM_OVER * Math.max(frame.width / picture.width, frame.height / picture.height);
  const spare = (ROOM_OVER - 1) / ROOM_OVER / 2;
  return {
    x: frame.width / 2 - drift * spare * Math.min(frame.width, picture.width * scale),
    y: frame.height / 2,
    scale,
  };
}

/**
 * How many px lower to draw what stands in front of the people: it is drawn for a window whose foot the words cover,
 * and must not hide the people where the words lie elsewhere.
 */
export function sinkNear({ height, covered }: Frame): number {
  return NEAR_SINKS * Math.max(0, USUAL_COVER * height - covered);
}

/**
 * How large the people are, the y of their necks, and how many px lower (`sink`) who sits is: heads and what the thread is
 * tied to stay in sight, feet never do.
 */
export function standPeople(frame: Frame, rig: Rig): { scale: number; neckY: number; sink: number } {
  const body = rig.ground - rig.neck.y;
  const inSight = frame.height - frame.covered;
  const scale = Math.min(
    (frame.height * BODY_HEIGHT) / body,
    (frame.width * BODY_WIDTH) / rig.width,
    (inSight * HEAD_SHARE) / (rig.neck.y - rig.top),
  );
  const head = (rig.neck.y - rig.top) * scale;
  const wanted = inSight * HEAD_AT + head / 2;
  const lowEnough = inSight - body * scale + 4;
  const margin = frame.height * 0.03;
  const neckY = Math.max(wanted, lowEnough, head + margin);
  const toChest = neckY + (rig.chest.y - rig.neck.y + CHEST_ROOM) * scale;
  return { scale, neckY, sink: Math.max(0, Math.min(SINK * scale, inSight - toChest)) };
}

/**
 * How much higher than at the chest the thread is tied, in px: where the words come up to it, it would hang behind them
 * just when one is to decide.
 */
export function liftThread(
  frame: Frame,
  rig: Rig,
  { scale, neckY }: { scale: number; neckY: number },
): number {
  const chest = neckY + (rig.chest.y - rig.neck.y) * scale;
  const room = frame.height - frame.covered - chest;
  return Math.min(MOST_LIFT * scale, Math.max(0, THREAD_ROOM * scale - room));
}

/**
 * Where a person stands, in px, for a picture's `x` (percent of the width, out of 0–100 = elsewhere). On a narrow
 * stage the near places move apart and the far ones stay: nearness can still be told. Elsewhere is out of sight.
 */
export function standAt(frame: Frame, rig: Rig, scale: number, x: number): number {
  const box = rig.width * scale;
  return frame.width / 2 + Math.sign(x - 50) * awayFromMiddle();

  function awayFromMiddle(): number {
    const off = (Math.abs(x - 50) / 100) * frame.width;
    const [near, far] = [(NEAR / 100) * frame.width, (FAR / 100) * frame.width];
    if (off > frame.width / 2) return frame.width / 2 + box * 0.6;
    const least = Math.max(near, ELBOW_ROOM * box);
    if (off >= far || least >= far) return Math.max(off, least);
    return least + ((off - near) / (far - near)) * (far - least);
  }
}
