/** The form in which a player names a play. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LIMITS, type PlayRecord } from '../journal/record.ts';
import { PLAYS } from './words.ts';

interface NameFormProps {
  readonly record: PlayRecord;
  readonly onDone: (name: string | null) => void; // null: cancelled, the name stays as it was
}

export function NameForm({ record, onDone }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
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
