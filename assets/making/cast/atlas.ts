/** Drawings to pictures: each frame rendered on one common box, trimmed, and packed into one sheet. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { COLOURS, SIZE, VIEW } from './view.ts';

/** A box in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** One frame as Phaser's JSON-hash atlas has it: where it is on the sheet and where in the common box. */
export type Frame = {
  readonly frame: Box;
  readonly rotated: false;
  readonly trimmed: true;
  readonly spriteSourceSize: Box;
  readonly sourceSize: { readonly w: number; readonly h: number };
};

const SHEET_WIDTH = 2044;
const GAP = 2;

type Cut = { readonly name: string; readonly box: Box; readonly png: Buffer };

/** A frame's drawing as a whole SVG document over the common box. */
function document(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.w}" height="${SIZE.h}" viewBox="${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}">${inner}</svg>`;
}

async function cut(name: string, svg: string): Promise<Cut> {
  const image = new Resvg(document(svg)).render();
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
  const sheet = await sharp({
    create: { width: SHEET_WIDTH, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(
      cuts.map(({ name, png }) => {
        const place = places.get(name);
        return { input: png, left: place?.x ?? 0, top: place?.y ?? 0 };
      }),
    )
    .png({ palette: true, colours: COLOURS, dither: 0 })
    .toBuffer();
  const webp = await sharp(sheet).webp({ lossless: true, effort: 6 }).toBuffer();
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
