/** From saved records to the plays they describe, and back. Pure. */
import { FEW, type PlayRecord } from '../journal/record.ts';
import type { Seen, Vote } from '../journal/said.ts';
import { isSameVersion } from '../journal/version.ts';
import type { Play } from '../play/play.ts';
import { recall } from '../play/recall.ts';
import { type Replay, replay } from '../play/replay.ts';
import type { StoryFile } from '../story/beat.ts';
import { ROLES } from '../trust/bond.ts';

/** Plays a record again as far as the story still has its choices. Throws as `openPlay` and `choose` do. */
export function playAgain(file: StoryFile, { seats, role, seed, choices }: PlayRecord): Replay {
  return replay({ file, seats, role, seed }, choices, recall(file, seed));
}

/** The record of which this is the play; undefined where it was played elsewhere. */
export function recordOf(records: readonly PlayRecord[], play: Play): PlayRecord | undefined {
  const same = records.filter((record) => isOf(record, play));
  return same.find(({ storyVersion }) => isSameVersion(play.setup.file, storyVersion)) ?? same[0];
}

/** What the player wrote at the stops of exactly this play; empty where nothing was, or on another device. */
export function seenIn(play: Play, records: readonly PlayRecord[]): readonly Seen[] {
  return records.find((record) => record.seen.length > 0 && isOf(record, play))?.seen ?? [];
}

/** The votes of the class that played exactly this play; empty where no class did, or on another device. */
export function votesOf(play: Play, records: readonly PlayRecord[]): readonly Vote[] {
  return records.find((record) => record.votes.length > 0 && isOf(record, play))?.votes ?? [];
}

/**
 * The same play with all answers of its echo, if it is saved on this device: a code only holds the answers that an echo
 * gave in this play. Otherwise `play` itself.
 */
export function withWholeEcho(play: Play, records: readonly PlayRecord[]): Play {
  const { file, seats } = play.setup;
  const own = recordOf(records, play);
  const echoes = ROLES.some((role) => seats[role].kind === 'echo' && own?.seats[role].kind === 'echo');
  return own && echoes ? playAgain(file, own).play : play;
}

/**
 * The play to compare this one with: of the plays of the same story the one that was played before it, or, where it
 * is not one of `records`, the last one. Finished plays come first, and nothing that was hardly begun comes at all.
 */
export function playBefore(
  records: readonly PlayRecord[], // the last touched first
  play: Play,
): { readonly record: PlayRecord; readonly own: boolean } | null {
  const { file } = play.setup;
  const own = recordOf(records, play);
  const earlier = records.filter(
    (record) =>
      record.story === file.id &&
      isSameVersion(file, record.storyVersion) &&
      (record.ending !== null || record.choices.length >= FEW) &&
      (own === undefined || record.touched <= own.touched) &&
      !isOf(record, play),
  );
  const record = earlier.find(({ ending }) => ending !== null) ?? earlier[0];
  return record ? { record, own: own !== undefined } : null;
}

function isOf({ story, role, seed, choices }: PlayRecord, { setup, steps }: Play): boolean {
  return (
    story === setup.file.id &&
    role === setup.role &&
    seed === setup.seed &&
    choices.length === steps.length &&
    steps.every(({ option }, at) => option.id === choices[at])
  );
}
