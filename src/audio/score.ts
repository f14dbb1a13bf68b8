/** What should be heard, from the play alone: which music and how much of each layer, which sounds. Makes no sound. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { MusicId, SoundId } from '../story/cues.ts';
import type { Bond } from '../trust/bond.ts';

/** What goes on sounding until something else is said. */
export interface Air {
  readonly music: MusicId;
  readonly rain: boolean;
}

export const STILL: Air = { music: 'none', rain: false };

/** What a theme is at each of three places along a bond: where little is left, where it began, and where it is mended. */
export type Layer = 'strain' | 'calm' | 'warmth';
export type LayeredMusic = Exclude<MusicId, 'on-credit' | 'none'>;
export type LayerId = `${LayeredMusic}-${Layer}` | 'on-credit';

/** How loud each layer is, 0–1; a layer that is not named is silent. */
export type Levels = Readonly<Partial<Record<LayerId, number>>>;

/** Sounds that tell of the bond and not of the story. */
export type ThreadSound = 'choice' | 'stitch' | 'thread-pull' | 'mended';
export type AnySound = SoundId | ThreadSound;

/** The parts of a bond that music follows. */
export type Felt = Pick<Bond, 'responsible' | 'hurt'>;

/** The air after a line came into view. Rain stays until the story goes to another place or another time. */
export function airAfter(air: Air, line: Line): Air {
  let { music, rain } = air;
  for (const cue of line.cues) {
    if (cue.kind === 'music') music = cue.music;
    if (cue.kind === 'scene' || cue.kind === 'time') rain = false;
  }
  return { music, rain: rain || soundsOf(line).includes('rain') };
}

/** The air of a play so far, `line` lines of its last moment included: for resuming and for going back. */
export function airSoFar(opening: Moment, steps: readonly Step[], line: number): Air {
  const moments = [opening, ...steps.map(({ next }) => next)];
  const lines = moments.flatMap(({ beat }, n) =>
    n === moments.length - 1 ? beat.lines.slice(0, line) : beat.lines,
  );
  return lines.reduce(airAfter, STILL);
}

/** The sounds of a line, in order. */
export function soundsOf(line: Line): readonly SoundId[] {
  return line.cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.sound] : []));
}

/**
 * How easy the two are with each other, 0–1: half of it their openness, half the thread, in which the weaker trust
 * counts double. 1 is about where a bond is mended; the curve is for the ear and decides nothing.
 */
export function easeOf({ responsible, hurt }: Felt): number {
  const contact = Math.min(responsible.openness, hurt.openness);
  const weaker = Math.min(responsible.trust, hurt.trust);
  const thread = (2 * weaker + Math.max(responsible.trust, hurt.trust)) / 3;
  return (Math.min(1, contact / EASY_CONTACT) + Math.min(1, thread / EASY_THREAD)) / 2;
}

const EASY_CONTACT = 70;
const EASY_THREAD = 60;

const CALM_AT = 0.6; // a little above the ease with which stories begin
const WARM_AT = 0.95; // a little below the ease of a mended bond

/**
 * How loud each layer is at this ease: strain gives way to calm, calm to warmth. Never more than two are heard, and
 * together they are always equally strong.
 */
export function layersAt(ease: number): Readonly<Record<Layer, number>> {
  const up = Math.min(1, Math.max(0, ease / CALM_AT));
  const over = Math.min(1, Math.max(0, (ease - CALM_AT) / (WARM_AT - CALM_AT)));
  return { strain: Math.sqrt(1 - up), calm: Math.sqrt(up - over), warmth: Math.sqrt(over) };
}

/** The layers of this music for this bond; without one, as at the beginning of a story. */
export function levelsOf(music: MusicId, bond: Felt | null): Levels {
  switch (music) {
    case 'three-times':
    case 'third-row':
    case 'fine-thanks': {
      const { strain, calm, warmth } = layersAt(bond ? easeOf(bond) : CALM_AT);
      return { [`${music}-strain`]: strain, [`${music}-calm`]: calm, [`${music}-warmth`]: warmth };
    }
    case 'on-credit':
      return { 'on-credit': 1 };
    case 'none':
      return {};
  }
}

/** What the thread says to a step: a stitch where a practice raised trust, a pull at a pitfall, else nothing. */
export function threadSoundOf(step: Step): ThreadSound | null {
  if (step.kind === 'pitfall') return 'thread-pull';
  const raised = step.response.changes.some(({ part, from, to }) => part === 'trust' && to > from);
  return step.kind === 'practice' && raised ? 'stitch' : null;
}

/** What the thread says to a line: that it holds again, where a play ends and it does. */
export function endingSoundOf(line: Line, { ending }: Moment): ThreadSound | null {
  return ending?.mended && line.cues.some(({ kind }) => kind === 'ending') ? 'mended' : null;
}

export interface Loudness {
  readonly music: number; // 0–100
  readonly sounds: number; // 0–100
  readonly muted: boolean;
}

/** What is set, as factors 0–1. */
export function volumesOf({ music, sounds, muted }: Loudness): { music: number; sounds: number } {
  const factor = (level: number) => (muted ? 0 : Math.min(1, Math.max(0, level / 100)));
  return { music: factor(music), sounds: factor(sounds) };
}
