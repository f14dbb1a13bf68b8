/** On a story's page: a room for two is opened; where no rooms answer it says what to do. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { portraitOf } from '../look/portraits.ts';
import { RadioCards } from '../look/radio-cards.tsx';
import { findRooms } from '../rooms/line.ts';
import { WHY } from '../rooms/words.ts';
import type { App } from '../session/app.ts';
import type { StoryCard } from '../story/beat.ts';
import { ROLES, type Role } from '../trust/roles.ts';
import { freshPlay, openForTwo } from './room-for-two.ts';
import { DUET } from './words.ts';

interface OpenDuetProps {
  readonly app: App;
  readonly card: StoryCard;
  readonly as: Role; // as it was chosen for a play alone
  readonly seed: number | null; // as a link asks for it
  them(role: Role): string; // what is said of a seat
}

export function OpenDuet({ app, card, as, seed, them }: OpenDuetProps): ComponentChildren {
  const [rooms, setRooms] = useState<boolean | null>(null);
  const [seat, setSeat] = useState(as);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void findRooms().then((hello) => setRooms(hello !== null));
    heading.current?.focus();
  }, []);
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble('');
    const file = await app.load(card.id).catch(() => null);
    const opened = file && (await openForTwo(freshPlay(file, seed ?? undefined), seat));
    setBusy(false);
    if (opened?.ok) app.go({ page: 'join', letters: opened.letters });
    else setTrouble(!opened || opened.why === 'no-answer' ? DUET.noAnswer : WHY[opened.why]);
  };
  return (
    <section class="story-duet" aria-labelledby="story-duet-title">
      <h2 id="story-duet-title" tabIndex={-1} ref={heading}>
        {DUET.openTitle}
      </h2>
      {rooms === false && (
        <p class="notice" role="alert">
          {DUET.noRooms}
        </p>
      )}
      {rooms === true && (
        <>
          <p>{DUET.openLead}</p>
          <RadioCards
            name={DUET.yourSeat}
            cards={ROLES.map((role) => ({
              key: role,
              label: card.header[role],
              hint: them(role),
              picture: portraitOf(card.header[role]),
            }))}
            chosen={seat}
            onChoose={(key) => setSeat(ROLES.find((role) => role === key) ?? seat)}
          />
          <p class="row">
            <button type="button" class="button button-main" aria-disabled={busy} onClick={() => void open()}>
              {busy ? DUET.opening : DUET.open}
            </button>
          </p>
          {trouble !== '' && (
            <p class="notice" role="alert">
              {trouble}
            </p>
          )}
        </>
      )}
    </section>
  );
}
