/**
 * How soon words stand on the screen on a school's slow line and old processor, beside a bare inkjs page: 1.6 Mbit/s, 150 ms,
 * a quarter of the processor's speed, nothing kept from before, no service worker. Both come from one server and gzipped.
 */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { findStory } from '../shelf.ts';
import { BARE, barePage } from './bare.ts';
import { openOnce, type Seen, type Visit } from './load-once.ts';
import { serveGzipped } from './serve.ts';
import type { Asked } from './waterfall.ts';

/** One way of opening, medians of several in turn with the bare page. */
export interface Opened {
  readonly ms: Readonly<Record<string, number>>; // by what was waited for, from navigation to the frame that shows it
  readonly KB: Readonly<Record<string, number>>; // on the wire by then
  readonly times: Readonly<Record<string, number>>; // as many times as long as the bare page's first words
  readonly waves: number; // requests one after another until the first of it
  readonly asked: readonly Asked[]; // of the run whose first words are the median
}

export interface LoadFigures {
  readonly line: string;
  readonly runs: number;
  readonly bare: Readonly<Record<string, Opened>>; // by story
  readonly ours: Readonly<Record<string, Opened>>; // by address
}

const SOFTWARE_GL = ['--enable-unsafe-swiftshader']; // a machine without a graphics card still has WebGL
const WORDS = { words: '#words', choices: '#choices button' };
const PLAY = { words: '[role=log] .reader-passage', choices: '[aria-label="Choices"] button, .reader-next' };
const HOME = { words: '.home .lead', cards: '.home .cards h3' };

/** `note` is told each figure as it comes. */
export async function measureLoad(
  dist: string,
  stories: readonly string[],
  { runs, note }: { readonly runs: number; readonly note: (told: string) => void },
): Promise<LoadFigures> {
  const served = await serveGzipped(dist, new Map(stories.flatMap((id) => [...barePage(findStory(id))])));
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: [...CHROMIUM_FLAGS, ...SOFTWARE_GL],
  });
  const bare: Record<string, Opened> = {};
  const ours: Record<string, Opened> = {};
  const inTurn = async (name: string, visits: readonly Visit[]) => {
    const seen: Seen[][] = visits.map(() => []);
    for (let run = 1; run <= runs; run++) {
      note(`${name}: ${run} of ${runs}`);
      for (const [at, visit] of visits.entries())
        seen[at]?.push(await openOnce(browser, served.address, visit));
    }
    return seen;
  };
  const told = (name: string, figures: Opened) => {
    note(
      `${name}: ${Object.entries(figures.ms)
        .map(([what, ms]) => `${what} ${ms} ms, ${figures.KB[what]} KB`)
        .join('; ')}`,
    );
    return figures;
  };
  const peerOf = (story: string): Visit => ({ path: `${BARE}${story}/`, marks: WORDS });
  try {
    for (const story of stories) {
      const path = `#/play/${story}`;
      const [theirs = [], own = []] = await inTurn(path, [peerOf(story), { path: `/${path}`, marks: PLAY }]);
      bare[story] = told(`bare ${story}`, summary(theirs, theirs));
      ours[path] = told(path, summary(own, theirs));
    }
    const [theirs = [], own = []] = await inTurn('#/', [
      peerOf(stories[0] ?? ''),
      { path: '/#/', marks: HOME },
    ]);
    ours['#/'] = told('#/', summary(own, theirs));
    for (const story of stories) {
      const path = `#/play/${story}`;
      const [drawn = []] = await inTurn(`${path}, drawn`, [{ path: `/${path}`, marks: PLAY, drawn: true }]);
      ours[`${path}, drawn`] = told(`${path}, drawn`, summary(drawn, drawn));
    }
  } finally {
    await browser.close();
    served.close();
  }
  return { line: '1.6 Mbit/s, 150 ms, a processor four times slower, gzip', runs, bare, ours };
}

/** Medians, and the requests of the run in the middle. */
function summary(own: readonly Seen[], theirs: readonly Seen[]): Opened {
  const names = Object.keys(own[0]?.at ?? {});
  const [first = ''] = names;
  const each = (of: (name: string) => number) => Object.fromEntries(names.map((name) => [name, of(name)]));
  const ms = each((name) => Math.round(median(own.map(({ at }) => at[name] ?? Number.NaN))));
  const peer = median(theirs.map(({ at }) => at.words ?? Number.NaN));
  const middle = own.find(({ at }) => Math.round(at[first] ?? 0) === ms[first]);
  const before = (middle?.asked ?? []).filter(({ from }) => from < (ms[first] ?? 0));
  return {
    ms,
    KB: each((name) => median(own.map(({ bytes }) => bytes[name] ?? Number.NaN))),
    times: each((name) => Math.round((100 * (ms[name] ?? Number.NaN)) / peer) / 100),
    waves: Math.max(0, ...before.map(({ wave }) => wave)),
    asked: middle?.asked ?? [],
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
