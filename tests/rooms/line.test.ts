/** A device's line to its room, against a server made of a few answers. No pause is waited for longer than the line's own. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findRooms, type Line, type LineState, openLine, openRoom } from '../../src/rooms/line.ts';
import { FIRST_WORD } from '../../src/rooms/told-by.ts';
import type { MemberView, View } from '../../src/rooms/view.ts';
import { AGAIN } from '../../src/rooms/wire.ts';

const OPENING = { kind: 'duet', story: 'three-times', version: 'v', code: null } as const;
const view = (locked = false): MemberView => ({
  for: 'member',
  in: true,
  kind: 'duet',
  opening: OPENING,
  locked,
  ended: false,
  class: null,
  board: null,
  duet: null,
});
const event = (at: number, told: View) => `id: ${at}\ndata: ${JSON.stringify(told)}\n\n`;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

/** A stream that the test writes into. */
function streamed() {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(begun) {
      control = begun;
    },
  });
  return {
    response: new Response(body),
    say: (text: string) => control?.enqueue(new TextEncoder().encode(text)),
    end: () => control?.close(),
    break: () => control?.error(new TypeError('terminated')),
  };
}

type Answer = (address: string, init: RequestInit) => Response | Promise<Response>;

/** Opens a line whose requests are answered in turn; the last answer again and again. */
function lineTo(...answers: readonly Answer[]) {
  const asked: { address: string; init: RequestInit }[] = [];
  const told: View[] = [];
  const states: LineState[] = [];
  const fake: typeof fetch = async (address, init = {}) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({ address: String(address), init });
    if (!answer) throw new TypeError('fetch failed');
    const response = answer(String(address), init);
    return response;
  };
  line = openLine({
    letters: 'K7QPD',
    token: 'x'.repeat(22),
    fetch: fake,
    onView: (each) => told.push(each),
    onState: (each) => states.push(each),
  });
  return { line, asked, told, states };
}

let line: Line | null = null;
afterEach(() => {
  line?.close();
  line = null;
  vi.useRealTimers();
});

/** Never answers; ends as a fetch does when it is aborted. */
const silence: Answer = (_, { signal }) =>
  new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );
const lost: Answer = () => {
  throw new TypeError('fetch failed');
};

describe('what a line tells', () => {
  test('is each view of the stream, in whatever pieces it comes', async () => {
    const stream = streamed();
    const { told, states, asked } = lineTo(() => stream.response);
    const text = `${event(1, view())}: still here\n\n${event(2, view(true))}`;
    for (const letter of text) stream.say(letter);
    await vi.waitFor(() => expect(told.map(({ locked }) => locked)).toEqual([false, true]), 60_000);
    expect(states).toEqual(['connecting', 'open']);
    expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe(`Bearer ${'x'.repeat(22)}`);
    expect(asked[0]?.address).toBe('rooms/K7QPD/view'); // no token in an address
  });

  test('what is no view is passed over', async () => {
    const stream = streamed();
    const { told } = lineTo(() => stream.response);
    stream.say('id: 1\ndata: {"for":"nobody"}\n\nid: 2\ndata: {{{\n\ndata: null\n\n');
    stream.say(event(3, view(true)));
    await vi.waitFor(() => expect(told).toEqual([view(true)]), 60_000);
  });

  test('a stream that breaks is asked for again, and all is told anew', async () => {
    vi.useFakeTimers();
    const [first, second] = [streamed(), streamed()];
    const { told, states } = lineTo(
      () => first.response,
      lost,
      () => second.response,
    );
    first.say(event(1, view()));
    await vi.waitFor(() => expect(told).toHaveLength(1), 60_000);
    first.break();
    second.say(event(9, view(true)));
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 60_000 });
    expect(states).toEqual(['connecting', 'open', 'broken', 'open']);
  });

  test('a stream that asks for a new one is followed by it at once, and nothing broke', async () => {
    const [first, second] = [streamed(), streamed()];
    const { told, states } = lineTo(
      () => first.response,
      () => second.response,
    );
    first.say(`${event(1, view())}event: ${AGAIN}\ndata: ""\n\n`);
    first.end();
    second.say(event(9, view(true)));
    await vi.waitFor(() => expect(told).toEqual([view(), view(true)]), 60_000);
    expect(states).toEqual(['connecting', 'open']);
  });

  test('where something holds streams back, it asks again and again', async () => {
    vi.useFakeTimers();
    let at = 3;
    const polled: Answer = (address) =>
      address.endsWith(`?after=${at}`) ? json({ at: ++at, view: view(true) }) : json({ at, view: view() });
    const { told, asked, states } = lineTo(silence, polled, polled, silence);
    await vi.advanceTimersByTimeAsync(FIRST_WORD);
    await vi.waitFor(() => expect(told).toEqual([view(), view(true)]), { timeout: 60_000 });
    expect(asked.slice(1, 3).map(({ address }) => address)).toEqual([
      'rooms/K7QPD/view',
      'rooms/K7QPD/view?after=3',
    ]);
    expect(states).toEqual(['connecting', 'open']);
  });

  test('a room that is not there is no room, and is not asked for again', async () => {
    const { states, asked } = lineTo(() => json({ why: 'no-room' }, 404));
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ gone: 'no-room' }), 60_000);
    expect(asked).toHaveLength(1);
  });

  test('a page of some host in its place is a broken line', async () => {
    const { states } = lineTo(() => new Response('<h1>Not found</h1>', { status: 404 }));
    await vi.waitFor(() => expect(states.at(-1)).toBe('broken'), 60_000);
  });
});

