/** What is kept with the play of a debrief on the device where it was played: what the player wrote, how a class voted. */
import type { DebriefCallbacks } from '../debrief/debrief.tsx';
import type { PlayRecord } from '../journal/record.ts';
import { withReflection } from '../journal/record.ts';
import { isSameReflection, mergeReflections, NOTHING_SAID, readDraft } from '../journal/reflections.ts';
import type { Reflection } from '../journal/said.ts';
import type { Play } from '../play/play.ts';
import type { App } from '../session/app.ts';
import { recordOf, seenIn, votesOf } from '../session/record-replay.ts';

/** `kept`: the plays of this device, read once. Another tab may change or delete the play meanwhile. */
export function ownPlay(
  { store }: Pick<App, 'store'>,
  kept: () => Promise<readonly PlayRecord[]>,
  play: Play,
): Pick<DebriefCallbacks, 'findOwn' | 'onReflect' | 'onDraft'> {
  const find = async () => recordOf(await kept(), play);
  return {
    async findOwn() {
      const own = await find();
      const now = own && (await store.play(own.id));
      if (!now) return null;
      const draft = readDraft(await store.draft('reflection', now.id));
      const fresh = draft !== null && !isSameReflection(draft, now.reflection ?? NOTHING_SAID);
      const records = await kept();
      return {
        reflection: now.reflection,
        seen: seenIn(play, records),
        votes: votesOf(play, records),
        draft: fresh ? draft : null,
      };
    },
    async onReflect(mine, basis) {
      const own = await find();
      if (!own) return null;
      const now = await store.amendPlay(own.id, (stored) =>
        withReflection(stored, mergeReflections(stored.reflection ?? NOTHING_SAID, basis, mine)),
      );
      if (now === null) return null;
      // Unless another tab has typed more by now.
      await store.changeDraft('reflection', own.id, (stored) => (isTyped(stored, mine) ? null : undefined));
      return now.reflection;
    },
    async onDraft(mine, basis) {
      const own = await find();
      let merged = mine;
      if (!own) return merged;
      await store.changeDraft('reflection', own.id, (stored) => {
        const there = readDraft(stored);
        merged = mergeReflections(there ?? basis, basis, mine);
        const strange = stored !== undefined && there === null;
        return strange || (there === null && isSameReflection(mine, basis)) ? undefined : merged;
      });
      return merged;
    },
  };
}

/** Whether a draft says no more than what is kept now, in which no space stands at the ends. */
function isTyped(stored: unknown, mine: Reflection): boolean {
  const draft = readDraft(stored);
  if (draft === null) return false;
  return isSameReflection({ ...draft, why: draft.why.trim(), unknown: draft.unknown.trim() }, mine);
}
