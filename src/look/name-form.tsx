/** A form in which something is named. Enter keeps the name; Escape leaves it as it was. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface NameFormProps {
  readonly name: string | null; // as it is now
  readonly longest: number; // letters
  readonly words: {
    readonly label: string;
    readonly keep: string;
    readonly cancel: string;
    readonly hint?: string;
  };
  readonly class?: string;
  findTyped?(): Promise<string | null>; // when it was left before it was kept
  onTyped?(text: string): void; // to be found then
  onDone(typed: string | null): void; // null: the name stays as it was
}

export function NameForm({ name, longest, words, findTyped, onTyped, onDone, ...given }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
    void findTyped?.().then((typed) => {
      const { current } = field;
      if (typed !== null && current?.value === current?.defaultValue && current) current.value = typed;
    });
  }, []);
  return (
    <form
      class={given.class ? `${given.class} row` : 'row'}
      data-unplaced
      onSubmit={(event) => {
        event.preventDefault();
        onDone(field.current?.value ?? null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onDone(null); // an input method has its own
      }}
    >
      <label for={id}>{words.label}</label>
      <input
        ref={field}
        class="field"
        id={id}
        defaultValue={name ?? ''}
        maxLength={longest}
        onInput={({ currentTarget }) => onTyped?.(currentTarget.value)}
        autocomplete="off"
        aria-describedby={words.hint && `${id}-hint`}
      />
      <button type="submit" class="button">
        {words.keep}
      </button>
      <button type="button" class="button" onClick={() => onDone(null)}>
        {words.cancel}
      </button>
      {words.hint && (
        <span id={`${id}-hint`} class="soft name-hint">
          {words.hint}
        </span>
      )}
    </form>
  );
}
