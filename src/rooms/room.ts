/**
 * A room's rules: its log, entry by entry, becomes what the room is. The same log gives the same room on every process, so
 * that any process can serve any room. Pure.
 */
import type { Role } from '../trust/roles.ts';
import {
  type Act,
  type Entry,
  isOwners,
  type Opening,
  OWNER_ID,
  type Presence,
  processOf,
  SERVER_ID,
} from './acts.ts';
import { type BoardState, boardAct, NEW_BOARD } from './board-rules.ts';
import { type ClassState, classAct, NEW_CLASS, withoutVotes } from './class-rules.ts';
import { type DuetState, duetAct, NEW_DUET } from './duet-rules.ts';
import { ROOM_LIMITS } from './limits.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

export interface Room {
  readonly opening: Opening;
  readonly opened: number; // ms since 1970
  readonly touched: number; // when something was last asked of it
  readonly at: number; // how many entries it has taken in: its offset
  readonly locked: boolean;
  readonly ended: boolean;
  readonly members: ReadonlyMap<string, Member>; // by device, in the order they joined
  readonly owners: ReadonlySet<string>; // lines of the opening device, `PROCESS/LINE`
  readonly class: ClassState;
  readonly board: BoardState;
  readonly duet: DuetState;
}

export interface Member {
  readonly here: string | null; // the process to which its line leads; null: away
  readonly half: Role | null; // class
}

/** What an entry makes of a room, and what its device is told. */
export interface Judged {
  readonly room: Room;
  readonly verdict: Verdict;
}

export function openRoom(opening: Opening, now: number): Room {
  return {
    opening,
    opened: now,
    touched: now,
    at: 0,
    locked: false,
    ended: false,
    members: new Map(),
    owners: new Set(),
    class: NEW_CLASS,
    board: NEW_BOARD,
    duet: NEW_DUET,
  };
}

/** Whether the room is over at this moment: ended, three hours old or silent for one. */
export function isOver({ ended, opened, touched }: Room, now: number): boolean {
  return ended || now - opened > ROOM_LIMITS.life || now - touched > ROOM_LIMITS.silence;
}

/** One entry more. A refused one changes nothing but the offset. */
export function applyEntry(before: Room, { from, at, act }: Entry): Judged {
  const room = { ...before, at: before.at + 1 };
  if (isPresence(act)) return { room: notePresence(room, from, act), verdict: ALLOWED };
  if (isOver(before, at)) return { room, verdict: refused('ended') };
  if (before.at >= ROOM_LIMITS.entries && act.do !== 'end') return { room, verdict: refused('too-many') };
  const judged = from === OWNER_ID ? ownerAct(room, act) : memberAct(room, from, act);
  return judged.verdict.ok ? { ...judged, room: { ...judged.room, touched: at } } : { ...judged, room };
}

function ownerAct(room: Room, act: Act): Judged {
  switch (act.do) {
    case 'lock':
      return { room: { ...room, locked: act.locked }, verdict: ALLOWED };
    case 'empty':
      return { room: emptied(room), verdict: ALLOWED };
    case 'end':
      return { room: { ...room, ended: true }, verdict: ALLOWED };
    default:
      return isOwners(act) ? ofKind(room, OWNER_ID, act) : { room, verdict: refused('not-yours') };
  }
}

/** Nobody is in any more; what they voted goes with them, what they handed in stays. */
function emptied(room: Room): Room {
  return {
    ...room,
    members: new Map(),
    class: withoutVotes(room.class),
    duet: { ...room.duet, seats: NEW_DUET.seats },
  };
}

function memberAct(room: Room, from: string, act: Act): Judged {
  const { members } = room;
  if (isOwners(act)) return { room, verdict: refused('not-yours') };
  const member = members.get(from);
  if (act.do === 'join') {
    if (member) return { room, verdict: ALLOWED };
    if (room.locked) return { room, verdict: refused('locked') };
    const most = room.opening.kind === 'duet' ? 2 : ROOM_LIMITS.members;
    if (members.size >= most) return { room, verdict: refused('full') };
    return { room: withMember(room, from, { here: null, half: null }), verdict: ALLOWED };
  }
  if (!member) return { room, verdict: refused('not-in') };
  if (act.do === 'leave') {
    const left = ofKind(room, from, act).room;
    return { room: { ...left, members: without(members, from) }, verdict: ALLOWED };
  }
  if (act.do === 'half' && room.opening.kind === 'class')
    return { room: withMember(room, from, { ...member, half: act.role }), verdict: ALLOWED };
  return ofKind(room, from, act);
}

/** What only one kind of room knows. */
function ofKind(room: Room, from: string, act: Act): Judged {
  switch (room.opening.kind) {
    case 'class': {
      const { state, verdict } = classAct(room.class, {
        from,
        half: room.members.get(from)?.half ?? null,
        act,
      });
      return { room: { ...room, class: state }, verdict };
    }
    case 'board': {
      const { state, verdict } = boardAct(room.board, { from, act });
      return { room: { ...room, board: state }, verdict };
    }
    case 'duet': {
      const { state, verdict } = duetAct(room.duet, { from, act });
      return { room: { ...room, duet: state }, verdict };
    }
  }
}

/** Lines come and go; a line that was lost with its process counts no more. What is told of a process that a newer line has left is old. */
function notePresence(room: Room, from: string, { do: what, process }: Presence): Room {
  if (from === SERVER_ID) return what === 'lost' ? withoutProcess(room, process) : room;
  if (from === OWNER_ID) {
    const owners = new Set(room.owners);
    if (what === 'here') owners.add(process);
    else owners.delete(process);
    return { ...room, owners };
  }
  const member = room.members.get(from);
  if (!member) return room;
  if (what === 'here') return withMember(room, from, { ...member, here: process });
  return member.here === process ? withMember(room, from, { ...member, here: null }) : room;
}

function withoutProcess(room: Room, process: string): Room {
  const owners = new Set([...room.owners].filter((line) => processOf(line) !== process));
  const members = [...room.members].map(
    ([id, member]) => [id, member.here === process ? { ...member, here: null } : member] as const,
  );
  return { ...room, owners, members: new Map(members) };
}

function withMember(room: Room, id: string, member: Member): Room {
  return { ...room, members: new Map(room.members).set(id, member) };
}

function without(members: Room['members'], id: string): Room['members'] {
  const others = new Map(members);
  others.delete(id);
  return others;
}

function isPresence(act: Act | Presence): act is Presence {
  return act.do === 'here' || act.do === 'away' || act.do === 'lost';
}
