/** Two devices, one play: how the way that this device went and the way that stands in the room come together. Pure. */
import type { DuetPick } from '../rooms/duet-rules.ts';
import type { Role } from '../trust/roles.ts';

/** What this device has, since the room was opened. */
export interface Here {
  readonly seat: Role;
  readonly way: readonly DuetPick[]; // decided and shown here
  readonly backs: number; // how often both had gone back when it went so
}

/** What stands in the room. */
export interface There {
  readonly picks: readonly DuetPick[];
  readonly backs: number;
}

export interface Meeting {
  readonly keep: number; // so many decisions of the own way stay
  readonly take: readonly DuetPick[]; // and these follow
  readonly tell: readonly DuetPick[]; // own decisions that the room does not have yet
}

/**
 * The room is right, but for own decisions that it has not been told of: they stand, and are told. Where both have gone back
 * meanwhile they are void.
 */
export function meet({ seat, way, backs }: Here, there: There): Meeting {
  const same = sharedLength(way, there.picks);
  const own = way.slice(same);
  const untold = same === there.picks.length && backs === there.backs && own.every(({ who }) => who === seat);
  if (untold) return { keep: way.length, take: [], tell: own };
  return { keep: same, take: there.picks.slice(same), tell: [] };
}

function sharedLength(one: readonly DuetPick[], other: readonly DuetPick[]): number {
  const parted = one.findIndex((pick, at) => !isSamePick(pick, other[at]));
  return parted < 0 ? one.length : parted;
}

function isSamePick(one: DuetPick, other: DuetPick | undefined): boolean {
  return one.who === other?.who && one.option === other.option;
}
