/** The tones of the places, each a loop. Their recipes share what they are laid from, so one change makes all of them stale. */
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { FORMATS } from '../studio/ffmpeg.ts';
import { FFMPEG } from '../studio/needs.ts';
import { TONES } from './all.ts';
import { renderTone } from './render.ts';

export const TONE_PART: Part = {
  name: 'tones',
  folder: 'assets/tones',
  needs: [FFMPEG],
  facts: { file: 'assets/tones/tones.json', key: 'loops' },
  things: Object.keys(TONES).map((id) => ({
    id,
    files: FORMATS.map((format) => `${id}.${format}`),
    source: () => fingerprint([id, codeOf('tones/render.ts')]),
    make: async (folder) => ({ [id]: renderTone(id, folder) }),
  })),
};
