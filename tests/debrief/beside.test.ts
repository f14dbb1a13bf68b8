import { describe, expect, test, vi } from 'vitest';
import {
  type BesideAsk,
  type BesideRow,
  besideEach,
  CHANCES,
  partsOf,
} from '../../src/debrief/beside/beside.ts';
import { runBeside } from '../../src/debrief/beside/beside-run.ts';
import { type BesideReport, serveBeside } from '../../src/debrief/beside/beside-serve.ts';
import { ownAnswersIn, voiceOf } from '../../src/debrief/beside/own-words.ts';
import type { SearchWorker } from '../../src/debrief/search/search-run.ts';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { played } from '../e2e/played.ts';
import { fixture } from '../play/fixture.ts';

const { play: CREDIT } = played({ story: 'on-credit', seed: 2 });

function ask(over: Partial<BesideAsk> = {}): BesideAsk {
  const answers = ownAnswersIn(CREDIT.steps, 'responsible');
  const { file } = CREDIT.setup;
  return { setup: { file }, role: 'responsible', answers, temperaments: TEMPERAMENT_IDS, ...over };
}

const rowsOf = (asked: BesideAsk): BesideRow[] => [...besideEach(asked, () => undefined)];

/** The same plays, each played by itself as any play is. */
function plainly({ setup: { file }, role, answers }: BesideAsk, temperament: string) {
  return Array.from({ length: CHANCES }, (_, n) => {
    const seats = seatsAround(role, { kind: 'temperament', temperament });
    const play = openPlay({ file, role, seats, seed: n + 1 });
    const voice = voiceOf(answers, role);
    while (play.moment.by !== null) {
      if (play.moment.seat === 'player') play.choose(voice(play.moment).option.id);
      else play.advance();
    }
    return play;
  });
}

describe('fifty plays beside each', () => {
  const rows = rowsOf(ask());

  test('the same question gets the same rows', () => {
    expect(rowsOf(ask())).toEqual(rows);
    expect(rows.map(({ temperament }) => temperament)).toEqual(TEMPERAMENT_IDS);
  });

  test.each(['steady', 'anxious'])(
    'beside %s they are what plays played one by one come to',
    (temperament) => {
      const row = rows.find((each) => each.temperament === temperament);
      const plays = plainly(ask(), temperament);
      expect(row?.mended).toBe(plays.filter(({ moment }) => moment.ending?.mended).length);
      const endings = new Map<string, number>();
      for (const { moment } of plays) {
        const id = moment.ending?.id ?? '';
        endings.set(id, (endings.get(id) ?? 0) + 1);
      }
      expect(new Map(row?.endings.map(({ id, plays: times }) => [id, times]))).toEqual(endings);
      const last = plays.map(({ moment }) => moment.bond.hurt.trust).sort((a, b) => a - b);
      expect(row?.trust.hurt.at(-1)).toEqual({ low: last[12], middle: last[25], high: last[37] });
    },
  );

  test('endings add up to all plays, the commonest first; a middle lies within its half', () => {
    for (const { endings, plays, trust, own, decisions } of rows) {
      expect(plays).toBe(CHANCES);
      expect(endings.reduce((sum, each) => sum + each.plays, 0)).toBe(CHANCES);
      const counts = endings.map((each) => each.plays);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
      expect(own).toBeLessThanOrEqual(decisions);
      for (const { low, middle, high } of [...trust.hurt, ...trust.responsible]) {
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
      }
    }
  });

  test('words that were never said are nobody’s own', () => {
    const [row] = rowsOf(ask({ answers: [], temperaments: ['steady'] }));
    expect(row).toMatchObject({ own: 0 });
    expect(row?.decisions).toBeGreaterThan(CHANCES);
  });

  test('other words come to something else', () => {
    const { play } = played({ story: 'on-credit', seed: 2, policy: 'pitfall' });
    expect(rowsOf(ask({ answers: ownAnswersIn(play.steps, 'responsible') }))).not.toEqual(rows);
  });

  test('who sits there makes a difference', () => {
    expect(new Set(rows.map(({ trust }) => JSON.stringify(trust))).size).toBeGreaterThan(1);
  });
});

