/** The room over the class play: letters, link and picture to come in by, who is there in numbers, and what the teacher can do. */
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Names } from '../../../debrief/outcomes.ts';
import { closeModal, useModal } from '../../../look/dialog.tsx';
import { Sure } from '../../way-in/sure.tsx';
import { WayIn } from '../../way-in/way-in.tsx';
import { WAY_IN } from '../../way-in/words.ts';
import type { RoomDesk, RoomNow } from './desk.ts';
import { halvesWords, RoomCount } from './room-tool.tsx';
import { useDesk } from './use-desk.ts';
import { CLASS_ROOM } from './words.ts';
import '../../../look/dialog.css';
import './room.css';

interface PanelProps {
  readonly desk: RoomDesk;
  readonly people: Names;
  begun(): boolean; // something was decided in the class play
}

/** Draws the room into an element whenever it is to be shown. Returns a function that removes it. */
export function mountRoom(element: HTMLElement, props: PanelProps): () => void {
  render(<Shown {...props} />, element);
  return () => render(null, element);
}

function Shown(props: PanelProps): ComponentChildren {
  const now = useDesk(props.desk);
  if (!now.shown || now.letters === null) return null;
  return <Panel key={now.letters} {...props} now={now} letters={now.letters} />;
}

interface OpenProps extends PanelProps {
  readonly now: RoomNow;
  readonly letters: string;
}

function Panel({ desk, people, begun, now, letters }: OpenProps): ComponentChildren {
  const dialog = useModal();
  const halves = halvesWords(now, people);
  return (
    <dialog
      class="room-panel"
      ref={dialog}
      aria-label={CLASS_ROOM.title}
      onClose={() => desk.show(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'PageDown') closeModal(dialog.current); // a clicker goes on
      }}
    >
      <section aria-label={CLASS_ROOM.title}>
        <WayIn letters={letters} addresses={now.addresses} />
        <div class="room-foot">
          <RoomCount desk={desk} now={now} />
          {halves !== '' && <p>{halves}</p>}
          {now.view?.locked && <p>{WAY_IN.locked}</p>}
          <div class="row">
            <button type="button" class="button button-main" onClick={() => closeModal(dialog.current)}>
              {begun() ? CLASS_ROOM.close : CLASS_ROOM.begin}
            </button>
            <Ways desk={desk} locked={now.view?.locked ?? false} />
          </div>
        </div>
      </section>
    </dialog>
  );
}

/** What is asked once more before it is done. */
const GRAVE = {
  empty: { what: CLASS_ROOM.empty, hint: CLASS_ROOM.emptyHint },
  end: { what: WAY_IN.end, hint: CLASS_ROOM.endHint },
} as const;

function Ways({ desk, locked }: { readonly desk: RoomDesk; readonly locked: boolean }) {
  const [asks, setAsks] = useState<keyof typeof GRAVE | null>(null);
  if (asks !== null) {
    const done = (sure: boolean) => {
      setAsks(null);
      if (sure) desk[asks]();
    };
    return <Sure {...GRAVE[asks]} onAnswer={done} />;
  }
  return (
    <>
      <button type="button" class="button" onClick={() => desk.lock(!locked)}>
        {locked ? WAY_IN.unlock : WAY_IN.lock}
      </button>
      <button type="button" class="button" onClick={() => setAsks('empty')}>
        {CLASS_ROOM.empty}
      </button>
      <button type="button" class="button" onClick={() => setAsks('end')}>
        {WAY_IN.end}
      </button>
    </>
  );
}
