/** The words of an option: what is said in quotation marks, what is done as a stage direction, anything else as it is. */
import type { ComponentChildren } from 'preact';
import type { Worded } from './told-option.ts';
import { LOOK } from './words.ts';
import './option-words.css';

interface OptionWordsProps extends Worded {
  readonly class?: string;
  readonly inSentence?: boolean; // words stand before it on its line
  readonly unheard?: boolean; // whatever it stands in tells a screen reader that it is done (`DoneNote`)
}

/** The marks are drawn by the style: neither the name of a button nor a copied text has them. */
export function OptionWords({ text, manner, ...how }: OptionWordsProps): ComponentChildren {
  return (
    <>
      {manner === 'done' && !how.unheard && <span class="visually-hidden">{LOOK.done} </span>}
      <span
        class={how.class ? `option-words ${how.class}` : 'option-words'}
        data-manner={manner ?? undefined}
        data-in-sentence={how.inSentence}
        dir="auto"
      >
        {manner === 'done' && <Hand />}
        {text}
      </span>
    </>
  );
}

/** For the `aria-describedby` of a button whose name is to be the option's words alone. */
export function DoneNote({ id }: { readonly id: string }): ComponentChildren {
  return (
    <span id={id} hidden>
      {LOOK.doneNote}
    </span>
  );
}

function Hand(): ComponentChildren {
  return (
    <svg class="option-hand" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M8 13V6.2a1.6 1.6 0 0 1 3.2 0V11V4.8a1.6 1.6 0 0 1 3.2 0V11V6.4a1.6 1.6 0 0 1 3.2 0V14.5c0 4-2.4 6.5-6 6.5c-2.8 0-4.3-1.4-5.5-3.6L3.8 14c-.6-1.2 1-2.4 2-1.4L8 15" />
    </svg>
  );
}
