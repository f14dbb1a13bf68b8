import { describe, expect, test } from 'vitest';
import { bearingOf } from '../../src/stage/people/bearing.ts';

const BODIES = ['body/open', 'body/turned-away', 'body/leaning-in'];
const atlas = (thing: string | null, ...more: string[]) => ({ parts: new Set([...BODIES, ...more]), thing });

describe('what is drawn of a person in a posture', () => {
  test('what is worn lies over every body', () => {
    const friend = atlas('scarf', 'prop/scarf');
    expect(bearingOf(friend, 'open', true)).toEqual({ body: 'body/open', thing: 'prop/scarf' });
    expect(bearingOf(friend, 'turned-away', true)).toEqual({ body: 'body/turned-away', thing: 'prop/scarf' });
  });

  test('what is held is drawn for the posture, or with the body that has it in hand', () => {
    const father = atlas('sign', 'prop/sign/turned-away', 'body/open+sign');
    expect(bearingOf(father, 'turned-away', true)).toEqual({
      body: 'body/turned-away',
      thing: 'prop/sign/turned-away',
    });
    expect(bearingOf(father, 'open', true)).toEqual({ body: 'body/open+sign', thing: null });
    expect(bearingOf(father, 'leaning-in', true)).toEqual({ body: 'body/leaning-in', thing: null });
  });

  test('who does not have it, or has none to have, is drawn without', () => {
    const father = atlas('sign', 'prop/sign/turned-away', 'body/open+sign');
    expect(bearingOf(father, 'open', false)).toEqual({ body: 'body/open', thing: null });
    expect(bearingOf(atlas(null), 'open', true)).toEqual({ body: 'body/open', thing: null });
  });

  test('a posture that was not drawn is shown as the open one', () => {
    const father = atlas('sign', 'body/open+sign');
    expect(bearingOf(father, 'arms-crossed', false).body).toBe('body/open');
    expect(bearingOf(father, 'arms-crossed', true).body).toBe('body/open+sign');
  });
});
