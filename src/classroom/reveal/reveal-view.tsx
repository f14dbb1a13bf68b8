/** One decision on the whole screen in four steps: guess, shares, model, articles. Each is only drawn at its step. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { answersWithDigits, pressedKey } from '../../look/key-press.ts';
import type { BoardQuestion } from '../board/tally.ts';
import { REVEAL } from '../board/words.ts';
import { REVEAL_STEPS } from './reveal.ts';
import { ArticlesStep, GuessStep, ModelStep, SharesStep } from './reveal-steps.tsx';

interface RevealProps {
  readonly question: BoardQuestion;
  readonly people: Names;
  readonly singleKeys: boolean; // the setting
  onClose(): void;
}

export function Reveal({ question, people, singleKeys, onClose }: RevealProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  const [at, setAt] = useState(0);
  const [guesses, setGuesses] = useState<readonly number[]>(question.options.map(() => 0));
  const last = REVEAL_STEPS.length - 1;
  const step = REVEAL_STEPS[at] ?? 'guess';
  const digits = answersWithDigits(question.options.length, singleKeys);
  const go = (by: number) => setAt((now) => Math.max(0, Math.min(last, now + by)));
  const guess = (option: number, by: number) =>
    setGuesses((now) => now.map((n, place) => (place === option ? Math.max(0, n + by) : n)));

  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true }); // read first, and the keys of the steps begin here
  }, [at]);

  const onKey = (event: KeyboardEvent) => {
    const pressed = pressedKey(event);
    if (!pressed || pressed.ctrl || pressed.alt) return;
    const by = turnOf(pressed.key);
    const { digit } = pressed;
    const guessing = step === 'guess' && body.current?.contains(event.target as Node);
    if (by !== 0) go(by);
    else if (guessing && digit !== null && digit <= digits) guess(digit - 1, 1);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="board-reveal" aria-labelledby={heading} onClose={onClose} onKeyDown={onKey}>
      <header>
        <p class="board-reveal-where">
          {REVEAL.title(people[question.by])} · {REVEAL.nth(at + 1, last + 1)}
        </p>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {REVEAL.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section class="board-reveal-body" ref={body} tabIndex={0} aria-labelledby={heading}>
        {at < 2 && question.lead && (
          <p class="board-lead" dir="auto">
            {question.lead}
          </p>
        )}
        <h2 id={heading} ref={title} tabIndex={-1}>
          {REVEAL.steps[step]}
        </h2>
        {step === 'guess' && (
          <GuessStep question={question} guesses={guesses} digits={digits > 0} onGuess={guess} />
        )}
        {step === 'shares' && <SharesStep question={question} guesses={guesses} />}
        {step === 'model' && <ModelStep question={question} people={people} />}
        {step === 'articles' && <ArticlesStep question={question} />}
      </section>
      <footer>
        <span class="board-reveal-keys">{REVEAL.keys}</span>
        <button type="button" class="button" disabled={at === 0} onClick={() => go(-1)}>
          {REVEAL.back}
        </button>
        <button type="button" class="button button-main" disabled={at === last} onClick={() => go(1)}>
          {REVEAL.next}
        </button>
      </footer>
    </dialog>
  );
}

/** Where a key leads: 1 to the next step, −1 back, 0 nowhere. Arrows, and the keys that a clicker sends. */
function turnOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowRight' || key === 'PageDown') return 1;
  return key === 'ArrowLeft' || key === 'PageUp' ? -1 : 0;
}
