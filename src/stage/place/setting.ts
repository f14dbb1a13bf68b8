/** The surroundings of a picture: the room behind each person, its light, and what is in it. Pure. */
import type { SceneId } from '../../story/cues.ts';
import { ROLES, type Role } from '../../trust/bond.ts';
import type { StagePicture } from '../picture.ts';
import { type Weather, weatherIn } from './weather.ts';

export type StageSide = 'left' | 'right';

export interface Setting {
  readonly room: SceneId | null;
  /** The other end of a line: another room on one half of the stage. */
  readonly elsewhere: { readonly room: SceneId; readonly side: StageSide } | null;
  readonly seat: boolean; // somebody sits in the room
  readonly thing: boolean; // the story's thing lies in it
  readonly light: Readonly<Record<Role, number>>; // multiplied with a person's colours
  readonly weather: readonly Weather[];
}

/** The room to show behind the other person on the phone: stories name only the place of one of them. */
const OTHER_END: Readonly<Record<SceneId, SceneId>> = {
  'bus-stop-dusk': 'kitchen-evening',
  'bus-stop-morning': 'kitchen-morning',
  'school-corridor': 'bus-stop-morning',
  'school-yard-morning': 'kitchen-morning',
  'kitchen-evening': 'attic-night',
  'bedroom-night': 'attic-night',
  'park-bench': 'stairwell',
  stairwell: 'bus-stop-dusk',
  'spring-fair': 'kitchen-morning',
  'concert-hall': 'bus-stop-morning',
  'practice-room': 'kitchen-morning',
  'kitchen-morning': 'bus-stop-morning',
  'car-park-night': 'attic-night',
  'flat-evening': 'bus-stop-dusk',
  'office-lobby': 'bus-stop-morning',
  'attic-night': 'bedroom-night',
};

const NO_TINT = 0xffffff;

/** The light of a place on the people in it. */
const LIGHT: Readonly<Partial<Record<SceneId, number>>> = {
  'bus-stop-dusk': 0xf2dccf,
  'bus-stop-morning': 0xfffaee,
  'kitchen-evening': 0xfff3df,
  'bedroom-night': 0xe0e2ee,
  'car-park-night': 0xe4e3ea,
  'concert-hall': 0xfbeede,
  'flat-evening': 0xfaece2,
  'attic-night': 0xf7e6da,
  stairwell: 0xf8f4ea,
};

export function settingOf(picture: StagePicture): Setting {
  const { scene, away, people } = picture;
  const elsewhere = scene && away ? { room: OTHER_END[scene], side: sideOf(away) } : null;
  const lightOf = (role: Role) => {
    const room = elsewhere && role === away ? elsewhere.room : scene;
    return (room && LIGHT[room]) ?? NO_TINT;
  };
  return {
    room: scene,
    elsewhere,
    seat: ROLES.some((role) => role !== away && people[role].here && people[role].sits),
    thing: picture.laid,
    light: { responsible: lightOf('responsible'), hurt: lightOf('hurt') },
    weather: weatherIn(scene, picture.rains),
  };
}

/** Which half of the stage is whose. */
function sideOf(role: Role): StageSide {
  return role === 'responsible' ? 'left' : 'right';
}
