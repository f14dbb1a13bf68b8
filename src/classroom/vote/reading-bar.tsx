/** Beside Next while a class reads: on to the next stop, and, where it looks back, the way to undo a decision. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pressedKey } from '../../look/key-press.ts';
import type { RoomDesk } from './room/desk.ts';
import { Tools } from './tools.tsx';
import { UndoDecision } from './undo-decision.tsx';
import { VOTE } from './words.ts';
import './class-play.css';

interface ReadingBarProps {
  readonly past: boolean; // what was said before is looked at
  readonly stops: boolean; // the story has stops at all
  readonly running: boolean; // from one decision to the next
  readonly last: string | null; // the decision before, in words
  readonly desk: RoomDesk;
  singleKeys(): boolean;
  onRun(on: boolean): void;
  onUndo(): void;
}

export function ReadingBar(props: ReadingBarProps): ComponentChildren {
  const { past, stops, running, last, onRun, onUndo } = props;
  useRunKey(props);
  return (
    <div class="room-bar">
      {past && <p class="room-past">{VOTE.past}</p>}
      {stops && !past && (
        <button type="button" class="button" aria-pressed={running} onClick={() => onRun(!running)}>
          {VOTE.nextStop}
        </button>
      )}
      {past && last !== null && <UndoDecision last={last} onUndo={onUndo} />}
      <Tools desk={props.desk} />
    </div>
  );
}

/** N runs on to the next stop, or goes beat by beat again. */
function useRunKey(props: ReadingBarProps): void {
  const now = useRef(props);
  now.current = props;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const pressed = pressedKey(event);
      const { past, stops, running, singleKeys, onRun } = now.current;
      if (pressed?.letter !== 'n' || pressed.repeat || pressed.ctrl || pressed.alt) return;
      if (past || !stops || !singleKeys() || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onRun(!running);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
