/** Groups lines into passages: what one person says at a time, a run of messages, a stretch of narration. Pure. */
import type { Line } from '../../story/beat.ts';
import type { Role } from '../../trust/bond.ts';
import { isMessage, type Names, type Side, sideOf, voiceOf } from '../people.ts';
import type { PlacedLine } from '../reading.ts';

export type PassageKind = 'speech' | 'narration' | 'thought' | 'phone';

export interface Passage {
  readonly key: string; // of its first line
  readonly kind: PassageKind;
  readonly voice: string | null; // a name; null for narration and for phone threads
  readonly side: Side | null;
  readonly time: string | null; // the time that passed before it, in words
  readonly freshFrom: number | null; // index of its first new line (shown since the player last did something); null: none
  readonly lines: readonly PlacedLine[];
}

/** A passage stays short enough to be taken in at a glance, in characters. */
const PASSAGE_LENGTH = 150;

/** @param fresh how many lines were in view before the player last did something */
export function passagesOf(
  lines: readonly PlacedLine[],
  people: Names,
  role: Role | 'both',
  fresh: number,
): Passage[] {
  const passages: Passage[] = [];
  lines.forEach((placed, n) => {
    const last = passages.at(-1);
    if (last && joins(last, placed, people, role)) {
      const freshFrom = last.freshFrom ?? (n >= fresh ? last.lines.length : null);
      passages[passages.length - 1] = { ...last, freshFrom, lines: [...last.lines, placed] };
    } else {
      passages.push(passageOf(placed, people, role, n >= fresh ? 0 : null));
    }
  });
  return passages;
}

export function kindOf(line: Line): PassageKind {
  if (line.thought) return 'thought';
  if (isMessage(line)) return 'phone';
  return line.speaker === null ? 'narration' : 'speech';
}

/** The time that passes before a line, in the story's words; null when none does. */
export function timeBefore(line: Line): string | null {
  for (const cue of line.cues) if (cue.kind === 'time') return cue.text;
  return null;
}

function passageOf(
  placed: PlacedLine,
  people: Names,
  role: Role | 'both',
  freshFrom: number | null,
): Passage {
  const { key, line } = placed;
  const kind = kindOf(line);
  const voice = kind === 'phone' ? null : voiceOf(line, people, role);
  return {
    key,
    kind,
    voice,
    side: sideOf(voice, people),
    time: timeBefore(line),
    freshFrom,
    lines: [placed],
  };
}

function joins(last: Passage, { line }: PlacedLine, people: Names, role: Role | 'both'): boolean {
  if (timeBefore(line) !== null || kindOf(line) !== last.kind) return false;
  if (last.kind === 'phone') return true;
  if (last.voice !== voiceOf(line, people, role)) return false;
  const length = last.lines.reduce((sum, placed) => sum + placed.line.text.length, line.text.length);
  return length <= PASSAGE_LENGTH;
}
