/**
 * Builds assets/music, sounds, tones and motifs from the scores: `npx tsx src/tools/score/render.ts [music|sounds|…]`.
 * Needs fluidsynth, FluidR3_GM and ffmpeg. What was built is decoded again and measured; a loop that can be heard
 * to begin anew, or a clipped sound, is an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileHashes, KINDS, type Kind, sourceHash } from './built.ts';
import { LOUDEST_PEAK, renderTheme } from './loops.ts';
import { renderMotifs } from './motifs.ts';
import { THEMES } from './pieces.ts';
import { checkPrograms, decode, encode, FORMATS, measure } from './programs.ts';
import { makeStrip } from './sounds/all.ts';
import { renderTones } from './tones/render.ts';
import { RATE } from './wave.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');
const RATES = { ogg: 32, m4a: 40 } as const; // kbit/s

function renderMusic(folder: string): object {
  return { loops: Object.assign({}, ...THEMES.map((theme) => renderTheme(theme, folder))) };
}

function renderSounds(folder: string): object {
  const { sound, places } = makeStrip();
  for (const format of FORMATS) {
    const path = `${folder}/sounds.${format}`;
    encode(path, format, RATES[format], [sound]);
    const heard = decode(path);
    const { peak } = measure([heard.left]);
    if (peak > LOUDEST_PEAK) throw new Error(`${path}: its peak of ${peak} dB may clip.`);
    console.log(`sounds.${format}`, { seconds: heard.left.length / RATE, peak });
  }
  return { sprite: places };
}

const RENDER: Readonly<Record<Kind, (folder: string) => object>> = {
  music: renderMusic,
  sounds: renderSounds,
  tones: (folder) => ({ loops: renderTones(folder) }),
  motifs: (folder) => ({ motifs: renderMotifs(folder) }),
};

const [only] = process.argv.slice(2);
checkPrograms();
for (const kind of KINDS.filter((each) => only === undefined || each === only)) {
  const folder = `${ASSETS}/${kind}`;
  mkdirSync(folder, { recursive: true });
  const built = RENDER[kind](folder);
  const record = { source: sourceHash(kind), files: fileHashes(folder), ...built };
  writeFileSync(`${folder}/${kind}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