test('all temperaments are shared out, each once', () => {
  for (const parts of [1, 2, 4, 99]) {
    expect(partsOf(parts).flat().sort()).toEqual([...TEMPERAMENT_IDS].sort());
    expect(partsOf(parts).every((part) => part.length > 0)).toBe(true);
  }
});

describe('the worker', () => {
  function served(asked: BesideAsk): BesideReport[] {
    const reports: BesideReport[] = [];
    serveBeside(asked, (report) => reports.push(report));
    return reports;
  }

  test('tells each play and each row, then that it is done', () => {
    const reports = served(ask({ temperaments: ['slow', 'quick'] }));
    const kinds = reports.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'played')).toHaveLength(2 * CHANCES);
    expect(kinds.indexOf('row')).toBe(CHANCES);
    expect(kinds.slice(-2)).toEqual(['row', 'done']);
  });

  test('says what broke', () => {
    const broken = { ...CREDIT.setup.file, ink: { inkVersion: 21 } };
    expect(served(ask({ setup: { file: broken } }))).toEqual([
      { kind: 'trouble', message: expect.any(String) },
    ]);
  });

  test('a story whose lines hang on dice is played all the same', () => {
    const reports = served(ask({ setup: { file: fixture('dice') }, answers: [], temperaments: ['slow'] }));
    expect(reports.at(-1)).toEqual({ kind: 'done' });
  });
});

describe('the door to it', () => {
  function opened() {
    const workers: {
      postMessage: ReturnType<typeof vi.fn>;
      terminate: ReturnType<typeof vi.fn>;
      onmessage: ((event: object) => void) | null;
    }[] = [];
    const heard = { onProgress: vi.fn(), onRow: vi.fn(), onDone: vi.fn(), onTrouble: vi.fn() };
    const { temperaments: _, ...question } = ask();
    const drop = runBeside(question, heard, () => {
      const worker = { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null };
      workers.push(worker);
      return worker as unknown as SearchWorker;
    });
    const say = (at: number, data: BesideReport) => workers[at]?.onmessage?.({ data });
    return { workers, heard, drop, say };
  }

  test('two workers share the temperaments; it is done when both are', () => {
    const { workers, heard, say } = opened();
    const asked = workers.map(({ postMessage }) => postMessage.mock.calls[0]?.[0].temperaments);
    expect(asked.flat().sort()).toEqual([...TEMPERAMENT_IDS].sort());
    expect(asked).toHaveLength(2);
    say(0, { kind: 'played' });
    say(1, { kind: 'played' });
    expect(heard.onProgress).toHaveBeenLastCalledWith(2, CHANCES * TEMPERAMENT_IDS.length);
    say(1, { kind: 'done' });
    expect(heard.onDone).not.toHaveBeenCalled();
    say(0, { kind: 'done' });
    expect(heard.onDone).toHaveBeenCalledOnce();
    for (const { terminate } of workers) expect(terminate).toHaveBeenCalledOnce();
  });

  test('trouble of one ends both, and is told once', () => {
    const { workers, heard, say } = opened();
    say(0, { kind: 'trouble', message: 'it broke' });
    say(1, { kind: 'done' });
    say(1, { kind: 'trouble', message: 'it broke as well' });
    expect(heard.onTrouble).toHaveBeenCalledExactlyOnceWith('it broke');
    for (const { terminate } of workers) expect(terminate).toHaveBeenCalledOnce();
  });

  test('dropped, it says no more', () => {
    const { workers, heard, drop, say } = opened();
    drop();
    say(0, { kind: 'played' });
    expect(heard.onProgress).not.toHaveBeenCalled();
    for (const { terminate } of workers) expect(terminate).toHaveBeenCalledOnce();
  });

  test('workers that cannot be started are told as well, after the start has returned', async () => {
    const heard = { onProgress: vi.fn(), onRow: vi.fn(), onDone: vi.fn(), onTrouble: vi.fn() };
    const { temperaments: _, ...question } = ask();
    runBeside(question, heard, () => {
      throw new Error('forbidden here');
    });
    expect(heard.onTrouble).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(heard.onTrouble).toHaveBeenCalledExactlyOnceWith('forbidden here');
  });
});
