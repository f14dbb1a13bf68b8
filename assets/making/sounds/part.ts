/** All short sounds, in one file: each is too small to be fetched alone. */
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { FORMATS } from '../studio/ffmpeg.ts';
import { FFMPEG } from '../studio/needs.ts';
import { renderSounds } from './render.ts';

export const SOUND_PART: Part = {
  name: 'sounds',
  folder: 'assets/sounds',
  needs: [FFMPEG],
  facts: { file: 'assets/sounds/sounds.json', key: 'sprite' },
  things: [
    {
      id: 'sounds',
      files: FORMATS.map((format) => `sounds.${format}`),
      source: () => fingerprint([codeOf('sounds/render.ts')]),
      make: async (folder) => renderSounds(folder),
    },
  ],
};
