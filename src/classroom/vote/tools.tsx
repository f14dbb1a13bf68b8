/** Beside all that is done in a class play: its room, the lesson's clock, the full screen where the browser has one, the keys in a list. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomDesk } from './room/desk.ts';
import { RoomTool } from './room/room-tool.tsx';
import { VOTE } from './words.ts';

export function Tools({ desk }: { readonly desk: RoomDesk }): ComponentChildren {
  return (
    <div class="vote-tools">
      <RoomTool desk={desk} />
      <LessonClock />
      <FullScreen />
      <details class="vote-keys">
        <summary>{VOTE.keys}</summary>
        <dl>
          {VOTE.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

let since: number | null = null; // ms since 1970; null: no class play was opened yet

/** The minutes of a lesson are counted from then on, ms since 1970. */
export function startLesson(at: number): void {
  since = at;
}

/** The minutes since the class play was opened. */
function LessonClock(): ComponentChildren {
  const minutes = () => Math.max(0, Math.floor((Date.now() - (since ?? Date.now())) / 60_000));
  const [passed, setPassed] = useState(minutes);
  useEffect(() => {
    const tick = setInterval(() => setPassed(minutes()), 5_000);
    return () => clearInterval(tick);
  }, []);
  return (
    <span class="vote-clock" title={VOTE.clockHint}>
      <span class="visually-hidden">{VOTE.clockHint}: </span>
      {VOTE.minutes(passed)}
    </span>
  );
}

function FullScreen(): ComponentChildren {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const turn = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button type="button" class="button" onClick={() => void turn().catch(() => {})}>
      {full ? VOTE.leaveFullScreen : VOTE.fullScreen}
    </button>
  );
}
