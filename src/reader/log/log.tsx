/** The log: what was said so far, the latest at its foot. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Role } from '../../trust/bond.ts';
import { linesFor } from '../holding.ts';
import type { Reading } from '../reading.ts';
import type { ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';
import { type LineInView, lineInView, scrollTopFor } from './line-in-view.ts';
import { PassageView } from './passage-view.tsx';
import { passagesOf } from './passages.ts';
import { isMoreBelow, markScrollFade } from './scroll-fade.ts';
import { Typing } from './typing.tsx';

/** How many passages the log shows; the history has all of them. */
const KEPT_IN_VIEW = 40;

/** For the name tab over a card and the fading edge of the log, in rem. */
const ROOM_ABOVE = 2;

interface LogProps {
  readonly setup: ReaderSetup;
  readonly reading: Reading;
  readonly typing: boolean;
  readonly holder: Role | null; // of two players on one device
}

export function Log({ setup, reading, typing, holder }: LogProps): ComponentChildren {
  const { people, role } = setup;
  const captions = setup.settings.value.captions;
  const { opening, steps, shown, fresh: since } = reading;
  const passages = useMemo(() => {
    const { lines, fresh } = linesFor(reading, setup, holder);
    return passagesOf(lines, people, role, fresh).slice(-KEPT_IN_VIEW);
  }, [opening, steps, shown, since, setup, people, role, holder]);
  const log = useFresh([passages, typing, captions]);
  const typesApart = typing && passages.at(-1)?.kind !== 'phone'; // a message begins a thread
  return (
    <div
      class="reader-log"
      role="log"
      aria-label={WORDS.story}
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keys
      tabIndex={0}
      data-several={passages.filter(({ freshFrom }) => freshFrom !== null).length > 1 || undefined}
      ref={log}
      onScroll={(event) => markScrollFade(event.currentTarget)}
      // Whoever presses the words to go on did not go to the log: what comes next has the keys.
      onPointerDown={({ currentTarget }) => {
        if (document.activeElement !== currentTarget) currentTarget.toggleAttribute('data-pressed', true);
      }}
      onBlur={({ currentTarget }) => currentTarget.toggleAttribute('data-pressed', false)}
    >
      {passages.map((passage, n) => (
        <PassageView
          key={passage.key}
          passage={passage}
          setup={setup}
          captions={captions}
          latest={n === passages.length - 1 && !typesApart}
          typing={typing && n === passages.length - 1 && passage.kind === 'phone'}
        />
      ))}
      {typesApart && (
        <div class="reader-passage reader-phone" data-fresh aria-hidden="true">
          <Typing />
        </div>
      )}
    </div>
  );
}

/** @param news values that change whenever other words are in view */
function useFresh(news: readonly unknown[]) {
  const log = useRef<HTMLDivElement>(null);
  const standing = useRef<Standing>({ at: 0, home: 0, back: null, size: '' });
  useLayoutEffect(() => {
    if (log.current) standing.current = showFresh(log.current, null);
  }, [...news]);
  useLayoutEffect(() => {
    const element = log.current;
    if (!element) return;
    const again = () => {
      standing.current = showFresh(element, standing.current.back);
    };
    const resized = () => {
      if (sizeOf(element) !== standing.current.size) again(); // else it was measured so already
    };
    const scrolled = () => {
      standing.current = scrolledTo(element, standing.current);
    };
    const observer = new ResizeObserver(resized);
    observer.observe(element);
    element.addEventListener('scroll', scrolled);
    document.fonts.addEventListener('loadingdone', again); // other letters, other lines
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', scrolled);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return log;
}

/** Where a log stands. */
interface Standing {
  readonly at: number; // its scrollTop, as it was left
  readonly home: number; // the scrollTop that shows what is new
  readonly size: string; // of the box, for which all this was measured
  readonly back: LineInView | null; // the reader went back to this line; null: the new is in view
}

/** After a scroll event: somebody scrolled, unless it stands where it was put, or the box became another one. */
function scrolledTo(log: HTMLElement, before: Standing): Standing {
  const at = log.scrollTop;
  if (Math.abs(at - before.at) <= 1 || sizeOf(log) !== before.size) return before;
  return { ...before, at, back: Math.abs(at - before.home) <= 1 ? null : lineInView(log, roomAbove()) };
}

/**
 * Gives what is new the height it needs, as far as the styles grant it, and brings it into view: the foot of the log, or
 * the beginning of the new where more came at once than fits. Where the reader has gone `back`, that line stays in view.
 */
function showFresh(log: HTMLElement, back: LineInView | null): Standing {
  const passage = log.querySelector<HTMLElement>('[data-fresh]');
  if (!passage) return { at: log.scrollTop, home: log.scrollTop, back, size: sizeOf(log) };
  const above = roomAbove();
  const needs = log.scrollHeight - passage.offsetTop + above;
  give(log, '--needs', needs);
  // From here on nothing is written that moves anything until all is read, or the page would be laid out anew for each.
  const { clientHeight, scrollHeight } = log;
  const line = passage.querySelector<HTMLElement>(':not(.reader-tab) + [data-new]'); // not the first of its passage
  const home = Math.min(scrollHeight - clientHeight, passage.offsetTop - above + (line?.offsetTop ?? 0));
  log.scrollTop = back ? scrollTopFor(log, back) : home;
  if (!back) log.scrollIntoView({ block: 'nearest' }); // where the whole layer scrolls, in a very low window
  const standing = { at: log.scrollTop, home, back, size: sizeOf(log) };
  const spare = Math.max(0, clientHeight - needs);
  give(log, '--spare', spare);
  log.toggleAttribute('data-tight', spare < above);
  log.toggleAttribute('data-more', isMoreBelow(standing.at + clientHeight, scrollHeight));
  return standing;
}

/** A length in px for the styles, unless they have it: what is written makes the browser reckon anew. */
function give(log: HTMLElement, name: string, px: number): void {
  const value = `${px}px`;
  if (log.style.getPropertyValue(name) !== value) log.style.setProperty(name, value);
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

function roomAbove(): number {
  return ROOM_ABOVE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
