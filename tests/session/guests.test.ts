/** Stage and sound that do not arrive: the play goes on, and they are asked for again. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PartLost } from '../../src/look/parts.ts';
import { DEFAULT_SETTINGS } from '../../src/look/settings.ts';
import type { Play } from '../../src/play/play.ts';
import type { Step } from '../../src/play/step.ts';
import { inviteGuests } from '../../src/session/guests.ts';

const told: string[] = [];
const failures: Record<'stage' | 'sound', Error[]> = { stage: [], sound: [] };

function guest(name: 'stage' | 'sound') {
  told.push(`${name} asked for`);
  const failure = failures[name].shift();
  if (failure) throw failure;
  return {
    open: () => told.push(`${name} opens`),
    cue: () => {},
    show: () => told.push(`${name} shows`),
    ...(name === 'stage' && { hold: (on: boolean) => told.push(on ? 'stage waits' : 'stage goes on') }),
    cover: () => {},
    destroy: () => told.push(`${name} gone`),
  };
}

vi.mock('../../src/stage/stage.ts', () => ({ mountStage: async () => guest('stage') }));
vi.mock('../../src/audio/audio.ts', () => ({ mountAudio: () => guest('sound') }));

beforeEach(() => {
  told.length = 0;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const lost = () => new PartLost('phaser.js did not arrive.');
const broken = () => new Error('No canvas here.');
/** All that was put off and fetched has come. */
async function later(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) {
    await new Promise<void>((done) => setTimeout(done));
    await vi.dynamicImportSettled();
  }
}

async function play(stage: Error[], sound: Error[]) {
  Object.assign(failures, { stage, sound });
  const mounted = inviteGuests({
    people: { responsible: 'Sami', hurt: 'Juno' },
    settings: signal(DEFAULT_SETTINGS),
    stage: {} as HTMLElement,
    words: { querySelector: () => null } as unknown as HTMLElement,
    play: () => ({ opening: {}, steps: [], moment: {} }) as unknown as Play,
    line: () => 1,
    onBare: (bare) => told.push(`bare ${bare}`),
  });
  await later();
  const first = told.splice(0);
  return { mounted, first, step: () => mounted.show({} as Step) };
}

describe('a play whose stage and sound', () => {
  test('arrive asks for each once', async () => {
    const { first, step } = await play([], []);
    expect(first).toEqual(['stage asked for', 'stage opens', 'sound asked for', 'sound opens']);
    step();
    await later();
    expect(told).toEqual(['stage waits', 'stage shows', 'sound shows', 'stage goes on']);
  });

  test('are here: from a press until its words are painted the stage draws nothing', async () => {
    const { mounted, step } = await play([], []);
    mounted.hold();
    mounted.hold();
    step();
    expect(told).toEqual(['stage waits']);
    await later();
    expect(told.at(-1)).toBe('stage goes on');
    expect(told.filter((each) => each === 'stage goes on')).toHaveLength(1);
  });

  test('are here: a press of which nothing comes holds the stage up for a moment only', async () => {
    const { mounted } = await play([], []);
    vi.useFakeTimers();
    mounted.hold();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(told).toEqual(['stage waits', 'stage goes on']);
  });

  test('are lost on the way asks again at the next decision, and at the one after that', async () => {
    const { first, step } = await play([lost(), lost()], [lost()]);
    expect(first).toEqual(['stage asked for', 'bare true', 'sound asked for']);
    step();
    await later();
    expect(told.splice(0).sort()).toEqual(['bare true', 'sound asked for', 'sound opens', 'stage asked for']);
    step();
    await later();
    expect(told.splice(0).sort()).toEqual(['sound shows', 'stage asked for', 'stage opens']);
    step();
    await later();
    expect(told.filter((each) => each.endsWith('shows')).sort()).toEqual(['sound shows', 'stage shows']);
  });

  test('cannot be had here goes on without, and does not ask again', async () => {
    const { step } = await play([broken()], [broken()]);
    step();
    await later();
    expect(told).toEqual([]);
  });

  test('were lost asks for nothing once it was left', async () => {
    const { mounted, step } = await play([lost()], [lost()]);
    mounted.destroy();
    step();
    await later();
    expect(told).toEqual([]);
  });
});
