/**
 * Pictures of a class that holds up its voting cards, as a camera gives them, made of numbers: cards as they are printed, in
 * perspective, before things that look like something, in uneven light, out of focus, moved, with noise. Seeded.
 */
import { CARD_SIDE, EDGES, LETTER_SIZE, stripsOf } from '../../../classroom/cards/card.ts';
import type { ReadCards } from '../../../classroom/cards/mark-reader.ts';

type Picture = Parameters<ReadCards>[0];

export interface Conditions {
  readonly markPx: number; // edge of a mark; each differs from it by up to 15 %
  readonly tilt: number; // degrees, at most, away from the camera, either way
  readonly slant: number; // degrees, at most, from upright
  readonly blur: number; // px, standard deviation
  readonly moved: number; // px, along the row, while the picture was taken
  readonly noise: number; // of 255, standard deviation
  readonly gamma: number;
  readonly shade: number; // share of the light that is missing at the dark end of the room
}

export interface HeldUp {
  readonly number: number;
  readonly answer: number; // 0 A … 3 D
  readonly x: number; // its middle in the picture, px
  readonly y: number;
}

const [WIDE, HIGH] = [1920, 1080];
const [COLUMNS, ROWS] = [6, 5];
const FINE = 4; // samples a px, each way

/** Numbers from 0 on below 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Thirty cards in rows, cards 1 … 30, each turned to one of four answers. */
export function pictureOf(conditions: Conditions, seed: number): { picture: Picture; truth: HeldUp[] } {
  const roll = dice(seed);
  const light = backdrop(roll);
  const truth = Array.from({ length: COLUMNS * ROWS }, (_, n) => {
    const x = (((n % COLUMNS) + 0.5 + (roll() - 0.5) * 0.2) * WIDE) / COLUMNS;
    const y = ((Math.floor(n / COLUMNS) + 0.5 + (roll() - 0.5) * 0.2) * HIGH) / ROWS;
    const held = { number: n + 1, answer: Math.floor(roll() * 4), x, y };
    drawCard(light, held, conditions, roll);
    return held;
  });
  shade(light, conditions);
  const seen = smear(blurred(light, conditions.blur), conditions.moved);
  return { picture: pixelsOf(seen, conditions.noise, roll), truth };
}

/** A room: soft light, and boxes in all greys, as windows, jumpers and posters are. */
function backdrop(roll: () => number): Float32Array {
  const light = new Float32Array(WIDE * HIGH);
  for (let y = 0; y < HIGH; y++)
    for (let x = 0; x < WIDE; x++) light[y * WIDE + x] = 120 + 30 * Math.sin(x / 170) + 20 * Math.sin(y / 90);
  for (let box = 0; box < 160; box++) {
    const [left, top] = [Math.floor(roll() * WIDE), Math.floor(roll() * HIGH)];
    const [right, bottom] = [left + 8 + roll() * 180, top + 8 + roll() * 180];
    const grey = roll() * 235;
    for (let y = top; y < Math.min(HIGH, bottom); y++)
      for (let x = left; x < Math.min(WIDE, right); x++) light[y * WIDE + x] = grey;
  }
  return light;
}

type Square = readonly [number, number, number, number, number, number, number, number, number];

/** A card in space, seen by a pinhole; `answer` edges are on top, give or take the slant. */
function drawCard(light: Float32Array, held: HeldUp, conditions: Conditions, roll: () => number): void {
  const within = (most: number) => ((roll() * 2 - 1) * most * Math.PI) / 180;
  const spin = (-held.answer * Math.PI) / 2 + within(conditions.slant);
  const [yaw, pitch] = [within(conditions.tilt), within(conditions.tilt)];
  const unit = (conditions.markPx * (0.85 + roll() * 0.3)) / (CARD_SIDE - 2);
  const [paper, ink] = [222 + roll() * 30, 14 + roll() * 34];
  const away = 70; // units from the camera
  const half = CARD_SIDE / 2;
  const corners = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ].map(([u = 0, v = 0]) => {
    const x = u * Math.cos(spin) - v * Math.sin(spin);
    const y = u * Math.sin(spin) + v * Math.cos(spin);
    const [turned, deep] = [x * Math.cos(yaw), -x * Math.sin(yaw)];
    const [lifted, far] = [
      y * Math.cos(pitch) - deep * Math.sin(pitch),
      y * Math.sin(pitch) + deep * Math.cos(pitch),
    ];
    const near = away / (away + far);
    return { x: held.x + turned * near * unit, y: held.y + lifted * near * unit };
  });
  const back = inverse(ontoCorners(corners));
  const ofCard = cardGreys(held.number, paper, ink);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= Math.min(HIGH - 1, Math.max(...ys)); y++) {
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x <= Math.min(WIDE - 1, Math.max(...xs)); x++) {
      let sum = 0;
      for (let n = 0; n < FINE * FINE; n++) {
        const [px, py] = [x + ((n % FINE) + 0.5) / FINE, y + (Math.floor(n / FINE) + 0.5) / FINE];
        const w = back[6] * px + back[7] * py + back[8];
        const u = (back[0] * px + back[1] * py + back[2]) / w;
        const v = (back[3] * px + back[4] * py + back[5]) / w;
        const on = u >= 0 && v >= 0 && u < 1 && v < 1;
        sum += on ? ofCard(u * CARD_SIDE, v * CARD_SIDE) : (light[y * WIDE + x] ?? 0);
      }
      light[y * WIDE + x] = sum / (FINE * FINE);
    }
  }
}

