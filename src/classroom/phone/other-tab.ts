/** One pupil, one seat: tabs of the same browser that are in the same room tell each other so. */
import { useEffect, useRef, useState } from 'preact/hooks';

type Said = 'here' | 'also-here' | 'mine';

/** What links the tabs of a browser; `null` where it has nothing of the kind. */
export type Linked = (name: string) => Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'> | null;

/**
 * Says that this tab is in the room. `onOther`: another one was there before; `onTaken`: another one goes on in its place.
 * Returns what takes the seat for this tab, and what ends it.
 */
export function meetTabs(
  letters: string,
  { onOther, onTaken }: { onOther(): void; onTaken(): void },
  link: Linked = linked,
): { take(): void; close(): void } {
  const channel = link(`seams-room ${letters}`);
  if (channel === null) return { take() {}, close() {} };
  const say = (said: Said) => channel.postMessage(said);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'here') say('also-here');
    else if (data === 'also-here') onOther();
    else if (data === 'mine') onTaken();
  };
  say('here');
  return { take: () => say('mine'), close: () => channel.close() };
}

/** Whether another tab was in the room before this one, until that is settled. `onTaken`: it goes on there. */
export function useOtherTab(letters: string, onTaken: () => void) {
  const [other, setOther] = useState(false);
  const taken = useRef(onTaken);
  taken.current = onTaken;
  const tabs = useRef<ReturnType<typeof meetTabs> | null>(null);
  useEffect(() => {
    const met = meetTabs(letters, { onOther: () => setOther(true), onTaken: () => taken.current() });
    tabs.current = met;
    return met.close;
  }, [letters]);
  return {
    other,
    settle(here: boolean) {
      if (here) tabs.current?.take();
      setOther(false);
    },
  };
}

function linked(name: string): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
}
