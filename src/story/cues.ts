/** The vocabulary of cues: tags on a line that the stage or the audio acts on. */
import { readPassing } from './time.ts';

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
  'sitting',
] as const;
export type Pose = (typeof POSES)[number];

/** Gets up; the others leave it as it is whether somebody sits. */
export const STANDING_POSES = 'standing';

export const SCENES = [
  'bus-stop-dusk',
  'bus-stop-morning',
  'school-corridor',
  'school-yard-morning',
  'kitchen-evening',
  'bedroom-night',
  'park-bench',
  'stairwell',
  'spring-fair',
  'concert-hall',
  'practice-room',
  'kitchen-morning',
  'car-park-night',
  'flat-evening',
  'office-lobby',
  'attic-night',
] as const;
export type SceneId = (typeof SCENES)[number];

export const MUSIC = ['on-credit', 'three-times', 'third-row', 'fine-thanks', 'none'] as const;
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
  'applause',
  'strings',
  'car',
  'keys',
  'kettle',
  'lift',
  'typing',
  'lunch-box',
] as const;
export type SoundId = (typeof SOUNDS)[number];

/** `person` is a name in lower case, or null: then the speaker, or the first person named in the line. */
export type Cue =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  | { readonly kind: 'music'; readonly music: MusicId }
  | { readonly kind: 'sound'; readonly sound: SoundId }
  | { readonly kind: 'mood'; readonly person: string | null; readonly mood: Mood }
  | { readonly kind: 'pose'; readonly person: string | null; readonly pose: Pose | typeof STANDING_POSES }
  | { readonly kind: 'thing'; readonly person: string | null } // who has the story's thing on from here; null: nobody
  | { readonly kind: 'enters' | 'leaves'; readonly person: string } // comes into the place, or goes out of it, with this line
  | { readonly kind: 'via'; readonly via: 'phone' }
  | { readonly kind: 'time'; readonly text: string; readonly days: number } // text: as shown
  | { readonly kind: 'ending'; readonly id: string; readonly title: string };

/** A tag that is not understood, and what to do about it. */
export interface BadTag {
  readonly tag: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface TagReading {
  readonly cues: readonly Cue[];
  readonly bad: readonly BadTag[];
}

/** Splits `key: value`; a tag without a colon is all key. Both are trimmed, the key is in lower case. */
export function splitTag(tag: string): { readonly key: string; readonly value: string } {
  const colon = tag.indexOf(':');
  if (colon < 0) return { key: tag.trim().toLowerCase(), value: '' };
  return { key: tag.slice(0, colon).trim().toLowerCase(), value: tag.slice(colon + 1).trim() };
}

/**
 * Reads the tags of one line, without `#`. Never throws: what is not understood is given back in `bad`,
 * for a Seams story to refuse and a foreign one to ignore.
 */
export function readCues(tags: readonly string[]): TagReading {
  const cues: Cue[] = [];
  const bad: BadTag[] = [];
  for (const tag of tags) {
    const { key, value } = splitTag(tag);
    const read = CUE_READERS.get(key);
    const cue = read ? read(value, tags) : unknownKey(tag);
    if (cue === null) continue;
    if ('kind' in cue) cues.push(cue);
    else bad.push({ tag: tag.trim(), ...cue });
  }
  return { cues, bad };
}

interface Refusal {
  readonly problem: string;
  readonly remedy: string;
}
/** Null: the tag belongs to another one on the line and makes no cue of its own. */
type CueReader = (value: string, tags: readonly string[]) => Cue | Refusal | null;

const CUE_READERS: ReadonlyMap<string, CueReader> = new Map<string, CueReader>([
  [
    'scene',
    (value) => {
      const scene = oneOf(SCENES, value);
      return scene ? { kind: 'scene', scene } : refuse('scene', value, SCENES);
    },
  ],
  [
    'music',
    (value) => {
      const music = oneOf(MUSIC, value);
      return music ? { kind: 'music', music } : refuse('music', value, MUSIC);
    },
  ],
  [
    'sound',
    (value) => {
      const sound = oneOf(SOUNDS, value);
      return sound ? { kind: 'sound', sound } : refuse('sound', value, SOUNDS);
    },
  ],
  [
    'mood',
    (value) => {
      const { person, rest } = splitPerson(value, MOODS);
      const mood = oneOf(MOODS, rest);
      return mood ? { kind: 'mood', person, mood } : refuse('mood', rest, MOODS);
    },
  ],
  [
    'pose',
    (value) => {
      const known = [...POSES, STANDING_POSES] as const;
      const { person, rest } = splitPerson(value, known);
      const pose = oneOf(known, rest);
      return pose ? { kind: 'pose', person, pose } : refuse('pose', rest, known);
    },
  ],
  ['thing', readThing],
  ['enters', (value) => readWay('enters', value)],
  ['leaves', (value) => readWay('leaves', value)],
  ['via', (value) => (value === 'phone' ? { kind: 'via', via: 'phone' } : refuse('via', value, ['phone']))],
  ['time', readTime],
  ['ending', readEnding],
  ['ending-title', readEndingTitle],
  ['stop', () => null], // for teachers: `teaching.ts`
  ['ask', () => null],
]);

/** The keys that a tag on a line may have. */
export function cueKeys(): readonly string[] {
  return [...CUE_READERS.keys()];
}

function oneOf<T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((name) => name === value);
}

