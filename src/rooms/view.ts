/**
 * What a device is sent of a room: the whole of what it may know, each time anew, so that whoever joins or comes back has all
 * of it with one message. What is hidden is not in it. Pure.
 */
import { otherRole, type Role } from '../trust/roles.ts';
import { type Kind, type Opening, OWNER_ID, type Round, type Step } from './acts.ts';
import type { Votes } from './class-rules.ts';
import { type DuetPick, type GoingBack, seatOf } from './duet-rules.ts';
import { isOver, type Member, type Room } from './room.ts';

interface Common {
  readonly kind: Kind;
  readonly opening: Opening;
  readonly locked: boolean;
  readonly ended: boolean;
}

/** Counts by option, in full; null: hidden, or not voted. */
export type Counts = Readonly<Record<string, number>> | null;

export interface ClassStands {
  readonly code: string | null;
  readonly n: number;
  readonly step: Step;
  readonly options: readonly string[];
  readonly by: Role | null;
  readonly halves: boolean;
  readonly first: Counts;
  readonly second: Counts;
}

/** For the device that opened the room. */
export interface OwnerView extends Common {
  readonly for: 'owner';
  readonly joined: number;
  readonly here: number; // with a line that stands
  readonly halves: Readonly<Record<Role, number>>; // how many sit in each
  readonly others: number; // other lines of the same key: two tabs of one teacher
  readonly voted: number; // in the vote that is open
  readonly class: ClassStands | null;
  readonly scenes: Readonly<Record<number, number>>; // board: how many play at each
  readonly handedIn: readonly string[]; // board: play codes, one as often as devices handed it in
  readonly stopped: boolean;
}

/** For a pupil's device. */
export interface MemberView extends Common {
  readonly for: 'member';
  readonly in: boolean; // false: it never joined, or was sent out
  readonly class: (ClassStands & Own) | null;
  readonly board: { readonly stopped: boolean; readonly handedIn: readonly string[] } | null;
  readonly duet: DuetView | null;
}

/** What a class knows of this device. */
interface Own {
  readonly half: Role | null; // in which it sits
  readonly mine: string | null; // its vote that counts now
  readonly own: Readonly<Record<Round, string | null>>; // its votes at this decision
}

export interface DuetView {
  readonly seat: Role | null; // this device's
  readonly free: readonly Role[];
  readonly other: 'here' | 'away' | 'none' | 'left';
  readonly picks: readonly DuetPick[];
  readonly back: GoingBack | null;
  readonly backs: number; // how often both went back
}

export type View = OwnerView | MemberView;

export function viewFor(room: Room, device: string, now: number): View {
  const common = {
    kind: room.opening.kind,
    opening: room.opening,
    locked: room.locked,
    ended: isOver(room, now),
  };
  return device === OWNER_ID ? ownerView(room, common) : memberView(room, device, common);
}

function ownerView(room: Room, common: Common): OwnerView {
  const members = [...room.members.values()];
  const { step } = room.class;
  const half = (role: Role) => members.filter((member) => member.half === role).length;
  const scenes: Record<number, number> = {};
  for (const [, scene] of room.board.scenes) scenes[scene] = (scenes[scene] ?? 0) + 1;
  return {
    ...common,
    for: 'owner',
    joined: members.length,
    here: members.filter(({ here }) => here !== null).length,
    halves: { responsible: half('responsible'), hurt: half('hurt') },
    others: Math.max(0, room.owners.size - 1),
    voted: step === 'first' || step === 'second' ? room.class[step].size : 0,
    class:
      room.opening.kind === 'class' ? stands(room, ['shown', 'talk', 'second', 'shift', 'decide']) : null,
    scenes,
    handedIn: [...room.board.handedIn.values()].flat(),
    stopped: room.board.stopped,
  };
}

function memberView(room: Room, device: string, common: Common): MemberView {
  const member = room.members.get(device);
  const { kind } = room.opening;
  return {
    ...common,
    for: 'member',
    in: member !== undefined,
    class:
      kind === 'class' && member
        ? { ...stands(room, ['shift', 'decide']), ...ownIn(room, device, member) }
        : null,
    board:
      kind === 'board' && member
        ? { stopped: room.board.stopped, handedIn: room.board.handedIn.get(device) ?? [] }
        : null,
    duet: kind === 'duet' && member ? duetView(room, device) : null,
  };
}

function ownIn({ class: { step, first, second } }: Room, device: string, { half }: Member): Own {
  const own = { first: first.get(device) ?? null, second: second.get(device) ?? null };
  const mine = step === 'first' || step === 'second' ? own[step] : (own.second ?? own.first);
  return { half, mine, own };
}

/** `open`: the steps at which the first vote is shown; the second is from `shift` on. Before that no count leaves the server. */
function stands({ class: state }: Room, open: readonly Step[]): ClassStands {
  const { first, second, left: _, ...rest } = state;
  const late = state.step === 'shift' || state.step === 'decide';
  const count = (votes: Votes, shown: boolean) =>
    shown && votes.size > 0 ? counted(votes, state.options) : null;
  return { ...rest, first: count(first, open.includes(state.step)), second: count(second, late) };
}

function counted(votes: Votes, options: readonly string[]): Readonly<Record<string, number>> {
  const all = [...votes.values()];
  return Object.fromEntries(options.map((option) => [option, all.filter((each) => each === option).length]));
}

function duetView(room: Room, device: string): DuetView {
  const { seats, picks, back, backs, left } = room.duet;
  const seat = seatOf(room.duet, device);
  const roles = ['responsible', 'hurt'] as const;
  const across = seat === null ? null : otherRole(seat);
  const other = across === null ? undefined : room.members.get(seats[across] ?? '');
  const gone = across !== null && left.includes(across) ? 'left' : 'none';
  return {
    seat,
    free: roles.filter((role) => seats[role] === null),
    other: other ? (other.here === null ? 'away' : 'here') : gone,
    picks,
    back,
    backs,
  };
}
