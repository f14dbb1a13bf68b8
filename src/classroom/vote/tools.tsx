/** The keys in a list, and the full screen where the browser has one. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { VOTE } from './words.ts';

/** @param full whether the full screen is offered: at the beginning of a decision is often enough */
export function Tools({ full }: { readonly full: boolean }): ComponentChildren {
  return (
    <div class="vote-tools">
      {full && <FullScreen />}
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
