/** A class with its phones on a real server: what each is told, and when. */
import { afterEach, describe, expect, test } from 'vitest';
import { openLine } from '../../src/rooms/line.ts';
import type { MemberView, View } from '../../src/rooms/view.ts';
import { Device, OK, refusal, stand, type TestServer, testServer, vote } from './devices.ts';

let server: TestServer;
afterEach(() => server.serving.close());

async function aClass(pupils = 2) {
  server = await testServer();
  const teacher = new Device(server.base);
  const letters = await teacher.open();
  const screen = await teacher.listenAsOwner(letters);
  const phones = Array.from({ length: pupils }, () => new Device(server.base));
  for (const phone of phones) expect(await phone.ask(letters, { do: 'join' })).toEqual(OK);
  return { teacher, letters, screen, phones: phones as unknown as readonly [Device, Device] }; // as many as were asked for
}

describe('a class votes', () => {
  test('by phones: how many is told, for what only when it is shown, and a second vote replaces the first', async () => {
    const { teacher, letters, screen, phones } = await aClass();
    const [one, two] = phones;
    const heard = await one.listen(letters);
    await teacher.ask(letters, stand('first'));
    await heard.until((view) => view.class?.step === 'first');
    expect(await one.ask(letters, vote('wait'))).toEqual(OK);
    expect(await one.ask(letters, vote('say-it'))).toEqual(OK);
    expect(await two.ask(letters, vote('wait'))).toEqual(OK);
    const voted = await screen.until((view) => view.voted === 2);
    expect(voted.class).toMatchObject({ step: 'first', first: null, second: null });
    expect(await heard.until((view) => view.class?.mine === 'say-it')).toMatchObject({
      class: { first: null },
    });
    await teacher.ask(letters, stand('shown'));
    const shown = await screen.until((view) => view.class?.step === 'shown');
    expect(shown.class?.first).toEqual({ 'say-it': 1, wait: 1 });
    expect((await heard.until((view) => view.class?.step === 'shown')).class?.first).toBeNull();
    expect(await one.ask(letters, vote('wait'))).toEqual(refusal('late'));
    await teacher.ask(letters, stand('shift'));
    expect((await heard.until((view) => view.class?.step === 'shift')).class?.first).toEqual({
      'say-it': 1,
      wait: 1,
    });
  });

  test('only one of thirty voices counts twice for nobody: all at once, each once', async () => {
    const { teacher, letters, screen, phones } = await aClass(30);
    await teacher.ask(letters, stand('first'));
    const twice = phones.flatMap((phone) =>
      [vote('wait'), vote('say-it')].map((act) => phone.ask(letters, act)),
    );
    expect(new Set((await Promise.all(twice)).map(({ status }) => status))).toEqual(new Set([200]));
    await screen.until((view) => view.voted === 30);
    await teacher.ask(letters, stand('shown'));
    const { class: shown } = await screen.until((view) => view.class?.step === 'shown');
    expect((shown?.first?.wait ?? 0) + (shown?.first?.['say-it'] ?? 0)).toBe(30);
  });

  test('with the page’s own line, which joins, votes and hears', async () => {
    const { teacher, letters, screen } = await aClass(0);
    const views: View[] = [];
    let onView = () => {};
    const line = openLine({
      letters,
      token: new Device(server.base).token,
      fetch: (path, init) => fetch(`${server.base}/${path}`, init),
      onView: (view) => {
        views.push(view);
        onView();
      },
      onState: () => {},
    });
    expect(await line.act({ do: 'join' })).toEqual({ ok: true });
    await teacher.ask(letters, stand('first'));
    expect(await line.act({ do: 'vote', n: 1, round: 'first', option: 'wait' })).toEqual({ ok: true });
    await screen.until((view) => view.voted === 1 && view.here === 1);
    const mine = () => (views.at(-1) as MemberView | undefined)?.class?.mine;
    while (mine() !== 'wait')
      await new Promise<void>((resolve) => {
        onView = resolve;
      });
    expect(await line.act({ do: 'vote', n: 1, round: 'first', option: 'gone' })).toEqual({
      ok: false,
      why: 'no-option',
    });
    line.close();
  });
});

