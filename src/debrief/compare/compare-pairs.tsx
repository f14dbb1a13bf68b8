/** Decision by decision: what was said in either play, which move it was, and what it did. */
import { OptionWords } from '../../look/option-words.tsx';
import type { Step } from '../../play/step.ts';
import { Folds } from '../folds.tsx';
import { MoveChip, Occasion, StepAndAnswer } from '../move-effect.tsx';
import type { Names, Outcome } from '../outcomes.ts';
import { WORDS } from '../words.ts';
import type { Pair } from './compare.ts';
import { Letter } from './letter.tsx';
import { COMPARE } from './words.ts';

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly outcomes: readonly [readonly Outcome[], readonly Outcome[]];
  readonly people: Names;
  readonly labelledBy: string; // id of a heading
}

export function Pairs({ pairs, outcomes, people, labelledBy }: PairsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers
    <ol class="compare-pairs" role="list" aria-labelledby={labelledBy}>
      {pairs.map((pair) => {
        const both = [pair.one, pair.other].map((step, which) => ({
          step,
          outcome: step ? (outcomes[which]?.[step.n - 1] ?? null) : null,
        }));
        return (
          <li key={`${pair.one?.n} ${pair.other?.n}`} class={`compare-pair compare-${pair.relation}`}>
            <h3>
              <span class="debrief-nth">{COMPARE.number(pair.one?.n ?? null, pair.other?.n ?? null)} ·</span>{' '}
              {headingOf(pair, people)}
            </h3>
            <div class="compare-cells">
              {both.map(({ outcome }, which) => (
                <Cell
                  key={which === 0 ? 'one' : 'other'}
                  which={which === 0 ? 0 : 1}
                  outcome={outcome}
                  people={people}
                />
              ))}
            </div>
            <Folds
              folds={[
                {
                  title: COMPARE.lines,
                  inside: () => (
                    <div class="compare-cells">
                      {both.map(({ step }, which) => (
                        <Lines key={which === 0 ? 'one' : 'other'} which={which === 0 ? 0 : 1} step={step} />
                      ))}
                    </div>
                  ),
                },
              ]}
            />
          </li>
        );
      })}
    </ol>
  );
}

function headingOf({ relation, one, other }: Pair, people: Names): string {
  const decider = (one ?? other)?.by;
  const who = decider ? people[decider] : '';
  if (one === null || other === null) return COMPARE.relations.alone(who);
  return COMPARE.relations[relation](who);
}

interface CellProps {
  readonly which: 0 | 1;
  readonly outcome: Outcome | null;
  readonly people: Names;
}

function Cell({ which, outcome, people }: CellProps) {
  if (outcome === null) {
    return (
      <div class="compare-cell compare-cell-empty">
        <p class="debrief-small">
          <Letter which={which} /> {COMPARE.nothingHere}
        </p>
      </div>
    );
  }
  const { by, seat, unrecorded, option, answer, move, occasion } = outcome;
  return (
    <div class={`compare-cell debrief-by-${by}`}>
      <p class="compare-who">
        <Letter which={which} /> <bdi>{people[by]}</bdi>{' '}
        <span class="debrief-nth">{unrecorded ? WORDS.unrecorded : WORDS.seats[seat]}</span>
      </p>
      <p class="debrief-said">
        <OptionWords {...option} />
      </p>
      {answer && (
        <p class="debrief-answer" dir="auto">
          <b>{WORDS.answered(answer.speaker)}</b>
          <bdi>{answer.text}</bdi>
        </p>
      )}
      <MoveChip move={move} />
      <Occasion occasion={occasion} />
      <StepAndAnswer outcome={outcome} people={people} />
    </div>
  );
}

/** All that was said after a decision, up to the next one. */
function Lines({ which, step }: { readonly which: 0 | 1; readonly step: Step | null }) {
  const lines = step?.next.beat.lines ?? [];
  return (
    <div class="compare-lines">
      <p>
        <Letter which={which} /> {lines.length === 0 && COMPARE.linesNone}
      </p>
      {lines.map(({ speaker, text, thought }, at) => (
        <p key={at} class={thought ? 'compare-thought' : undefined} dir="auto">
          {speaker !== null && <b>{thought ? COMPARE.thinks(speaker) : WORDS.answered(speaker)}</b>}
          <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  );
}
