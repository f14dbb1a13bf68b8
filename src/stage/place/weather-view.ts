/** Draws the weather of a place over its picture and behind the people. */
import type Phaser from 'phaser';
import type { Point } from '../../thread/rope.ts';
import type { Fit, Frame } from '../layout.ts';
import { trace } from '../thread/trace.ts';
import { DEPTH } from './rooms.ts';
import type { At, Weather } from './weather.ts';
import { marksOf, type WeatherMark } from './weather-marks.ts';

export interface WeatherView {
  /** Shows this weather from now on; on one half of the stage where the other is another place. */
  show(weather: readonly Weather[], half: 'left' | 'right' | null): void;
  fit(frame: Frame): void;
  /** Lets time pass. `room` is where the room's picture lies; a still stage keeps the moment it has. */
  live(ms: number, room: Fit, still: boolean): void;
  destroy(): void;
}

const ROOM = { width: 1600, height: 900 };

export function openWeather(scene: Phaser.Scene): WeatherView {
  const pen = scene.add.graphics().setDepth(DEPTH.weather);
  let weathers: readonly Weather[] = [];
  let half: 'left' | 'right' | null = null;
  let seconds = 20; // at 0 nothing would have begun yet
  let width = 1;

  return {
    show(next, where) {
      weathers = next;
      half = where;
    },
    fit(frame) {
      width = frame.width;
    },
    live(ms, room, still) {
      if (!still) seconds += ms / 1000;
      pen.clear();
      weathers.forEach((weather, seed) => {
        for (const mark of marksOf(weather, seconds, seed + 1)) {
          const { x, y } = inRoom(room, [mark.x, mark.y]);
          if (mark.corners)
            paintBeam(
              pen,
              mark,
              mark.corners.map((at) => inRoom(room, at)),
              half === null,
            );
          else if (half === null || x < width / 2 === (half === 'left')) paint(pen, mark, x, y, room.scale);
        }
      });
    },
    destroy() {
      pen.destroy();
    },
  };
}

/** A point of the room's picture on the stage. */
function inRoom({ x, y, scale }: Fit, [left, top]: At): Point {
  return { x: x + (left - ROOM.width / 2) * scale, y: y + (top - ROOM.height / 2) * scale };
}

/** A beam would reach over into another place: there is none where there are two. */
function paintBeam(
  pen: Phaser.GameObjects.Graphics,
  { colour, alpha }: WeatherMark,
  corners: readonly Point[],
  whole: boolean,
): void {
  if (whole) trace(pen.fillStyle(colour, alpha), corners).closePath().fillPath();
}

function paint(
  pen: Phaser.GameObjects.Graphics,
  { shape, size, angle, colour, alpha }: WeatherMark,
  x: number,
  y: number,
  scale: number,
): void {
  if (alpha <= 0) return;
  const reach = size * scale;
  const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
  if (shape === 'dot') {
    // What is large has a soft edge.
    const soft = size > 6;
    if (soft) pen.fillStyle(colour, alpha * 0.45).fillCircle(x, y, reach);
    pen.fillStyle(colour, alpha).fillCircle(x, y, soft ? reach * 0.6 : reach);
  } else if (shape === 'line')
    pen.lineStyle(2.4 * scale, colour, alpha).lineBetween(x - dx, y - dy, x + dx, y + dy);
  else if (shape === 'leaf') {
    const tips = [
      { x: x + dx, y: y + dy },
      { x: x - dy * 0.45, y: y + dx * 0.45 },
      { x: x - dx, y: y - dy },
      { x: x + dy * 0.45, y: y - dx * 0.45 },
    ];
    trace(pen.fillStyle(colour, alpha), tips).closePath().fillPath();
  } else {
    const lift = reach * (0.35 + 0.25 * angle);
    const wings = [
      { x: x - reach, y: y - lift },
      { x, y },
      { x: x + reach, y: y - lift },
    ];
    trace(pen.lineStyle(2.4 * scale, colour, alpha), wings).strokePath();
  }
}
