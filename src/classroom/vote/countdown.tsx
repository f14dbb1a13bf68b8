/** A gentle countdown for thinking and talking. Nothing goes on by itself when it is over. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TIMES } from './times.ts';
import { VOTE } from './words.ts';

interface CountdownProps {
  readonly time: keyof typeof TIMES | null; // null: nothing to wait for at this step
}

/** Whether time is shown, until the page is loaded anew. */
let wanted = true;

export function Countdown({ time }: CountdownProps): ComponentChildren {
  const [on, setOn] = useState(wanted);
  if (time === null) return null;
  const turn = () => {
    wanted = !on;
    setOn(wanted);
  };
  return (
    <div class="vote-timer">
      {on && <Running seconds={TIMES[time]} />}
      <button type="button" class="button" onClick={turn}>
        {on ? VOTE.timerOff : VOTE.timerOn}
      </button>
    </div>
  );
}

function Running({ seconds }: { readonly seconds: number }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const tick = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 500);
    return () => clearInterval(tick);
  }, [seconds]);
  return (
    <span class="vote-time" role="timer" style={{ '--share': String(left / seconds) }}>
      {left > 0 ? VOTE.left(left) : VOTE.timeIsUp}
    </span>
  );
}
