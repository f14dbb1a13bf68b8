/** A page with sound in it and no browser: howler is the fake one, time stands still until it is moved. */
import { type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Audio, mountAudio } from '../../src/audio/audio.ts';
import { bond, line, moment, music } from './build.ts';
import { type FakeHowl, FakeHowler, howls } from './fake-howler.ts';

export const LOUD = { music: 50, sounds: 80, muted: false };
export const SONG = line(music('three-times'));

export interface Rig {
  page: EventTarget & { hidden: boolean };
  settings: Signal<typeof LOUD>;
  audio: Audio;
  /** The first gesture, and what it fetches. */
  touch(): Promise<void>;
  /** A play with music, long after its first gesture. */
  playing(): Promise<void>;
  remount(): void;
}

/** To be called at the top of a test file that mocks howler. */
export function setUp(): Rig {
  let browser: EventTarget;
  const rig: Rig = {
    page: Object.assign(new EventTarget(), { hidden: false }),
    settings: signal(LOUD),
    audio: { open() {}, cue() {}, show() {}, destroy() {} },
    async touch() {
      browser.dispatchEvent(new Event('click'));
      await vi.dynamicImportSettled();
    },
    async playing() {
      await rig.touch();
      rig.audio.open(moment([SONG], bond(90, 90)), [], 1);
      arriveAll();
    },
    remount() {
      rig.audio.destroy();
      rig.audio = mountAudio({ settings: rig.settings });
    },
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    rig.page = Object.assign(new EventTarget(), { hidden: false });
    browser = new EventTarget();
    vi.stubGlobal('document', rig.page);
    vi.stubGlobal('window', browser);
    vi.stubGlobal('navigator', {});
    howls.length = 0;
    FakeHowler.ctx.calls.length = 0;
    FakeHowler.ctx.currentTime = 100;
    rig.settings = signal(LOUD);
    rig.audio = mountAudio({ settings: rig.settings });
  });
  afterEach(() => {
    rig.audio.destroy();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return rig;
}

/** The howl of a file that was asked for, the latest. */
export function named(name: string): FakeHowl {
  const found = howls.findLast((howl) => howl.name === name);
  if (!found) throw new Error(`${name} was not asked for, only ${howls.map((howl) => howl.name)}`);
  return found;
}

export const level = (name: string) => named(name).playing[0]?.volume;
export const asked = () => howls.map(({ name }) => name).sort();

export function arriveAll(): void {
  for (const howl of howls) if (howl.state() === 'loading') howl.arrive();
}
