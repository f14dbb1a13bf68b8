/** Plays made without a screen, written as codes: whatever a story says by now, each is one of its own plays. */
import { codeOf } from '../../src/journal/play-code.ts';
import { beginRecord, type PlayRecord } from '../../src/journal/record.ts';
import { openPlay, type Play } from '../../src/play/play.ts';
import { type Policy, playOn } from '../../src/play/policies.ts';
import { ownTemperament, seatsAround } from '../../src/play/seats.ts';
import type { Seat } from '../../src/play/step.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { otherRole, type Role } from '../../src/trust/bond.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';

export interface Wanted {
  readonly story?: string; // an id; Three Times without one
  readonly as?: Role | 'both'; // the responsible one without one
  readonly policy?: Policy; // how players choose; `practice` without one
  readonly opposite?: Seat; // the story's own temperament without one
  readonly seed?: number;
  readonly most?: number; // decisions, both people's; to the end without one
}

/** Plays a story of the present build; the same wish gives the same play for as long as the story stays as it is. */
export function played(wanted: Wanted = {}): { readonly play: Play; readonly code: string } {
  const { as = 'responsible', policy = 'practice', seed = 1, most = Number.POSITIVE_INFINITY } = wanted;
  const file = findStory(wanted.story ?? 'three-times');
  const across = as === 'both' ? 'hurt' : otherRole(as);
  const opposite = wanted.opposite ?? { kind: 'temperament', temperament: ownTemperament(file, across) };
  const opened = openPlay({ file, seats: seatsAround(as, opposite), role: as, seed });
  const play = playOn(opened, policy, seed, most);
  return { play, code: codeOf(play) };
}

/** A play as a device would keep it. */
export function recordOf({ setup, steps, moment }: Play): PlayRecord {
  const { file, seats, role, seed } = setup;
  const [story, storyVersion] = [file.id, file.version];
  const id = `play-of-${story}`;
  const begun = beginRecord({
    id,
    story,
    storyVersion,
    modelVersion: MODEL_VERSION,
    role,
    seats,
    seed,
    now: 1,
  });
  return { ...begun, choices: steps.map(({ option }) => option.id), ending: moment.ending?.id ?? null };
}

/** Plays as they lie on a device, each touched later than the one before it; for `layDown`. */
export function onShelf(...plays: readonly Play[]) {
  return plays.map((play, at) => {
    const id = `play-${at + 1}`;
    return [id, { ...recordOf(play), id, touched: at + 1 }] as const;
  });
}
