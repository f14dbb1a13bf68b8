/** Animations of the thread: a stitch being sewn, a snap. From the time that passed to what to draw. Pure. */
import type { ThreadPicture } from './thread.ts';

/** A stitch half sewn. */
export interface Sewing {
  readonly drawn: number; // 0–1 of the stitch's lines
  readonly across: number; // distance of the needle from the thread, px of the design; positive below it
  readonly along: number; // its distance from the stitch along the thread, px of the design
  readonly pull: number; // 0–1: how far the thread is drawn together
  readonly needle: number; // 0–1, how much of the needle is to be seen
}

/** The first moment of a snap: 0 just now … 1 over. */
export type Burst = number;

export type Act = 'sew' | 'snap';

export const ACT_MS: Readonly<Record<Act, number>> = { sew: 1250, snap: 520 };

/** How far each part of the sewing has come, in shares of its time. */
const IN = 0.24; // the needle comes
const THROUGH = 0.7; // it has gone through for the last time
const HEIGHT = 74; // px of the design it comes from

/** The animation for the change between two pictures of the thread; null for no change, or more than one at once. */
export function actBetween(before: ThreadPicture | null, after: ThreadPicture): Act | null {
  if (!before) return null;
  if (after.knots.length === before.knots.length + 1) return 'snap';
  if (after.stitches.length === before.stitches.length + 1) return 'sew';
  return null;
}

/** A running animation; it waits at 0 ms while the thread is hidden. */
export interface Deed {
  readonly act: Act;
  readonly ms: number; // since it began
  readonly before: ThreadPicture;
}

/** The animation after the picture of the thread changed: a new one, or the running one if it still fits. */
export function deedAfter(
  deed: Deed | null,
  before: ThreadPicture | null,
  after: ThreadPicture,
): Deed | null {
  const act = actBetween(before, after);
  if (act && before) return { act, ms: 0, before };
  const same =
    before?.stitches.length === after.stitches.length && before.knots.length === after.knots.length;
  return same ? deed : null;
}

/** The animation `ms` later, null when over. With reduced motion it is over at once; while hidden it does not begin. */
export function passDeed(
  deed: Deed | null,
  ms: number,
  { still, hidden }: { readonly still: boolean; readonly hidden: boolean },
): Deed | null {
  if (!deed || still) return null;
  if (hidden && deed.ms === 0) return deed;
  return deed.ms + ms >= ACT_MS[deed.act] ? null : { ...deed, ms: deed.ms + ms };
}

/** The picture to draw: before a waiting animation has begun, that is the thread as it was before. */
export function seenThread(deed: Deed | null, thread: ThreadPicture): ThreadPicture {
  if (!deed || deed.ms > 0) return thread;
  const { strands, stitches, knots, open } = deed.before;
  return { ...thread, strands, stitches, knots, open };
}

/** The sewing at `part` (0–1) of its time: the needle comes down, goes through and through, and draws tight. */
export function sewingAt(part: number): Sewing {
  if (part < IN) {
    const near = ease(part / IN);
    return { drawn: 0, across: -HEIGHT * (1 - near), along: -26 * (1 - near), pull: 0, needle: near };
  }
  if (part < THROUGH) {
    const drawn = (part - IN) / (THROUGH - IN);
    return {
      drawn,
      across: 15 * Math.sin(3 * Math.PI * drawn),
      along: 12 * drawn,
      pull: 0.25 * drawn,
      needle: 1,
    };
  }
  const out = ease((part - THROUGH) / (1 - THROUGH));
  return {
    drawn: 1,
    across: -HEIGHT * out,
    along: 12 + 22 * out,
    pull: out < 0.5 ? 0.25 + 1.5 * out : 2 - 2 * out,
    needle: 1 - out ** 3,
  };
}

/** The lines of a stitch as far as they are sewn: whole ones, and the one that is being drawn. */
export function sewnLines<P extends { readonly x: number; readonly y: number }>(
  lines: readonly (readonly P[])[],
  drawn: number,
): { x: number; y: number }[][] {
  const far = drawn * lines.length;
  return lines.flatMap((line, i) => {
    const part = Math.min(1, far - i);
    return part <= 0 ? [] : [firstOf(line, part)];
  });
}

function firstOf(
  line: readonly { readonly x: number; readonly y: number }[],
  part: number,
): { x: number; y: number }[] {
  const at = part * (line.length - 1);
  const whole = line.slice(0, Math.floor(at) + 1).map(({ x, y }) => ({ x, y }));
  const [a, b] = [line[Math.floor(at)], line[Math.floor(at) + 1]];
  const rest = at - Math.floor(at);
  if (a && b && rest > 0) whole.push({ x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest });
  return whole;
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}
