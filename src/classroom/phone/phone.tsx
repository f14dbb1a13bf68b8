/** A pupil's phone in a class play: the two people, what was said last, what is asked now, and a vote. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AskedLines } from '../../look/asked-lines.tsx';
import { Portrait } from '../../look/cover.tsx';
import { isolated, isolatedNames } from '../../look/isolate.ts';
import { askedNow } from '../../play/asked.ts';
import type { Play } from '../../play/play.ts';
import { dropToken } from '../../rooms/seat.ts';
import { stateWords } from '../../rooms/words.ts';
import type { JoinedProps } from '../../session/joined.ts';
import { hrefOf } from '../../session/route.ts';
import { thoughtsOf } from '../../session/thoughts.ts';
import type { StoryCard } from '../../story/beat.ts';
import { ROLES, type Role } from '../../trust/bond.ts';
import { Answers, Choices } from './answers.tsx';
import { type PhoneStands, roundFor, saysNow } from './now.ts';
import { useOtherTab } from './other-tab.ts';
import { usePlay } from './use-play.ts';
import { useVote } from './use-vote.ts';
import { PHONE } from './words.ts';
import './phone.css';

export function Phone(props: JoinedProps): ComponentChildren {
  const { app, line, view, state } = props;
  const { story } = view.opening;
  const { came, again } = usePlay(app, view.opening, view.class?.code ?? null);
  const leave = async () => {
    await line.act({ do: 'leave' });
    dropToken(line.letters);
    app.go({ page: 'join' });
  };
  const { other, settle } = useOtherTab(line.letters, () => void leave());
  const card = app.cards.find(({ id }) => id === story);
  if (view.ended || typeof state === 'object') return <Over story={card ? story : null} />;
  const body = () => {
    if (other) return <Twice onSettle={settle} />;
    if (came.is === 'loading') return <Says title={PHONE.in} hint={PHONE.loading} />;
    if (came.is === 'lost') return <Trouble why={PHONE.lost} way={PHONE.tryAgain} onWay={again} />;
    if (came.is !== 'play' || !card || !view.class) {
      const why = came.is === 'other-version' ? PHONE.otherVersion : PHONE.noStory;
      return <Trouble why={why} way={PHONE.reload} onWay={() => location.reload()} />;
    }
    return <InPlay {...props} card={card} play={came.play} stands={view.class} />;
  };
  return (
    <main class="phone" data-step={view.class?.step}>
      {card && <People card={card} by={came.is === 'play' ? deciderOf(view.class, came.play) : null} />}
      {body()}
      <footer class="phone-foot">
        <span translate={false}>{PHONE.room(line.letters)}</span>
        <button type="button" class="button" onClick={() => void leave()}>
          {PHONE.leave}
        </button>
      </footer>
    </main>
  );
}

interface InPlayProps extends JoinedProps {
  readonly card: StoryCard;
  readonly play: Play | null; // null: it has not begun
  readonly stands: PhoneStands;
}

function InPlay({ line, state, card, play, stands }: InPlayProps): ComponentChildren {
  const people = isolatedNames(card.header);
  const own = useVote(line, stands);
  const [changes, setChanges] = useState(false); // of halves
  const round = roundFor(stands);
  if (stands.halves && (stands.half === null || changes)) {
    const sit = (role: Role) => {
      setChanges(false);
      void line.act({ do: 'half', role });
    };
    return <Which card={card} onSit={sit} />;
  }
  const says = saysNow(stands, play, people, own.pressed !== null);
  const sending = state === 'open' ? PHONE.sending : PHONE.unsent;
  const asked = play !== null && stands.step !== 'reading' && play.moment.by !== null;
  const options = asked ? play.moment.beat.options : [];
  const trouble = own.trouble ?? (own.sending ? null : stateWords(state));
  return (
    <>
      <div class="phone-now">
        <Says title={says.title} hint={own.sending ? sending : says.hint} />
        {trouble !== null && (
          <p class="notice" role="alert">
            {trouble}
          </p>
        )}
        {asked && <AskedLines lines={askedNow(play)} class="phone-lead" />}
      </div>
      {round !== null && asked && (
        <Choices
          options={options}
          pressed={own.pressed}
          before={round === 'second' ? stands.own.first : null}
          onVote={own.vote}
        />
      )}
      {round === null && asked && <Answers options={options} stands={stands} />}
      {stands.half !== null && stands.halves && (
        <>
          {play && <Thoughts play={play} who={stands.half} name={people[stands.half]} />}
          <p class="phone-half">
            {PHONE.inHalf(people[stands.half])}{' '}
            <button type="button" class="button" onClick={() => setChanges(true)}>
              {PHONE.otherOne}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Says({ title, hint }: { readonly title: string; readonly hint: string }): ComponentChildren {
  return (
    <div class="phone-says" role="status">
      <h1>{title}</h1>
      <p>{hint}</p>
    </div>
  );
}

/** The two, and which of them is asked. */
function People({ card, by }: { readonly card: StoryCard; readonly by: Role | null }): ComponentChildren {
  return (
    <header class="phone-people">
      {ROLES.map((role) => (
        <span key={role} data-side={role} data-asked={by === role || undefined}>
          <Portrait name={card.header[role]} />
          <b dir="auto">{card.header[role]}</b>
        </span>
      ))}
    </header>
  );
}

