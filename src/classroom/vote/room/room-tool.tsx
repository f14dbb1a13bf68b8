/** The room among the tools of a class play: the way to open it, and how many are there and have voted. */
import type { ComponentChildren } from 'preact';
import type { Names } from '../../../debrief/outcomes.ts';
import type { RoomDesk, RoomNow } from './desk.ts';
import { askedOf } from './standing.ts';
import { useDesk } from './use-desk.ts';
import { CLASS_ROOM } from './words.ts';

export function RoomTool({ desk }: { readonly desk: RoomDesk }): ComponentChildren {
  const now = useDesk(desk);
  if (now.is !== 'open') {
    return (
      <>
        <button
          type="button"
          class="button"
          aria-disabled={now.is === 'opening'}
          onClick={() => void desk.open()}
        >
          {now.is === 'opening' ? CLASS_ROOM.opening : CLASS_ROOM.open}
        </button>
        <p class="room-told" role="status">
          {now.trouble}
        </p>
      </>
    );
  }
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => desk.show(true)}>
        {CLASS_ROOM.button(now.letters ?? '')}
      </button>
      <RoomCount desk={desk} now={now} />
      {now.elsewhere && (
        <button type="button" class="button" onClick={() => desk.lead()}>
          {CLASS_ROOM.leadHere}
        </button>
      )}
    </>
  );
}

/** How many phones are there, and of those that are asked how many have voted: never which, and never what. */
export function RoomCount({ desk, now }: { readonly desk: RoomDesk; readonly now: RoomNow }) {
  return (
    <p class="room-told" role="status">
      {countWords(desk, now)}
    </p>
  );
}

/** In each half, where two halves play. */
export function halvesWords({ view }: RoomNow, people: Names): string {
  if (!view?.class?.halves) return '';
  const { responsible, hurt } = view.halves;
  return `${CLASS_ROOM.half(people.responsible, responsible)} ${CLASS_ROOM.half(people.hurt, hurt)}`;
}

function countWords(desk: RoomDesk, { state, view, trouble, elsewhere }: RoomNow): string {
  if (state === 'broken') return CLASS_ROOM.broken;
  if (trouble !== null) return trouble;
  if (elsewhere) return CLASS_ROOM.otherLeads;
  if (!view) return '';
  const votes = desk.told();
  if (votes && (votes.step === 'first' || votes.step === 'second') && view.joined > 0) {
    return CLASS_ROOM.voted(view.voted, Math.max(askedOf(view, votes), view.voted));
  }
  const away = view.joined - view.here;
  return [
    CLASS_ROOM.here(view.here),
    ...(away > 0 ? [CLASS_ROOM.away(away)] : []),
    ...(view.others > 0 ? [CLASS_ROOM.otherTab] : []),
  ].join(' ');
}
