/** Rooms over HTTP, as `rooms/wire.ts` says. A router of four addresses: a framework would be larger than what it replaces. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { ActSchema, OpeningSchema, OWNER_ID } from '../rooms/acts.ts';
import { readRoomLetters } from '../rooms/letters.ts';
import { type Hello, type Opened, ROOMS_PATH } from '../rooms/wire.ts';
import { addressOf, isOwnPage, Refused, readJson, sendJson, sendRefusal } from './answers.ts';
import type { Clock } from './clock.ts';
import type { Gate } from './gate.ts';
import type { HeldRoom } from './held-room.ts';
import { bearerIn, deviceOf } from './identity.ts';
import { SERVER_TIMES, type ServerLimits } from './limits.ts';
import { type Line, pollLine, streamLine } from './line.ts';
import { LogDown } from './log.ts';
import type { Rooms } from './rooms.ts';

export interface RoomsDoor {
  readonly rooms: Rooms;
  readonly gate: Gate;
  readonly clock: Clock;
  readonly limits: ServerLimits;
  readonly origins: readonly string[]; // of pages besides the server's own
  readonly behindProxy: boolean;
  /** Addresses that other devices can open. */
  lan(): readonly string[];
}

const PATH = new RegExp(`^/${ROOMS_PATH}(?:([^/]+)/(acts|view))?$`);

/** Answers what is asked of rooms; false where something else is asked for. */
export function answerRooms(door: RoomsDoor, request: IncomingMessage, response: ServerResponse): boolean {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (!path.startsWith(`/${ROOMS_PATH}`)) return false;
  const [matches, typed, what] = PATH.exec(path) ?? [];
  const asked = { door, request, response, query };
  answer(matches === undefined ? null : { typed, what }, asked).catch((error: unknown) =>
    fail(response, error),
  );
  return true;
}

interface Asked {
  readonly door: RoomsDoor;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: string;
}

async function answer(
  place: { readonly typed: string | undefined; readonly what: string | undefined } | null,
  asked: Asked,
): Promise<void> {
  const { door, request, response } = asked;
  if (place === null) throw new Refused('no-room');
  const expected = place.what === 'view' ? ['GET'] : place.what === 'acts' ? ['POST'] : ['GET', 'POST'];
  if (!expected.includes(request.method ?? '')) {
    response.writeHead(405, { Allow: expected.join(', ') }).end();
    return;
  }
  if (request.method === 'POST' && !isOwnPage(request, door.origins)) throw new Refused('foreign');
  if (place.typed === undefined) {
    if (request.method === 'POST') await open(asked);
    else sendJson(response, 200, { rooms: 1, lan: door.lan() } satisfies Hello);
    return;
  }
  const hash = bearerIn(request.headers.authorization);
  if (hash === null) throw new Refused('malformed');
  const { room, device } = await find(asked, place.typed, hash);
  if (place.what === 'acts') await act(asked, room, device);
  else attend(asked, room, device);
}

function fail(response: ServerResponse, error: unknown): void {
  if (error instanceof Refused) sendRefusal(response, error.why);
  else if (error instanceof LogDown) {
    response.setHeader('Retry-After', '1');
    sendJson(response, 503, {});
  } else if (response.destroyed) {
    // it went away in the middle of its own message
  } else {
    console.error(`A request of a room failed: ${error instanceof Error ? error.stack : error}`);
    sendJson(response, 500, {});
  }
}

/** The room of the letters and the device that asks. Who guesses learns nothing: after some misses, letters are not looked up any more. */
async function find({ door, request }: Asked, typed: string, hash: string) {
  const { rooms, gate, clock, behindProxy } = door;
  const address = addressOf(request, behindProxy);
  const letters = readRoomLetters(decoded(typed));
  const room = letters === null ? null : await rooms.find(letters);
  if (!room) {
    const mayTry = gate.mayTry(address, clock.now());
    gate.noteWrong(address, clock.now());
    throw new Refused(mayTry ? 'no-room' : 'too-fast');
  }
  const device = deviceOf(hash, room.owner);
  const known = device === OWNER_ID || room.room.members.has(device);
  if (!known && !gate.mayTry(address, clock.now())) throw new Refused('too-fast');
  return { room, device };
}

function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return '';
  }
}

async function open({ door, request, response }: Asked): Promise<void> {
  const { rooms, gate, clock, behindProxy } = door;
  const owner = bearerIn(request.headers.authorization);
  const read = v.safeParse(OpeningSchema, await readJson(request));
  if (owner === null || !read.success) throw new Refused('malformed');
  if (!gate.open(addressOf(request, behindProxy), clock.now())) throw new Refused('too-fast');
  const letters = await rooms.open(read.output, owner);
  if (letters === null) throw new Refused('too-fast');
  sendJson(response, 201, { letters } satisfies Opened);
}

async function act({ door, request, response }: Asked, room: HeldRoom, device: string): Promise<void> {
  const { gate, clock, behindProxy } = door;
  const now = clock.now();
  if (!gate.act(`${room.letters} ${device}`, now)) throw new Refused('too-fast');
  const read = v.safeParse(ActSchema, await readJson(request));
  if (!read.success) throw new Refused('malformed');
  const joins = read.output.do === 'join' && !room.room.members.has(device);
  if (joins && !gate.join(addressOf(request, behindProxy), now)) throw new Refused('too-fast');
  sendJson(response, 200, await room.ask(device, read.output));
}

/** A line begins: a stream, or a poll where JSON is wanted. */
function attend({ door, request, response, query }: Asked, room: HeldRoom, device: string): void {
  const { gate, rooms, limits, clock } = door;
  const polls = request.headers.accept?.includes('application/json') === true;
  const mine = [...room.lines].filter((line) => line.device === device);
  if (mine.length >= limits.linesOfDevice) mine[0]?.end();
  const { members } = room.room;
  const isStranger = device !== OWNER_ID && !members.has(device);
  const strangers = [...room.lines].filter((line) => line.device !== OWNER_ID && !members.has(line.device));
  if (isStranger && strangers.length >= limits.strangers) throw new Refused('too-fast');
  if (!gate.mayAttend(rooms.counts().lines)) throw new LogDown('No more lines.');
  const line: Line = polls
    ? pollLine(device, response)
    : streamLine(device, response, beatsOf(device, room.lines.size));
  const told = polls ? clock.later(SERVER_TIMES.poll, () => room.answer(line)) : () => {};
  response.on('close', () => {
    told();
    room.release(line);
  });
  room.attend(line, polls ? afterIn(query) : null);
}

/** How many signs of life a stream has. Only devices that are counted need a new one: two screens of a teacher are told of by their lines. */
function beatsOf(device: string, before: number): number {
  const least = SERVER_TIMES.renewed / SERVER_TIMES.beat;
  return device === OWNER_ID ? Number.POSITIVE_INFINITY : least + (before % least);
}

function afterIn(query: string): number | null {
  const after = new URLSearchParams(query).get('after');
  return after !== null && /^\d{1,9}$/.test(after) ? Number(after) : null;
}
