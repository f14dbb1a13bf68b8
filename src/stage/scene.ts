/** How each line and each step changes the picture on the stage. Plain data, without Phaser. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { Cue, Pose, SceneId } from '../story/cues.ts';
import { bindThread, type Sides, UNTOUCHED, workThread } from '../thread/thread.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import { reactionTo, restingMood } from './people/feeling.ts';
import { areInTouch, goesOnByPhone, goesWay, isByPhone, isSeen, whoIsThere } from './people/presence.ts';
import { place } from './people/standing.ts';
import type { Names, PersonPicture, StagePicture } from './picture.ts';

/** An empty stage with two people, before anything was said. */
export function openPicture(names: Names): StagePicture {
  const person = (name: string): Omit<PersonPicture, 'x' | 'facing'> => ({
    name,
    here: true,
    mood: 'calm',
    pose: 'open',
    sits: false,
    talking: 0,
    reaction: null,
    wears: false,
  });
  return place({
    scene: null,
    apart: false,
    away: null,
    laid: false,
    rains: false,
    people: {
      responsible: { ...person(names.responsible), x: 0, facing: 'right' },
      hurt: { ...person(names.hurt), x: 100, facing: 'left' },
    },
    thread: UNTOUCHED,
    bond: null,
    lines: 0,
    curtains: 0,
    steps: 0,
  });
}

/** The bond has become known, or has changed by itself with time. */
export function withBond(picture: StagePicture, bond: Sides): StagePicture {
  return place({ ...picture, bond, thread: bindThread(picture.thread, bond) });
}

/** The picture after a choice: the thread changes, the other person reacts, and who had turned away turns back. */
export function afterStep(picture: StagePicture, step: Step): StagePicture {
  const { by } = step;
  const other = by === 'responsible' ? 'hurt' : 'responsible';
  const doer = picture.people[by];
  const turnsBack = step.kind === 'practice' && doer.pose === 'turned-away';
  const after = (person: PersonPicture) => (isGesture(person.pose) ? ease(person) : person.pose);
  return place({
    ...picture,
    bond: step.response.after,
    thread: workThread(picture.thread, step),
    steps: step.n,
    people: {
      ...picture.people,
      ...only(by, { ...doer, talking: 0, reaction: null, pose: turnsBack ? ease(doer) : after(doer) }),
      ...only(other, {
        ...picture.people[other],
        talking: 0,
        reaction: reactionTo(step, other),
        pose: after(picture.people[other]),
      }),
    },
  });
}

/**
 * A line has come into view. `moment` is the moment it belongs to, where that is known: it tells who is about in a
 * new place, and the bond after the time that passed.
 */
export function afterLine(picture: StagePicture, line: Line, moment: Moment | null): StagePicture {
  let next: StagePicture = endGesture({ ...picture, lines: picture.lines + 1 }, line);
  for (const cue of inOrder(line.cues)) next = afterCue(next, cue, line, moment);
  const speaker = line.thought || isByPhone(line) ? null : roleOf(next, line.speaker);
  if (areInTouch(namesOf(next), line, moment)) next = part(next, line);
  else if (speaker && !goesOnByPhone(line, moment)) next = meet(next);
  const decides = moment && line === moment.beat.lines.at(-1) ? moment.by : null;
  for (const role of ROLES) {
    const { name, here } = next.people[role];
    next = change(next, role, {
      here: decides === role || (!goesWay(line, 'leaves', name) && (here || comesIn(line, name))),
      talking: role === speaker ? line.text.length : 0,
    });
  }
  return place(next);
}

/** Sorts the cues of a line: first passing time, then the change of place, then all that happens there. */
function inOrder(cues: readonly Cue[]): readonly Cue[] {
  const rank = ({ kind }: Cue) => (kind === 'time' ? 0 : kind === 'scene' ? 1 : 2);
  return [...cues].sort((a, b) => rank(a) - rank(b));
}

function afterCue(picture: StagePicture, cue: Cue, line: Line, moment: Moment | null): StagePicture {
  switch (cue.kind) {
    case 'scene':
      return enter(picture, cue.scene, line, moment);
    case 'time': {
      const later = { ...picture, curtains: picture.curtains + 1 };
      return cue.days > 0 && moment ? rest(withBond(later, moment.bond)) : later;
    }
    case 'mood':
    case 'pose': {
      const role = roleOf(picture, cue.person) ?? roleOf(picture, line.speaker) ?? firstNamed(picture, line);
      if (role === null) return picture;
      return change(
        picture,
        role,
        cue.kind === 'mood' ? { mood: cue.mood } : takePose(picture.people[role], cue),
      );
    }
    case 'thing': {
      const wearer = roleOf(picture, cue.person);
      const laid = { ...picture, laid: cue.person === null };
      return ROLES.reduce((next, role) => change(next, role, { wears: role === wearer }), laid);
    }
    case 'sound':
      return cue.sound === 'rain' ? { ...picture, rains: true } : picture;
    default:
      return picture;
  }
}

