/** Several processes with one Redis: any serves any room, any may die, and Redis itself may lose everything. */
import { createClient } from '@redis/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Entry, OWNER_ID } from '../../src/rooms/acts.ts';
import { REDIS, startRedis, type TestRedis } from '../../src/tools/redis.ts';
import { Device, OK, refusal, stand, type TestServer, testServer, vote } from './devices.ts';

if (REDIS === null)
  console.log(
    'Not tested: rooms of several processes. Neither redis-server nor valkey-server is installed here.',
  );

describe.skipIf(REDIS === null)('two processes with one Redis', () => {
  let redis: TestRedis;
  let one: TestServer;
  let two: TestServer;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.kill());
  beforeEach(async () => {
    [one, two] = await Promise.all([testServer({ redis: redis.url }), testServer({ redis: redis.url })]);
  });
  afterEach(() => Promise.all([one.serving.close(), two.serving.close()]));

  async function aClass(pupils: number) {
    const teacher = new Device(one.base);
    const letters = await teacher.open();
    const screen = await teacher.listenAsOwner(letters);
    const phones = Array.from({ length: pupils }, () => new Device(two.base));
    for (const phone of phones) expect(await phone.ask(letters, { do: 'join' })).toEqual(OK);
    return { teacher, letters, screen, phones };
  }

  test('serve the same room: opened at one, joined and voted at both, counted once', async () => {
    const { teacher, letters, screen, phones } = await aClass(3);
    await teacher.ask(letters, stand('first'));
    for (const phone of phones) expect(await phone.ask(letters, vote('wait'))).toEqual(OK);
    const elsewhere = phones.map((phone) => phone.at(one.base).ask(letters, vote('say-it')));
    expect(await Promise.all(elsewhere)).toEqual([OK, OK, OK]);
    await screen.until((view) => view.voted === 3);
    await teacher.at(two.base).ask(letters, stand('shown'));
    const { class: shown } = await screen.until((view) => view.class?.step === 'shown');
    expect(shown?.first).toEqual({ 'say-it': 3, wait: 0 });
  });

  test('judge alike what comes at the same moment', async () => {
    const { teacher, letters, phones } = await aClass(2);
    await teacher.ask(letters, stand('first'));
    const votes = phones.flatMap((phone) =>
      ['wait', 'say-it', 'wait', 'say-it'].map((option, i) =>
        phone.at(i % 2 ? one.base : two.base).ask(letters, vote(option)),
      ),
    );
    await Promise.all(votes);
    await teacher.ask(letters, stand('shift'));
    const counts = async (base: string) =>
      ((await teacher.at(base).poll(letters)).body as { view: unknown }).view;
    const here = (await counts(one.base)) as { class: { first: Record<string, number> } };
    const there = await counts(two.base);
    expect(there).toEqual(here);
    expect(Object.values(here.class.first).reduce((sum, each) => sum + each, 0)).toBe(2);
  });

  test('let in at one whoever the other let in a moment ago', async () => {
    const { teacher, letters, phones } = await aClass(1);
    const [phone] = phones as [Device];
    expect(await phone.at(one.base).ask(letters, { do: 'half', role: 'hurt' })).toEqual(OK);
    await teacher.ask(letters, { do: 'empty' });
    expect(await phone.ask(letters, { do: 'half', role: 'hurt' })).toEqual(refusal('not-in'));
  });

  test('pass a device on: here, wherever its line leads; away, when its process stopped', async () => {
    const { letters, screen, phones } = await aClass(1);
    const [phone] = phones as [Device];
    await phone.listen(letters);
    await screen.until((view) => view.here === 1);
    await two.serving.close();
    await screen.until((view) => view.here === 0);
    await phone.at(one.base).listen(letters);
    await screen.until((view) => view.here === 1);
    two = await testServer({ redis: redis.url });
  });

  test('notice that a process died without a word', async () => {
    const { letters, screen, phones } = await aClass(1);
    const device = await memberOf(letters, phones[0] as Device);
    await append(letters, {
      id: 'dead-1',
      at: one.clock.now(),
      from: device,
      act: { do: 'here', process: 'dead' },
    });
    await screen.until((view) => view.here === 1);
    one.clock.pass(60_000);
    await screen.until((view) => view.here === 0);
  });

  /** Puts an entry into the log as another process would. */
  async function append(letters: string, entry: Entry): Promise<void> {
    const client = await createClient({ url: redis.url }).connect();
    await client.xAdd(`seams:{${letters}}:log`, '*', { i: entry.id, e: JSON.stringify(entry) });
    client.destroy();
  }

  /** The name of a device in the log. */
  async function memberOf(letters: string, phone: Device): Promise<string> {
    await phone.ask(letters, { do: 'half', role: 'hurt' });
    const client = await createClient({ url: redis.url }).connect();
    const entries = await client.xRange(`seams:{${letters}}:log`, '-', '+');
    client.destroy();
    const all = entries?.map(({ message }) => JSON.parse(message.e ?? '')) ?? [];
    return all.findLast(({ from }) => from !== OWNER_ID).from;
  }

  test('put back what Redis lost, in its order, and go on', async () => {
    const { teacher, letters, screen, phones } = await aClass(4);
    await teacher.ask(letters, stand('first'));
    for (const phone of phones) await phone.ask(letters, vote('wait'));
    await screen.until((view) => view.voted === 4);
    const heard = await (phones[0] as Device).listen(letters);
    await heard.until((view) => view.class?.mine === 'wait');
    await redis.kill();
    const down = await (phones[1] as Device).ask(letters, vote('say-it'));
    expect(down.status).toBe(503);
    expect(heard.ended, 'Lines stand while Redis is away.').toBe(false);
    await redis.again();
    await untilOk(() => (phones[1] as Device).ask(letters, vote('say-it')));
    expect(await (phones[2] as Device).at(one.base).ask(letters, vote('say-it'))).toEqual(OK);
    await untilOk(() => teacher.ask(letters, stand('shown')));
    const { class: shown } = await screen.until((view) => view.class?.step === 'shown');
    expect(shown?.first).toEqual({ 'say-it': 2, wait: 2 });
    await heard.until((view) => view.class?.step === 'shown');
    const third = await testServer({ redis: redis.url });
    const fresh = (await teacher.at(third.base).poll(letters)).body as { view: { joined: number } };
    expect(fresh.view.joined).toBe(4);
    await third.serving.close();
  });

  test('forget a room that is over, in Redis too', async () => {
    const { teacher, letters, screen } = await aClass(1);
    await teacher.ask(letters, { do: 'end' });
    await screen.until((view) => view.ended);
    for (const { clock } of [one, two]) clock.pass(100_000);
    const client = await createClient({ url: redis.url }).connect();
    while ((await client.keys(`seams:{${letters}}:*`)).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    client.destroy();
    expect((await teacher.poll(letters)).status).toBe(404);
  });

  test('keep rooms no longer than they live, should all processes die', async () => {
    const { letters } = await aClass(1);
    const client = await createClient({ url: redis.url }).connect();
    for (const part of ['head', 'log']) {
      const left = await client.pTTL(`seams:{${letters}}:${part}`);
      expect(left, part).toBeGreaterThan(0);
      expect(left, part).toBeLessThanOrEqual(190 * 60_000);
    }
    client.destroy();
  });
});

test.skipIf(REDIS === null)('without a Redis at the address nothing is served, and it is said', async () => {
  const redis = await startRedis();
  await redis.kill();
  await expect(testServer({ redis: redis.url })).rejects.toThrow(/Redis does not answer/);
});

/** Asks again while the log does not answer, as a page does. */
async function untilOk(ask: () => Promise<{ status: number }>): Promise<void> {
  while ((await ask()).status === 503) await new Promise((resolve) => setTimeout(resolve, 50));
}
