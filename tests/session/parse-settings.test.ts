import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/look/settings.ts';
import { readSettings } from '../../src/session/parse-settings.ts';

test('what was kept comes back', () => {
  const mine = { ...DEFAULT_SETTINGS, textSize: 'larger', music: 0, muted: true, font: 'readable' };
  expect(readSettings(mine)).toEqual(mine);
});

test('one bad setting spoils no other', () => {
  expect(readSettings({ ...DEFAULT_SETTINGS, music: 130, wholeBeat: true })).toEqual({
    ...DEFAULT_SETTINGS,
    wholeBeat: true,
  });
});

test('a setting that was not there yet takes its usual value', () => {
  const { captions: _, ...older } = { ...DEFAULT_SETTINGS, font: 'readable' };
  expect(readSettings(older)).toEqual({ ...DEFAULT_SETTINGS, font: 'readable' });
});

test('settings that were kept before keys could be switched off leave them on', () => {
  const { singleKeys: _, ...older } = { ...DEFAULT_SETTINGS, muted: true };
  expect(readSettings(older)).toEqual({ ...DEFAULT_SETTINGS, muted: true });
  expect(readSettings({ ...older, singleKeys: false }).singleKeys).toBe(false);
});

test('anything at all gives settings', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.keys(readSettings(kept)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    }),
    { seed: 4304, numRuns: 200 },
  );
});
