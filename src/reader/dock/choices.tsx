/** The choices of a decision, as buttons with their keys. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../look/icons.tsx';
import { answersWithDigits } from '../../look/key-press.ts';
import { OptionWords } from '../../look/option-words.tsx';
import type { Option } from '../../story/beat.ts';
import { markScrollFade } from '../log/scroll-fade.ts';
import { presentMoment, type Reading } from '../reading.ts';
import type { ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';

interface ChoicesProps {
  readonly setup: ReaderSetup;
  readonly reading: Reading;
  readonly asked: ReadonlySignal<boolean>; // a decision was sent and its step has not come yet
  readonly askedLong: ReadonlySignal<boolean>; // so long that it is to be seen
  onChoose(index: number): void;
}

export function Choices({ setup, reading, asked, askedLong, onChoose }: ChoicesProps): ComponentChildren {
  const { beat, by } = presentMoment(reading);
  const name = by ? setup.people[by] : '';
  const both = setup.role === 'both';
  const digits = answersWithDigits(beat.options.length, setup.settings.value.singleKeys) > 0;
  const group = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return;
    const observer = new ResizeObserver(() => markScrollFade(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      class="reader-choices"
      data-now
      tabIndex={-1}
      aria-labelledby="reader-who-decides"
      aria-busy={asked}
      ref={group}
      onScroll={(event) => markScrollFade(event.currentTarget)}
    >
      <h2 id="reader-who-decides" class={both ? 'reader-turn' : 'visually-hidden'} data-side={by}>
        {both ? WORDS.decides(name) : WORDS.whatNow(name)}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari forgets that it is a list */}
      <ol role="list" aria-label={WORDS.choices} data-many={beat.options.length > 3}>
        {beat.options.map((option, index) => (
          <Choice
            key={option.id}
            index={index}
            digit={digits}
            option={option}
            taken={setup.takenBefore(option.id)}
            asked={askedLong}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  );
}

interface ChoiceProps {
  readonly index: number; // from 0
  readonly digit: boolean; // a digit takes it, which is shown
  readonly option: Option;
  readonly taken: boolean; // in an earlier play
  readonly asked: ReadonlySignal<boolean>; // for long
  onChoose(index: number): void;
}

function Choice({ index, digit, option, taken, asked, onChoose }: ChoiceProps): ComponentChildren {
  const note = `reader-taken-${index}`;
  const doneNote = `reader-done-${index}`;
  const done = option.manner === 'done';
  const notes = [...(done ? [doneNote] : []), ...(taken ? [note] : [])].join(' ');
  return (
    <li>
      <button
        type="button"
        class="reader-choice"
        aria-disabled={asked}
        aria-describedby={notes || undefined}
        data-taken={taken || undefined}
        onClick={() => onChoose(index)}
      >
        {digit && (
          <span class="reader-key" aria-hidden="true">
            {index + 1}
          </span>
        )}
        <OptionWords class="reader-words" {...option} unheard />
      </button>
      {done && (
        <span id={doneNote} hidden>
          {WORDS.done}
        </span>
      )}
      {taken && (
        <span class="reader-taken" title={WORDS.takenSign}>
          <Icon name="taken" />
          <span id={note} class="visually-hidden">
            {WORDS.taken}
          </span>
        </span>
      )}
    </li>
  );
}
