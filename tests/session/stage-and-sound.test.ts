/** What brings stage and sound does not arrive: the play goes on, and it is asked for again at the next decision. */
import { afterEach, expect, test, vi } from 'vitest';
import { mountStageAndSound } from '../../src/session/stage-and-sound.ts';
import type { StageAndSoundSetup } from '../../src/session/stage-and-sound-setup.ts';

const told: string[] = [];
const failures: Error[] = [];

vi.mock('../../src/session/guests.ts', () => ({
  inviteGuests() {
    const failure = failures.shift();
    if (failure) throw failure;
    told.push('invited');
    return {
      cue: () => told.push('cue'),
      show: () => told.push('show'),
      reset: () => told.push('reset'),
      destroy: () => told.push('gone'),
    };
  },
}));

afterEach(() => {
  told.length = 0;
  failures.length = 0;
  vi.restoreAllMocks();
});

type Line = Parameters<ReturnType<typeof mountStageAndSound>['cue']>[0];
type Step = Parameters<ReturnType<typeof mountStageAndSound>['show']>[0];
const [line, step] = [{} as Line, {} as Step];

function mount() {
  const setup = { onBare: (bare: boolean) => told.push(`bare ${bare}`) } as unknown as StageAndSoundSetup;
  return mountStageAndSound(setup);
}

test('what comes before they are here they hear from the play itself; afterwards each in turn', async () => {
  const both = mount();
  both.cue(line);
  both.show(step);
  await vi.waitFor(() => expect(told).toEqual(['invited']), 60_000);
  both.cue(line);
  both.show(step);
  both.reset();
  both.destroy();
  expect(told).toEqual(['invited', 'cue', 'show', 'reset', 'gone']);
});

test('what did not arrive is asked for again at the next decision, and only then', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  failures.push(new Error('lost'), new Error('lost again'));
  const both = mount();
  await vi.waitFor(() => expect(told).toEqual(['bare true']), 60_000);
  both.cue(line);
  both.show(step);
  await vi.waitFor(() => expect(told).toEqual(['bare true', 'bare true']), 60_000);
  both.show(step);
  await vi.waitFor(() => expect(told.at(-1)).toBe('invited'), 60_000);
  both.destroy();
  expect(told.at(-1)).toBe('gone');
});

test('a play that was left before they came invites nobody', async () => {
  mount().destroy();
  await Promise.all([import('../../src/session/guests.ts'), new Promise((done) => setTimeout(done))]);
  expect(told).toEqual([]);
});
