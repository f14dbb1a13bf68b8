/**
 * What can be asked of a room, as schemas: what comes over the line is unknown until one of them has read it. Strict, so that
 * nothing travels that nobody has thought of: no names, no free text. Pure.
 */
import * as v from 'valibot';
import { listOf, oneOf, text, whole } from '../journal/check.ts';
import { ROLES } from '../trust/roles.ts';
import { ROOM_LIMITS } from './limits.ts';

/** class: a room that votes; board: everybody plays alone and hands in; duet: two devices, one seat each. */
export const KINDS = ['class', 'board', 'duet'] as const;
export type Kind = (typeof KINDS)[number];

/** Where a class stands: it reads on, or at one of the steps of its vote (`classroom/vote/vote.ts`). */
export const STEPS = ['reading', 'think', 'first', 'shown', 'talk', 'second', 'shift', 'decide'] as const;
export type Step = (typeof STEPS)[number];
export const ROUNDS = ['first', 'second'] as const;
export type Round = (typeof ROUNDS)[number];

/** As a scene: the play has ended. */
export const AT_END = 0;

const Id = text(1, ROOM_LIMITS.id);
const Code = v.pipe(v.string(), v.regex(/^[0-9A-Z-]+$/), v.maxLength(ROOM_LIMITS.code));
const Role = oneOf(ROLES);
const N = whole(1, ROOM_LIMITS.choices); // a decision, 1 the first

/** What a room is opened with; the story's version as records carry it. */
export const OpeningSchema = v.strictObject({
  kind: oneOf(KINDS),
  story: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  version: Id,
  code: v.nullable(Code), // of the play as it begins or stands; null: everybody begins their own
});
export type Opening = v.InferOutput<typeof OpeningSchema>;

/** What the device that opened the room may do, and nobody else. */
const OWNER = [
  v.strictObject({ do: v.literal('lock'), locked: v.boolean() }), // nobody more comes in
  v.strictObject({ do: v.literal('empty') }), // everybody out
  v.strictObject({ do: v.literal('end') }),
  v.strictObject({ do: v.literal('stop') }), // board: everybody stop here
  /** class: where it stands. Votes stay with the code that led to them. */
  v.strictObject({
    do: v.literal('stand'),
    code: Code, // the play so far
    n: N,
    step: oneOf(STEPS),
    options: listOf(Id, ROOM_LIMITS.options), // ids in the story's order
    by: v.nullable(Role), // whose half votes; null: everybody does
    halves: v.boolean(), // each person is played by one half of the room
  }),
] as const;

/** What everybody in the room may do. */
const MEMBER = [
  v.strictObject({ do: v.literal('join') }), // again: nothing changes
  v.strictObject({ do: v.literal('leave') }),
  v.strictObject({ do: v.literal('half'), role: Role }), // class: which half it sits in
  v.strictObject({ do: v.literal('vote'), n: N, round: oneOf(ROUNDS), option: Id }),
  v.strictObject({ do: v.literal('at'), scene: whole(AT_END, 999) }), // board: the scene it plays, 1 the first
  v.strictObject({ do: v.literal('hand-in'), code: Code }),
  v.strictObject({ do: v.literal('sit'), role: Role }), // duet
  /** duet: as decided when both had gone back so often; what was on its way over a going back comes too late. */
  v.strictObject({
    do: v.literal('choose'),
    n: N,
    who: Role,
    option: Id,
    backs: whole(0, ROOM_LIMITS.entries),
  }),
  v.strictObject({ do: v.literal('back'), to: whole(0, ROOM_LIMITS.choices) }), // asks to go back: `to` decisions stay
  v.strictObject({ do: v.literal('answer'), to: whole(0, ROOM_LIMITS.choices), agreed: v.boolean() }), // to a wish to go back there
] as const;

export const ActSchema = v.variant('do', [...OWNER, ...MEMBER]);
export type Act = v.InferOutput<typeof ActSchema>;

/** Whether only the device that opened the room may do this. */
export function isOwners(act: Pick<Act, 'do'>): boolean {
  return OWNER.some(({ entries }) => entries.do.literal === act.do);
}

/**
 * What the server itself notes: a device's line stands with this process, or has been away for a while; a process died. Of the
 * device that opened the room each line is told apart, `PROCESS/LINE`: two of them are two tabs.
 */
export type Presence =
  | { readonly do: 'here'; readonly process: string }
  | { readonly do: 'away'; readonly process: string }
  | { readonly do: 'lost'; readonly process: string };

/** The process to which a line of a `Presence` leads. */
export function processOf(line: string): string {
  return line.split('/')[0] ?? line;
}

export const OWNER_ID = 'owner';
export const SERVER_ID = 'server';

/** One entry of a room's log. What a device asked stands there whether it was allowed or not; `applyEntry` judges. */
export interface Entry {
  readonly id: string; // unique: the same entry twice is one
  readonly at: number; // ms since 1970, by the server's clock
  readonly from: string; // a device: the beginning of its token's SHA-256; or OWNER_ID, SERVER_ID
  readonly act: Act | Presence;
}
