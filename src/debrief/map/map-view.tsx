/** The map of a story: the part that the player has seen, as a picture and as a list, with the path of one play. */
import { useMemo, useState } from 'preact/hooks';
import type { PlayRecord } from '../../journal/record.ts';
import type { StoryCard } from '../../story/beat.ts';
import { whoIs } from '../../story/names.ts';
import type { WayScene } from '../../story/ways.ts';
import { type KnownDecision, knownMapOf, standsOn } from './known-map.ts';
import { MapList } from './map-list.tsx';
import { MapPicture } from './map-picture.tsx';
import { MAP } from './words.ts';
import './map.css';

interface MapProps {
  readonly card: StoryCard;
  readonly ways: readonly WayScene[];
  readonly seen: { readonly choices: ReadonlySet<string>; readonly endings: ReadonlySet<string> };
  readonly records: readonly PlayRecord[]; // of this story, the last touched first
  nameOf(record: PlayRecord): string; // as the list of plays calls it
  /** Opens the debrief of a play; resolves with null, or with a sentence that says why it could not. */
  openDebrief(record: PlayRecord): Promise<string | null>;
  readonly links: { readonly story: string; readonly plays: string }; // addresses
}

/** Shows the path of the first of `records`; the player can choose another one. */
export function StoryMapView({ card, ways, seen, records: own, nameOf, openDebrief, links }: MapProps) {
  const records = useMemo(() => own.filter(({ choices }) => standsOn(ways, choices)), [own, ways]);
  const [playId, setPlayId] = useState(records[0]?.id ?? '');
  const record = records.find(({ id }) => id === playId) ?? null;
  const known = useMemo(() => knownMapOf(ways, card.endings, seen, record), [ways, card, seen, record]);
  const [told, setTold] = useState('');
  const showDebrief = async () => setTold((record && (await openDebrief(record))) ?? '');
  const { decisions, of, endings, ofEndings } = known.seen;
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
                {nameOf(each)}
              </option>
            ))}
            <option value="">{MAP.noPlay}</option>
          </select>
          {record && (
            <button type="button" class="button" onClick={() => void showDebrief()}>
              {MAP.debrief}
            </button>
          )}
        </p>
      )}
      <p role="status" class="map-told">
        {told}
      </p>
      <MapPicture known={known} tell={tell} who={who} />
      <MapList known={known} tell={tell} who={who} />
      <p class="row">
        <a href={links.story}>{MAP.toStory}</a>
        <a href={links.plays}>{MAP.toPlays}</a>
      </p>
    </>
  );
}

function tell({ here, taken, untaken }: KnownDecision): readonly string[] {
  return [...(here ? [MAP.chosenHere(here.n, here.said)] : []), MAP.takenBefore(taken), MAP.untaken(untaken)];
}

function nameIn({ header }: StoryCard, name: string | null): string | null {
  return name === null ? null : whoIs(name, [header.responsible, header.hurt]);
}