/** Another place: nobody stands there yet as they stood before. */
function enter(picture: StagePicture, scene: SceneId, line: Line, moment: Moment | null): StagePicture {
  const { here, apart } = whoIsThere(namesOf(picture), line, moment);
  const curtains = picture.curtains + 1;
  const moved: StagePicture = {
    ...picture,
    scene,
    apart: false,
    away: null,
    laid: false,
    rains: false,
    curtains,
  };
  const rested = rest(moved);
  const people = {
    responsible: { ...rested.people.responsible, here: here.responsible },
    hurt: { ...rested.people.hurt, here: here.hurt },
  };
  return apart ? part({ ...rested, people }, line) : { ...rested, people };
}

/** In touch by phone: both are seen, each on their own side. The place is where somebody was, or was named first. */
function part(picture: StagePicture, line: Line): StagePicture {
  if (picture.apart) return picture;
  const alone = ROLES.filter((role) => picture.people[role].here);
  const inPlace = (alone.length === 1 ? alone[0] : firstNamed(picture, line)) ?? 'responsible';
  const { responsible, hurt } = picture.people;
  const withPhone = (person: PersonPicture): PersonPicture => ({
    ...person,
    here: true,
    pose: person.pose === ease(person) ? 'phone-in-hand' : person.pose,
  });
  return {
    ...picture,
    apart: true,
    away: inPlace === 'responsible' ? 'hurt' : 'responsible',
    people: { responsible: withPhone(responsible), hurt: withPhone(hurt) },
  };
}

/** They talk face to face again, and put their phones away. */
function meet(picture: StagePicture): StagePicture {
  if (!picture.apart) return picture;
  const { responsible, hurt } = picture.people;
  const withoutPhone = (person: PersonPicture): PersonPicture => ({
    ...person,
    pose: person.pose === 'phone-in-hand' ? ease(person) : person.pose,
  });
  return {
    ...picture,
    apart: false,
    away: null,
    people: { responsible: withoutPhone(responsible), hurt: withoutPhone(hurt) },
  };
}

type PoseCue = Extract<Cue, { kind: 'pose' }>;

/** Who sits stays so, whatever the arms do, until they get up or the place changes. */
function takePose(person: PersonPicture, { pose }: PoseCue): Pick<PersonPicture, 'pose' | 'sits'> {
  if (pose === 'standing') return { pose: 'open', sits: false };
  const sits = person.sits || pose === 'sitting';
  return { pose: pose === 'open' ? ease({ sits }) : pose, sits };
}

/** How somebody holds themselves who does nothing with their arms. */
function ease({ sits }: Pick<PersonPicture, 'sits'>): Pose {
  return sits ? 'sitting' : 'open';
}

/** A gesture goes with what is said; arms stay crossed, and who turned away stays so. */
function isGesture(pose: Pose): boolean {
  return pose === 'leaning-in' || pose === 'hand-to-chest';
}

/** Who goes on to say something else has let the gesture go. */
function endGesture(picture: StagePicture, line: Line): StagePicture {
  const speaker = roleOf(picture, line.speaker);
  return speaker && isGesture(picture.people[speaker].pose)
    ? change(picture, speaker, { pose: ease(picture.people[speaker]) })
    : picture;
}

/** Whoever speaks in the room, or wears a mood in it, is in it, whatever was thought before. */
function comesIn(line: Line, name: string): boolean {
  const told = line.speaker === null && !line.cues.some(({ kind }) => kind === 'mood' || kind === 'pose');
  return goesWay(line, 'enters', name) || (!told && isSeen(line, name));
}

function namesOf({ people }: StagePicture): Names {
  return { responsible: people.responsible.name, hurt: people.hurt.name };
}

/** Faces and postures as the bond alone makes them. */
function rest(picture: StagePicture): StagePicture {
  const { bond } = picture;
  const at = (role: Role): Partial<PersonPicture> => ({
    pose: 'open',
    sits: false,
    reaction: null,
    ...(bond && { mood: restingMood(bond[role]) }),
  });
  return change(change(picture, 'responsible', at('responsible')), 'hurt', at('hurt'));
}

/** Which of the two a name belongs to, in any case; null for anybody else. */
function roleOf({ people }: StagePicture, name: string | null): Role | null {
  const wanted = name?.toLowerCase();
  return ROLES.find((role) => people[role].name.toLowerCase() === wanted) ?? null;
}

function firstNamed({ people }: StagePicture, { text }: Line): Role | null {
  const places = ROLES.map((role) => ({ role, at: text.indexOf(people[role].name) }));
  return places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.role ?? null;
}

function change(picture: StagePicture, role: Role, part: Partial<PersonPicture>): StagePicture {
  return { ...picture, people: { ...picture.people, ...only(role, { ...picture.people[role], ...part }) } };
}

function only(role: Role, person: PersonPicture): Partial<Record<Role, PersonPicture>> {
  return role === 'responsible' ? { responsible: person } : { hurt: person };
}
