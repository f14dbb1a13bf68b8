/** A board that fills by itself: the room's letters, how far everybody is in numbers, and what the teacher can do. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnerView } from '../../../rooms/view.ts';
import { Sure } from '../../way-in/sure.tsx';
import { WayIn } from '../../way-in/way-in.tsx';
import { WAY_IN } from '../../way-in/words.ts';
import type { SubmissionBatch } from '../board-desk.ts';
import { freshIn } from './arrivals.ts';
import { LiveDesk, type LiveNow, NO_ROOM } from './live-desk.ts';
import { LIVE } from './words.ts';
import './live.css';

interface LiveProps {
  readonly story: string;
  readonly version: string;
  came(batch: SubmissionBatch): void;
}

export function Live({ story, version, came }: LiveProps): ComponentChildren {
  const [now, setNow] = useState(NO_ROOM);
  const desk = useRef<LiveDesk | null>(null);
  useEffect(() => {
    const known = new Map<string, number>();
    const opened = new LiveDesk({
      story,
      version,
      changed: setNow,
      came(codes) {
        const batch = freshIn(codes, known);
        if (batch) came(batch);
      },
    });
    desk.current = opened;
    return () => opened.close();
  }, [story, version]);
  if (now.is !== 'open') {
    return (
      <div class="board-live-door">
        <p class="row">
          <button
            type="button"
            class="button"
            aria-disabled={now.is === 'opening'}
            aria-describedby="board-live-hint"
            onClick={() => void desk.current?.open()}
          >
            {now.is === 'opening' ? LIVE.opening : LIVE.open}
          </button>
          <span class="soft" id="board-live-hint">
            {LIVE.openHint}
          </span>
        </p>
        <p role="status">{now.trouble}</p>
      </div>
    );
  }
  return (
    <section class="board-card board-live" aria-label={LIVE.title}>
      <WayIn letters={now.letters} addresses={now.addresses} />
      <div class="board-live-told">
        <p role="status">{toldOf(now)}</p>
        {now.view && <Scenes scenes={now.view.scenes} />}
        <Acts desk={desk.current} view={now.view} />
      </div>
    </section>
  );
}

function toldOf({ state, view }: LiveNow): string {
  if (state === 'broken') return LIVE.broken;
  if (!view) return '';
  return [
    LIVE.here(view.here, view.joined),
    LIVE.handed(view.handedIn.length),
    ...(view.locked ? [WAY_IN.locked] : []),
    ...(view.stopped ? [LIVE.stopped] : []),
    ...(view.others > 0 ? [LIVE.otherTab] : []),
  ].join(' ');
}

/** How many devices play at each scene, those at the end last. */
function Scenes({ scenes }: Pick<OwnerView, 'scenes'>) {
  const all = Object.entries(scenes).map(([scene, n]) => [Number(scene), n] as const);
  if (all.length === 0) return null;
  const last = (scene: number) => (scene === 0 ? Number.POSITIVE_INFINITY : scene);
  const most = Math.max(...all.map(([, n]) => n));
  return (
    <table class="board-live-scenes">
      <caption>{LIVE.scenes}</caption>
      <tbody>
        {all
          .sort(([one], [other]) => last(one) - last(other))
          .map(([scene, n]) => (
            <tr key={scene}>
              <th scope="row">{LIVE.scene(scene)}</th>
              <td>
                <span class="board-live-bar" style={{ width: `${(n / most) * 100}%` }} /> {LIVE.at(n)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** What is asked once more before it is done. */
const GRAVE = {
  stop: { what: LIVE.stop, hint: LIVE.stopHint },
  end: { what: WAY_IN.end, hint: LIVE.endHint },
} as const;

function Acts({ desk, view }: { readonly desk: LiveDesk | null; readonly view: OwnerView | null }) {
  const [asks, setAsks] = useState<keyof typeof GRAVE | null>(null);
  if (asks !== null) {
    const done = (sure: boolean) => {
      setAsks(null);
      if (sure && asks === 'stop') desk?.ask({ do: 'stop' });
      if (sure && asks === 'end') desk?.end();
    };
    return <Sure {...GRAVE[asks]} onAnswer={done} />;
  }
  const locked = view?.locked ?? false;
  return (
    <p class="row">
      <button type="button" class="button" onClick={() => desk?.ask({ do: 'lock', locked: !locked })}>
        {locked ? WAY_IN.unlock : WAY_IN.lock}
      </button>
      {!view?.stopped && (
        <button type="button" class="button" onClick={() => setAsks('stop')}>
          {LIVE.stop}
        </button>
      )}
      <button type="button" class="button" onClick={() => setAsks('end')}>
        {WAY_IN.end}
      </button>
    </p>
  );
}