describe('what is asked', () => {
  /** A line whose stream stands; acts are answered in turn. */
  function standing(...answers: readonly Answer[]) {
    const stream = streamed();
    const acts: unknown[] = [];
    const opened = lineTo((address, init) => {
      if (address.endsWith('/view')) return stream.response;
      acts.push(JSON.parse(String(init.body)));
      const answer = answers[Math.min(acts.length, answers.length) - 1];
      if (!answer) throw new TypeError('fetch failed');
      return answer(address, init);
    });
    stream.say(event(1, view()));
    return { ...opened, acts };
  }
  const yes: Answer = () => json({ ok: true });

  test('goes one by one, in order', async () => {
    const { line, acts } = standing(yes);
    const [one, two] = await Promise.all([line.act({ do: 'join' }), line.act({ do: 'half', role: 'hurt' })]);
    expect([one, two]).toEqual([{ ok: true }, { ok: true }]);
    expect(acts).toEqual([{ do: 'join' }, { do: 'half', role: 'hurt' }]);
  });

  test('is asked again until it is answered', async () => {
    vi.useFakeTimers();
    const busy: Answer = () => json({ why: 'too-fast' }, 429);
    const { line, acts } = standing(lost, busy, () => new Response('', { status: 502 }), yes);
    const answered = line.act({ do: 'hand-in', code: 'ABCD' });
    expect(line.waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answered).toEqual({ ok: true });
    expect(acts).toHaveLength(4);
    expect(line.waiting).toBe(0);
  });

  test('of votes that wait only the newest is told', async () => {
    vi.useFakeTimers();
    const { line, acts } = standing(lost, yes);
    const vote = (option: string) => line.act({ do: 'vote', n: 1, round: 'first', option });
    const answers = [vote('a'), vote('b'), vote('c')];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.all(answers)).toEqual([
      { ok: false, why: 'replaced' },
      { ok: false, why: 'replaced' },
      { ok: true },
    ]);
    expect(acts.at(-1)).toMatchObject({ option: 'c' });
    expect(acts).not.toContainEqual(expect.objectContaining({ option: 'b' }));
  });

  test('a refusal says why', async () => {
    const { line } = standing(
      () => json({ ok: false, why: 'late' }),
      () => json({ why: 'too-large' }, 413),
    );
    expect(await line.act({ do: 'leave' })).toEqual({ ok: false, why: 'late' });
    expect(await line.act({ do: 'leave' })).toEqual({ ok: false, why: 'too-large' });
  });

  test('a line that is closed answers what waits', async () => {
    const { line } = standing(silence);
    const answered = line.act({ do: 'leave' });
    line.close();
    expect(await answered).toEqual({ ok: false, why: 'no-answer' });
    expect(await line.act({ do: 'leave' })).toEqual({ ok: false, why: 'no-answer' });
  });
});

describe('whether rooms answer', () => {
  test('a host of files has none, whatever it says', async () => {
    const hosts: Answer[] = [
      lost,
      () => new Response('<!doctype html>', { status: 200 }),
      () => new Response('', { status: 404 }),
      () => json({ rooms: 2 }),
      () => json(null),
    ];
    for (const host of hosts)
      expect(await findRooms(async (at, init) => host(String(at), init ?? {}))).toBeNull();
    expect(await findRooms(async () => json({ rooms: 1, lan: ['http://10.0.0.2:4173/', 7] }))).toEqual({
      rooms: 1,
      lan: ['http://10.0.0.2:4173/'],
    });
  });

  test('a room is opened, or it is said why not', async () => {
    const open = (answer: Answer) =>
      openRoom(OPENING, 'k'.repeat(22), async (at, init) => answer(String(at), init ?? {}));
    expect(await open(() => json({ letters: 'K7QPD' }, 201))).toEqual({ ok: true, letters: 'K7QPD' });
    expect(await open(() => json({ why: 'too-many' }, 429))).toEqual({ ok: false, why: 'too-many' });
    expect(await open(lost)).toEqual({ ok: false, why: 'no-answer' });
    expect(await open(() => new Response('?'))).toEqual({ ok: false, why: 'no-answer' });
  });
});