/** How light a card is at a place on it, in units: its mark, and the letters at its edges as half-grey bars. */
function cardGreys(number: number, paper: number, ink: number): (u: number, v: number) => number {
  const black = new Set(
    stripsOf(number).flatMap(({ x, y, width }) =>
      Array.from({ length: width }, (_, n) => y * CARD_SIDE + x + n),
    ),
  );
  const letters = (paper + ink) / 2;
  return (u, v) => {
    if (black.has(Math.floor(v) * CARD_SIDE + Math.floor(u))) return ink;
    for (const edge of EDGES) {
      const sideways = edge.turn % 180 !== 0;
      const [long, high] = [LETTER_SIZE * 0.9, LETTER_SIZE * 0.36];
      if (
        Math.abs(u - edge.x) < (sideways ? high : long) &&
        Math.abs(v - edge.y) < (sideways ? long : high)
      ) {
        return letters;
      }
    }
    return paper;
  };
}

/** From the unit square onto four corners. */
function ontoCorners(corners: readonly { readonly x: number; readonly y: number }[]): Square {
  const [a, b, c, d] = corners;
  if (!a || !b || !c || !d) throw new Error('Four corners, please.');
  const [ux, uy, vx, vy] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const [sx, sy] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const whole = ux * vy - vx * uy;
  const g = (sx * vy - vx * sy) / whole;
  const h = (ux * sy - sx * uy) / whole;
  return [
    b.x - a.x + g * b.x,
    d.x - a.x + h * d.x,
    a.x,
    b.y - a.y + g * b.y,
    d.y - a.y + h * d.y,
    a.y,
    g,
    h,
    1,
  ];
}

function inverse([a, b, c, d, e, f, g, h, i]: Square): Square {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

function shade(light: Float32Array, { gamma, shade: missing }: Conditions): void {
  for (let y = 0; y < HIGH; y++)
    for (let x = 0; x < WIDE; x++) {
      const lit = 1 - missing * (x / WIDE) * (0.6 + (0.4 * y) / HIGH);
      const at = y * WIDE + x;
      light[at] = 255 * (Math.max(0, (light[at] ?? 0) * lit) / 255) ** gamma;
    }
}

/** Out of focus. */
function blurred(light: Float32Array, deviation: number): Float32Array {
  if (deviation === 0) return light;
  const reach = Math.ceil(deviation * 3);
  const weights = Array.from({ length: reach * 2 + 1 }, (_, n) =>
    Math.exp(-((n - reach) ** 2) / (2 * deviation ** 2)),
  );
  return spread(spread(light, weights, 1), weights, WIDE);
}

/** The hand moved. */
function smear(light: Float32Array, moved: number): Float32Array {
  return moved < 1 ? light : spread(light, new Array<number>(Math.round(moved)).fill(1), 1);
}

/** Each px becomes a mean of those around it, along a row (`step` 1) or a column (`step` WIDE). */
function spread(light: Float32Array, weights: readonly number[], step: number): Float32Array {
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const reach = Math.floor(weights.length / 2) * step;
  const out = new Float32Array(light.length);
  for (let at = 0; at < light.length; at++) {
    let sum = 0;
    for (let n = 0; n < weights.length; n++) {
      const from = Math.min(light.length - 1, Math.max(0, at - reach + n * step));
      sum += (weights[n] ?? 0) * (light[from] ?? 0);
    }
    out[at] = sum / whole;
  }
  return out;
}

function pixelsOf(light: Float32Array, noise: number, roll: () => number): Picture {
  const data = new Uint8ClampedArray(light.length * 4);
  for (let at = 0; at < light.length; at++) {
    const grain = (roll() + roll() + roll() - 1.5) * 2 * noise; // three dice are bell enough
    const grey = (light[at] ?? 0) + grain;
    data.fill(grey, at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { width: WIDE, height: HIGH, data };
}
