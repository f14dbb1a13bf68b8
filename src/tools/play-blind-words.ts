/** A play told to somebody who sees no screen: what its lines, faces, meters and options look like, in plain words. Pure. */
import { MAP } from '../debrief/map/words.ts';
import type { Play } from '../play/play.ts';
import type { Step } from '../play/step.ts';
import type { Line, Option, StoryHeader } from '../story/beat.ts';
import type { Cue, Pose, STANDING_POSES } from '../story/cues.ts';
import { nameKey } from '../story/names.ts';
import { type Bond, otherRole, ROLES, type Role } from '../trust/bond.ts';

/** How the people stand, as it was told last. */
export interface BlindStage {
  readonly names: readonly string[]; // of the two
  readonly own: string; // the played person
  readonly faces: Map<string, { mood: string; pose: string }>; // by the key of a name
}

export function openStage(header: StoryHeader, role: Role): BlindStage {
  return { names: [header.responsible, header.hurt], own: header[role], faces: new Map() };
}

/** Lines in order, each with what is to be seen and heard at it in brackets. Changes the faces of `stage`. */
export function tellLines(stage: BlindStage, lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) => {
    const before = line.cues.flatMap((cue) => tellBefore(cue) ?? []);
    const seen = [...line.cues.flatMap((cue) => tellWays(cue) ?? []), ...tellFaces(stage, line)];
    const beside = seen.length > 0 ? ` [${seen.join('; ')}]` : '';
    return [...before.flatMap((words) => ['', words]), `${tellWords(stage, line)}${beside}`];
  });
}

function tellWords({ own }: BlindStage, { speaker, text, thought, cues }: Line): string {
  if (thought) return `${speaker ?? own} thinks: ${text.replace(/^[(（](.*)[)）]$/s, '$1')}`;
  if (speaker === null) return text;
  return `${speaker}${cues.some(({ kind }) => kind === 'via') ? ' writes' : ''}: ${text}`;
}

/** Another place, or another time. */
function tellBefore(cue: Cue): string | null {
  if (cue.kind === 'time') return `--- ${cue.text} ---`;
  return cue.kind === 'scene' ? `--- ${MAP.place(cue.scene, null)} ---` : null;
}

function tellWays(cue: Cue): string | null {
  if (cue.kind === 'sound') return `sound: ${cue.sound.replaceAll('-', ' ')}`;
  if (cue.kind === 'enters') return `${named(cue.person)} comes in`;
  return cue.kind === 'leaves' ? `${named(cue.person)} goes` : null;
}

function named(person: string): string {
  return person.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const AT_EASE = { mood: 'calm', pose: '' };

/** Whose face or bearing changed with a line: "Vera: hurt, arms crossed". */
function tellFaces({ names, faces }: BlindStage, line: Line): readonly string[] {
  const changed = new Set<string>();
  letGo(faces, line);
  for (const cue of line.cues) {
    if (cue.kind !== 'mood' && cue.kind !== 'pose') continue;
    const who = cue.person ?? line.speaker ?? names.find((name) => line.text.includes(name));
    if (who === undefined) continue;
    const key = nameKey(who);
    const face = faces.get(key) ?? AT_EASE;
    faces.set(key, cue.kind === 'mood' ? { ...face, mood: cue.mood } : { ...face, pose: bearing(cue.pose) });
    changed.add(key);
  }
  return [...changed].map((key) => {
    const { mood, pose } = faces.get(key) ?? AT_EASE;
    const name = names.find((each) => nameKey(each) === key) ?? named(key);
    return `${name}: ${[mood, pose].filter(Boolean).join(', ')}`;
  });
}

const GESTURES: readonly string[] = ['leaning in', 'hand to chest'];

/** As on the stage: in another place nobody stands as before, and a gesture goes with what was said. */
function letGo(faces: BlindStage['faces'], { cues, speaker }: Line): void {
  const elsewhere = cues.some(({ kind }) => kind === 'scene');
  for (const [key, face] of faces) {
    const goesOn = speaker !== null && key === nameKey(speaker) && GESTURES.includes(face.pose);
    if (elsewhere || goesOn) faces.set(key, { ...face, pose: '' });
  }
}

function bearing(pose: Pose | typeof STANDING_POSES): string {
  return pose === 'open' ? '' : pose.replaceAll('-', ' '); // nothing to be seen
}

/**
 * Each one's trust in the other, with what has moved it since the player's last choice, told apart as on the screen: by
 * oneself, by the other's answer, by time. Nothing in a foreign file.
 */
export function tellMeters(play: Play, header: StoryHeader): readonly string[] {
  if (header.breach === null) return [];
  const at = play.steps.findLastIndex(({ seat }) => seat === 'player');
  const since = at < 0 ? [] : play.steps.slice(at);
  const meters = ROLES.map((role) => {
    const moved = at < 0 ? '' : ` (${tellMoved(since, play.moment.bond, role, header)})`;
    return `${header[role]}'s trust in ${header[otherRole(role)]}: ${play.moment.bond[role].trust} of 100${moved}`;
  });
  return ['', ...meters];
}

function tellMoved(since: readonly Step[], now: Bond, role: Role, header: StoryHeader): string {
  const by = { own: 0, answer: 0, time: 0 };
  for (const [at, { before, response }] of since.entries()) {
    by[at === 0 ? 'own' : 'answer'] += response.after[role].trust - before[role].trust;
    by.time += (since[at + 1]?.before ?? now)[role].trust - response.after[role].trust;
  }
  const other = since[0] ? header[otherRole(since[0].by)] : '';
  const told = [`You${size(by.own)}`, `${other} answered${size(by.answer)}`, `Time${size(by.time)}`];
  const moved = told.filter((words) => words.includes(':'));
  return moved.length > 0 ? moved.join('; ') : 'as before';
}

function size(by: number): string {
  return by === 0 ? '' : `: ${Math.abs(by)} ${by > 0 ? 'more' : 'less'}`;
}

/** Numbered, in the order in which they are shown: speech in quotation marks, an act behind an arrow. */
export function tellOptions(options: readonly Option[], who: string): readonly string[] {
  const rows = options.map((option, at) => `  ${at + 1}  ${tellOption(option)}`);
  return [
    '',
    options.some(({ manner }) => manner !== null) ? `What does ${who} say or do?` : 'What now?',
    ...rows,
  ];
}

export function tellOption({ text, manner }: Pick<Option, 'text' | 'manner'>): string {
  if (manner === 'said') return `“${text}”`;
  return manner === 'done' ? `→ ${text}` : text;
}

export function tellEnding(play: Play): readonly string[] {
  const { ending, beat } = play.moment;
  if (beat.looseEnd) return ['', `(${beat.looseEnd.told})`];
  return ['', ending ? `The end: ${ending.title}` : 'The end.'];
}
