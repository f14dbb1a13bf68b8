/** The one press that hands a play in to the room this tab is in. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tokenFor } from '../../rooms/seat.ts';
import { WHY } from '../../rooms/words.ts';
import { hrefOf } from '../../session/route.ts';
import { type BoardRoom, leaveBoardRoom } from './board-room.ts';
import { handIn } from './pending.ts';
import { HANDING_IN } from './words.ts';
import './handing-in.css';

export interface HandInProps {
  readonly room: BoardRoom;
  /** The play so far as a code; null where it cannot be written as one. */
  code(): string | null;
}

/** Draws it into an element. Returns a function that removes it; a play on its way then waits on the device. */
export function mountHandIn(element: HTMLElement, props: HandInProps): () => void {
  render(<HandIn {...props} />, element);
  return () => render(null, element);
}

type Now = 'ready' | 'asking' | 'waits' | 'there' | { readonly why: string };

export function HandIn({ room, code }: HandInProps) {
  const [now, setNow] = useState<Now>('ready');
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);
  const press = async () => {
    const play = code();
    if (play === null) return setNow({ why: HANDING_IN.noCode });
    setNow('asking');
    const pending = { letters: room.letters, token: tokenFor(room.letters), code: play };
    const answered = await handIn(pending, leaving.current.signal, (waits) => {
      setNow((was) => (was === 'asking' || was === 'waits' ? (waits ? 'waits' : 'asking') : was));
    });
    if (answered.ok) setNow('there');
    else if (answered.why !== 'no-answer' && answered.why !== 'replaced') {
      if (answered.why === 'no-room' || answered.why === 'ended') leaveBoardRoom();
      setNow({ why: `${WHY[answered.why]} ${HANDING_IN.byCode}` });
    }
  };
  const busy = now === 'asking' || now === 'waits' || now === 'there';
  return (
    <section class="hand-in" aria-label={HANDING_IN.region}>
      <p class="row">
        <button
          type="button"
          class="button button-main"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void press();
          }}
        >
          {HANDING_IN.handIn}
        </button>
        <a href={hrefOf({ page: 'join', letters: room.letters })}>{HANDING_IN.toRoom(room.letters)}</a>
      </p>
      <p class="hand-in-told" role="status">
        {typeof now === 'object' ? now.why : HANDING_IN.states[now]}
      </p>
    </section>
  );
}
