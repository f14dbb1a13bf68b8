/** A device in a room for two, before the play: a seat is taken, the letters are passed on until the other one is there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CopyLine } from '../look/copy-line.tsx';
import { Cover } from '../look/cover.tsx';
import { OnlyHere } from '../look/only-here.tsx';
import { QrPicture } from '../look/qr-picture.tsx';
import type { Play } from '../play/play.ts';
import { findRooms } from '../rooms/line.ts';
import { dropToken, tokenFor } from '../rooms/seat.ts';
import { stateWords } from '../rooms/words.ts';
import type { JoinedProps } from '../session/joined.ts';
import { linksTo } from '../session/room-links.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole, ROLES, type Role } from '../trust/roles.ts';
import { goInstead } from './go-instead.ts';
import { playOfRoom, takeUp } from './room-for-two.ts';
import { DUET } from './words.ts';
import './joined.css';

type Found = Awaited<ReturnType<typeof playOfRoom>> | 'lost';

export function Joined(props: JoinedProps): ComponentChildren {
  const { app, view } = props;
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    playOfRoom(app, view.opening).then(setFound, () => setFound('lost'));
  }, []);
  if (found === null || view.duet === null) return <Told told={DUET.joining} />;
  if (found === 'lost') return <Told told={DUET.lost} trouble />;
  if (found === 'no-story') return <Told told={DUET.noStory(view.opening.story)} trouble />;
  if (found === 'other-version') return <Told told={DUET.otherVersion} trouble />;
  if (found === 'unfit') return <Told told={DUET.unfit} trouble />;
  return <Lobby {...props} {...found} duet={view.duet} />;
}

interface LobbyProps extends JoinedProps {
  readonly card: StoryCard;
  readonly play: Play;
  readonly duet: NonNullable<JoinedProps['view']['duet']>;
}

function Lobby(props: LobbyProps): ComponentChildren {
  const { app, line, card, play, duet, state } = props;
  const { seat, free, other, picks } = duet;
  const { letters } = line;
  const [only, ...more] = free;
  const last = seat === null && more.length === 0 ? only : undefined;
  const begins = seat !== null && (other !== 'none' || picks.length > 0);
  useEffect(() => {
    if (last) void line.act({ do: 'sit', role: last }); // taken meanwhile: the next view says so
  }, [last]);
  useEffect(() => {
    if (!begins || seat === null) return;
    void takeUp(app, card, play, { letters, token: tokenFor(letters), seat }).then((id) =>
      goInstead({ page: 'duet', id }),
    );
  }, [begins]);
  const trouble = stateWords(state);
  return (
    <main class="column duet-lobby">
      <Cover story={card.id} header={card.header} />
      <h1>{card.header.title}</h1>
      {card.header.content && (
        <p>
          <strong>{DUET.content}</strong> <bdi>{card.header.content}</bdi>
        </p>
      )}
      {trouble !== null && (
        <p class="notice" role="status">
          {trouble}
        </p>
      )}
      {seat === null && more.length > 0 && <Seats {...props} />}
      {seat !== null && !begins && <PassOn letters={letters} card={card} seat={seat} />}
      {(begins || last) && <p role="status">{DUET.joining}</p>}
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            void line.act({ do: 'leave' });
            dropToken(letters);
            app.go({ page: 'story', story: card.id });
          }}
        >
          {DUET.leave}
        </button>
      </p>
    </main>
  );
}

function Seats({ card, duet, line }: LobbyProps) {
  return (
    <>
      <h2>{DUET.sitTitle}</h2>
      <p class="row">
        {ROLES.filter((role) => duet.free.includes(role)).map((role) => (
          <button
            key={role}
            type="button"
            class="button button-main"
            onClick={() => void line.act({ do: 'sit', role })}
          >
            {DUET.sit(card.header[role])}
          </button>
        ))}
      </p>
    </>
  );
}

interface PassOnProps {
  readonly letters: string;
  readonly card: StoryCard;
  readonly seat: Role;
}

/** The letters and the link, until the other one is there. */
function PassOn({ letters, card: { header }, seat }: PassOnProps) {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    void findRooms().then((rooms) => rooms && setAddresses(rooms.lan));
  }, []);
  const [link = ''] = linksTo(letters, location.href, addresses);
  return (
    <section class="duet-pass" aria-labelledby="duet-waiting">
      <h2 id="duet-waiting">
        <span role="status">{DUET.waitingTitle}</span>
      </h2>
      <p>{DUET.waitingLead(header[seat], header[otherRole(seat)])}</p>
      <div class="duet-link">
        <QrPicture text={link} label={DUET.picture} />
        <div>
          <p class="duet-letters">
            <span>{DUET.letters}</span> <strong translate={false}>{letters}</strong>
          </p>
          <p class="soft">{DUET.lettersHint}</p>
          <OnlyHere link={link} />
          <CopyLine text={link} button={DUET.copy} />
        </div>
      </div>
    </section>
  );
}

function Told({ told, trouble = false }: { readonly told: string; readonly trouble?: boolean }) {
  return (
    <main class="column duet-lobby">
      <p class={trouble ? 'notice' : 'lead'} role={trouble ? 'alert' : 'status'}>
        {told}
      </p>
      {trouble && (
        <p>
          <a href={hrefOf({ page: 'home' })}>{DUET.home}</a>
        </p>
      )}
    </main>
  );
}
