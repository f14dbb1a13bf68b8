/** A play with sound, in front of a device that makes none. */
import { type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Audio, mountAudio } from '../../src/audio/audio.ts';
import type { Line } from '../../src/story/beat.ts';
import type { Bond } from '../../src/trust/respond.ts';
import { bond, line, moment, music } from './build.ts';
import { type FakeHowl, FakeHowler, howls } from './fake-howler.ts';

vi.mock('howler', async () => {
  const { FakeHowl, FakeHowler } = await import('./fake-howler.ts');
  return { Howl: FakeHowl, Howler: FakeHowler };
});

export const LOUD = { music: 50, sounds: 80, muted: false };
export const SONG = line(music('three-times'));

/** What one test listens to; new for each. */
interface Listening {
  audio: Audio;
  settings: Signal<typeof LOUD>;
  page: EventTarget & { hidden: boolean };
  browser: EventTarget;
}

/** Call it once a file, outside of tests. */
export function listening(): Listening {
  const here: Listening = {} as Listening; // filled before each test
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    here.page = Object.assign(new EventTarget(), { hidden: false });
    here.browser = new EventTarget();
    vi.stubGlobal('document', here.page);
    vi.stubGlobal('window', here.browser);
    vi.stubGlobal('navigator', {});
    howls.length = 0;
    FakeHowler.ctx.calls.length = 0;
    FakeHowler.ctx.currentTime = 0;
    here.settings = signal(LOUD);
    here.audio = mountAudio({ settings: here.settings });
  });
  afterEach(() => {
    here.audio.destroy();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return here;
}

/** The first gesture, and what it fetches. */
export async function touch({ browser }: Listening) {
  browser.dispatchEvent(new Event('click'));
  await vi.dynamicImportSettled();
}

/** A play whose sound has come: its first lines, and how the two stand. */
export async function playing(
  here: Listening,
  { lines = [SONG], at = bond(90, 90) }: { lines?: Line[]; at?: Bond } = {},
) {
  await touch(here);
  here.audio.open(moment(lines, at), [], lines.length);
  arriveAll();
}

/** All files come that were asked for, and those that are asked for then. */
export function arriveAll() {
  for (const howl of howls) if (howl.state() === 'loading') howl.arrive();
}

export const asked = () => howls.map((howl) => howl.name).sort();

export function named(name: string): FakeHowl {
  const found = howls.findLast((howl) => howl.name === name);
  if (!found) throw new Error(`${name} was not asked for, only ${asked()}`);
  return found;
}

/** How loud it plays now; undefined: it does not. */
export const level = (name: string) => named(name).playing[0]?.volume;
