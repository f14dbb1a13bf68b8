/** The way in for a play code. */
import { WORDS } from './words.ts';

interface CodeFormProps {
  readonly code?: string; // as it was typed before
  readonly onCode: (code: string) => void;
}

export function CodeForm({ code = '', onCode }: CodeFormProps) {
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('code');
        if (field instanceof HTMLInputElement && field.value.trim() !== '') onCode(field.value.trim());
      }}
    >
      <h2>{WORDS.codeTitle}</h2>
      <p>{WORDS.codeIntro}</p>
      <div class="row">
        <label for="code">{WORDS.playCode}</label>
        <input
          class="field"
          id="code"
          name="code"
          defaultValue={code}
          required
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <button class="button" type="submit">
          {WORDS.openCode}
        </button>
      </div>
    </form>
  );
}