/** `vera worried` and `mr. day worried` name a person, `worried` leaves it to the line. */
function splitPerson(
  value: string,
  known: readonly string[],
): { readonly person: string | null; readonly rest: string } {
  const last = value.search(/\s\S+$/);
  // Where the last word is none of the known ones, all behind the first is what was meant.
  const space = known.includes(value.slice(last).trim()) ? last : value.search(/\s/);
  if (space < 0) return { person: null, rest: value };
  return { person: value.slice(0, space).trim().toLowerCase(), rest: value.slice(space).trim() };
}

function refuse(kind: string, value: string, known: readonly string[]): Refusal {
  const problem = value === '' ? `the ${kind} is empty` : `there is no ${kind} "${value}"`;
  return { problem, remedy: `Use one of: ${known.join(', ')}.` };
}

function unknownKey(tag: string): Refusal {
  return {
    problem: `the tag "${tag.trim()}" is unknown`,
    remedy: `A line may carry: ${cueKeys().join(', ')}.`,
  };
}

function readThing(value: string): Cue | Refusal {
  if (value !== '') return { kind: 'thing', person: value === 'nobody' ? null : value.toLowerCase() };
  return { problem: `"${value}" does not say who has the thing`, remedy: 'Name one person, or nobody.' };
}

function readWay(kind: 'enters' | 'leaves', value: string): Cue | Refusal {
  if (value !== '') return { kind, person: value.toLowerCase() };
  return { problem: `"${value}" does not say who ${kind}`, remedy: 'Name one person.' };
}

function readTime(value: string): Cue | Refusal {
  const passing = readPassing(value);
  if (passing !== null) return { kind: 'time', text: passing.words, days: passing.days };
  return {
    problem: `"${value}" does not say how much time passes`,
    remedy: 'Write the amount, then the words to show: "21d three weeks later" (h hours, d days, w weeks).',
  };
}

function readEnding(id: string, tags: readonly string[]): Cue | Refusal {
  if (id === '') {
    return { problem: 'the ending has no id', remedy: 'Give it a short id: "# ending: new-seam".' };
  }
  const title = tags.map(splitTag).find(({ key }) => key === 'ending-title')?.value;
  return { kind: 'ending', id, title: title || id };
}

function readEndingTitle(title: string, tags: readonly string[]): Refusal | null {
  const ending = tags.some((tag) => splitTag(tag).key === 'ending');
  if (ending && title !== '') return null;
  return ending
    ? { problem: 'the ending title is empty', remedy: 'Write the words: "# ending-title: A new seam".' }
    : { problem: 'an ending title without an ending', remedy: 'Put "# ending: id" on the same line.' };
}
