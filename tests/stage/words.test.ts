import { expect, test } from 'vitest';
import { afterLine, afterStep, openPicture, withBond } from '../../src/stage/scene.ts';
import { describeStage } from '../../src/stage/words.ts';
import { bond, line, moment, mood, NAMES, PHONE, person, pose, rise, scene, step } from './build.ts';

test('the stage in words follows place, moods, poses and thread', () => {
  let picture = withBond(openPicture(NAMES), bond(person(40, 80), person(20, 80, 10)));
  picture = afterLine(picture, line('Steam.', scene('kitchen-evening')), null);
  picture = afterLine(picture, line('Nadia: I know.', mood('ashamed'), pose('turned-away', 'vera')), null);
  expect(describeStage(picture)).toBe(
    'A kitchen, evening. Nadia looks ashamed, Vera shows nothing, turned away. ' +
      'The thread between them hangs very loose, shaking: two strands.',
  );
});

test('who sits is told to, with what the arms do', () => {
  const sat = afterLine(openPicture(NAMES), line('Vera: Here.', pose('sitting')), null);
  expect(describeStage(sat)).toContain('Vera looks calm, sitting.');
  expect(describeStage(afterLine(sat, line('Vera: No.', pose('arms-crossed')), null))).toContain(
    'sitting, arms crossed.',
  );
});

test('a thread that holds names its stitches', () => {
  const after = bond(person(90, 0, 80), person(90, 0, 80));
  const picture = afterStep(openPicture(NAMES), step({ after, changes: [rise('hurt', 'trust')] }));
  expect(describeStage(picture)).toBe(
    'Nadia looks calm, Vera looks calm. The thread between them is tight: six strands, one stitch.',
  );
});

test('a thread that has nearly gone hangs by one strand, and a torn one hangs from both', () => {
  expect(describeStage(withBond(openPicture(NAMES), bond(person(20), person(10))))).toContain(
    'The thread between them hangs by one strand.',
  );
  expect(describeStage(withBond(openPicture(NAMES), bond(person(5), person(0))))).toContain(
    'The thread between them is torn.',
  );
});

test('what snapped is told for as long as the play goes on', () => {
  const snap = step({
    move: 'lie-again',
    kind: 'pitfall',
    lowered: ['hurt'],
    after: bond(person(60), person(60)),
  });
  const once = afterStep(openPicture(NAMES), snap);
  expect(describeStage(once)).toContain(': four strands, one knot where it broke.');
  const twice = afterStep(once, { ...snap, n: 2 });
  const mended = afterStep(
    twice,
    step({ n: 3, after: bond(person(90), person(90)), changes: [rise('hurt', 'trust')] }),
  );
  expect(describeStage(mended)).toContain(': five strands, one stitch, two knots where it broke.');
});

test('somebody who is elsewhere is not spoken of; two on the phone are', () => {
  const lines = [line('Night.', scene('bedroom-night')), line('Nadia sits up.')];
  const alone = afterLine(openPicture(NAMES), lines[0] ?? line(''), moment(lines));
  expect(describeStage(alone)).not.toContain('Vera');
  const written = [line('Vera: up?', PHONE), line('Nadia: no', PHONE)];
  const apart = afterLine(alone, written[0] ?? line(''), moment(written));
  expect(describeStage(apart)).toContain('They are in touch by phone.');
});

test('who has the thing of the story is told with it, and no longer once it is laid down', () => {
  const thing = (person: string | null) => ({ kind: 'thing', person }) as const;
  const lent = afterLine(openPicture(NAMES), line('Here.', thing('vera')), null);
  expect(describeStage(lent)).toContain('Nadia looks calm, Vera looks calm, in the green scarf.');
  expect(describeStage(afterLine(lent, line('There.', thing(null)), null))).not.toContain('scarf');
});
