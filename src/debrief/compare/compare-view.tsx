/** Two plays side by side: how each ended, where they parted, and the decisions from there on. */

import { render } from 'preact';
import { OptionWords } from '../../look/option-words.tsx';
import type { StoryHeader } from '../../story/beat.ts';
import { otherRole } from '../../trust/bond.ts';
import { temperamentWords } from '../../trust/words-temperament.ts';
import { closingOf } from '../closing.ts';
import { Folds } from '../folds.tsx';
import { type Names, type Outcome, outcomesOf } from '../outcomes.ts';
import { WORDS } from '../words.ts';
import { type Compared, type Comparison, compare, endsOf } from './compare.ts';
import { Curves } from './compare-curves.tsx';
import { Pairs } from './compare-pairs.tsx';
import { Letter } from './letter.tsx';
import { COMPARE, LETTERS } from './words.ts';
import '../debrief.css';
import './compare.css';

export interface ComparedPlay extends Compared {
  readonly name: string | null; // given by the player
  readonly time: string; // the version of the story that it was played with
  readonly earlier: boolean; // which is not the present one
  readonly debrief: string; // its address
}

export interface CompareSetup {
  readonly header: Pick<StoryHeader, 'title'>;
  readonly people: Names;
  readonly plays: readonly [ComparedPlay, ComparedPlay];
}

export interface CompareCallbacks {
  /** A new play that shares the first `shared` decisions of the first one. Null: the story has changed since. */
  readonly onThird: ((shared: number) => void) | null;
}

/** Draws two plays of one story into `element`, with headings from level 2. Throws as `compare` does. */
export function mountCompare(
  element: HTMLElement,
  setup: CompareSetup,
  callbacks: CompareCallbacks,
): { destroy(): void } {
  const comparison = compare(...setup.plays);
  render(<View setup={setup} comparison={comparison} callbacks={callbacks} />, element);
  return { destroy: () => render(null, element) };
}

interface ViewProps {
  readonly setup: CompareSetup;
  readonly comparison: Comparison;
  readonly callbacks: CompareCallbacks;
}

function View({ setup, comparison, callbacks }: ViewProps) {
  const { people, plays } = setup;
  const [one, other] = plays;
  const { onThird } = callbacks;
  const outcomes = [outcomesOf(one.steps, people), outcomesOf(other.steps, people)] as const;
  const { shared, pairs, differences } = comparison;
  if (one.time !== other.time) return <TwoTimes setup={setup} outcomes={outcomes} />;
  return (
    <section class="debrief compare" aria-label={COMPARE.title}>
      {one.earlier && <p class="notice">{COMPARE.earlierBoth}</p>}
      <div class="compare-two">
        <Top setup={setup} which={0} />
        <Top setup={setup} which={1} />
      </div>
      {differences.length > 0 && (
        <div class="compare-differ">
          <h2>{COMPARE.differTitle}</h2>
          <ul>
            {differences.map((each) => (
              <li key={each}>{COMPARE.differ[each]}</li>
            ))}
          </ul>
        </div>
      )}
      <h2>{COMPARE.sameTitle}</h2>
      <p>{sameUntil(comparison, setup)}</p>
      <Folds
        folds={
          shared > 0 ? [{ title: COMPARE.sameShow, inside: () => sameList(outcomes[0], shared, people) }] : []
        }
      >
        {pairs.length > 0 && onThird && (
          <button type="button" class="button" title={COMPARE.thirdHint} onClick={() => onThird(shared)}>
            {COMPARE.third}
          </button>
        )}
      </Folds>
      <Curves plays={plays} shared={shared} parted={pairs.length > 0} people={people} />
      {pairs.length > 0 && (
        <>
          <h2 id="compare-then">{COMPARE.thenTitle}</h2>
          <Pairs pairs={pairs} outcomes={outcomes} people={people} labelledBy="compare-then" />
        </>
      )}
      <Ends setup={setup} outcomes={outcomes} />
    </section>
  );
}

/**
 * Plays of two versions of a story: another text, and another reckoning. What they chose among and the numbers they came to
 * do not stand beside each other; how each ended, and what kinds of things were done in it, do.
 */
