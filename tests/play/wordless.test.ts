import { expect, test } from 'vitest';
import { openStepper } from '../../src/play/stepper.ts';
import { elapse } from '../../src/trust/respond.ts';
import { fixture, seats, setup } from './fixture.ts';

test('days in a beat without any words are felt in it, and an ending without words is one', () => {
  const file = fixture('../../story/fixtures/cues-and-no-words');
  const stepper = openStepper(setup({ file, seats: seats('player', 'player'), role: 'both' }));
  const take = (id: string) => {
    const option = stepper.stands?.beat.options.find((each) => each.id === id);
    if (!option) throw new Error(`"${id}" is not offered`);
    return stepper.take(option);
  };
  const { response, next } = take('wait');
  expect(next.bond).toEqual(elapse(response.after, 21).after);
  take('wait-on');
  expect(take('end-it').next.ending).toMatchObject({ id: 'over', title: 'Over' });
});
