/** The words of an option: what is said in quotation marks, what is done as a stage direction, anything else as it is. */
import type { ComponentChildren } from 'preact';
import type { Worded } from './told-option.ts';
import { LOOK } from './words.ts';

interface OptionWordsProps extends Worded {
  readonly class?: string;
  readonly inSentence?: boolean; // other words stand on its line
  readonly unheard?: boolean; // a note says that it is done: the name of its button is to be the words alone
}

/** The marks are drawn by the style: neither the name of a button nor a copied text has them. */
export function OptionWords({ text, manner, ...how }: OptionWordsProps): ComponentChildren {
  return (
    <>
      {manner === 'done' && !how.unheard && <span class="visually-hidden">{LOOK.done} </span>}
      <span
        class={`option-words ${how.class ?? ''}`}
        data-manner={manner}
        data-in-sentence={how.inSentence}
        dir="auto"
      >
        {manner === 'done' && <Hand />}
        {text}
      </span>
    </>
  );
}

function Hand(): ComponentChildren {
  return (
    <svg class="option-hand" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 15V6a1.6 1.6 0 0 1 3.2 0v5-6a1.6 1.6 0 0 1 3.2 0v6-5a1.6 1.6 0 0 1 3.2 0v8c0 8-9 9-11.5 3l-2.6-4c-1-2 1-2.4 2-1.4z" />
    </svg>
  );
}
