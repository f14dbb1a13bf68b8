/** The form in which a player names a play. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LIMITS, type PlayRecord } from '../journal/record.ts';
import { PLAYS } from './words.ts';

interface NameFormProps {
  readonly record: PlayRecord;
  readonly findTyped: () => Promise<string | null>; // when it was left before it was kept
  readonly onTyped: (text: string) => void; // to be found then
  readonly onDone: (name: string | null) => void; // null: cancelled, the name stays as it was
}

export function NameForm({ record, findTyped, onTyped, onDone }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
    void findTyped().then((typed) => {
      const { current } = field;
      if (typed !== null && current?.value === current?.defaultValue && current) current.value = typed;
    });
  }, []);
  return (
    <form
      class="play-name row"
      data-unplaced
      onSubmit={(event) => {
        event.preventDefault();
        onDone(field.current?.value ?? null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onDone(null); // an input method has its own
      }}
    >
      <label for={id}>{PLAYS.nameLabel}</label>
      <input
        ref={field}
        class="field"
        id={id}
        defaultValue={record.name ?? ''}
        maxLength={LIMITS.name}
        onInput={({ currentTarget }) => onTyped(currentTarget.value)}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
      />
      <button type="submit" class="button">
        {PLAYS.keepName}
      </button>
      <button type="button" class="button" onClick={() => onDone(null)}>
        {PLAYS.cancel}
      </button>
      <span id={`${id}-hint`} class="soft play-hint">
        {PLAYS.nameHint}
      </span>
    </form>
  );
}
