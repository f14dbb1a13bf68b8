/** Records of older formats, brought to the present one step at a time. Pure. */
import { WORDS } from './words.ts';

/** The format records are written in. Raise it together with a step in `STEPS` and a test file for that step. */
export const RECORD_FORMAT = 4;

/** One format to the next: the step under n turns format n into n + 1. */
export type Steps = Readonly<Record<number, (old: object) => object>>;

const STEPS: Steps = {
  // Plays could not be named, and what was left by going back was not remembered.
  1: (old) => ({ ...old, format: 2, name: null, ahead: [] }),
  // What a player wrote afterwards was not kept, nor how a room had voted.
  2: (old) => ({ ...old, format: 3, reflection: null, votes: [] }),
  // Nobody was asked during a play what they see.
  3: (old) => ({ ...old, format: 4, seen: [] }),
};

export type Migrated =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly newer: boolean; readonly why: string };

/**
 * Brings anything that was kept to the format `present`, unparsed: `parseRecord` looks at the rest.
 * A newer format is refused with `newer: true`, so that it can be left for the Seams that wrote it. Never throws.
 */
export function migrate(kept: unknown, steps: Steps = STEPS, present: number = RECORD_FORMAT): Migrated {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return refuse(WORDS.notARecord);
  const format = formatOf(kept);
  if (format === null) return refuse(WORDS.noFormat);
  if (format > present) return { ok: false, newer: true, why: WORDS.newerFormat(format) };
  let value: object = kept;
  for (let from = format; from < present; from++) {
    const step = steps[from];
    if (step === undefined) return refuse(WORDS.unknownFormat(format));
    try {
      value = step(value);
    } catch {
      return refuse(WORDS.notARecord); // an old record that is broken as well
    }
  }
  return { ok: true, value };
}

function formatOf(kept: object): number | null {
  const format: unknown = 'format' in kept ? kept.format : null;
  return typeof format === 'number' && Number.isSafeInteger(format) ? format : null;
}

function refuse(why: string): Migrated {
  return { ok: false, newer: false, why };
}