describe('a phone', () => {
  test('that reloads is back in its seat, its vote stands, and nobody was told that it was away', async () => {
    const { teacher, letters, screen, phones } = await aClass(1);
    const [phone] = phones;
    await teacher.ask(letters, stand('first'));
    const before = await phone.listen(letters);
    await phone.ask(letters, vote('wait'));
    await screen.until((view) => view.here === 1 && view.voted === 1);
    before.close();
    await lineGone(1);
    server.clock.pass(4000);
    const after = await phone.listen(letters);
    expect((await after.until((view) => view.in)).class?.mine).toBe('wait');
    server.clock.pass(10_000);
    await teacher.ask(letters, stand('shown'));
    await screen.until((view) => view.class?.step === 'shown');
    const since = screen.views.findIndex(({ here }) => here === 1);
    expect(screen.views.slice(since).map(({ here }) => here)).not.toContain(0);
  });

  test('is away after five seconds without a line, and here again when it comes', async () => {
    const { letters, screen, phones } = await aClass(1);
    const [phone] = phones;
    const first = await phone.listen(letters);
    await screen.until((view) => view.here === 1);
    first.close();
    await lineGone(1);
    server.clock.pass(5000);
    await screen.until((view) => view.here === 0 && view.joined === 1);
    await phone.listen(letters);
    await screen.until((view) => view.here === 1);
  });

  test('that polls is told at once, then at each change of what it may know, and after twenty seconds all the same', async () => {
    const { teacher, letters, screen, phones } = await aClass(2);
    const [phone, other] = phones;
    const first = (await phone.poll(letters)).body as { at: number; view: MemberView };
    expect(first.view.in).toBe(true);
    await screen.until((view) => view.here === 1);
    const waiting = phone.poll(letters, first.at);
    await teacher.ask(letters, stand('first'));
    const second = (await waiting).body as { at: number; view: MemberView };
    expect(second.view.class?.step).toBe('first');
    const next = phone.poll(letters, second.at);
    await other.ask(letters, vote('wait')); // which changes nothing that this phone may know
    await screen.until((view) => view.voted === 1);
    server.clock.pass(20_000);
    const third = (await next).body as { at: number; view: MemberView };
    expect(third.at).toBeGreaterThan(second.at);
    expect(third.view).toEqual(second.view);
    server.clock.pass(4000);
    void phone.poll(letters, third.at).catch(() => {});
    await lineThere();
    server.clock.pass(4000);
    expect(screen.views.at(-1)?.here).toBe(1);
  });

  test('is told of signs of life, and nothing twice', async () => {
    const { letters, phones } = await aClass(2);
    const [phone, other] = phones;
    const heard = await phone.listen(letters);
    await heard.until((view) => view.in);
    await other.ask(letters, { do: 'half', role: 'hurt' });
    server.clock.pass(15_000);
    await heard.untilBeat();
    expect(heard.views).toHaveLength(1);
  });

  test('is asked for a new line after a while, and is away when it makes none; the teacher keeps hers', async () => {
    const { letters, screen, phones } = await aClass(1);
    const [phone] = phones;
    const heard = await phone.listen(letters);
    await screen.until((view) => view.here === 1);
    server.clock.pass(60_000);
    expect(heard.again).toBe(false);
    server.clock.pass(60_000);
    await heard.untilEnded();
    expect(heard.again).toBe(true);
    await lineGone(1);
    await phone.listen(letters);
    await screen.until((view) => view.here === 1);
    server.clock.pass(120_000); // nobody answers this time
    await lineGone(1);
    server.clock.pass(5000);
    await screen.until((view) => view.here === 0 && view.joined === 1);
    expect(screen.ended).toBe(false);
  });

  test('comes in no more when the room is locked or emptied, and is told why', async () => {
    const { teacher, letters, phones } = await aClass(1);
    const [phone] = phones;
    const heard = await phone.listen(letters);
    await teacher.ask(letters, { do: 'lock', locked: true });
    expect(await new Device(server.base).ask(letters, { do: 'join' })).toEqual(refusal('locked'));
    await teacher.ask(letters, { do: 'empty' });
    await heard.until((view) => !view.in);
    expect(await phone.ask(letters, vote('wait'))).toEqual(refusal('not-in'));
  });
});

describe('the opening device', () => {
  test('alone leads: another key is a pupil’s token', async () => {
    const { letters, phones } = await aClass(1);
    for (const device of [phones[0], new Device(server.base)])
      for (const act of [stand('first'), { do: 'empty' }, { do: 'end' }, { do: 'lock', locked: true }])
        expect(await device.ask(letters, act)).toEqual(refusal('not-yours'));
  });

  test('knows of another tab with its key, until that is closed', async () => {
    const { teacher, letters, screen } = await aClass(0);
    const second = await teacher.listenAsOwner(letters);
    await screen.until((view) => view.others === 1);
    second.close();
    await screen.until((view) => view.others === 0);
  });
});

describe('a room', () => {
  test('that is ended says so, and after a while is forgotten with all its lines', async () => {
    const { teacher, letters, screen, phones } = await aClass(1);
    const heard = await phones[0].listen(letters);
    await teacher.ask(letters, { do: 'end' });
    await heard.until((view) => view.ended);
    await screen.until((view) => view.ended);
    expect(await phones[0].ask(letters, { do: 'join' })).toEqual(refusal('ended'));
    server.clock.pass(100_000);
    await heard.untilEnded();
    expect((await teacher.poll(letters)).status).toBe(404);
    expect(server.serving.counts()).toEqual({ rooms: 0, lines: 0 });
  });

  test('ends by itself after three hours, or one of silence', async () => {
    const { letters, screen } = await aClass(1);
    server.clock.pass(61 * 60_000);
    await screen.until((view) => view.ended);
    const teacher = new Device(server.base);
    const second = await teacher.open();
    for (let minute = 0; minute < 175; minute += 25) {
      server.clock.pass(25 * 60_000);
      await teacher.ask(second, stand('reading', { n: minute + 1 }));
    }
    expect((await teacher.poll(second)).body).toMatchObject({ view: { ended: false } });
    server.clock.pass(8 * 60_000);
    expect((await teacher.poll(second)).status).toBe(404);
    expect((await teacher.poll(letters)).status).toBe(404);
  });

  test('ends its lines when the server stops, so that devices look for another', async () => {
    const { letters, screen, phones } = await aClass(1);
    const heard = await phones[0].listen(letters);
    await server.serving.close();
    await Promise.all([heard.untilEnded(), screen.untilEnded()]);
    server = await testServer();
  });
});

/** Until the server has noticed that only so many lines are left. */
async function lineGone(left: number): Promise<void> {
  while (server.serving.counts().lines > left) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function lineThere(): Promise<void> {
  while (server.serving.counts().lines < 2) await new Promise((resolve) => setTimeout(resolve, 5));
}
