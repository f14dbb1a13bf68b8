import { describe, expect, test } from 'vitest';
import { pictureAfter, roomsIn } from '../../src/stage/recall.ts';
import { afterLine, afterStep, openPicture, withBond } from '../../src/stage/scene.ts';
import { bond, fall, line, moment, mood, NAMES, PHONE, person, pose, rise, scene, step } from './build.ts';

const opening = moment([
  line('Tuesday.', scene('kitchen-evening')),
  line('Nadia: Ready?', mood('glad'), pose('leaning-in')),
]);
const steps = [
  step({
    n: 1,
    kind: 'pitfall',
    move: 'deny',
    after: bond(person(40, 30, 40), person(20, 70, 30)),
    changes: [fall('hurt', 'trust')],
    next: moment([line('Vera: No.', mood('angry'), pose('turned-away'))]),
  }),
  step({
    n: 2,
    by: 'hurt',
    move: 'say-pain',
    after: bond(person(50, 30, 60), person(35, 50, 50)),
    changes: [rise('hurt', 'trust')],
    next: moment([
      line('Night.', scene('bedroom-night')),
      line('Nadia: up?', PHONE),
      line('Vera: yes', PHONE),
    ]),
  }),
];

/** What one sees who was there all the time. */
function watch(readInLast: number) {
  let picture = withBond(openPicture(NAMES), opening.bond);
  for (const each of opening.beat.lines) picture = afterLine(picture, each, opening);
  for (const taken of steps) {
    picture = afterStep(picture, taken);
    const lines = taken === steps.at(-1) ? taken.next.beat.lines.slice(0, readInLast) : taken.next.beat.lines;
    for (const each of lines) picture = afterLine(picture, each, taken.next);
  }
  return picture;
}

test.each([0, 1, 2, 3])('a play resumed after %i lines shows what was to be seen there', (read) => {
  expect(pictureAfter(NAMES, opening, steps, read)).toEqual(watch(read));
});

test('a play that has just begun shows the bond it begins with and nothing else', () => {
  const picture = pictureAfter(NAMES, opening, [], 0);
  expect(picture).toMatchObject({ scene: null, lines: 0, steps: 0 });
  expect(picture.bond).toEqual(opening.bond);
});

test('without its opening the steps are recalled all the same', () => {
  const picture = pictureAfter(NAMES, null, steps, 3);
  expect(picture.thread.stitches).toHaveLength(1);
  expect(picture).toMatchObject({ steps: 2, apart: true, scene: 'bedroom-night' });
});

test('the rooms ahead are known, in order', () => {
  expect(roomsIn(opening)).toEqual(['kitchen-evening']);
  expect(roomsIn(null)).toEqual([]);
});

describe('what snapped', () => {
  const relapse = step({
    n: 3,
    move: 'lie-again',
    kind: 'pitfall',
    lowered: ['hurt'],
    after: bond(person(40), person(10, 90)),
    changes: [fall('hurt', 'trust')],
  });

  test('is knotted after resuming as it was before', () => {
    const resumed = pictureAfter(NAMES, opening, [...steps, relapse], Number.POSITIVE_INFINITY);
    const played = afterStep(watch(3), relapse);
    expect(resumed.thread).toEqual(played.thread);
    expect(resumed.thread.knots).toHaveLength(1);
  });

  test('has not happened once one has gone back before it', () => {
    expect(pictureAfter(NAMES, opening, steps, Number.POSITIVE_INFINITY).thread.knots).toEqual([]);
  });
});
