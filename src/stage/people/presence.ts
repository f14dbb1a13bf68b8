/** Works out from a story's lines who is in a place, and whether the two are talking by phone. Pure. */
import type { Moment } from '../../play/step.ts';
import type { Line } from '../../story/beat.ts';
import type { Role } from '../../trust/bond.ts';
import type { Names } from '../picture.ts';

export interface Presence {
  readonly here: Readonly<Record<Role, boolean>>;
  readonly apart: boolean; // in touch by phone, each in a place of their own
}

const BOTH: Presence = { here: { responsible: true, hurt: true }, apart: false };

/**
 * Who is in the place that `first` leads into: judged by the lines up to the next change of place, and by who has
 * to decide there. Where nothing is known, or nothing tells them apart, both are.
 */
export function whoIsThere(names: Names, first: Line, moment: Moment | null): Presence {
  const lines = stretch(first, moment);
  if (!moment || lines.length === 0) return BOTH;
  if (areInTouch(names, first, moment)) return { ...BOTH, apart: true };
  const decides = lines.at(-1) === moment.beat.lines.at(-1) ? moment.by : null;
  const seen = (role: Role) => decides === role || lines.some((line) => isSeen(line, names[role]));
  const later = { responsible: comesLater(lines, names.responsible), hurt: comesLater(lines, names.hurt) };
  // Who is still to come is awaited by the other, who is there already.
  const here = {
    responsible: !later.responsible && (later.hurt || seen('responsible')),
    hurt: !later.hurt && (later.responsible || seen('hurt')),
  };
  return here.responsible || here.hurt ? { here, apart: false } : BOTH;
}

/** A person who is said to come into the place, and not with its first line. */
function comesLater(lines: readonly Line[], name: string): boolean {
  return lines.slice(1).some((line) => goesWay(line, 'enters', name));
}

export function goesWay({ cues }: Line, way: 'enters' | 'leaves', name: string): boolean {
  return cues.some((cue) => cue.kind === way && isName(cue.person, name));
}

/** Whether, from this line on, one of the two writes or rings and the other is there to take it. */
export function areInTouch(names: Names, first: Line, moment: Moment | null): boolean {
  const lines = stretch(first, moment);
  const sends = (name: string) => lines.some((line) => isByPhone(line) && isName(line.speaker, name));
  const takes = (name: string) =>
    lines.some(
      (line) => isCued(line, name) || (isByPhone(line) && line.speaker === null && isTold(line.text, name)),
    );
  const { responsible, hurt } = names;
  return (
    (sends(responsible) && (sends(hurt) || takes(hurt))) ||
    (sends(hurt) && takes(responsible)) ||
    (lines.some(isByPhone) && holdsPhone(lines, responsible) && holdsPhone(lines, hurt))
  );
}

/** Whether more is written or rung after this line, before the next change of place. */
export function goesOnByPhone(line: Line, moment: Moment | null): boolean {
  return stretch(line, moment).slice(1).some(isByPhone);
}

/** A line shows a person when they speak in it, wear a mood or a posture in it, or do something in it. */
export function isSeen(line: Line, name: string): boolean {
  if (isByPhone(line)) return false;
  if (isName(line.speaker, name) || isCued(line, name)) return true;
  return line.speaker === null && !line.thought && acts(line.text, name);
}

/** From a line to the one before the next change of place; nothing where the moment does not know the line. */
function stretch(first: Line, moment: Moment | null): readonly Line[] {
  const lines = moment?.beat.lines ?? [];
  const from = lines.indexOf(first);
  if (from < 0) return [];
  const end = lines.findIndex((line, i) => i > from && line.cues.some(({ kind }) => kind === 'scene'));
  return lines.slice(from, end < 0 ? lines.length : end);
}

function isCued({ cues }: Line, name: string): boolean {
  return cues.some((cue) => (cue.kind === 'mood' || cue.kind === 'pose') && isName(cue.person, name));
}

function holdsPhone(lines: readonly Line[], name: string): boolean {
  return lines.some(({ cues }) =>
    cues.some((cue) => cue.kind === 'pose' && cue.pose === 'phone-in-hand' && isName(cue.person, name)),
  );
}

/** "Vera stands there" and "…, and Vera laughs" do; "Vera's scarf" and "she told Vera" do not. */
function acts(text: string, name: string): boolean {
  return text.split(/[.!?:;,]|\band\b/).some((clause) => isTold(clause.trim().split(/\s+/)[0] ?? '', name));
}

function isTold(text: string, name: string): boolean {
  return text.split(/[^\p{L}'’]+/u).includes(name);
}

export function isByPhone({ cues }: Line): boolean {
  return cues.some(({ kind }) => kind === 'via');
}

function isName(written: string | null, name: string): boolean {
  return written?.toLowerCase() === name.toLowerCase();
}
