/** The music: each theme in its layers, which are built together because they go round together. */
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { FORMATS } from '../studio/ffmpeg.ts';
import { FFMPEG, FLUID_R3, FLUIDSYNTH } from '../studio/needs.ts';
import { renderTheme } from './loops.ts';
import { THEMES } from './pieces.ts';

export const MUSIC: Part = {
  name: 'music',
  folder: 'assets/music',
  needs: [FLUIDSYNTH, FLUID_R3, FFMPEG],
  facts: { file: 'assets/music/music.json', key: 'loops' },
  things: THEMES.map((layers) => ({
    id: layers[0]?.theme ?? '',
    files: layers.flatMap(({ id }) => FORMATS.map((format) => `${id}.${format}`)),
    source: () => fingerprint([layers, codeOf('music/loops.ts')]),
    make: async (folder) => renderTheme(layers, folder),
  })),
};
