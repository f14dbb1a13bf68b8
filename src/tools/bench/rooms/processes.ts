/** Four processes with one Redis behind a proxy that hands requests round; one is killed every five seconds, and Redis once. */
import { REDIS, startRedis } from '../../redis.ts';
import { UsageError } from '../../usage.ts';
import { pause, type Spread, spreadOf, tell } from './figures.ts';
import { OPTIONS, PUPILS, standing } from './lesson.ts';
import { fetchFrom, openPageRoom, type PageDevice, pageDevice } from './page-line.ts';
import { startProxy } from './proxy.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const PROCESSES = 4;
const ROOMS = 5;
const MINUTE = 60_000; // ms
const KILL = 5000; // ms between two
const VOTE = 6000; // ms in which a class votes

export interface ProcessFigures {
  readonly devices: number;
  readonly kills: number;
  readonly votes: number;
  readonly lost: number;
  /** How long a device was without a line, ms. */
  readonly breaks: Spread;
}

interface PageLesson {
  readonly teacher: PageDevice;
  readonly phones: readonly PageDevice[];
}

export async function measureProcesses(): Promise<ProcessFigures> {
  if (REDIS === null)
    throw new UsageError('Several processes need redis-server or valkey-server on this machine.');
  const redis = await startRedis();
  const servers = await Promise.all(
    Array.from({ length: PROCESSES }, () => startServer('--redis', redis.url)),
  );
  const proxy = await startProxy({ ports: () => servers.map(({ port }) => port) });
  const lessons: PageLesson[] = [];
  for (let i = 0; i < ROOMS; i += 1) lessons.push(await begin(fetchFrom(proxy.address, `10.0.4.${i}`)));
  const ending = { at: Date.now() + MINUTE };
  const killing = killInTurn(servers, redis.url, ending.at);
  const restarting = pause(MINUTE / 2).then(async () => {
    tell('Redis is killed and begins empty …');
    await redis.kill();
    await redis.again();
  });
  const rounds = await Promise.all(lessons.map((lesson) => voteUntil(lesson, ending.at)));
  const [kills] = await Promise.all([killing, restarting]);
  const devices = lessons.flatMap(({ teacher, phones }) => [teacher, ...phones]);
  for (const { line } of devices) line.close();
  proxy.close();
  await Promise.all([...servers.map((server) => server.kill()), redis.kill()]);
  return {
    devices: devices.length,
    kills,
    votes: rounds.reduce((sum, { votes }) => sum + votes, 0),
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
    breaks: spreadOf(devices.flatMap(({ breaks }) => breaks)),
  };
}

async function begin(get: typeof fetch): Promise<PageLesson> {
  const { key, letters } = await openPageRoom(get);
  const teacher = pageDevice(letters, get, key);
  const phones = Array.from({ length: PUPILS }, () => pageDevice(letters, get));
  await Promise.all(phones.map(({ line }) => line.act({ do: 'join' })));
  return { teacher, phones };
}

async function killInTurn(servers: ServerProcess[], redis: string, end: number): Promise<number> {
  let kills = 0;
  while (Date.now() < end) {
    await pause(KILL);
    const at = kills % servers.length;
    await servers[at]?.kill();
    kills += 1;
    tell(`Process ${at + 1} was killed, ${kills} so far …`);
    servers[at] = await startServer('--redis', redis);
  }
  return kills;
}

/** Votes again and again; each phone's act is asked until it is answered, as the page does. */
async function voteUntil(
  { teacher, phones }: PageLesson,
  end: number,
): Promise<{ votes: number; lost: number }> {
  let [votes, lost] = [0, 0];
  for (let n = 1; Date.now() < end; n += 1) {
    await teacher.line.act(standing(n, 'first'));
    const cast = await Promise.all(
      phones.map(async (phone, i) => {
        await phone.until((view) => view.class?.n === n && view.class.step === 'first');
        await pause(Math.random() * VOTE);
        const option = OPTIONS[(i + n) % OPTIONS.length] ?? 'wait';
        await phone.line.act({ do: 'vote', n, round: 'first', option });
        return option;
      }),
    );
    await teacher.line.act(standing(n, 'shown'));
    await teacher.until((view) => view.class?.n === n && view.class.step === 'shown');
    const counts = teacher.view?.class?.first ?? {};
    votes += cast.length;
    for (const option of OPTIONS)
      lost += Math.max(0, cast.filter((each) => each === option).length - (counts[option] ?? 0));
  }
  return { votes, lost };
}
