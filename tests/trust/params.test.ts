import { describe, expect, test } from 'vitest';
import { DEFAULTS, PARAM_NAMES, PARAMS, turned } from '../../src/trust/params.ts';
import { isSource } from '../../src/trust/sources.ts';

const UNITS = ['points', 'hundredths of a point', 'percent', 'times', 'hours', 'moves'];

describe.each(PARAM_NAMES)('%s', (name) => {
  const { value, unit, range, source } = PARAMS[name];

  test('M11.1 is a whole number within its range, and has a unit', () => {
    const [least, most] = range;
    expect([value, least, most].every(Number.isInteger)).toBe(true);
    expect(least).toBeLessThan(most);
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
    expect(UNITS).toContain(unit);
  });

  test('M11.1 says where it comes from: claims or findings that exist, or an assumption with its reason', () => {
    const parts = source.split('; ');
    expect(parts.length).toBeLessThanOrEqual(2);
    for (const part of parts) {
      const assumed = part.startsWith('assumption: ');
      if (assumed) expect(part.length).toBeGreaterThan('assumption: '.length + 8);
      else expect(part.split(' ').filter((id) => !isSource(id))).toEqual([]);
    }
  });
});

describe('turning', () => {
  test('M11.2 leaves what is shipped as it was', () => {
    const heavier = turned({ 'loss.weight': 200 });
    expect([heavier['loss.weight'], DEFAULTS['loss.weight']]).toEqual([200, PARAMS['loss.weight'].value]);
    expect({ ...heavier, 'loss.weight': DEFAULTS['loss.weight'] }).toEqual(DEFAULTS);
  });

  test.each([1.5, 1000, -1, Number.NaN])(
    'M11.2 to %s is an error that names the constant and its range',
    (value) => {
      expect(() => turned({ 'loss.weight': value })).toThrow(/loss\.weight.*from \d+ to \d+/);
    },
  );
});
