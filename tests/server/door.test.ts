/** The server's door: what it lets in, from whom, how much, and that whoever means harm harms nobody. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Device, newSecret, OK, refusal, stand, type TestServer, testServer, vote } from './devices.ts';

let server: TestServer;
let teacher: Device;
let letters: string;
const said = ['log', 'info', 'warn', 'error'] as const;
const spies = said.map((each) => vi.spyOn(console, each));

beforeEach(async () => {
  for (const spy of spies) spy.mockClear();
  server = await testServer();
  teacher = new Device(server.base);
  letters = await teacher.open();
});
afterEach(async () => {
  await server.serving.close();
  expect(
    spies.flatMap((spy) => spy.mock.calls),
    'Nothing of anybody stands in a log.',
  ).toEqual([]);
});

const refused = (status: number, why: string) => ({ status, body: { why } });

describe('the door', () => {
  test('says that rooms answer, and which addresses others can open', async () => {
    const hello = await fetch(`${server.base}/rooms/`);
    expect(await hello.json()).toEqual({ rooms: 1, lan: [] });
    expect(hello.headers.get('cache-control')).toBe('no-store');
    expect(hello.headers.get('access-control-allow-origin')).toBeNull();
    const open = await testServer({ host: '0.0.0.0' });
    const { lan } = (await (await fetch(`${open.base}/rooms/`)).json()) as { lan: string[] };
    for (const each of lan) expect(each).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:\d+\/$/);
    expect(lan).toEqual(open.serving.lan);
    await open.serving.close();
  });

  test('draws letters that are typed however people type them', async () => {
    expect(letters).toMatch(/^[0-9A-Z]{5}$/);
    const typed = `${letters.slice(0, 2).toLowerCase()} ${letters.slice(2)}`;
    expect(await new Device(server.base).ask(encodeURIComponent(typed), { do: 'join' })).toEqual(OK);
  });

  test('lets pages of other sites ask nothing', async () => {
    const device = new Device(server.base);
    const from = (origin: string) => device.ask(letters, { do: 'join' }, { origin });
    expect(await from('https://elsewhere.example')).toEqual(refused(403, 'foreign'));
    expect(await from('null')).toEqual(refused(403, 'foreign'));
    expect(await from(server.base.replace(/\d+$/, '1'))).toEqual(refused(403, 'foreign'));
    expect(await device.ask(letters, { do: 'join' }, { 'sec-fetch-site': 'cross-site' })).toEqual(
      refused(403, 'foreign'),
    );
    expect(await from(server.base)).toEqual(OK);
    const behind = await testServer({ origins: ['https://seams.example'] });
    const owner = new Device(behind.base);
    const other = await owner.open();
    expect(await owner.ask(other, stand('first'), { origin: 'https://seams.example' })).toEqual(OK);
    expect(await owner.ask(other, stand('first'), { origin: 'https://elsewhere.example' })).toEqual(
      refused(403, 'foreign'),
    );
    await behind.serving.close();
  });

  test('takes a message of a kilobyte and no more, JSON and of a known kind', async () => {
    const device = new Device(server.base);
    const join = JSON.stringify({ do: 'join' });
    expect(await device.ask(letters, join.padEnd(1024))).toEqual(OK);
    expect(await device.ask(letters, join.padEnd(1025))).toEqual(refused(413, 'too-large'));
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '"join"',
      '{"do":"join","name":"N"}',
      '{"do":"here","process":"p"}',
    ])
      expect(await device.ask(letters, body), body).toEqual(refused(400, 'malformed'));
    for (const token of ['', 'short', `${newSecret()}x`, '../../../../etc/passwd'])
      expect((await new Device(server.base, token).ask(letters, { do: 'join' })).status).toBe(400);
  });

  test('knows four addresses', async () => {
    const status = async (path: string, method = 'GET') =>
      (
        await fetch(`${server.base}/${path}`, {
          method,
          headers: { authorization: `Bearer ${teacher.token}` },
        })
      ).status;
    expect(await status(`rooms/${letters}/acts`)).toBe(405);
    expect(await status(`rooms/${letters}/view`, 'POST')).toBe(405);
    expect(await status('rooms/', 'DELETE')).toBe(405);
    expect(await status(`rooms/${letters}`)).toBe(404);
    expect(await status(`rooms/${letters}/acts/more`)).toBe(404);
    expect(await status('rooms/%ZZ%00/view')).toBe(404);
    expect(await status('rooms/AAAAA/view')).toBe(404);
  });
});

describe('limits', () => {
  test('slow a device that asks too fast, and nobody else', async () => {
    const [fast, other] = [new Device(server.base), new Device(server.base)];
    const answers = await Promise.all(Array.from({ length: 15 }, () => fast.ask(letters, { do: 'join' })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    expect(await other.ask(letters, { do: 'join' })).toEqual(OK);
    server.clock.pass(200);
    expect(await fast.ask(letters, { do: 'join' })).toEqual(OK);
  });

  test('let a class of forty in from one address within a minute', async () => {
    const joins = Array.from({ length: 40 }, () => new Device(server.base).ask(letters, { do: 'join' }));
    expect(await Promise.all(joins)).toEqual(joins.map(() => OK));
  });

  test('stop who guesses letters, right ones too, while those who are in go on; and for a minute only', async () => {
    const pupil = new Device(server.base);
    await pupil.ask(letters, { do: 'join' });
    const stranger = new Device(server.base);
    const wrong = letters === 'AAAAA' ? 'BBBBB' : 'AAAAA';
    for (let guess = 0; guess < 30; guess += 1) expect((await stranger.poll(wrong)).status).toBe(404);
    expect((await stranger.poll(wrong)).status).toBe(429);
    expect((await new Device(server.base).poll(letters)).status).toBe(429);
    expect(await pupil.ask(letters, { do: 'half', role: 'hurt' })).toEqual(OK);
    expect((await teacher.poll(letters)).status).toBe(200);
    server.clock.pass(2000);
    expect((await stranger.poll(letters)).status).toBe(200);
  });

  test('bound rooms of one address, rooms in all, and lines', async () => {
    const limits = { opened: { burst: 3, perSecond: 0 }, rooms: 3, linesOfDevice: 2, strangers: 3, lines: 5 };
    const tight = await testServer({ limits });
    const owner = new Device(tight.base);
    const opened = [await owner.open(), await owner.open(), await owner.open(), await owner.open()];
    expect(opened.map((each) => typeof each)).toEqual(['string', 'string', 'string', 'undefined']);
    const first = opened[0] ?? '';
    const lines = [await owner.listen(first), await owner.listen(first), await owner.listen(first)];
    await lines[0]?.untilEnded();
    for (let i = 0; i < 3; i += 1) await new Device(tight.base).listen(first);
    await expect(new Device(tight.base).listen(first)).rejects.toThrow('429');
    const other = opened[1] ?? '';
    await expect(new Device(tight.base).listen(other)).rejects.toThrow('503');
    await tight.serving.close();
  });

  test('count by the address that the proxy wrote down, where there is one', async () => {
    const limits = { joins: { burst: 1, perSecond: 0 } };
    const behind = await testServer({ behindProxy: true, limits });
    const room = await new Device(behind.base).open();
    const from = async (address: string) =>
      (await new Device(behind.base).ask(room, { do: 'join' }, { 'x-forwarded-for': address })).status;
    expect(await from('10.0.0.1')).toBe(200);
    expect(await from('10.9.9.9, 10.0.0.1')).toBe(429); // what the client itself wrote does not count
    expect(await from('10.0.0.2')).toBe(200);
    expect(await from('2001:db8:1:2:3::1')).toBe(200);
    expect(await from('2001:db8:1:2:4::9')).toBe(429);
    await behind.serving.close();
    const direct = await testServer({ limits });
    const open = await new Device(direct.base).open();
    const lies = (address: string) =>
      new Device(direct.base).ask(open, { do: 'join' }, { 'x-forwarded-for': address });
    expect([(await lies('1.1.1.1')).status, (await lies('2.2.2.2')).status]).toEqual([200, 429]);
    await direct.serving.close();
  });
});

describe('a hostile device', () => {
  test('throws nothing over, learns nothing and disturbs nobody, whatever it sends', async () => {
    const screen = await teacher.listenAsOwner(letters);
    const pupil = new Device(server.base);
    await pupil.ask(letters, { do: 'join' });
    await teacher.ask(letters, stand('first'));
    const hostile = new Device(server.base);
    await hostile.ask(letters, { do: 'join' });
    const learned: string[] = [];
    const messages = fc.sample(message, 500);
    for (const [i, body] of messages.entries()) {
      if (i % 10 === 9) server.clock.pass(1000);
      const { status, body: answer } = await hostile.ask(letters, body);
      learned.push(JSON.stringify(answer));
      expect([200, 400, 413, 429]).toContain(status);
      if (i === 250) expect(await pupil.ask(letters, vote('wait'))).toEqual(OK);
    }
    expect(learned.filter((each) => !/^\{("ok":(true|false),?)?("why":"[a-z-]+")?\}$/.test(each))).toEqual(
      [],
    );
    expect(await pupil.ask(letters, vote('say-it'))).toEqual(OK);
    await teacher.ask(letters, stand('shown'));
    const { class: shown } = await screen.until((view) => view.class?.step === 'shown');
    const counts = Object.values(shown?.first ?? {});
    expect(counts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2);
    expect(shown?.first?.['say-it']).toBeGreaterThanOrEqual(1);
  });

  test('may send what is no HTTP at all, half of it, or break off', async () => {
    const head = `POST /rooms/${letters}/acts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${newSecret()}\r\n`;
    const raw = [
      '\x16\x03\x01 no HTTP',
      'GET / HTTP/9.9\r\n\r\n',
      `${head}Content-Length: 99999999\r\n\r\n`,
      `${head}Content-Length: 20\r\n\r\n{"do":`,
      `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`,
      `${head}X: ${'y'.repeat(100_000)}\r\n\r\n`,
      'GET //../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET rooms HTTP/1.1\r\nHost: x\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
    ];
    for (const bytes of raw) await sendRaw(bytes);
    expect(await new Device(server.base).ask(letters, { do: 'join' })).toEqual(OK);
  });

  test('fills no room: what is refused or changes nothing stands in no log', async () => {
    const hostile = new Device(server.base);
    await hostile.ask(letters, { do: 'join' });
    const { at } = (await teacher.poll(letters)).body as { at: number };
    for (let i = 0; i < 100; i += 1) {
      server.clock.pass(300);
      await hostile.ask(letters, i % 2 === 0 ? { do: 'join' } : vote('never-asked'));
    }
    expect((await teacher.poll(letters)).body).toMatchObject({ at });
    expect(await hostile.ask(letters, { do: 'end' })).toEqual(refusal('not-yours'));
  });
});

/** What may be sent as an act: noise, almost an act, and acts. */
const message = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    'x'.repeat(1100),
    '{"__proto__":{"do":"end"},"do":"join"}',
    '{"do":{"toString":null}}',
    '\u0000',
  ),
  fc
    .record(
      {
        do: fc.constantFrom(
          'join',
          'vote',
          'leave',
          'end',
          'empty',
          'stand',
          'lock',
          'half',
          'here',
          'lost',
          'constructor',
        ),
        n: fc.constantFrom(1, 2, -1, 1e9),
        round: fc.constantFrom('first', 'second', ''),
        option: fc.constantFrom('wait', 'say-it', '__proto__', ''),
        role: fc.constantFrom('hurt', 'teacher'),
      },
      { requiredKeys: ['do'] },
    )
    .map((each) => JSON.stringify(each)),
  fc.constantFrom('wait', 'say-it').map((option) => JSON.stringify(vote(option))),
);

/** Sends bytes and breaks off when anything, or nothing more, comes back. */
function sendRaw(bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.serving.port, '127.0.0.1', () =>
      socket.write(bytes, () => setTimeout(() => socket.destroy(), 20)),
    );
    socket.on('data', () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });
}
