/** What each step of a reveal shows. */
import { useMemo } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { WORDS as DEBRIEF } from '../../debrief/words.ts';
import { OptionWords } from '../../look/option-words.tsx';
import { toldOption } from '../../look/told-option.ts';
import type { NamedSource } from '../../trust/naming.ts';
import { Bars } from '../board/bars.tsx';
import { barsOf } from '../board/decisions.tsx';
import type { BoardQuestion } from '../board/tally.ts';
import { articlesOf, modelViewOf } from './reveal.ts';
import { REVEAL } from './words.ts';

const CHANGES = 3; // numbers shown of an option, the largest first
const RULES = 3;

interface StepProps {
  readonly question: BoardQuestion;
}

interface GuessProps extends StepProps {
  readonly guesses: readonly number[]; // of the room, by option
  readonly digits: boolean; // their numbers can be pressed as keys
  readonly onGuess: (option: number, by: number) => void;
}

export function GuessStep({ question: { options }, guesses, digits, onGuess }: GuessProps) {
  return (
    <>
      <ol class="board-guesses">
        {options.map(({ id, text, manner }, at) => (
          <li key={id}>
            <button type="button" class="board-guess" onClick={() => onGuess(at, 1)}>
              <span class="board-key" aria-hidden="true">
                {at + 1}
              </span>
              <OptionWords {...{ text, manner }} />
              <b>{REVEAL.hands(guesses[at] ?? 0)}</b>
            </button>
            <button
              type="button"
              class="button board-less"
              aria-label={REVEAL.less(toldOption({ text, manner }))}
              disabled={(guesses[at] ?? 0) === 0}
              onClick={() => onGuess(at, -1)}
            >
              −
            </button>
          </li>
        ))}
      </ol>
      <p class="soft">{digits ? REVEAL.guessHint : REVEAL.guessHintPress}</p>
    </>
  );
}

export function SharesStep({ question: { options }, guesses }: StepProps & Pick<GuessProps, 'guesses'>) {
  const bars = barsOf(options).map((bar, at) => ({
    ...bar,
    note: (guesses[at] ?? 0) > 0 && <span class="board-guessed">{REVEAL.guessed(guesses[at] ?? 0)}</span>,
  }));
  const told = verdictOf(
    options.map(({ taken }) => taken),
    guesses,
  );
  return (
    <>
      <Bars label={REVEAL.steps.shares} bars={bars} />
      {told && (
        <p class="board-lead" dir="auto">
          {told}
        </p>
      )}
    </>
  );
}

/** A sentence on whether the class guessed the most frequent option; empty where it did not guess. */
function verdictOf(taken: readonly number[], guesses: readonly number[]): string {
  const most = Math.max(...guesses);
  if (most <= 0) return '';
  const favourites = guesses.flatMap((n, at) => (n === most ? [at] : []));
  const [only] = favourites;
  if (favourites.length > 1 || only === undefined) return REVEAL.tied;
  return taken[only] === Math.max(...taken) ? REVEAL.right : REVEAL.wrong;
}

export function ModelStep({ question, people }: StepProps & { readonly people: Names }) {
  const views = useMemo(() => modelViewOf(question), [question]);
  return (
    <>
      <ul class="board-model">
        {question.options.map(({ id, text, manner, move }, at) => {
          const { changes = [], rules = [], occasion = null } = views[at] ?? {};
          return (
            <li key={id} class={`board-kind-${move.kind}`}>
              <p class="board-said">
                <OptionWords {...{ text, manner }} />
              </p>
              <p>
                <b>{move.label}</b> <span class="board-kind">{DEBRIEF.kinds[move.kind]}</span>
              </p>
              {occasion && <p>{DEBRIEF.occasion(occasion.when, occasion.as)}</p>}
              <ul class="board-changes">
                {changes.length === 0 && <li>{REVEAL.nothing}</li>}
                {changes.slice(0, CHANGES).map(({ role, part, to }) => (
                  <li key={`${role} ${part}`}>
                    {DEBRIEF.change(part, people[role], people[role === 'hurt' ? 'responsible' : 'hurt'], to)}{' '}
                    <span class="board-by">{REVEAL.change(to)}</span>
                  </li>
                ))}
              </ul>
              {rules.length > 0 && (
                <p class="board-rules">
                  {REVEAL.rules}{' '}
                  {rules
                    .slice(0, RULES)
                    .map(({ name }) => name)
                    .join(', ')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p class="soft">{REVEAL.onAverage(question.asked.standing.length)}</p>
    </>
  );
}

export function ArticlesStep({ question }: StepProps) {
  const { claims, disputes } = useMemo(() => articlesOf(question), [question]);
  const more = claims.reduce((sum, { sources }) => sum + sources.length - 1, 0);
  return (
    <div class="board-articles">
      {disputes.length > 0 && <h3>{REVEAL.disagree}</h3>}
      {disputes.map((dispute) => (
        <article key={dispute.id} class="board-dispute">
          <h4>{dispute.question}</h4>
          <div class="board-panels">
            <Side title={DEBRIEF.oneSide} claims={dispute.one} />
            <Side title={DEBRIEF.otherSideOfIt} claims={dispute.other} />
          </div>
          <p>
            <b>{DEBRIEF.ours}</b> {dispute.ours}
          </p>
        </article>
      ))}
      <h3>{REVEAL.claims}</h3>
      {claims.length === 0 && <p>{REVEAL.noClaims}</p>}
      <div class="board-panels">
        {claims.map(({ move, sources }) => (
          <Side key={move.id} title={move.label} claims={sources.slice(0, 1)} />
        ))}
      </div>
      {more > 0 && (
        <details>
          <summary>{REVEAL.moreClaims(more)}</summary>
          {claims.map(({ move, sources }) => (
            <Side key={move.id} title={move.label} claims={sources.slice(1)} />
          ))}
        </details>
      )}
    </div>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly NamedSource[] }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h5>{title}</h5>
      <ul>
        {claims.map(({ id, from, text }) => (
          <li key={id}>
            {text} <span class="soft">{from}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
