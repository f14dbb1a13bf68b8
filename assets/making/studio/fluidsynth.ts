/** The door to fluidsynth, which plays scores with the FluidR3 soundfont. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stereo } from './mix.ts';
import { parted } from './samples.ts';
import { RATE } from './wave.ts';

/** FluidR3_GM.sf2, where Debian has it unless SOUNDFONT says another place. */
export const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';

/** Plays a MIDI file without echo or chorus. */
export function playMidi(midi: Uint8Array): Stereo {
  const folder = mkdtempSync(join(tmpdir(), 'seams-score-'));
  try {
    const [input, output] = [join(folder, 'in.mid'), join(folder, 'out.raw')];
    writeFileSync(input, midi);
    const format = ['-r', String(RATE), '-O', 'float', '-T', 'raw', '-E', 'little', '-F', output];
    execFileSync(
      'fluidsynth',
      ['-ni', '-q', '-R', '0', '-C', '0', '-g', '0.5', ...format, SOUNDFONT, input],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return parted(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
