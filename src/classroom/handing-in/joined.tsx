/** A pupil's device in the room of a board: what is played, and what it has handed in. */
import { useEffect } from 'preact/hooks';
import { Cover } from '../../look/cover.tsx';
import { dropToken } from '../../rooms/seat.ts';
import { stateWords } from '../../rooms/words.ts';
import type { JoinedProps } from '../../session/joined.ts';
import { hrefOf } from '../../session/route.ts';
import { enterBoardRoom, leaveBoardRoom } from './board-room.ts';
import { HANDING_IN } from './words.ts';

export function Joined({ app, line, view, state }: JoinedProps) {
  const { story, version } = view.opening;
  const { letters } = line;
  const card = app.cards.find(({ id }) => id === story);
  useEffect(() => enterBoardRoom({ letters, story }), [letters, story]);
  const trouble = stateWords(state);
  const handed = view.board?.handedIn.length ?? 0;
  const leave = async () => {
    leaveBoardRoom();
    await line.act({ do: 'leave' });
    dropToken(letters);
    app.go({ page: 'join' });
  };
  return (
    <main class="in-room">
      <h1>{HANDING_IN.title(letters)}</h1>
      {trouble !== null && (
        <p class="notice" role="status">
          {trouble}
        </p>
      )}
      {view.board?.stopped && (
        <p class="notice" role="status">
          {HANDING_IN.stopped}
        </p>
      )}
      {card ? (
        <>
          {card.version !== version && <p class="notice">{HANDING_IN.otherVersion}</p>}
          <p class="lead">{HANDING_IN.plays(card.header.title)}</p>
          <Cover story={card.id} header={card.header} />
          <p class="soft">{HANDING_IN.hint}</p>
        </>
      ) : (
        <p class="notice">{HANDING_IN.noStory(story)}</p>
      )}
      {handed > 0 && <p role="status">{HANDING_IN.handed(handed)}</p>}
      <p class="row">
        {card && (
          <a class="button button-main" href={hrefOf({ page: 'story', story })}>
            {HANDING_IN.begin}
          </a>
        )}
        <button type="button" class="button" onClick={() => void leave()}>
          {HANDING_IN.leave}
        </button>
      </p>
    </main>
  );
}
