/** What was built from what: the hashes that tell when a built file is no longer what its sources say. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** Everything that music is made of; and sounds, tones and motifs. */
const SOURCES = {
  music: [
    'fine-thanks.ts',
    'loops.ts',
    'midi.ts',
    'mix.ts',
    'notes.ts',
    'on-credit-warmth.ts',
    'on-credit.ts',
    'pieces.ts',
    'third-row.ts',
    'three-times-warmth.ts',
    'three-times.ts',
    'wave.ts',
  ],
  sounds: [
    'mix.ts',
    'sounds/all.ts',
    'sounds/errands.ts',
    'sounds/hall.ts',
    'sounds/indoors.ts',
    'sounds/outdoors.ts',
    'sounds/thread.ts',
    'wave.ts',
  ],
  tones: [
    'mix.ts',
    'tones/all.ts',
    'tones/beds.ts',
    'tones/indoors.ts',
    'tones/outdoors.ts',
    'tones/render.ts',
    'wave.ts',
  ],
  motifs: ['midi.ts', 'mix.ts', 'motifs.ts', 'notes.ts', 'wave.ts'],
} as const;

export type Kind = keyof typeof SOURCES;
export const KINDS: readonly Kind[] = ['music', 'sounds', 'tones', 'motifs'];

/** Hash over the sources of everything of one kind, 16 hex digits. */
export function sourceHash(kind: Kind): string {
  return hash(SOURCES[kind].map((file) => `${file}\n${readFileSync(join(HERE, file), 'utf8')}`).join('\n'));
}

/** Hash of each audio file in a folder, by its name. */
export function fileHashes(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => /\.(ogg|m4a)$/.test(file));
  return Object.fromEntries(files.sort().map((file) => [file, hash(readFileSync(join(folder, file)))]));
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
