/** Weather as marks to draw, at a time. The same time gives the same marks: a still stage shows one moment of it. Pure. */
import { dice } from '../people/life.ts';
import type { Area, At, Weather } from './weather.ts';

export interface WeatherMark {
  readonly shape: 'dot' | 'line' | 'leaf' | 'bird' | 'beam';
  readonly x: number; // px of the room's picture
  readonly y: number;
  readonly size: number; // px: radius, or half the length
  readonly angle: number; // radians
  readonly colour: number;
  readonly alpha: number; // 0–1
  readonly corners?: readonly At[]; // of a beam
}

const TURN = 2 * Math.PI;
const WHITE = 0xffffff;
const FLIGHT_S = 46; // from edge to edge
const GAP = 2.4; // flights that birds stay away, and one that they come

/** All marks of one weather after so many seconds; `seed` keeps two of a kind apart. */
export function marksOf(weather: Weather, seconds: number, seed: number): readonly WeatherMark[] {
  const roll = dice(seed * 97 + 13);
  switch (weather.kind) {
    case 'dust':
      return many(weather.count, () => mote(weather, seconds, roll));
    case 'leaves':
      return many(weather.count, (i) => leaf(weather, seconds, roll, i));
    case 'glints':
      return many(weather.count, () => glint(weather, seconds, roll));
    case 'steam':
      return many(7, (i) => puff(weather, seconds, i));
    case 'lights':
      return weather.at.map(([x, y]) => ({
        ...dot(x, y, weather.size * 1.6, weather.colour),
        alpha: 0.26 + 0.24 * Math.sin(seconds * (0.5 + roll()) + roll() * TURN),
      }));
    case 'moths':
      return many(weather.count, () => moth(weather, seconds, roll));
    case 'birds':
      return flock(weather, seconds);
    case 'beam':
      return [beam(weather, seconds)];
    case 'rain':
      return many(weather.count, () => drop(weather, seconds, roll));
  }
}

type Roll = () => number;
type Of<Kind extends Weather['kind']> = Extract<Weather, { kind: Kind }>;

function many(count: number, draw: (i: number) => WeatherMark): readonly WeatherMark[] {
  return Array.from({ length: count }, (_, i) => draw(i));
}

const dot = (x: number, y: number, size: number, colour: number): WeatherMark => ({
  shape: 'dot',
  x,
  y,
  size,
  angle: 0,
  colour,
  alpha: 1,
});

/** For a way from 0 to 1: 0 at both ends, 1 in between, so that nothing appears or vanishes suddenly. */
const fade = (way: number): number => Math.min(1, 5 * way, 5 * (1 - way));
const within = (value: number, from: number, length: number): number =>
  from + (((value % length) + length) % length);

/** Dust sinks as slowly as one can see, and shines where it turns. */
function mote({ area: [x, y, w, h], colour }: Of<'dust'>, seconds: number, roll: Roll): WeatherMark {
  const [at, start, slow, phase, size] = [roll(), roll(), roll(), roll(), roll()];
  const way = (start + seconds / (28 + 24 * slow)) % 1;
  const sway = Math.sin(seconds * (0.16 + 0.2 * slow) + phase * TURN) * 26;
  const shine = 0.5 + 0.5 * Math.sin(seconds * (0.5 + slow) + phase * TURN);
  const mark = dot(within(at * w + sway, x, w), y + way * h, 1.6 + 2 * size, colour);
  return { ...mark, alpha: fade(way) * (0.16 + 0.5 * shine) };
}

function leaf(
  { area: [x, y, w, h], colours }: Of<'leaves'>,
  seconds: number,
  roll: Roll,
  i: number,
): WeatherMark {
  const [at, start, slow, phase] = [roll(), roll(), roll(), roll()];
  const way = (start + seconds / (11 + 9 * slow)) % 1;
  const swing = Math.sin(seconds * (0.9 + 0.5 * slow) + phase * TURN);
  return {
    shape: 'leaf',
    x: within(at * w + way * 130 + swing * 34, x, w),
    y: y + way * h,
    size: 7 + 4 * slow,
    angle: swing * 0.9 + phase * TURN,
    colour: colours[i % colours.length] ?? WHITE,
    alpha: 0.9 * fade(way),
  };
}

function glint({ area: [x, y, w, h], colour }: Of<'glints'>, seconds: number, roll: Roll): WeatherMark {
  const [start, slow, length] = [roll(), roll(), roll()];
  const life = start + seconds / (3 + 3 * slow);
  // Each time it is somewhere else.
  const next = dice(Math.floor(life) * 31 + Math.floor(start * 9973));
  const [across, down] = [next(), next()];
  return {
    ...dot(x + across * w, y + down * h, 14 + 22 * length, colour),
    shape: 'line',
    alpha: 0.75 * Math.sin((life % 1) * Math.PI),
  };
}

/** Light that comes and goes, and leans a little as it does. */
function beam({ corners, colour }: Of<'beam'>, seconds: number): WeatherMark {
  const lean = Math.sin(seconds * 0.21) * 16;
  const [first] = corners;
  return {
    ...dot(first[0], first[1], 1, colour),
    shape: 'beam',
    alpha: 0.13 + 0.09 * Math.sin(seconds * 0.34),
    corners: corners.map(([x, y], i) => [i < 2 ? x : x + lean, y] as const),
  };
}

function puff({ at: [x, y], height }: Of<'steam'>, seconds: number, i: number): WeatherMark {
  const way = (i / 7 + seconds / 4.2) % 1;
  const curl = Math.sin(way * 7 + seconds * 0.6 + i) * 16 * way;
  return {
    ...dot(x + 10 * way + curl, y - way * height, 5 + 15 * way, WHITE),
    alpha: 0.5 * fade(way) * (1 - way),
  };
}

function moth({ at: [x, y] }: Of<'moths'>, seconds: number, roll: Roll): WeatherMark {
  const [quick, phase, far] = [roll(), roll(), roll()];
  const round = seconds * (1.1 + 1.6 * quick) + phase * TURN;
  const reach = 22 + 40 * far;
  const mark = dot(
    x + Math.cos(round) * reach + Math.sin(round * 2.7) * 9,
    y + Math.sin(round * 1.3) * reach * 0.6,
    2.6,
    0xfff6da,
  );
  return { ...mark, alpha: 0.5 + 0.4 * Math.sin(seconds * 9 + phase * TURN) };
}

/** Three birds cross the sky now and then. */
function flock({ y, colour }: Of<'birds'>, seconds: number): readonly WeatherMark[] {
  const way = ((seconds / FLIGHT_S) % GAP) - 0.1;
  if (way < 0 || way > 1) return [];
  return many(3, (i) => ({
    shape: 'bird',
    x: 1640 - way * 1720 + i * 46,
    y: y + Math.sin(seconds * 0.4 + i) * 9 + (i % 2) * 22,
    size: 12,
    angle: Math.sin(seconds * 7 + i * 2), // of the wings
    colour,
    alpha: 0.7,
  }));
}

function drop({ area }: Of<'rain'>, seconds: number, roll: Roll): WeatherMark {
  const [x, y, w, h]: Area = area;
  const [at, start, near] = [roll(), roll(), roll()];
  const way = (start + seconds * (0.9 + 0.7 * near)) % 1;
  return {
    shape: 'line',
    x: within(at * w - way * 90, x, w),
    y: y + way * h,
    size: 9 + 14 * near,
    angle: TURN / 4 + 0.1,
    colour: 0xe8eefc,
    alpha: 0.2 + 0.3 * near,
  };
}
