/** A play while its tab is in the room of a board: the room is told which scene is played, and may ask everybody to stop. */
import { render } from 'preact';
import { codeOf } from '../../journal/play-code.ts';
import type { Play } from '../../play/play.ts';
import { AT_END } from '../../rooms/acts.ts';
import { openLine } from '../../rooms/line.ts';
import { tokenFor } from '../../rooms/seat.ts';
import { type BoardRoom, boardRoomFor } from './board-room.ts';
import { HandIn } from './hand-in.tsx';
import { HANDING_IN } from './words.ts';

export interface Watched {
  moved(): void; // the play may stand elsewhere by now
  close(): void;
}

/** Watches a play of this story beside the page's own element; null where the tab's room plays another one. */
export function watchHereFor(page: HTMLElement, story: string, play: () => Play): Watched | null {
  const room = boardRoomFor(story);
  if (room === null) return null;
  const element = document.createElement('div');
  element.className = 'play-handing-in';
  page.append(element);
  return watchPlay(element, room, play);
}

/** Draws what the room asks into `element`. */
export function watchPlay(element: HTMLElement, room: BoardRoom, play: () => Play): Watched {
  let told = -1;
  let closed = false; // what was asked was read, and put away
  const draw = (stopped: boolean) =>
    render(
      stopped && !closed ? (
        <Stopped
          room={room}
          code={() => codeSoFar(play())}
          onClose={() => {
            closed = true;
            draw(false);
          }}
        />
      ) : null,
      element,
    );
  const line = openLine({
    letters: room.letters,
    token: tokenFor(room.letters),
    onView(view) {
      if (view.for === 'member') draw(view.board?.stopped ?? false);
    },
    onState: () => {}, // a play needs no room: it is told where one hands in
  });
  void line.act({ do: 'join' });
  const moved = () => {
    const scene = sceneOf(play());
    if (scene === told) return;
    told = scene;
    void line.act({ do: 'at', scene });
  };
  moved();
  return {
    moved,
    close() {
      line.close();
      render(null, element);
    },
  };
}

interface StoppedProps {
  readonly room: BoardRoom;
  code(): string | null;
  onClose(): void;
}

function Stopped({ room, code, onClose }: StoppedProps) {
  return (
    <div role="alert">
      <h2>{HANDING_IN.stopTitle}</h2>
      <p>{HANDING_IN.stopped}</p>
      <HandIn room={room} code={code} />
      <button type="button" class="button" onClick={onClose}>
        {HANDING_IN.close}
      </button>
    </div>
  );
}

/** Which scene of this play is played, from 1: how often the place has changed. AT_END once it has ended. */
export function sceneOf({ opening, steps, moment }: Pick<Play, 'opening' | 'steps' | 'moment'>): number {
  if (moment.ending !== null || moment.by === null) return AT_END;
  const lines = [opening, ...steps.map(({ next }) => next)].flatMap(({ beat }) => beat.lines);
  return Math.max(1, lines.flatMap(({ cues }) => cues).filter(({ kind }) => kind === 'scene').length);
}

function codeSoFar(play: Play): string | null {
  try {
    return codeOf(play);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
