/** One decision on the whole screen in four steps: guess, shares, model, articles. Each is only drawn at its step. */
import { useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { AskedLines } from '../../look/asked-lines.tsx';
import { answersWithDigits } from '../../look/key-press.ts';
import { StepDialog } from '../../look/step-dialog.tsx';
import type { BoardQuestion } from '../board/tally.ts';
import { REVEAL_STEPS } from './reveal.ts';
import { ArticlesStep, GuessStep, ModelStep, SharesStep } from './reveal-steps.tsx';
import { REVEAL } from './words.ts';

interface RevealProps {
  readonly question: BoardQuestion;
  readonly name: string; // by which it is found on board and sheet
  readonly people: Names;
  readonly singleKeys: boolean; // the setting
  onClose(): void;
}

export function Reveal({ question, name, people, singleKeys, onClose }: RevealProps) {
  const [at, setAt] = useState(0);
  const [guesses, setGuesses] = useState<readonly number[]>(question.options.map(() => 0));
  const of = REVEAL_STEPS.length;
  const step = REVEAL_STEPS[at] ?? 'guess';
  const digits = answersWithDigits(question.options.length, singleKeys);
  const guess = (option: number, by: number) =>
    setGuesses((now) => now.map((n, place) => (place === option ? Math.max(0, n + by) : n)));

  return (
    <StepDialog
      where={`${name}: ${REVEAL.title(people[question.by])} · ${REVEAL.nth(at + 1, of)}`}
      title={REVEAL.steps[step]}
      at={at}
      steps={of}
      lead={at < 2 && <AskedLines lines={question.lead} class="board-lead" />}
      onTurn={setAt}
      onKey={({ digit }) => {
        if (step !== 'guess' || digit === null || digit > digits) return false;
        guess(digit - 1, 1);
        return true;
      }}
      onClose={onClose}
    >
      {step === 'guess' && (
        <GuessStep question={question} guesses={guesses} digits={digits > 0} onGuess={guess} />
      )}
      {step === 'shares' && <SharesStep question={question} guesses={guesses} />}
      {step === 'model' && <ModelStep question={question} people={people} />}
      {step === 'articles' && <ArticlesStep question={question} />}
    </StepDialog>
  );
}
