/** The vocabulary of cues: tags on a line that the stage or the audio acts on. */

export const MOODS = [
  'calm',
  'warm',
  'glad',
  'amused',
  'hopeful',
  'thoughtful',
  'polite',
  'flat',
  'blank',
  'tired',
  'worried',
  'cornered',
  'ashamed',
  'hurt',
  'tearful',
  'angry',
  'sharp',
  'surprised',
] as const;
export type Mood = (typeof MOODS)[number];

export const POSES = [
  'open',
  'arms-crossed',
  'turned-away',
  'leaning-in',
  'hand-to-chest',
  'phone-in-hand',
] as const;
export type Pose = (typeof POSES)[number];

export const SCENES = [
  'bus-stop-dusk',
  'school-corridor',
  'school-yard-morning',
  'kitchen-evening',
  'bedroom-night',
  'park-bench',
  'stairwell',
  'spring-fair',
] as const;
export type SceneId = (typeof SCENES)[number];

export const MUSIC = ['on-credit', 'three-times', 'none'] as const;
export type MusicId = (typeof MUSIC)[number];

export const SOUNDS = [
  'phone-buzz',
  'message-sent',
  'door',
  'bell',
  'bus',
  'page',
  'cup',
  'steps',
  'rain',
  'ball',
] as const;
export type SoundId = (typeof SOUNDS)[number];

/** `person` is a name in lower case, or null: then the speaker, or the first person named in the line. */
export type Cue =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  | { readonly kind: 'music'; readonly music: MusicId }
  | { readonly kind: 'sound'; readonly sound: SoundId }
  | { readonly kind: 'mood'; readonly person: string | null; readonly mood: Mood }
  | { readonly kind: 'pose'; readonly person: string | null; readonly pose: Pose }
  | { readonly kind: 'via'; readonly via: 'phone' }
  | { readonly kind: 'time'; readonly text: string; readonly days: number }
  | { readonly kind: 'ending'; readonly id: string; readonly title: string };
