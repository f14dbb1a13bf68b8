/** The motifs of the stories' things, each a file. */
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { FORMATS } from '../studio/ffmpeg.ts';
import { FFMPEG, FLUID_R3, FLUIDSYNTH } from '../studio/needs.ts';
import { MOTIFS } from './motifs.ts';
import { renderMotif } from './render.ts';

export const MOTIF_PART: Part = {
  name: 'motifs',
  folder: 'assets/motifs',
  needs: [FLUIDSYNTH, FLUID_R3, FFMPEG],
  things: MOTIFS.map((piece) => ({
    id: piece.id,
    files: FORMATS.map((format) => `${piece.id}.${format}`),
    source: () => fingerprint([piece, codeOf('motifs/render.ts')]),
    make: async (folder) => ({ [piece.id]: renderMotif(piece, folder) }),
  })),
};
