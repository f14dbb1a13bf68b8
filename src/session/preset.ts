/** What a link to a story asks for: the player's role, who decides for the other, the seed, when trust is shown. Pure. */
import { LIMITS } from '../journal/record.ts';
import type { Settings } from '../look/settings.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import { TEMPERAMENT_IDS } from '../trust/pulls/traits.ts';

export interface Preset {
  readonly as: Role | null;
  readonly opposite: string | null; // a temperament's id, or `player`: a second player on this device
  readonly seed: number | null; // whole, 1 … LIMITS.seed
  readonly meters: Settings['meters'] | null;
  readonly unknown: readonly string[]; // what stands in the link and is none of these, as it stands there
}

/** When trust may be shown. */
export const METERS: readonly Settings['meters'][] = ['always', 'after-choice', 'debrief'];

/** Reads what follows the `?` of a story's address. Never throws: what it does not know is named in `unknown`. */
export function readPreset(query: string): Preset {
  const asked = new URLSearchParams(query);
  const known = new Set<string>();
  function read<T>(name: string, accept: (text: string) => T | null | undefined): T | null {
    const text = asked.get(name);
    const value = text === null ? null : (accept(text) ?? null);
    if (value !== null) known.add(name);
    return value;
  }
  const preset = {
    as: read('as', (text) => ROLES.find((role) => role === text)),
    opposite: read('opposite', (text) => (isOpposite(text) ? text : null)),
    seed: read('seed', seedIn),
    meters: read('meters', (text) => METERS.find((when) => when === text)),
  };
  const unknown = [...asked].filter(([name]) => !known.has(name)).map(([name, text]) => `${name}=${text}`);
  return { ...preset, unknown };
}

/** The query (without `?`) that `readPreset` reads back; empty where nothing is asked for. */
export function writePreset({ as, opposite, seed, meters }: Omit<Preset, 'unknown'>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ as, opposite, seed, meters })) {
    if (value !== null) asked.set(name, String(value));
  }
  return asked.toString();
}

function isOpposite(text: string): boolean {
  return text === 'player' || TEMPERAMENT_IDS.includes(text);
}

function seedIn(text: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= LIMITS.seed ? seed : null;
}
