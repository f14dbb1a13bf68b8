/** A session whose story comes later, beside one that has it from the start: the same play, the same record. */
import { expect, test, vi } from 'vitest';
import { reconcile } from '../../src/journal/reconcile.ts';
import { beginRecord, type PlayRecord } from '../../src/journal/record.ts';
import { PartLost } from '../../src/look/parts.ts';
import { seatsAround } from '../../src/play/around.ts';
import type { Opening } from '../../src/play/opening.ts';
import { AheadSession } from '../../src/session/ahead.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import { openingsOf } from '../../src/tools/openings.ts';
import { findStory } from '../../src/tools/shelf.ts';

const FILE = findStory('on-credit');
const RECORD = beginRecord({
  id: 'one',
  story: FILE.id,
  storyVersion: FILE.version,
  modelVersion: FILE.model,
  role: 'responsible',
  seats: seatsAround('responsible', { kind: 'temperament', temperament: 'quick' }),
  seed: 7,
  now: 1,
});
const OPENING = openingsOf(FILE).responsible as Opening;

function whole(saved: PlayRecord[]): Session {
  return openSession({
    file: FILE,
    record: RECORD,
    kept: false,
    save: async (draft) => {
      saved.push(draft.mine);
      return reconcile(null, draft);
    },
    newId: () => 'fresh',
    now: () => 100,
  });
}

const ahead = (bring: () => Promise<Session>) =>
  new AheadSession({ card: FILE, record: RECORD, opening: OPENING, bring, now: () => 100 });

/** Reads, decides, lets the other decide, goes back, decides otherwise. */
async function played(session: Session): Promise<void> {
  session.read(1);
  session.read(2);
  await session.choose('stop-cake');
  session.read(1);
  if (session.play.moment.seat === 'temperament') await session.advance();
  await session.back(0);
  await session.choose('stop-melting');
}

test('the same decisions give the same play and leave the same record', async () => {
  const kept: PlayRecord[] = [];
  const keptAhead: PlayRecord[] = [];
  const usual = whole(kept);
  const session = ahead(async () => whole(keptAhead));
  expect(session.play.opening).toEqual(usual.play.opening);
  await played(usual);
  await played(session);
  expect(session.play.steps).toEqual(usual.play.steps);
  expect(session.record).toEqual(usual.record);
  expect(keptAhead.at(-1)).toEqual(kept.at(-1));
});

test('where the story is here, going back has happened by the time it answers', async () => {
  const session = ahead(async () => whole([]));
  await session.choose('stop-cake');
  const kept = session.back(0);
  expect(session.play.steps).toEqual([]); // the reader is opened anew before it is kept
  await kept;
});

test('what is read before the story is here is known at once, and kept when it is', async () => {
  const kept: PlayRecord[] = [];
  let arrive: (session: Session) => void = () => {};
  const session = ahead(() => new Promise((come) => (arrive = come)));
  session.read(3);
  expect(session.record.line).toBe(3);
  const coming = session.whole();
  arrive(whole(kept));
  await coming;
  await vi.waitFor(() => expect(kept.at(-1)?.line).toBe(3));
  expect(session.record.line).toBe(3);
});

test('a story that is lost is told by the decision, and asked for again by the next', async () => {
  let losses = 2;
  const session = ahead(async () => {
    if (losses-- > 0) throw new PartLost('on-credit.js did not arrive.');
    return whole([]);
  });
  await expect(session.whole()).rejects.toThrow(PartLost);
  await expect(session.choose('stop-cake')).rejects.toThrow('did not arrive');
  expect(session.play.steps).toEqual([]);
  expect((await session.choose('stop-cake'))?.option.id).toBe('stop-cake');
});

test('a play that another tab went on with is told by the session that came', async () => {
  const session = ahead(async () => whole([]));
  const told: string[] = [];
  session.onElsewhere = (met) => told.push(met);
  const here = await session.whole();
  here.onElsewhere('ahead');
  expect(told).toEqual(['ahead']);
});
