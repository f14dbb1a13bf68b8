/** The map as a nested list, with exactly what the picture shows. */
import { useState } from 'preact/hooks';
import type { MapParts } from './known-map.ts';
import { MAP } from './words.ts';

export function MapList({ known, tell, who }: MapParts) {
  const { scenes, endings } = known;
  const [open] = useState(() => matchMedia('(max-width: 40rem)').matches); // where a picture is too small
  const unseen = scenes.filter(({ seen }) => !seen).length;
  const missing = endings.filter(({ title }) => title === null).length;
  return (
    <details class="map-list" open={open}>
      <summary>{MAP.list}</summary>
      <h2>{MAP.scenes}</h2>
      <ul>
        {scenes
          .filter(({ seen }) => seen)
          .map(({ knot, place, time, decisions }) => {
            const hidden = decisions.filter(({ seen }) => !seen).length;
            return (
              <li key={knot}>
                <b>{MAP.place(place, time) || MAP.someScene}</b>
                <ul>
                  {decisions
                    .filter(({ seen }) => seen)
                    .map((decision) => (
                      <li key={decision.id}>
                        {MAP.decides(who(decision.by))}.{' '}
                        {tell(decision).map((sentence) => (
                          <span key={sentence}>{sentence} </span>
                        ))}
                      </li>
                    ))}
                  {hidden > 0 && <li>{MAP.hiddenDecisions(hidden)}</li>}
                </ul>
              </li>
            );
          })}
        {unseen > 0 && <li>{MAP.hiddenScenes(unseen)}</li>}
      </ul>
      <h2>{MAP.endings}</h2>
      <ul>
        {endings.flatMap(({ id, title, here }) =>
          title === null
            ? []
            : [
                <li key={id} dir="auto">
                  {here ? MAP.ended(title) : title}
                </li>,
              ],
        )}
        {missing > 0 && <li>{MAP.hiddenEndings(missing)}</li>}
      </ul>
    </details>
  );
}
