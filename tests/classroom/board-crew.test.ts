/** Workers that play submissions again: what comes of them is what the page would have made, in its order. */
import { describe, expect, test } from 'vitest';
import { BoardCrew, type CrewWorker, crewFor } from '../../src/classroom/board/board-crew.ts';
import { Packer } from '../../src/classroom/board/board-wire.ts';
import type { CrewAsk, CrewContext } from '../../src/classroom/board/board-worker.ts';
import { type Found, playAgain } from '../../src/classroom/board/gather.ts';
import type { Submission } from '../../src/classroom/board/hand-in.ts';
import { code, STORIES, story } from './class.ts';

const file = story('on-credit');
const here: CrewContext = { file, stories: STORIES(), earlier: [] };

const codes = Array.from({ length: 24 }, (_, n) => code('on-credit', n + 1));
const plays: readonly Submission[] = [
  ...codes.map((each): Submission => ({ shown: each, code: each, times: 1 })),
  { shown: 'a wrong one', code: `${codes[0]?.slice(0, -1)}?`, times: 1 },
  { shown: 'a broken one', broken: 'It cannot be read.' },
  ...codes.slice(0, 12).map((each): Submission => ({ shown: each, code: each, times: 2 })),
];

/** As a worker of the browser: everything is copied on the way, and comes later. `wait`: turns until it answers. */
function fakeWorker(wait: number, breaksAt = Number.POSITIVE_INFINITY): CrewWorker & { ended: boolean } {
  const packer = new Packer();
  let known: CrewContext | null = null;
  let asked = 0;
  const worker: CrewWorker & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate() {
      worker.ended = true;
    },
    postMessage(message: unknown) {
      const ask = structuredClone(message) as CrewAsk;
      if ('here' in ask) known = ask.here;
      else void answer(ask.plays);
    },
  };
  async function answer(given: readonly Submission[]): Promise<void> {
    const context = known;
    if (!context) throw new Error('asked before it was told for what');
    const sent = structuredClone(packer.pack(given.map((each) => playAgain(each, context))));
    for (let n = 0; n < wait; n++) await Promise.resolve();
    if (worker.ended) return;
    if (asked++ >= breaksAt) worker.onerror?.call(worker as unknown as Worker, new ErrorEvent('error'));
    else worker.onmessage?.call(worker as unknown as Worker, { data: sent } as MessageEvent);
  }
  return worker;
}

globalThis.ErrorEvent ??= class extends Event {} as unknown as typeof ErrorEvent;

async function all(crew: BoardCrew): Promise<Found[]> {
  const found: Found[] = [];
  for (let some = await crew.next(); some; some = await crew.next()) found.push(...some);
  return found;
}

describe('a crew', () => {
  test.each([1, 2, 3])('of %i finds what the page finds, in its order, and is let go', async (size) => {
    const workers = [fakeWorker(9), fakeWorker(0), fakeWorker(4)];
    let opened = 0;
    const crew = new BoardCrew(here, plays, () => workers[opened++] ?? fakeWorker(0), size);
    const found = await all(crew);
    expect(found).toEqual(plays.map((each) => playAgain(each, here)));
    expect(opened).toBe(size);
    expect(workers.slice(0, size).map(({ ended }) => ended)).toEqual(Array(size).fill(true));
  });

  test('shares lists among all that came, whichever worker they came from', async () => {
    const found = await all(new BoardCrew(here, plays, () => fakeWorker(1), 2));
    const lists = found.flatMap((each) =>
      'play' in each ? each.play.choices.map(({ options }) => options) : [],
    );
    const first = new Map<string, unknown>();
    for (const list of lists) {
      const key = JSON.stringify(list);
      expect(list).toBe(first.get(key) ?? list);
      first.set(key, list);
    }
    for (const each of found) {
      if (!('play' in each)) continue;
      for (const { option, options } of each.play.choices) expect(options).toContain(option);
    }
  });

  test('that breaks gives what came before, and then nothing', async () => {
    const found = await all(new BoardCrew(here, plays, () => fakeWorker(0, 1), 1));
    expect(found).toEqual(plays.slice(0, 16).map((each) => playAgain(each, here)));
  });

  test('that cannot be opened gives nothing', async () => {
    const refuse = () => {
      throw new Error('There are no workers here.');
    };
    expect(await all(new BoardCrew(here, plays, refuse, 2))).toEqual([]);
  });

  test('is half as large as the device has cores, for very many plays as large, and no larger than four', () => {
    const cores = [undefined, 1, 2, 4, 16];
    expect(cores.map((each) => crewFor(each, 300))).toEqual([1, 1, 1, 2, 4]);
    expect(cores.map((each) => crewFor(each, 10_000))).toEqual([1, 1, 2, 4, 4]);
  });
});
