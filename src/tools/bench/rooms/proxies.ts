/** A class whose devices reach the server through what schools put between: joins and votes all the same? */
import { tell } from './figures.ts';
import { OPTIONS, standing } from './lesson.ts';
import { fetchFrom, openPageRoom, pageDevice } from './page-line.ts';
import { startProxy } from './proxy.ts';
import { startServer } from './server-process.ts';

const PHONES = 5;

export interface ProxyFigures {
  readonly joined: number;
  readonly voted: number;
  /** ms until everybody was in, and from the last vote's sending until the teacher had all of them. */
  readonly untilIn: number;
  readonly untilCounted: number;
}

export async function measureProxies(): Promise<Readonly<Record<string, ProxyFigures>>> {
  tell('Through a proxy that refuses upgrades …');
  const refusesUpgrades = await through(false);
  tell('Through a proxy that holds streams back …');
  return { refusesUpgrades, holdsBack: await through(true) };
}

async function through(holdsBack: boolean): Promise<ProxyFigures> {
  const server = await startServer();
  const proxy = await startProxy({ ports: () => [server.port], holdsBack });
  const get = fetchFrom(proxy.address, '10.0.3.1');
  const begun = Date.now();
  const { key, letters } = await openPageRoom(get);
  const teacher = pageDevice(letters, get, key);
  const phones = Array.from({ length: PHONES }, () => pageDevice(letters, get));
  await Promise.all(phones.map(({ line }) => line.act({ do: 'join' })));
  await Promise.all(phones.map((phone) => phone.until((view) => view.for === 'member' && view.in)));
  const untilIn = Date.now() - begun;
  await teacher.line.act(standing(1, 'first'));
  await Promise.all(phones.map((phone) => phone.until((view) => stepIn(view) === 'first')));
  const sent = Date.now();
  for (const [i, { line }] of phones.entries())
    await line.act({ do: 'vote', n: 1, round: 'first', option: OPTIONS[i % 4] ?? 'wait' });
  await teacher.until((view) => view.for === 'owner' && view.voted === PHONES);
  const untilCounted = Date.now() - sent;
  const { view } = teacher;
  for (const { line } of [teacher, ...phones]) line.close();
  proxy.close();
  await server.kill();
  const seen = view?.for === 'owner' ? view : null;
  return { joined: seen?.joined ?? 0, voted: seen?.voted ?? 0, untilIn, untilCounted };
}

function stepIn(view: { readonly class: { readonly step: string } | null }): string | undefined {
  return view.class?.step;
}
