/** What keeps sounding from line to line ("the air"): music, the tone of the place, rain. Plays nothing itself. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { MusicId, SceneId, SoundId } from '../story/cues.ts';

export type ThemeId = Exclude<MusicId, 'none'>;

/** Tones: the quiet background sound of each place. */
export type ToneId =
  | 'kitchen'
  | 'night'
  | 'hall'
  | 'stairs'
  | 'lobby'
  | 'street'
  | 'yard'
  | 'car-park'
  | 'river'
  | 'fair';

const TONES: Readonly<Record<SceneId, ToneId>> = {
  'bus-stop-dusk': 'street',
  'bus-stop-morning': 'street',
  'school-corridor': 'stairs',
  'school-yard-morning': 'yard',
  'kitchen-evening': 'kitchen',
  'kitchen-morning': 'kitchen',
  'bedroom-night': 'night',
  'flat-evening': 'night',
  'park-bench': 'river',
  stairwell: 'stairs',
  'spring-fair': 'fair',
  'concert-hall': 'hall',
  'practice-room': 'hall',
  'car-park-night': 'car-park',
  'office-lobby': 'lobby',
  'attic-night': 'night',
};

/** What keeps sounding until a cue of the story changes it. */
export interface Air {
  readonly music: MusicId;
  readonly rain: boolean;
  readonly tone: ToneId | null; // null: the story has not named a place yet
  readonly song: ThemeId | null; // the last music that was not `none`: its motif is played for the story's object
  readonly holder: string | null; // who has the story's object: a name, or `nobody`; null before it was shown
}

export const SILENT_AIR: Air = { music: 'none', rain: false, tone: null, song: null, holder: null };

/** The air after a line came into view. Rain stays until the story goes to another place or another time. */
export function airAfter(air: Air, line: Line): Air {
  let { music, rain, tone, song, holder } = air;
  for (const cue of line.cues) {
    if (cue.kind === 'music') music = cue.music;
    if (cue.kind === 'scene') tone = TONES[cue.scene];
    if (cue.kind === 'scene' || cue.kind === 'time') rain = false;
    if (cue.kind === 'thing') holder = cue.person ?? 'nobody';
  }
  if (music !== 'none') song = music;
  return { music, rain: rain || soundsOf(line).includes('rain'), tone, song, holder };
}

/** The air after a play so far, `line` lines of its last moment included: for resuming and for going back. */
export function airSoFar(opening: Moment, steps: readonly Step[], line: number): Air {
  const moments = [opening, ...steps.map(({ next }) => next)];
  const lines = moments.flatMap(({ beat }, n) =>
    n === moments.length - 1 ? beat.lines.slice(0, line) : beat.lines,
  );
  return lines.reduce(airAfter, SILENT_AIR);
}

/** The theme whose motif to play when the air changes so: where the story's object is shown or changes hands; else null. */
export function motifBetween(before: Air, after: Air): ThemeId | null {
  return after.holder === before.holder ? null : after.song;
}

/** The sounds of a line, in order. */
export function soundsOf(line: Line): readonly SoundId[] {
  return line.cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.sound] : []));
}
