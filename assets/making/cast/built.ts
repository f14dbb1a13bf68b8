/** The cast as it was built: what portraits and sheets are put together from. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { ROOT } from '../place.ts';
import { fileMark } from '../record/fingerprint.ts';
import type { Frame } from './atlas.ts';
import type { RIG } from './rig.ts';

const FOLDER = `${ROOT}/assets/cast`;

export type Atlas = {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly meta: { readonly rig: typeof RIG };
};

export type Cut = { readonly png: Buffer; readonly at: Frame['spriteSourceSize'] };

/** A person's atlas, and each of its frames as a picture with its place in the common box. */
export async function openAtlas(
  id: string,
): Promise<{ readonly atlas: Atlas; readonly cut: (name: string) => Promise<Cut> }> {
  const atlas: Atlas = JSON.parse(await readFile(`${FOLDER}/${id}.json`, 'utf8'));
  const sheet = await sharp(`${FOLDER}/${id}.webp`).png().toBuffer();
  const cut = async (name: string): Promise<Cut> => {
    const found = atlas.frames[name];
    if (!found)
      throw new Error(`assets/cast/${id}.json has no frame "${name}": draw it in cast/ and build it.`);
    const { frame, spriteSourceSize } = found;
    const part = { left: frame.x, top: frame.y, width: frame.w, height: frame.h };
    return { png: await sharp(sheet).extract(part).png().toBuffer(), at: spriteSourceSize };
  };
  return { atlas, cut };
}

/** The marks of a person's built files. */
export function atlasMarks(id: string): readonly (string | null)[] {
  return [fileMark(`${FOLDER}/${id}.json`), fileMark(`${FOLDER}/${id}.webp`)];
}
