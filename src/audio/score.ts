/** What should be heard, from the play alone: how much of each layer, what the thread says. Makes no sound. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { MusicId, SoundId } from '../story/cues.ts';
import type { Bond } from '../trust/bond.ts';
import type { ToneId } from './air.ts';

/** What a theme is at each of three places along a bond: where little is left, where it began, and where it is mended. */
export type Layer = 'strain' | 'calm' | 'warmth';
export type LayeredMusic = Exclude<MusicId, 'on-credit' | 'none'>;
export type LayerId = `${LayeredMusic}-${Layer}` | 'on-credit-calm' | 'on-credit-warmth';

/** How loud each layer or tone is, 0–1. One at 0 is near: soon it may be heard. One that is not named is silent. */
export type Levels = Readonly<Partial<Record<LayerId | ToneId, number>>>;

/** Sounds that tell of the bond and not of the story. They have no captions: the meters say it in words already. */
export type ThreadSound = 'choice' | 'stitch' | 'thread-pull' | 'snap' | 'mended';
export type AnySound = SoundId | ThreadSound;

/** The parts of a bond that music follows. */
export type Felt = Pick<Bond, 'responsible' | 'hurt'>;

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

/** How far a bond may be from a layer that is fetched already: about as far as one step takes it. */
const NEAR = 0.05;

/** The layers of this music for this bond, heard or near; without a bond, as at the beginning of a story. */
export function levelsOf(music: MusicId, bond: Felt | null): Levels {
  if (music === 'none') return {};
  const ease = bond ? easeOf(bond) : CALM_AT;
  const [lower, now, higher] = [layersAt(ease - NEAR), layersAt(ease), layersAt(ease + NEAR)];
  // Nobody who waits for a bus is that unhappy: On Credit stays calm where the others are strained.
  const calm = music === 'on-credit' ? Math.hypot(now.strain, now.calm) : now.calm;
  const near = (layer: Layer) => lower[layer] + higher[layer] > 0;
  return {
    ...(music !== 'on-credit' && near('strain') ? { [`${music}-strain`]: now.strain } : {}),
    ...(near('calm') || calm > 0 ? { [`${music}-calm`]: calm } : {}),
    ...(near('warmth') ? { [`${music}-warmth`]: now.warmth } : {}),
  };
}

/**
 * What the thread says to a step: it snaps where somebody can trust less from now on than ever before, is pulled at a
 * pitfall, and takes a stitch where a practice raised trust.
 */
export function threadSoundOf(step: Step): ThreadSound | null {
  if (step.response.lowered.length > 0) return 'snap';
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