function TwoTimes({ setup, outcomes }: EndsProps) {
  const { plays } = setup;
  return (
    <section class="debrief compare" aria-label={COMPARE.title}>
      <p class="notice">
        {plays
          .flatMap(({ earlier }, at) => (earlier ? [COMPARE.earlierOne(LETTERS[at] ?? '')] : []))
          .join(' ')}{' '}
        {COMPARE.twoTimes}
      </p>
      <div class="compare-two">
        <Top setup={setup} which={0} />
        <Top setup={setup} which={1} />
      </div>
      <Ends setup={setup} outcomes={outcomes} numbered={false} />
    </section>
  );
}

/** One of the two plays: its ending, and who decided for each person. */
function Top({ setup, which }: { readonly setup: CompareSetup; readonly which: 0 | 1 }) {
  const { header, people, plays } = setup;
  const play = plays[which];
  const letter = LETTERS[which];
  const closing = closingOf({ ...play, header, people });
  return (
    <div class="compare-play">
      <h2>
        <Letter which={which} /> <bdi class="compare-name">{play.name ?? closing.title}</bdi>
      </h2>
      {play.name !== null && (
        <p class="compare-ending" dir="auto">
          {closing.title}
        </p>
      )}
      <p>{closing.sentences[1]}</p>
      <p class="debrief-small">
        {[...seatsTold(play, people), `${COMPARE.decided(play.steps.length)}.`].join(' ')}
      </p>
      <a href={play.debrief} aria-label={COMPARE.openDebriefOf(letter)}>
        {COMPARE.openDebrief}
      </a>
    </div>
  );
}

function seatsTold({ role, seats }: Compared, people: Names): readonly string[] {
  if (role === 'both') return [COMPARE.fromBoth];
  const across = seats[otherRole(role)];
  const who = people[otherRole(role)];
  const from = COMPARE.from(people[role]);
  if (across.kind === 'player') return [from];
  if (across.kind === 'echo') return [from, COMPARE.echoed(who)];
  return [from, COMPARE.simulated(who, temperamentWords(across.temperament)?.name ?? across.temperament)];
}

function sameUntil({ shared, pairs }: Comparison, { plays }: CompareSetup): string {
  if (pairs.length === 0) return COMPARE.sameAll;
  const same = shared === 0 ? COMPARE.sameNot : COMPARE.same(shared);
  const stopped = plays.findIndex(({ steps }) => steps.length === shared);
  if (stopped < 0) return same;
  const stops = COMPARE.stops(LETTERS[stopped] ?? '', LETTERS[1 - stopped] ?? '', pairs.length);
  return shared === 0 ? stops : `${same} ${stops}`;
}

function sameList(outcomes: readonly Outcome[], shared: number, people: Names) {
  return (
    <ol class="compare-same">
      {outcomes.slice(0, shared).map(({ n, by, option }) => (
        <li key={n}>
          <b>{people[by]}:</b> <OptionWords {...option} inSentence />
        </li>
      ))}
    </ol>
  );
}

interface EndsProps {
  readonly setup: CompareSetup;
  readonly outcomes: readonly [readonly Outcome[], readonly Outcome[]];
  readonly numbered?: boolean; // with the numbers of both people; they are
}

function Ends({ setup: { plays, people }, outcomes, numbered = true }: EndsProps) {
  const counts = (['practice', 'pitfall'] as const).map((kind) => ({
    what: kind === 'practice' ? COMPARE.endPractices : COMPARE.endPitfalls,
    values: outcomes.map((each) => each.filter(({ move }) => move.kind === kind).length),
  }));
  const numbers = (numbered ? endsOf(...plays) : []).map(({ role, part, one, other }) => ({
    what: WORDS.partOf(part, people[role], people[otherRole(role)]),
    values: [one, other],
  }));
  return (
    <div class="compare-ends">
      <h2>{COMPARE.endTitle}</h2>
      <table>
        {numbered && <caption class="debrief-small">{COMPARE.endCaption}</caption>}
        <thead>
          <tr>
            <th scope="col">{COMPARE.endWhat}</th>
            {LETTERS.map((letter, which) => (
              <th key={letter} scope="col">
                <Letter which={which === 0 ? 0 : 1} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...numbers, ...counts].map(({ what, values }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {values.map((value, which) => (
                <td key={LETTERS[which]} class={value > Math.min(...values) ? 'compare-more' : undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
