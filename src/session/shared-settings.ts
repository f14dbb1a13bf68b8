/** Settings in several tabs: each writes only what was changed in it, and takes over what another one has changed. */
import type { Store } from '../journal/store.ts';
import type { Settings } from '../look/settings.ts';
import { readSettings } from './parse-settings.ts';

export interface SharedSettings {
  /** The settings are so now: keeps what is changed in them. */
  keep(now: Settings): void;
  /** Another tab may have changed them: `take` gets them where it has. */
  look(): Promise<void>;
}

/** `known`: as they were read; `take` shows others in their place, and may call `keep` with them. */
export function shareSettings(
  store: Pick<Store, 'settings' | 'saveSettings'>,
  known: Settings,
  take: (next: Settings) => void,
): SharedSettings {
  let here = known;
  return {
    keep(now) {
      const changed = difference(here, now);
      here = now;
      if (Object.keys(changed).length > 0) void store.saveSettings(changed); // the store tells what it cannot keep
    },
    async look() {
      const before = here;
      const there = readSettings(await store.settings());
      // What was changed here while the store was read is newer.
      const next = { ...here, ...difference(before, there), ...difference(before, here) };
      if (Object.keys(difference(here, next)).length === 0) return;
      here = next;
      take(next);
    },
  };
}

/** Those of `now` that are otherwise in `before`. */
function difference(before: Settings, now: Settings): Partial<Settings> {
  const known: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => known[name] !== value));
}
