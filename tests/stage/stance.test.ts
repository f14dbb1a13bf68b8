import { describe, expect, test } from 'vitest';
import type { Rig } from '../../src/stage/layout.ts';
import { approach, chestOf, holdOf, isApart, START, stanceOf } from '../../src/stage/people/stance.ts';
import { openPicture } from '../../src/stage/scene.ts';
import { NAMES } from './build.ts';

const RIG: Rig = {
  width: 738,
  height: 924,
  top: 81,
  neck: { x: 316, y: 363 },
  chest: { x: 341, y: 508 },
  ties: {
    held: { x: 405, y: 468 },
    'phone-in-hand': { x: 298, y: 512 },
    'phone-in-hand+held': { x: 415, y: 593 },
  },
  ground: 880,
  poses: { 'leaning-in': { tilt: 5, dx: 26, head: 2 } },
};
const SPOT = { x: 400, neckY: 380, sink: 46, scale: 0.75, lift: 0 };
const { responsible: nadia } = openPicture(NAMES).people;
const stance = (more = {}) => stanceOf({ ...nadia, ...more }, SPOT, RIG);

describe('a stance', () => {
  test('of somebody silent, at rest', () => {
    expect(stance()).toEqual({ ...START, x: 400, y: 380, scale: 0.75 });
  });

  test('of a speaker is a little larger and further forward', () => {
    const speaking = stance({ talking: 12 });
    expect(speaking.forward).toBe(1);
    expect(speaking.scale).toBeGreaterThan(0.75);
  });

  test('takes the lean of the posture from the rig and the bow of the head from the mood', () => {
    expect(stance({ pose: 'leaning-in' })).toMatchObject({ lean: 5, shift: 26 });
    expect(stance({ mood: 'ashamed' }).bow).toBeGreaterThan(stance().bow);
    expect(stance({ reaction: { kind: 'ease', n: 1 } }).bow).toBeLessThan(stance().bow);
  });

  test('facing left is the mirror of facing right: the thread is tied on the other side of the neck', () => {
    const [right, left] = [chestOf(stance(), RIG), chestOf(stance({ facing: 'left' }), RIG)];
    expect(right.x - 400).toBeCloseTo(400 - left.x);
    expect(right.y).toBeCloseTo(left.y);
    expect(right).toEqual({ x: 400 + 25 * 0.75, y: 380 + 145 * 0.75 });
  });

  test('the thread is tied beside a hand and a held thing, not on them', () => {
    const tie = (more = {}) => {
      const { x, y } = chestOf(stance(more), RIG);
      return { x: Math.round((x - 400) / 0.75) + RIG.neck.x, y: Math.round((y - 380) / 0.75) + RIG.neck.y };
    };
    expect(tie({ pose: 'arms-crossed' })).toEqual(RIG.chest);
    expect(tie({ pose: 'phone-in-hand' })).toEqual(RIG.ties['phone-in-hand']);
    expect(tie({ wears: true })).toEqual(RIG.ties.held);
    expect(tie({ pose: 'phone-in-hand', wears: true })).toEqual(RIG.ties['phone-in-hand+held']);
  });

  test('somebody who sits is lower, and so is their end of the thread', () => {
    const [up, down] = [stance(), stance({ pose: 'sitting', sits: true })];
    expect(down.y).toBeGreaterThan(up.y + 30);
    expect(chestOf(down, RIG).y - chestOf(up, RIG).y).toBeCloseTo(down.y - up.y);
    expect(stance({ pose: 'arms-crossed', sits: true }).y).toBe(down.y);
  });

  test('leaning in brings the chest forward', () => {
    expect(chestOf(stance({ pose: 'leaning-in' }), RIG).x).toBeGreaterThan(chestOf(stance(), RIG).x + 30);
  });
});

describe('the thread is held', () => {
  test('at the chest by who faces the other one, whichever side they stand on', () => {
    expect(holdOf(stance(), RIG, 1)).toEqual(chestOf(stance(), RIG));
    const left = stance({ facing: 'left' });
    expect(holdOf(left, RIG, -1)).toEqual(chestOf(left, RIG));
  });

  test('behind the shoulder, on the other one’s side, by who has turned away', () => {
    const away = stance({ facing: 'left' });
    expect(holdOf(away, RIG, 1).x).toBeGreaterThan(400 + 80);
    expect(holdOf(stance(), RIG, -1).x).toBeLessThan(400 - 80);
    expect(holdOf(away, RIG, 1).y).toBeLessThan(chestOf(away, RIG).y);
  });

  test('higher where the words leave it no room below', () => {
    const lifted = stanceOf(nadia, { ...SPOT, lift: 40 }, RIG);
    expect(holdOf(lifted, RIG, 1)).toEqual({ ...chestOf(lifted, RIG), y: chestOf(lifted, RIG).y - 40 });
    expect(isApart(stance(), lifted)).toBe(true);
  });
});

describe('on the way', () => {
  const aim = stance({ facing: 'left' });

  test('one comes nearer every moment and arrives, never past it', () => {
    let now = START;
    for (let i = 0; i < 240; i += 1) {
      const next = approach(now, aim, 1000 / 60);
      expect(Math.abs(aim.x - next.x)).toBeLessThanOrEqual(Math.abs(aim.x - now.x));
      now = next;
    }
    expect(isApart(now, aim)).toBe(false);
  });

  test('two short steps lead as far as one long one: slow machines are not slower', () => {
    const twice = approach(approach(START, aim, 20), aim, 20);
    expect(twice.x).toBeCloseTo(approach(START, aim, 40).x, 6);
  });

  test('a flinch passes by itself', () => {
    const flinched = { ...aim, jolt: 1 };
    expect(isApart(flinched, aim)).toBe(true);
    expect(isApart(approach(flinched, aim, 2000), aim)).toBe(false);
  });
});
