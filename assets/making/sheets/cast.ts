/** The contact sheet of the cast: every person's moods and poses, put together from the built frames as the stage does it. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { MOODS, type Mood, POSES, type Pose } from '../../../src/story/cues.ts';
import { openAtlas } from '../cast/built.ts';
import { PEOPLE, type Person } from '../cast/people.ts';
import { ROOT } from '../place.ts';

type Face = { readonly brows: string; readonly eyes: string; readonly mouth: string; readonly tilt: number };

/** Written by hand, for the game and for this sheet: which parts of a face make a mood. */
export const FACES_OF_MOODS = 'assets/cast/moods.json';
const PAPER = '#fbf3e4';
/** Pixels of the sheet for one of the atlas: the moods' heads fill the same width as the poses. */
const SHRINK = { head: 0.298, figure: 0.2025 } as const;

/** One figure as SVG in the atlas's common box, the way the stage builds it. */
async function figure({ id, thing }: Person, mood: Mood, pose: Pose, has: boolean): Promise<string> {
  const { atlas, cut } = await openAtlas(id);
  const layer = async (name: string): Promise<string> => {
    const { png, at } = await cut(name);
    return `<image x="${at.x}" y="${at.y}" width="${at.w}" height="${at.h}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  };
  const moods: Readonly<Record<Mood, Face>> = JSON.parse(await readFile(`${ROOT}/${FACES_OF_MOODS}`, 'utf8'));
  const face = moods[mood];
  const { neck, ground, centre, poses } = atlas.meta.rig;
  const hold = poses[pose];
  const holding = `body/${pose}+${thing}`;
  const whole = has && holding in atlas.frames;
  const props = [`prop/${thing}`, `prop/${thing}/${pose}`].filter((name) => name in atlas.frames);
  const body = await layer(whole ? holding : `body/${pose}`);
  const held = await Promise.all(has && !whole ? props.map(layer) : []);
  const head = await Promise.all(
    ['head', 'nose', `mouth/${face.mouth}`, `eyes/${face.eyes}`, `brows/${face.brows}`].map(layer),
  );
  const flip = hold.flip ? `translate(${2 * centre} 0) scale(-1 1)` : '';
  return `<g transform="translate(${hold.dx} 0) rotate(${hold.tilt} ${centre} ${ground}) ${flip}">${body}${held.join('')}<g transform="rotate(${face.tilt + hold.head} ${neck.x} ${neck.y})">${head.join('')}</g></g>`;
}

type Part = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** What is shown of the common box. */
const HEAD: Part = { x: 88, y: 34, w: 396, h: 436 };
const FIGURE: Part = { x: 10, y: 40, w: 752, h: 860 };
const LABEL = 54;
const MOODS_IN_A_ROW = 9;
const COLUMNS = 2;
const GAP = 24;

type Kind = keyof typeof SHRINK;
const small = (kind: Kind, length: number): number => Math.round(length * SHRINK[kind]);

/** A picture of one figure, cut to a part of the common box, with its name in a strip below. */
async function tile(kind: Kind, svg: string, label: string): Promise<Buffer> {
  const { x, y, w, h } = kind === 'head' ? HEAD : FIGURE;
  const strip = `<rect x="${x}" y="${y + h}" width="${w}" height="${LABEL + 9}" fill="${PAPER}"/>`;
  const text = `<text x="${x + w / 2}" y="${y + h + 38}" font-size="${kind === 'head' ? 42 : 54}" text-anchor="middle" font-family="DejaVu Sans, sans-serif" fill="#1d1a19">${label}</text>`;
  const size = `width="${small(kind, w)}" height="${small(kind, h + LABEL)}" viewBox="${x} ${y} ${w} ${h + LABEL}"`;
  const paper = `<rect x="${x}" y="${y}" width="${w}" height="${h + LABEL}" fill="${PAPER}"/>`;
  const document = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${svg}${strip}${text}</svg>`;
  return sharp(Buffer.from(document)).png().toBuffer();
}

/** A mood that suits each pose, so that both are seen together. */
const SHOWN: Record<Pose, Mood> = {
  open: 'calm',
  'arms-crossed': 'flat',
  'turned-away': 'hurt',
  'leaning-in': 'sharp',
  'hand-to-chest': 'worried',
  'phone-in-hand': 'thoughtful',
  sitting: 'tired',
};

/** All moods of a person in two rows, all poses below, and once more with their thing where they have one. */
async function person(one: Person): Promise<Buffer> {
  const { id, thing } = one;
  const heads = MOODS.map(async (mood, i) => ({
    input: await tile('head', await figure(one, mood, 'open', false), mood),
    left: (i % MOODS_IN_A_ROW) * small('head', HEAD.w),
    top: Math.floor(i / MOODS_IN_A_ROW) * small('head', HEAD.h + LABEL),
  }));
  const below = Math.ceil(MOODS.length / MOODS_IN_A_ROW) * small('head', HEAD.h + LABEL);
  const row = (has: boolean) =>
    POSES.map(async (pose, i) => ({
      input: await tile('figure', await figure(one, SHOWN[pose], pose, has), `${id}: ${has ? thing : pose}`),
      left: i * small('figure', FIGURE.w),
      top: below + (has ? small('figure', FIGURE.h + LABEL) : 0),
    }));
  const rows = [false, true].filter((has) => !has || thing !== null);
  const width = Math.max(MOODS_IN_A_ROW * small('head', HEAD.w), POSES.length * small('figure', FIGURE.w));
  const height = below + rows.length * small('figure', FIGURE.h + LABEL);
  return sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite(await Promise.all([...heads, ...rows.flatMap(row)]))
    .png()
    .toBuffer();
}

/** All persons, two beside each other, so that the sheet is about as wide as it is high; as a WebP picture. */
export async function castSheet(): Promise<Buffer> {
  const rows: Buffer[] = [];
  for (const one of PEOPLE) rows.push(await person(one));
  const { width = 0 } = await sharp(rows[0]).metadata();
  const heights = Array.from({ length: COLUMNS }, () => 0);
  const placed: { input: Buffer; left: number; top: number }[] = [];
  for (const [i, input] of rows.entries()) {
    const column = i % COLUMNS;
    const top = heights[column] ?? 0;
    placed.push({ input, left: column * (width + GAP), top });
    heights[column] = top + ((await sharp(input).metadata()).height ?? 0) + GAP;
  }
  const size = { width: COLUMNS * (width + GAP) - GAP, height: Math.max(...heights) };
  return sharp({ create: { ...size, channels: 3, background: PAPER } })
    .composite(placed)
    .webp({ quality: 60, effort: 6, smartSubsample: true })
    .toBuffer();
}