function Which({ card, onSit }: { readonly card: StoryCard; onSit(role: Role): void }): ComponentChildren {
  const people = isolatedNames(card.header);
  return (
    <>
      <Says title={PHONE.which} hint={PHONE.whichHint} />
      <div class="phone-halves">
        {ROLES.map((role) => (
          <button key={role} type="button" class="phone-answer" data-side={role} onClick={() => onSit(role)}>
            {PHONE.half(people[role])}
          </button>
        ))}
      </div>
    </>
  );
}

interface ThoughtsProps {
  readonly play: Play;
  readonly who: Role;
  readonly name: string;
}

/** What only this half reads. */
function Thoughts({ play, who, name }: ThoughtsProps): ComponentChildren {
  const thoughts = thoughtsOf(play, who);
  if (thoughts.length === 0) return null;
  return (
    <section class="phone-thoughts" data-side={who} aria-labelledby="phone-thoughts">
      <h2 id="phone-thoughts">{PHONE.thoughts(name)}</h2>
      {thoughts.map(({ text }) => (
        <p key={text} dir="auto">
          {isolated(text.replace(/^[(（](.*)[)）]$/s, '$1'))}
        </p>
      ))}
      <p class="soft">{PHONE.thoughtsHint}</p>
    </section>
  );
}

function Trouble({ why, way, onWay }: { readonly why: string; readonly way: string; onWay(): void }) {
  return (
    <div class="notice" role="alert">
      <p>{why}</p>
      <button type="button" class="button button-main" onClick={onWay}>
        {way}
      </button>
    </div>
  );
}

function Twice({ onSettle }: { onSettle(here: boolean): void }): ComponentChildren {
  return (
    <div class="notice" role="alert">
      <h1>{PHONE.twice}</h1>
      <p>{PHONE.twiceHint}</p>
      <p class="row">
        <button type="button" class="button button-main" onClick={() => onSettle(true)}>
          {PHONE.here}
        </button>
        <button type="button" class="button" onClick={() => onSettle(false)}>
          {PHONE.somebodyElse}
        </button>
      </p>
    </div>
  );
}

/** `story`: that this phone has; null: it does not. */
function Over({ story }: { readonly story: string | null }): ComponentChildren {
  return (
    <main class="phone">
      <p class="notice" role="status">
        {PHONE.over}
      </p>
      <p class="row">
        {story !== null && (
          <a class="button button-main" href={hrefOf({ page: 'story', story })}>
            {PHONE.alone}
          </a>
        )}
        <a class="button" href={hrefOf({ page: 'join' })}>
          {PHONE.other}
        </a>
      </p>
    </main>
  );
}

/** Who is asked now; null while the class reads. */
function deciderOf(stands: PhoneStands | null, play: Play | null): Role | null {
  return stands && play && stands.step !== 'reading' ? play.moment.by : null;
}
