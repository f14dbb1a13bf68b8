/** Which layers and thread sounds a play calls for, as numbers and names. Plays nothing itself. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { MusicId, SoundId } from '../story/cues.ts';
import type { Bond } from '../trust/bond.ts';
import type { ToneId } from './air.ts';

/** The layers of a theme: for a bond that has suffered, one as at the beginning, and a mended one. */
export type Layer = 'strain' | 'calm' | 'warmth';
export type LayeredMusic = Exclude<MusicId, 'on-credit' | 'none'>;
export type LayerId = `${LayeredMusic}-${Layer}` | 'on-credit-calm' | 'on-credit-warmth';

/** How loud each layer or tone is, 0–1. One at 0 is fetched ahead, since it may be heard soon; one that is missing is not. */
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
  // On Credit, a small everyday story, has no strain layer: its calm layer takes that part too.
  const calm = music === 'on-credit' ? Math.hypot(now.strain, now.calm) : now.calm;
  const near = (layer: Layer) => lower[layer] + higher[layer] > 0;
  return {
    ...(music !== 'on-credit' && near('strain') ? { [`${music}-strain`]: now.strain } : {}),
    ...(near('calm') || calm > 0 ? { [`${music}-calm`]: calm } : {}),
    ...(near('warmth') ? { [`${music}-warmth`]: now.warmth } : {}),
  };
}

/**
 * The sound of a step: the thread snaps where somebody's ceiling of trust is lowered, is pulled at a
 * pitfall, and takes a stitch where a practice raised trust.
 */
export function threadSoundOf(step: Step): ThreadSound | null {
  if (step.response.lowered.length > 0) return 'snap';
  if (step.kind === 'pitfall') return 'thread-pull';
  const raised = step.response.changes.some(({ part, from, to }) => part === 'trust' && to > from);
  return step.kind === 'practice' && raised ? 'stitch' : null;
}

/** The sound of a line: `mended` at a mended ending; else null. */
export function endingSoundOf(line: Line, { ending }: Moment): ThreadSound | null {
  return ending?.mended && line.cues.some(({ kind }) => kind === 'ending') ? 'mended' : null;
}

export interface Loudness {
  readonly music: number; // 0–100
  readonly sounds: number; // 0–100
  readonly muted: boolean;
}

/** The player's volumes as factors 0–1; 0 where sound is muted. */
export function volumesOf({ music, sounds, muted }: Loudness): { music: number; sounds: number } {
  const factor = (level: number) => (muted ? 0 : Math.min(1, Math.max(0, level / 100)));
  return { music: factor(music), sounds: factor(sounds) };
}
