/** The map of a story: what was seen of it, drawn and as a list, with the path of one play. */
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Ground, type GroundDecision, groundOf } from '../debrief/map/known-map.ts';
import type { PlayRecord } from '../journal/record.ts';
import type { Found } from '../journal/store.ts';
import type { StoryCard } from '../story/beat.ts';
import { readWays, type WayScene } from '../story/ways.ts';
import type { House } from '../session/app.ts';
import { MapList } from '../debrief/map/map-list.tsx';
import { MapPicture } from '../debrief/map/map-picture.tsx';
import type { Page } from './page.tsx';
import { openPlay } from '../plays/record-actions.ts';
import { hrefOf } from '../session/route.ts';
import { titleOf, whenTold } from '../plays/describe-play.ts';
import { WORDS } from './words.ts';
import { MAP } from '../debrief/map/words.ts';
import '../debrief/map/map.css';

export async function openMapPage(house: House, card: StoryCard): Promise<Page> {
  const [file, found, records] = await Promise.all([
    house.load(card.id),
    house.store.found(card.id),
    house.store.plays(),
  ]);
  const own = records.filter(({ story, choices }) => story === card.id && choices.length > 0);
  const ways = readWays(file.ink);
  return {
    title: WORDS.titled(MAP.title(card.header.title)),
    full: false,
    mount(element) {
      render(<MapOf house={house} card={card} ways={ways} met={metIn(found, own)} records={own} />, element);
      return () => render(null, element);
    },
  };
}

/** Plays that came in by a file were met as well. */
function metIn({ choices, endings }: Found, records: readonly PlayRecord[]) {
  return {
    choices: new Set([...choices, ...records.flatMap((record) => record.choices)]),
    endings: new Set([...endings, ...records.flatMap(({ ending }) => ending ?? [])]),
  };
}

interface MapProps {
  readonly house: House;
  readonly card: StoryCard;
  readonly ways: readonly WayScene[];
  readonly met: ReturnType<typeof metIn>;
  readonly records: readonly PlayRecord[]; // of this story, the last touched first
}

function MapOf({ house, card, ways, met, records }: MapProps) {
  const [playId, setPlayId] = useState(records[0]?.id ?? '');
  const record = records.find(({ id }) => id === playId) ?? null;
  const ground = useMemo(() => groundOf(ways, card.endings, met, record), [ways, card, met, record]);
  const [told, setTold] = useState('');
  const openDebrief = async () => {
    const trouble = record && (await openPlay(house).debrief(record));
    if (trouble) setTold(trouble.why);
  };
  const { decisions, of, endings, ofEndings } = ground.seen;
  const who = (name: string | null) => nameIn(card, name);
  return (
    <>
      <h1>{MAP.title(card.header.title)}</h1>
      <p class="lead">{MAP.lead}</p>
      <p>
        <strong>{MAP.seen(decisions, of, endings, ofEndings)}</strong>
      </p>
      {records.length === 0 ? (
        <p>{MAP.noPlays}</p>
      ) : (
        <p class="map-choice">
          <label for="map-play">{MAP.play}</label>
          <select
            id="map-play"
            value={playId}
            onChange={({ currentTarget }) => setPlayId(currentTarget.value)}
          >
            {records.map((each) => (
              <option key={each.id} value={each.id}>
                {titleOf(each, card)} · {whenTold(each)}
              </option>
            ))}
            <option value="">{MAP.noPlay}</option>
          </select>
          {record && (
            <button type="button" class="button" onClick={() => void openDebrief()}>
              {MAP.debrief}
            </button>
          )}
        </p>
      )}
      <p role="status" class="map-told">
        {told}
      </p>
      <MapPicture ground={ground} tell={tell} who={who} />
      <MapList ground={ground} tell={tell} who={who} />
      <p class="row">
        <a href={hrefOf({ page: 'story', story: card.id })}>{MAP.toStory}</a>
        <a href={hrefOf({ page: 'plays' })}>{MAP.toPlays}</a>
      </p>
    </>
  );
}

export interface MapParts {
  readonly ground: Ground;
  /** What is known of a decision, a sentence each. */
  tell(decision: GroundDecision): readonly string[];
  who(name: string | null): string | null; // a person's name as it is written
}

function tell({ here, taken, untaken }: GroundDecision): readonly string[] {
  return [...(here ? [MAP.chosenHere(here.n, here.said)] : []), MAP.takenBefore(taken), MAP.untaken(untaken)];
}

function nameIn({ header }: StoryCard, name: string | null): string | null {
  return [header.responsible, header.hurt].find((each) => each.toLowerCase() === name) ?? null;
}
