import { expect, test } from 'vitest';
import { motionFor } from '../../src/stage/motion.ts';

const asks = (calm: boolean, sparing: boolean) => ({ calm, sparing });

test('what the player sets holds, whatever the device asks for', () => {
  for (const device of [asks(false, false), asks(true, false), asks(false, true), asks(true, true)]) {
    expect(motionFor('full', device)).toBe('all');
    expect(motionFor('sparing', device)).toBe('sparing');
    expect(motionFor('reduced', device)).toBe('still');
  }
});

test('left to the device: still where it asks for calm, else sparing where it is to save', () => {
  expect(motionFor('system', asks(false, false))).toBe('all');
  expect(motionFor('system', asks(false, true))).toBe('sparing');
  expect(motionFor('system', asks(true, true))).toBe('still');
});
