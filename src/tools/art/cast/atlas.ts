/** Drawings to pictures: each frame rendered on one common box, trimmed, and packed into one sheet. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** The part of the drawing space every frame shows, in drawing units. */
export const VIEW = { x: -110, y: -20, width: 1190, height: 1490 } as const;
/** Pixels per drawing unit: a person of about 500 pixels on a 1280×720 stage, drawn 1.6 times as large. */
export const SCALE = 0.62;
const QUALITY = 77;
const SHEET_WIDTH = 2044;
const GAP = 2;

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type Frame = {
  readonly frame: Box;
  readonly rotated: false;
  readonly trimmed: true;
  readonly spriteSourceSize: Box;
  readonly sourceSize: { readonly w: number; readonly h: number };
};

type Cut = { readonly name: string; readonly box: Box; readonly png: Buffer };

export const SIZE = { w: Math.round(VIEW.width * SCALE), h: Math.round(VIEW.height * SCALE) } as const;

/** A point of the drawing space as a pixel of the common box. */
export function pixel(x: number, y: number): { x: number; y: number } {
  return { x: Math.round((x - VIEW.x) * SCALE), y: Math.round((y - VIEW.y) * SCALE) };
}

/** A frame's drawing as a whole SVG document over the common box. */
export function sheetSvg(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.w}" height="${SIZE.h}" viewBox="${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}">${inner}</svg>`;
}

async function cut(name: string, svg: string): Promise<Cut> {
  const image = new Resvg(sheetSvg(svg)).render();
  const box = inkedBox(image.pixels, image.width, image.height);
  if (!box) throw new Error(`The frame "${name}" is empty: nothing of its drawing lies in the view.`);
  const png = await sharp(image.asPng())
    .extract({ left: box.x, top: box.y, width: box.w, height: box.h })
    .png()
    .toBuffer();
  return { name, box, png };
}

/** The smallest box with every pixel that is not fully clear, or null. */
function inkedBox(rgba: Uint8Array, width: number, height: number): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((rgba[(y * width + x) * 4 + 3] ?? 0) < 4) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? null : { x: left, y: top, w: right - left + 1, h: bottom - top + 1 };
}

/** Shelf packing, tallest first: simple, and the same every time. */
function pack(cuts: readonly Cut[]): { places: Map<string, Box>; height: number } {
  const places = new Map<string, Box>();
  let [x, y, shelf] = [0, 0, 0];
  for (const { name, box } of [...cuts].sort((a, b) => b.box.h - a.box.h || (a.name < b.name ? -1 : 1))) {
    if (x + box.w > SHEET_WIDTH) [x, y, shelf] = [0, y + shelf + GAP, 0];
    places.set(name, { x, y, w: box.w, h: box.h });
    x += box.w + GAP;
    shelf = Math.max(shelf, box.h);
  }
  return { places, height: y + shelf };
}

/** Renders all drawings into one WebP sheet and the frames that Phaser's JSON-hash atlas wants. */
export async function renderAtlas(
  drawings: Record<string, string>,
): Promise<{ webp: Buffer; frames: Record<string, Frame>; size: { w: number; h: number } }> {
  const cuts = await Promise.all(Object.entries(drawings).map(([name, svg]) => cut(name, svg)));
  const { places, height } = pack(cuts);
  const webp = await sharp({
    create: { width: SHEET_WIDTH, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(
      cuts.map(({ name, png }) => {
        const place = places.get(name);
        return { input: png, left: place?.x ?? 0, top: place?.y ?? 0 };
      }),
    )
    .webp({ quality: QUALITY, alphaQuality: 80, effort: 6, smartSubsample: true })
    .toBuffer();
  const frames = Object.fromEntries(
    cuts.map(({ name, box }) => {
      const frame = places.get(name) ?? box;
      return [
        name,
        { frame, rotated: false, trimmed: true, spriteSourceSize: box, sourceSize: SIZE } as const,
      ];
    }),
  );
  return { webp, frames, size: { w: SHEET_WIDTH, h: height } };
}
