import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/look/settings.ts';
import { readSettings } from '../../src/session/parse-settings.ts';
import { shareSettings } from '../../src/session/shared-settings.ts';

/** A device, and tabs on it that were opened one after the other. */
function device(first: object | null = null) {
  let kept: object | null = first;
  const store = {
    settings: async () => kept,
    saveSettings: async (changed: object) => {
      kept = { ...kept, ...changed };
    },
  };
  function tab() {
    let shown = readSettings(kept);
    const shared = shareSettings(store, shown, (next) => {
      shown = next;
      shared.keep(next); // as the page does, whoever changed them
    });
    const set = (part: Partial<Settings>) => {
      shown = { ...shown, ...part };
      shared.keep(shown);
    };
    return { shown: () => shown, set, look: shared.look };
  }
  return {
    tab,
    kept: () => kept,
    forget: () => {
      kept = null;
    },
  };
}

test('two tabs keep what was changed in each, and take over the other’s when they are looked at', async () => {
  const here = device({ textSize: 'large', font: 'brush', lightness: 3 }); // of a newer Seams, the last two
  const [one, other] = [here.tab(), here.tab()];
  one.set({ music: 10 });
  other.set({ muted: true });
  expect(here.kept()).toEqual({ textSize: 'large', font: 'brush', lightness: 3, music: 10, muted: true });
  await one.look();
  await other.look();
  const both = { ...DEFAULT_SETTINGS, textSize: 'large', music: 10, muted: true };
  expect([one.shown(), other.shown()]).toEqual([both, both]);
});

test('what is changed while the other tab’s are being read stays', async () => {
  const here = device();
  const [one, other] = [here.tab(), here.tab()];
  other.set({ music: 10, sounds: 20 });
  const looking = one.look();
  one.set({ music: 5 });
  await looking;
  expect(one.shown()).toEqual({ ...DEFAULT_SETTINGS, music: 5, sounds: 20 });
  expect(here.kept()).toEqual({ music: 5, sounds: 20 });
});

test('after everything was forgotten in one tab nothing comes back from the other but what is changed then', async () => {
  const here = device();
  const other = here.tab();
  other.set({ textSize: 'larger', muted: true });
  here.forget();
  other.set({ music: 15 });
  expect(here.kept()).toEqual({ music: 15 });
  await other.look();
  expect(other.shown()).toEqual({ ...DEFAULT_SETTINGS, music: 15 });
  expect(here.kept()).toEqual({ music: 15 });
});
