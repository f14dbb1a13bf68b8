/** The log: what was said so far, the latest at its foot. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { PassageView } from './passage-view.tsx';
import { passagesOf } from './passages.ts';
import type { ReaderSetup } from './reader.tsx';
import { linesInView, type Reading } from './reading.ts';
import { WORDS } from './words.ts';

/** As many passages stand in the log; the whole transcript is in the history. */
const KEPT_IN_VIEW = 40;

interface LogProps {
  readonly setup: ReaderSetup;
  readonly reading: Reading;
  readonly typing: boolean;
}

export function Log({ setup, reading, typing }: LogProps): ComponentChildren {
  const { people, role } = setup;
  const captions = setup.settings.value.captions;
  const log = useRef<HTMLDivElement>(null);
  const passages = useMemo(
    () => passagesOf(linesInView(reading), people, role, reading.fresh).slice(-KEPT_IN_VIEW),
    [reading, people, role],
  );
  // New words or typing dots bring the foot into view.
  useLayoutEffect(() => {
    if (log.current) showFresh(log.current);
  }, [reading, typing]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keys
    <div class="reader-log" role="log" aria-label={WORDS.story} aria-live="polite" tabIndex={0} ref={log}>
      {passages.map((passage, n) => (
        <PassageView
          key={passage.key}
          passage={passage}
          setup={setup}
          captions={captions}
          latest={n === passages.length - 1}
          typing={typing && n === passages.length - 1 && passage.kind === 'phone'}
        />
      ))}
      {typing && passages.at(-1)?.kind !== 'phone' && (
        <div class="reader-passage reader-phone" data-fresh aria-hidden="true">
          <Typing />
        </div>
      )}
    </div>
  );
}

export function Typing(): ComponentChildren {
  return (
    <span class="reader-typing" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

/** The foot of the log; or, when more came at once than fits, the beginning of what is new. */
function showFresh(log: HTMLElement) {
  const first = log.querySelector<HTMLElement>('[data-fresh]');
  const foot = log.scrollHeight - log.clientHeight;
  log.scrollTop = first ? Math.min(foot, first.offsetTop - 20) : foot;
}
