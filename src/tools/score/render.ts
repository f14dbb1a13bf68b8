/**
 * Builds assets/music, assets/sounds and assets/tones from the scores: `npx tsx src/tools/score/render.ts [music|sounds|tones]`.
 * Needs fluidsynth, FluidR3_GM and ffmpeg. What was built is decoded again and measured; a loop that can be heard
 * to begin anew, or a clipped sound, is an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileHashes, KINDS, sourceHash } from './built.ts';
import { LOUDEST_PEAK, renderTheme } from './loops.ts';
import { padded } from './mix.ts';
import { THEMES } from './pieces.ts';
import { checkPrograms, decode, encode, FORMATS, measure } from './programs.ts';
import { bestSeams } from './seam.ts';
import { makeStrip } from './sounds/all.ts';
import { makeTone, TONES } from './sounds/tones.ts';
import { fromDb, RATE, strengthOf } from './wave.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');
const RATES = { ogg: 28, m4a: 40 } as const; // kbit/s
const TONE_RATES = { ogg: 16, m4a: 32 } as const;
const TONE_LOUDNESS = -40; // dB: it is missed when it is gone, and not noticed while it is there
const TONE_PAD = 200; // ms

function renderMusic(): object {
  return { loops: Object.assign({}, ...THEMES.map((theme) => renderTheme(theme, `${ASSETS}/music`))) };
}

function renderSounds(): object {
  const { sound, places } = makeStrip();
  for (const format of FORMATS) {
    const path = `${ASSETS}/sounds/sounds.${format}`;
    encode(path, format, RATES[format], [sound]);
    const heard = decode(path);
    const { peak } = measure([heard.left]);
    if (peak > LOUDEST_PEAK) throw new Error(`${path}: its peak of ${peak} dB may clip.`);
    console.log(`sounds.${format}`, { seconds: heard.left.length / RATE, peak });
  }
  return { sprite: places };
}

/** Each room tone is a file of its own: it is fetched where its place comes up. */
function renderTones(): object {
  const loops = TONES.map((id) => {
    const made = makeTone(id);
    const gain = fromDb(TONE_LOUDNESS) / strengthOf(made);
    const sound = made.map((value) => value * gain);
    const length = (1000 * sound.length) / RATE;
    const heard = FORMATS.map((format) => {
      const path = `${ASSETS}/tones/${id}.${format}`;
      encode(path, format, TONE_RATES[format], [padded(sound, (TONE_PAD * RATE) / 1000)]);
      return decode(path);
    });
    const [{ start = 0, seam = 9 } = {}] = bestSeams([heard], length, 2 * TONE_PAD);
    const peak = Math.max(...heard.map(({ left }) => measure([left]).peak));
    if (seam > 1) throw new Error(`${id}: the loop jumps where it goes round (${seam}).`);
    if (peak > LOUDEST_PEAK) throw new Error(`${id}: its peak of ${peak} dB may clip.`);
    return [id, { start, length, peak, seam }] as const;
  });
  console.table(Object.fromEntries(loops));
  return { loops: Object.fromEntries(loops) };
}

const RENDER = { music: renderMusic, sounds: renderSounds, tones: renderTones };

const [only] = process.argv.slice(2);
checkPrograms();
for (const kind of KINDS.filter((each) => only === undefined || each === only)) {
  const folder = `${ASSETS}/${kind}`;
  mkdirSync(folder, { recursive: true });
  const built = RENDER[kind]();
  const record = { source: sourceHash(kind), files: fileHashes(folder), ...built };
  writeFileSync(`${folder}/${kind}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
