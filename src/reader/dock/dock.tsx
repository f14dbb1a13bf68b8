/** The lower part of the reading layer: the log, and below it Next, the choices or the ending. */
import { effect } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../look/icons.tsx';
import type { Role } from '../../trust/bond.ts';
import type { Controller } from '../controller.ts';
import { isShared } from '../holding.ts';
import { Log } from '../log/log.tsx';
import { presentMoment, type Reading, type Turn, turnOf } from '../reading.ts';
import type { ReaderCallbacks, ReaderSetup, RoomActs } from '../setup.ts';
import { WORDS } from '../words.ts';
import { Choices } from './choices.tsx';
import { goOn } from './go-on.ts';
import { HandOver, OwnThoughts } from './hand-over.tsx';
import { StopHere } from './stop-here.tsx';
import { usePresses } from './use-presses.ts';

/** Letters that a stop takes: as many as are kept of it. */
const LONGEST_SEEN = 300;

interface DockProps {
  readonly setup: ReaderSetup;
  readonly callbacks: ReaderCallbacks;
  readonly controller: Controller;
  readonly reading: Reading;
}

export function Dock({ setup, callbacks, controller, reading }: DockProps): ComponentChildren {
  const turn = turnOf(reading);
  const to = controller.handTo(reading);
  const stops = controller.stopsNow(reading);
  const { room, across } = setup;
  const waits = turn === 'other' && across?.waits.value === true;
  const dock = useFocusOnTurn(turn, to, stops || waits);
  useLeftInTime(dock, controller);
  const next = () => goOn(controller, room !== undefined);
  const presses = usePresses(next, room !== undefined);
  const typing = controller.typing.value;
  if (to !== null) {
    return (
      <main class="reader-dock" data-turn="hand-over" ref={dock}>
        <HandOver to={to} name={setup.people[to]} onHeld={() => controller.held(to)} />
      </main>
    );
  }
  const holder = controller.holder.value;
  const acts = room && actsOf(controller, callbacks);
  return (
    <main class="reader-dock" data-turn={turn} ref={dock} {...presses}>
      <Log setup={setup} reading={reading} typing={typing} holder={holder} />
      {acts && turn !== 'choices' && room?.beside(controller.past.value, acts)}
      {waits && across?.waiting()}
      {(turn === 'lines' || turn === 'other') && !waits && (
        <button type="button" class="reader-next" data-now data-again onClick={next}>
          {WORDS.next}
          <Icon name="next" />
        </button>
      )}
      {turn === 'choices' && isShared(setup) && holder && (
        <OwnThoughts key={reading.steps.length} setup={setup} holder={holder} />
      )}
      {stops && (
        <StopHere
          key={reading.steps.length}
          other={setup.people[presentMoment(reading).by === 'hurt' ? 'responsible' : 'hurt']}
          longest={LONGEST_SEEN}
          onDone={(text) => callbacks.onStop(reading.steps.length + 1, text)}
        />
      )}
      {turn === 'choices' &&
        !stops &&
        ((acts && room?.decision(reading.steps.length + 1, presentMoment(reading), acts)) ?? (
          <Choices
            key={reading.steps.length}
            setup={setup}
            reading={reading}
            asked={controller.asked}
            askedLong={controller.askedLong}
            onChoose={controller.choose}
          />
        ))}
      {turn === 'ending' && <Ending reading={reading} onEnding={callbacks.onEnding} />}
    </main>
  );
}

function actsOf(controller: Controller, callbacks: ReaderCallbacks): RoomActs {
  const { choose, lookBack, running } = controller;
  return {
    running: running.value,
    choose,
    undo: callbacks.onBack,
    lookBack,
    run(on) {
      running.value = on;
      if (on) controller.next();
    },
  };
}

/** A loose end says where the story stopped: whoever writes it has to know. */
function Ending({ reading, onEnding }: { readonly reading: Reading; onEnding(): void }): ComponentChildren {
  const { ending, beat } = presentMoment(reading);
  const title = beat.looseEnd ? null : ending?.title;
  return (
    <section class="reader-ending" data-now tabIndex={-1} aria-labelledby="reader-ending-title">
      <p class="reader-ending-kind">{WORDS.ending}</p>
      <h2 id="reader-ending-title" dir="auto">
        {title ?? WORDS.storyEnds}
      </h2>
      {beat.looseEnd && <p>{beat.looseEnd.told}</p>}
      <button type="button" class="reader-ending-button" onClick={onEnding}>
        {WORDS.seeWhatHappened}
      </button>
    </section>
  );
}

/** When the focused button disappears, or the words were pressed, moves the focus to Next or the choices, so that keyboard users keep their place. */
function useFocusOnTurn(turn: Turn, to: Role | null, halts: boolean) {
  const dock = useRef<HTMLElement>(null);
  const pressing = pressedAt(turn);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && !active.matches('[data-pressed]')) return;
    dock.current?.querySelector<HTMLElement>('[data-now]')?.focus({ preventScroll: true });
  }, [pressing, to, halts]);
  return dock;
}

/**
 * What has the focus and is about to go loses it while the page is still laid out: taken away with the focus on it, the browser
 * would lay out the half-changed page once more.
 */
function useLeftInTime(dock: RefObject<HTMLElement | null>, { inView }: Controller) {
  useLayoutEffect(() => {
    let before: string | null = null;
    // Told at once when the reading changes; the page is drawn a moment later.
    return effect(() => {
      const pressing = inView.value && pressedAt(turnOf(inView.value));
      const { activeElement } = document;
      const goes = pressing !== before && activeElement?.closest('[data-now]');
      if (goes && activeElement instanceof HTMLElement && dock.current?.contains(goes)) activeElement.blur();
      before = pressing;
    });
  }, [inView]);
}

/** What there is to be pressed at a turn. */
function pressedAt(turn: Turn): string {
  return turn === 'lines' || turn === 'other' ? 'next' : turn;
}
