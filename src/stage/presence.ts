/** Who is about in a place. Stories do not say it outright; their lines do. */
import type { Moment } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import type { PersonPicture } from './scene.ts';

type People = Readonly<Record<Role, PersonPicture>>;

export interface Presence {
  readonly here: Readonly<Record<Role, boolean>>;
  readonly apart: boolean; // they will write or ring each other
}

const BOTH: Presence = { here: { responsible: true, hurt: true }, apart: false };

/**
 * Who is in the place that `first` leads into: judged by the lines up to the next change of place, and by who has
 * to decide there. Where nothing tells them apart, both are.
 */
export function whoIsThere(people: People, first: Line, moment: Moment | null): Presence {
  if (!moment) return BOTH;
  const lines = stretch(moment.beat.lines, first);
  const atEnd = lines.at(-1) === moment.beat.lines.at(-1);
  const texted = lines.some(
    (line) => isByPhone(line) && (['responsible', 'hurt'] as const).some(speaks(line)),
  );
  if (texted) return { ...BOTH, apart: true };
  const seen = (role: Role) =>
    (atEnd && moment.by === role) || lines.some((line) => isSeen(line, people[role].name));
  const here = { responsible: seen('responsible'), hurt: seen('hurt') };
  return here.responsible || here.hurt ? { here, apart: false } : BOTH;

  function speaks(line: Line): (role: Role) => boolean {
    return (role) => isName(line.speaker, people[role].name);
  }
}

/** Whoever speaks in the room is in it, whatever was thought before. */
export function bySpeech(people: People, line: Line): People {
  if (isByPhone(line) || line.thought) return people;
  const enter = (person: PersonPicture): PersonPicture =>
    !person.here && isName(line.speaker, person.name) ? { ...person, here: true } : person;
  return { responsible: enter(people.responsible), hurt: enter(people.hurt) };
}

/** From a line to the one before the next change of place. */
function stretch(lines: readonly Line[], first: Line): readonly Line[] {
  const from = lines.indexOf(first);
  const rest = from < 0 ? [] : lines.slice(from + 1);
  const end = rest.findIndex(({ cues }) => cues.some(({ kind }) => kind === 'scene'));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** A line shows a person when they speak in it, wear a mood or a pose in it, or are told of by name. */
function isSeen(line: Line, name: string): boolean {
  if (isByPhone(line)) return false;
  if (isName(line.speaker, name)) return true;
  const cued = line.cues.some(
    (cue) => (cue.kind === 'mood' || cue.kind === 'pose') && isName(cue.person, name),
  );
  return cued || (line.speaker === null && !line.thought && isTold(line.text, name));
}

/** "Vera stands there" tells of Vera; "Vera's scarf" does not. */
function isTold(text: string, name: string): boolean {
  return text.split(/[^\p{L}'’]+/u).includes(name);
}

function isByPhone({ cues }: Line): boolean {
  return cues.some(({ kind }) => kind === 'via');
}

function isName(written: string | null, name: string): boolean {
  return written?.toLowerCase() === name.toLowerCase();
}
