import { describe, expect, test, vi } from 'vitest';
import { runSearch, type SearchWorker } from '../../src/debrief/search/search-run.ts';
import { type SearchReport, type Surroundings, serveSearch } from '../../src/debrief/search/search-serve.ts';
import type { Ask } from '../../src/debrief/search/search-tell.ts';
import { played } from '../e2e/played.ts';

const { play } = played({ story: 'three-times', seed: 1, policy: 'pitfall' });
const ASK: Ask = { setup: play.setup, choices: play.steps.map(({ option }) => option.id), from: 6 };

/** Each look at the clock takes `tick` ms; it is stopped from the given look on. */
async function serve(
  tick: number,
  ask: Ask = ASK,
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<SearchReport[]> {
  const reports: SearchReport[] = [];
  let time = 0;
  let pauses = 0;
  const around: Surroundings = {
    now: () => {
      time += tick;
      return time;
    },
    pause: async () => {
      pauses++;
    },
    stopped: () => pauses >= stopAfter,
    post: (report) => reports.push(report),
  };
  await serveSearch(ask, around);
  return reports;
}

describe('the worker', () => {
  test('plays at least 24 ways however slow it is, and says how far it is', async () => {
    const reports = await serve(5000);
    const last = reports.at(-1);
    expect(last).toMatchObject({ kind: 'found', stopped: false, told: { ways: 24, all: false } });
    const percents = reports.flatMap((report) => (report.kind === 'progress' ? [report.percent] : []));
    expect(percents).toHaveLength(24);
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(percents.at(-1)).toBe(100);
  });

  test('uses its second where there is time for more', async () => {
    const last = (await serve(10)).at(-1);
    expect(last?.kind === 'found' && last.told?.ways).toBeGreaterThan(24);
  });

  test('stops when told, with what it has', async () => {
    const reports = await serve(100, ASK, 2);
    expect(reports.at(-1)).toMatchObject({ kind: 'found', stopped: true, told: { ways: 2 } });
  });

  test('says what broke', async () => {
    const reports = await serve(10, { ...ASK, choices: ['swan', ...ASK.choices] });
    expect(reports).toEqual([{ kind: 'trouble', message: expect.stringContaining('swan') }]);
  });

  test('has nothing to tell where nothing is left to decide', async () => {
    const reports = await serve(10, { ...ASK, from: ASK.choices.length });
    expect(reports).toEqual([{ kind: 'found', told: null, stopped: false }]);
  });
});

describe('the door to it', () => {
  function opened() {
    const worker = {
      postMessage: vi.fn(),
      terminate: vi.fn(),
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    };
    const heard = { onProgress: vi.fn(), onFound: vi.fn(), onTrouble: vi.fn() };
    const run = runSearch(ASK, heard, () => worker as unknown as SearchWorker);
    const say = (report: SearchReport) =>
      (worker.onmessage as unknown as (event: object) => void)({ data: report });
    return { worker, heard, run, say };
  }

  test('hands on progress and what was found, and takes the worker down once', () => {
    const { worker, heard, say, run } = opened();
    expect(worker.postMessage).toHaveBeenCalledWith(ASK);
    say({ kind: 'progress', ways: 3, percent: 12 });
    expect(heard.onProgress).toHaveBeenCalledWith(3, 12);
    run.stop();
    expect(worker.postMessage).toHaveBeenLastCalledWith('stop');
    expect(worker.terminate).not.toHaveBeenCalled();
    say({ kind: 'found', told: null, stopped: true });
    say({ kind: 'found', told: null, stopped: true });
    expect(heard.onFound).toHaveBeenCalledExactlyOnceWith(null, true);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('tells of trouble, of its own and of the worker’s', () => {
    const one = opened();
    one.say({ kind: 'trouble', message: 'it broke' });
    expect(one.heard.onTrouble).toHaveBeenCalledExactlyOnceWith('it broke');
    const other = opened();
    (other.worker.onerror as unknown as (event: object) => void)({ message: 'it did not arrive' });
    other.say({ kind: 'found', told: null, stopped: false });
    expect(other.heard.onTrouble).toHaveBeenCalledExactlyOnceWith('it did not arrive');
    expect(other.heard.onFound).not.toHaveBeenCalled();
  });

  test('a worker that cannot be started is told as well, after the start has returned', async () => {
    const heard = { onProgress: vi.fn(), onFound: vi.fn(), onTrouble: vi.fn() };
    const run = runSearch(ASK, heard, () => {
      throw new Error('forbidden here');
    });
    expect(heard.onTrouble).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(heard.onTrouble).toHaveBeenCalledExactlyOnceWith('forbidden here');
    run.stop();
    run.drop();
  });

  test('dropped, it says no more', () => {
    const { worker, heard, say, run } = opened();
    run.drop();
    say({ kind: 'found', told: null, stopped: false });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(heard.onFound).not.toHaveBeenCalled();
  });
});
