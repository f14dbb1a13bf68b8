/**
 * The contact sheet of the cast: `npx tsx src/tools/art/cast-sheet.ts [file.png] [person…]` puts every person's
 * moods and poses together from the built atlases, as the stage does, into docs/cast-sheet.webp.
 */
import { readFile } from 'node:fs/promises';
import sharp, { type OverlayOptions } from 'sharp';
import { MOODS, POSES } from '../../story/cues.ts';
import type { Frame } from './cast/atlas.ts';
import { PEOPLE } from './cast/people.ts';
import type { RIG } from './cast/rig.ts';

type Atlas = { readonly frames: Record<string, Frame>; readonly meta: { readonly rig: typeof RIG } };
type Face = { readonly brows: string; readonly eyes: string; readonly mouth: string; readonly tilt: number };

const FOLDER = 'assets/cast';
const PAPER = '#fbf3e4';
const SHRINK = 0.42;
const moods: Record<string, Face> = JSON.parse(await readFile(`${FOLDER}/moods.json`, 'utf8'));

async function cutter(id: string): Promise<{ atlas: Atlas; layer: (name: string) => Promise<string> }> {
  const atlas: Atlas = JSON.parse(await readFile(`${FOLDER}/${id}.json`, 'utf8'));
  const sheet = await sharp(`${FOLDER}/${id}.webp`).png().toBuffer();
  const layer = async (name: string): Promise<string> => {
    const found = atlas.frames[name];
    if (!found) throw new Error(`${id} has no frame "${name}"; build it with src/tools/art/cast.ts.`);
    const { frame, spriteSourceSize: at } = found;
    const png = await sharp(sheet)
      .extract({ left: frame.x, top: frame.y, width: frame.w, height: frame.h })
      .png()
      .toBuffer();
    return `<image x="${at.x}" y="${at.y}" width="${at.w}" height="${at.h}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  };
  return { atlas, layer };
}

/** One figure as SVG in the atlas's common box, the way the stage builds it. */
async function figure(id: string, mood: string, pose: string, scarf: boolean): Promise<string> {
  const { atlas, layer } = await cutter(id);
  const face = moods[mood];
  if (!face) throw new Error(`No face for the mood "${mood}".`);
  const { neck, ground, centre, poses } = atlas.meta.rig;
  const hold = poses[pose as keyof typeof poses];
  const body = await layer(`body/${pose}`);
  const around = scarf ? await layer('prop/scarf') : '';
  const head = await Promise.all(
    ['head', 'nose', `mouth/${face.mouth}`, `eyes/${face.eyes}`, `brows/${face.brows}`].map(layer),
  );
  const flip = hold.flip ? `translate(${2 * centre} 0) scale(-1 1)` : '';
  return `<g transform="translate(${hold.dx} 0) rotate(${hold.tilt} ${centre} ${ground}) ${flip}">${body}${around}<g transform="rotate(${face.tilt + hold.head} ${neck.x} ${neck.y})">${head.join('')}</g></g>`;
}

/** A picture of one figure, cut to a part of the common box, with its name below. */
async function tile(
  svg: string,
  label: string,
  part: readonly [x: number, y: number, w: number, h: number],
): Promise<Buffer> {
  const [x, y, w, h] = part;
  const [width, height] = [Math.round(w * SHRINK), Math.round(h * SHRINK)];
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${w} ${h}"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${PAPER}"/>${svg}<rect x="${x}" y="${y + h - 46}" width="${w}" height="46" fill="${PAPER}" opacity="0.85"/><text x="${x + w / 2}" y="${y + h - 13}" font-size="32" text-anchor="middle" font-family="DejaVu Sans, sans-serif" fill="#1d1a19">${label}</text></svg>`;
  return sharp(Buffer.from(document)).png().toBuffer();
}

const HEAD_PART = [70, 0, 450, 500] as const;
const BODY_PART = [0, 0, 720, 878] as const;

async function person(id: string, scarf: boolean): Promise<Buffer> {
  const bits: OverlayOptions[] = [];
  const [hw, hh] = [Math.round(HEAD_PART[2] * SHRINK), Math.round(HEAD_PART[3] * SHRINK)];
  const [bw, bh] = [Math.round(BODY_PART[2] * SHRINK), Math.round(BODY_PART[3] * SHRINK)];
  for (const [i, mood] of MOODS.entries()) {
    const input = await tile(await figure(id, mood, 'open', false), mood, HEAD_PART);
    bits.push({ input, left: (i % 9) * hw, top: Math.floor(i / 9) * hh });
  }
  const shown = {
    open: 'calm',
    'arms-crossed': 'flat',
    'turned-away': 'hurt',
    'leaning-in': 'sharp',
    'hand-to-chest': 'worried',
    'phone-in-hand': 'thoughtful',
  };
  for (const [i, pose] of POSES.entries()) {
    const input = await tile(
      await figure(id, shown[pose], pose, scarf && i % 2 === 0),
      `${id}: ${pose}`,
      BODY_PART,
    );
    bits.push({ input, left: i * bw, top: 2 * hh });
  }
  const canvas = {
    width: Math.max(9 * hw, 6 * bw),
    height: 2 * hh + bh,
    channels: 3 as const,
    background: PAPER,
  };
  return sharp({ create: canvas }).composite(bits).png().toBuffer();
}

const [file = 'docs/cast-sheet.webp', ...only] = process.argv.slice(2);
const rows: Buffer[] = [];
for (const { id, scarf } of PEOPLE)
  if (only.length === 0 || only.includes(id)) rows.push(await person(id, scarf));
const { width = 0, height = 0 } = await sharp(rows[0]).metadata();
const sheet = sharp({
  create: { width, height: height * rows.length, channels: 3, background: PAPER },
}).composite(rows.map((input, i) => ({ input, left: 0, top: i * height })));
await (file.endsWith('.webp') ? sheet.webp({ quality: 72, effort: 6 }) : sheet.png()).toFile(file);
console.log(`${file}: ${rows.length} persons`);
