/** What is being typed after a play: kept as it is typed, together with what another tab types. */
import { useEffect, useState } from 'preact/hooks';
import { openAutosave } from '../journal/autosave.ts';
import { mergeReflections } from '../journal/reflections.ts';
import type { Reflection } from '../journal/said.ts';
import { onVisible } from '../look/on-visible.ts';

/** `first`: what stands there; `keep` resolves with what is kept by then. One write at a time, each with the newest state. */
export function useTyped(
  first: Reflection,
  keep: (mine: Reflection, basis: Reflection) => Promise<Reflection>,
) {
  const [typed, show] = useState(first);
  const [writer] = useState(() => openWriter(first, show));
  writer.keep = keep;
  useEffect(() => onVisible(writer.write), []);
  return {
    typed,
    change: (part: Partial<Reflection>) => writer.change(part),
    composing: (on: boolean) => writer.composing(on),
  };
}

/** Nothing is put into a field while a letter is being composed in it. */
function openWriter(first: Reflection, show: (typed: Reflection) => void) {
  let [mine, basis] = [first, first];
  let composes = false;
  let adopt: () => void = () => {}; // what came of a write and waits until nothing is being composed

  async function write(): Promise<void> {
    if (composes) return; // asked for again when that is done
    const sent = mine;
    const kept = await writer.keep(sent, basis);
    adopt = () => {
      basis = kept;
      mine = mergeReflections(kept, sent, mine); // with what was typed meanwhile
      adopt = () => {};
      show(mine);
    };
    if (!composes) adopt();
  }

  const saving = openAutosave(write, () => {}); // keeping never rejects: the store tells what it cannot do
  const writer = {
    keep: async (typed: Reflection, _basis: Reflection) => typed,
    write: () => void saving.now(),
    change(part: Partial<Reflection>) {
      mine = { ...mine, ...part };
      show(mine);
      writer.write();
    },
    composing(on: boolean) {
      composes = on;
      if (on) return;
      adopt();
      writer.write();
    },
  };
  return writer;
}
