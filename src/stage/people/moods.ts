/** Which parts of a face make a mood. The table lies beside the drawn parts, in assets/cast/moods.json. Pure. */
import table from '../../../assets/cast/moods.json' with { type: 'json' };
import type { Mood } from '../../story/cues.ts';

/**
 * Frame names within `brows/`, `eyes/` and `mouth/`; `loud` is a mouth that is only seen while the person speaks.
 * `tilt` bows the head about the neck, in degrees, forward is positive.
 */
export type Face = {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly loud?: string;
  readonly tilt: number;
};

export const FACES: Readonly<Record<Mood, Face>> = table;

/** The eyes of a blink. */
export const BLINK = 'closed';

/** Mouths to cycle through while a person speaks; the mood's own mouth comes between them and last. */
export const TALK = ['talk-small', 'talk', 'talk-teeth'] as const;

/** The mouth of a mood at rest (`shape` −1), or in one of the talking shapes from small to wide (0–2). */
export function mouthOf(mood: Mood, shape: number): string {
  const { mouth, loud } = FACES[mood];
  const said = TALK[shape];
  if (said === undefined) return mouth;
  return shape > 0 && loud !== undefined ? loud : said;
}

/** What the silent mouth does now and then: somebody uneasy swallows, somebody at ease half smiles. */
const PASSING: Readonly<Partial<Record<Mood, string>>> = {
  calm: 'smile',
  hopeful: 'broad',
  thoughtful: 'smirk',
  polite: 'still',
  blank: 'tight',
  tired: 'tight',
  worried: 'tight',
  cornered: 'tight',
  ashamed: 'wavering',
  hurt: 'wavering',
  tearful: 'wavering',
};

/** In these nobody smiles, whatever was said. */
const UNMOVED: readonly Mood[] = ['angry', 'sharp', 'glad', 'surprised'];
const HALF_SMILE = 'smile';

/** What a person does with the face at this instant. */
export interface Instant {
  readonly mouth: number; // talking shape, or −1
  readonly stir: boolean;
  readonly shut: boolean; // the eyes
  readonly eased: boolean; // something good just happened to them
}

/** Frame names within `brows/`, `eyes/` and `mouth/` for a mood at an instant. */
export function faceAt(mood: Mood, { mouth, stir, shut, eased }: Instant): Omit<Face, 'tilt' | 'loud'> {
  const { brows, eyes } = FACES[mood];
  const passing = eased && !UNMOVED.includes(mood) ? HALF_SMILE : stir ? PASSING[mood] : undefined;
  return {
    brows,
    eyes: shut ? BLINK : eyes,
    mouth: mouth < 0 && passing !== undefined ? passing : mouthOf(mood, mouth),
  };
}

/** Whether the silent mouth's movement in this mood is a swallow, which moves the throat as well. */
export function swallows(mood: Mood): boolean {
  return PASSING[mood] === 'tight' || PASSING[mood] === 'wavering';
}

/** The face of a mood at rest as the names of frames in a person's atlas. */
export function framesOf(mood: Mood): { brows: string; eyes: string; mouth: string } {
  const { brows, eyes, mouth } = FACES[mood];
  return { brows: `brows/${brows}`, eyes: `eyes/${eyes}`, mouth: `mouth/${mouth}` };
}
