import { expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { playOn } from '../../src/play/policies.ts';
import { ownTemperament, seatsAround } from '../../src/play/seats.ts';
import { stopAt, stopsOf } from '../../src/play/stops.ts';
import { openPlayStops } from '../../src/session/play-stops.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { record } from '../journal/sample.ts';

const file = findStory('three-times');
const opposite = { kind: 'temperament', temperament: ownTemperament(file, 'hurt') } as const;
const setup = { file, seats: seatsAround('responsible', opposite), role: 'responsible', seed: 7 } as const;
const stops = stopsOf(setup);

/** A play that stands before its first stop. */
function standing() {
  const play = openPlay(setup);
  while (stopAt(stops, play.steps, play.moment) === null) playOn(play, 'first', 7, play.steps.length + 1);
  const session = {
    play,
    record: record(),
    note: (change: (now: ReturnType<typeof record>) => ReturnType<typeof record>) => {
      session.record = change(session.record);
    },
    keep: () => {
      kept.push(session.record.seen.length);
    },
  };
  const kept: number[] = [];
  return { session, kept, n: play.steps.length + 1 };
}

const brought = async (now: { value: number | null }) => {
  while (now.value === null) await new Promise((done) => setTimeout(done, 5));
};

test('a play that is not to stop does not', async () => {
  const { session } = standing();
  const now = { value: null as number | null };
  const show = (n: number | null) => {
    now.value = n;
  };
  const { look } = openPlayStops({ session, wanted: () => false, show });
  look(true);
  await import('../../src/play/stops.ts');
  await Promise.resolve();
  expect(now.value).toBeNull();
});

test('what is written at a stop is kept with its decision, and the play goes on', async () => {
  const { session, kept, n } = standing();
  const now = { value: null as number | null };
  const show = (n: number | null) => {
    now.value = n;
  };
  const { look, pass } = openPlayStops({ session, wanted: () => true, show });
  look(true);
  await brought(now);
  expect(now.value).toBe(n);
  pass(n, 'She looks at the door.');
  expect(now.value).toBeNull();
  expect(session.record.seen).toEqual([{ n, text: 'She looks at the door.' }]);
  expect(kept).toEqual([1]);
  look(true); // opened again: it was answered
  expect(now.value).toBeNull();
});

test('a stop that was skipped leaves nothing, and comes again only when the play is opened again', async () => {
  const { session, kept, n } = standing();
  const now = { value: null as number | null };
  const show = (n: number | null) => {
    now.value = n;
  };
  const { look, pass } = openPlayStops({ session, wanted: () => true, show });
  look(true);
  await brought(now);
  pass(n, '');
  look(false);
  expect([now.value, session.record.seen, kept]).toEqual([null, [], []]);
  look(true);
  expect(now.value).toBe(n);
});
