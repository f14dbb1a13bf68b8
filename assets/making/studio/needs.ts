/** What must be installed beside npm's packages before something can be built. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Need } from '../record/part.ts';
import { SOUNDFONT } from './fluidsynth.ts';

const runs = (program: string, ...args: readonly string[]) => spawnSync(program, args, { encoding: 'utf8' });

export const FFMPEG: Need = {
  name: 'ffmpeg',
  there: () => runs('ffmpeg', '-version').status === 0,
  remedy: 'On Debian: apt install ffmpeg.',
};

export const FLUIDSYNTH: Need = {
  name: 'fluidsynth',
  there: () => runs('fluidsynth', '--version').status === 0,
  remedy: 'On Debian: apt install fluidsynth.',
};

export const FLUID_R3: Need = {
  name: `the soundfont ${SOUNDFONT}`,
  there: () => existsSync(SOUNDFONT),
  remedy: 'On Debian: apt install fluid-soundfont-gm; elsewhere set SOUNDFONT to FluidR3_GM.sf2.',
};

export const DEJAVU: Need = {
  name: 'the font DejaVu Sans',
  there: () => /DejaVu/.test(runs('fc-match', 'DejaVu Sans').stdout ?? ''),
  remedy: 'On Debian: apt install fontconfig fonts-dejavu-core.',
};
