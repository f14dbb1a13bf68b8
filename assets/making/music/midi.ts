/** Writes one part of a piece as a MIDI file. */
import type { Note, Part } from './notes.ts';

const TICKS = 480; // a beat
const DRUMS = 9;

interface Event {
  readonly tick: number;
  readonly bytes: readonly number[];
}

/** A MIDI file (format 0) with the part played `rounds` times on end. `tempo` in beats a minute. */
export function writeMidi(part: Part, tempo: number, beats: number, rounds: number): Uint8Array {
  const channel = part.drums ? DRUMS : 0;
  const micros = Math.round(60_000_000 / tempo);
  const events: Event[] = [
    { tick: 0, bytes: [0xff, 0x51, 3, (micros >> 16) & 255, (micros >> 8) & 255, micros & 255] },
    { tick: 0, bytes: [0xc0 | channel, part.program] },
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const note of part.notes) {
      events.push(...strike(note, channel, round * beats));
      if (part.bowed) events.push(...bow(note, channel, round * beats));
    }
  }
  // At the same tick a key is let go before it is struck again, and the bow is set between the two.
  events.sort((a, b) => a.tick - b.tick || order(a) - order(b));
  const track: number[] = [];
  let now = 0;
  for (const { tick, bytes } of events) {
    track.push(...variable(tick - now), ...bytes);
    now = tick;
  }
  track.push(...variable(Math.max(0, rounds * beats * TICKS - now)), 0xff, 0x2f, 0);
  const head = [...text('MThd'), ...word(6), 0, 0, 0, 1, TICKS >> 8, TICKS & 255];
  return Uint8Array.from([...head, ...text('MTrk'), ...word(track.length), ...track]);
}

function strike({ at, beats, key, velocity }: Note, channel: number, from: number): Event[] {
  const on = Math.round((from + at) * TICKS);
  const off = Math.max(on + 1, Math.round((from + at + beats) * TICKS));
  return [
    { tick: on, bytes: [0x90 | channel, key, velocity] },
    { tick: off, bytes: [0x80 | channel, key, 0] },
  ];
}

const EXPRESSION = 11;
const VIBRATO = 1;
const STROKE = 1 / 8; // beats between two changes of the bow

/** What a bow does to one note: long ones grow until past their middle and tremble from there, short ones are plain. */
function bow({ at, beats }: Note, channel: number, from: number): Event[] {
  const set = (beat: number, control: number, value: number): Event => ({
    tick: Math.round((from + at + beat) * TICKS),
    bytes: [0xb0 | channel, control, Math.round(value)],
  });
  if (beats < 0.9) return [set(0, EXPRESSION, 104), set(0, VIBRATO, 8)];
  return Array.from({ length: Math.ceil(beats / STROKE) }, (_, n) => {
    const way = (n * STROKE) / beats;
    const swell = 86 + 34 * Math.sin(Math.PI * way ** 1.3) - 14 * way;
    return [set(n * STROKE, EXPRESSION, swell), set(n * STROKE, VIBRATO, 52 * Math.min(1, way * 1.6) ** 2)];
  }).flat();
}

function order({ bytes: [status = 0] }: Event): number {
  if (status === 0xff || (status & 0xf0) === 0xc0) return 0;
  return ['8', 'b', '9'].indexOf((status >> 4).toString(16)) + 1;
}

/** A number in MIDI's variable length: seven bits a byte, the highest first. */
export function variable(value: number): number[] {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

function text(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

function word(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
