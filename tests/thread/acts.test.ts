import { describe, expect, test } from 'vitest';
import {
  ACT_MS,
  actBetween,
  deedAfter,
  passDeed,
  seenThread,
  sewingAt,
  sewnLines,
} from '../../src/thread/acts.ts';
import { STITCH_LINES } from '../../src/thread/stitches.ts';
import { type ThreadPicture, UNTOUCHED } from '../../src/thread/thread.ts';

const sewn = (count: number): ThreadPicture => ({
  ...UNTOUCHED,
  stitches: Array.from({ length: count }, (_, i) => ({ at: 20 + i, family: 'care' as const })),
});
const torn: ThreadPicture = { ...UNTOUCHED, knots: [{ at: 63.5 }] };

describe('what is to be seen between two pictures', () => {
  test('one stitch more is sewn, one knot more is a snap', () => {
    expect(actBetween(sewn(2), sewn(3))).toBe('sew');
    expect(actBetween(UNTOUCHED, torn)).toBe('snap');
  });

  test('a play that is opened, resumed or gone back in shows its thread as it is', () => {
    expect(actBetween(null, sewn(1))).toBeNull();
    expect(actBetween(sewn(0), sewn(4))).toBeNull();
    expect(actBetween(sewn(4), sewn(3))).toBeNull();
    expect(actBetween(torn, UNTOUCHED)).toBeNull();
    expect(actBetween(torn, { ...torn, slack: 90 })).toBeNull();
  });
});

describe('an act', () => {
  const seen = { still: false, hidden: false };
  const hidden = { still: false, hidden: true };
  const begun = deedAfter(null, sewn(2), sewn(3));

  test('begins with the thread that shows it, and is over in its time', () => {
    let deed = begun;
    let frames = 0;
    for (; deed && frames < 1000; frames += 1) deed = passDeed(deed, 16, seen);
    expect(frames * 16).toBeGreaterThanOrEqual(ACT_MS.sew);
    expect(frames * 16).toBeLessThan(ACT_MS.sew + 32);
  });

  test('waits behind the curtain, and until then nothing has happened', () => {
    const waiting = passDeed(passDeed(begun, 500, hidden), 500, hidden);
    expect(seenThread(waiting, sewn(3))).toEqual(sewn(2));
    const slackened = { ...sewn(3), slack: 90 };
    const later = deedAfter(waiting, sewn(3), slackened);
    expect(seenThread(later, slackened)).toEqual({ ...sewn(2), slack: 90 });
    const open = passDeed(later, 16, seen);
    expect(seenThread(open, slackened)).toEqual(slackened);
    expect(open?.act).toBe('sew');
  });

  test('that has begun goes on when a curtain falls', () => {
    const going = passDeed(begun, 100, seen);
    expect(passDeed(going, 100, hidden)?.ms).toBe(200);
  });

  test('is over at once where nothing moves', () => {
    expect(passDeed(begun, 16, { still: true, hidden: false })).toBeNull();
    expect(seenThread(null, sewn(3))).toEqual(sewn(3));
  });

  test('ends when one goes back, and gives way to the next', () => {
    expect(deedAfter(begun, sewn(3), sewn(1))).toBeNull();
    const snapped = { ...sewn(3), knots: [{ at: 63.5 }] };
    expect(deedAfter(begun, sewn(3), snapped)?.act).toBe('snap');
  });
});

describe('sewing', () => {
  const parts = Array.from({ length: 101 }, (_, i) => sewingAt(i / 100));

  test('nothing is sewn before the needle is there, all of it when the needle leaves', () => {
    expect(sewingAt(0.1)).toMatchObject({ drawn: 0, pull: 0 });
    expect(sewingAt(0)).toMatchObject({ needle: 0 });
    expect(sewingAt(1).drawn).toBe(1);
    expect(sewingAt(1).pull).toBeCloseTo(0);
    expect(sewingAt(1).needle).toBeCloseTo(0);
  });

  test('a stitch is never unsewn, and the thread is drawn together once', () => {
    parts.slice(1).forEach(({ drawn }, i) => {
      expect(drawn).toBeGreaterThanOrEqual(parts[i]?.drawn ?? 0);
    });
    expect(Math.max(...parts.map(({ pull }) => pull))).toBeGreaterThan(0.9);
  });

  test('nothing leaps: from one frame to the next the needle goes no further than its length', () => {
    parts.slice(1).forEach(({ across, along, pull }, i) => {
      const before = parts[i];
      expect(Math.hypot(across - (before?.across ?? 0), along - (before?.along ?? 0))).toBeLessThan(12);
      expect(Math.abs(pull - (before?.pull ?? 0))).toBeLessThan(0.12);
    });
  });

  test('the lines of a stitch are drawn one after the other', () => {
    const cross = STITCH_LINES.truth;
    expect(sewnLines(cross, 0)).toEqual([]);
    expect(sewnLines(cross, 0.75)).toEqual([cross[0], [cross[1]?.[0], { x: 0, y: 0 }]]);
    expect(sewnLines(cross, 1)).toEqual(cross);
  });
});
