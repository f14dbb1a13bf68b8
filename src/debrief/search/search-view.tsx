/** The search from one decision on: starting, progress, stopping, results. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { OptionWords } from '../../look/option-words.tsx';
import type { PlaySetup } from '../../play/play.ts';
import type { Step } from '../../play/step.ts';
import { otherRole, ROLES } from '../../trust/bond.ts';
import { MoveSign } from '../mark.tsx';
import type { Names } from '../outcomes.ts';
import { WORDS } from '../words.ts';
import { runSearch, type SearchRun } from './search-run.ts';
import type { FoundWays, ToldWay } from './search-tell.ts';
import { SEARCH } from './words.ts';
import './search.css';
import '../../look/drawing.css';

/** Where found plays can be opened. */
export interface SearchLinks {
  debrief(code: string): string;
  compare(code: string): string; // with the play that was searched from
}

interface SearchProps {
  readonly play: PlaySetup;
  readonly steps: readonly Step[];
  readonly n: number; // the decision, a player's
  readonly people: Names;
  readonly links: SearchLinks;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly from: number; readonly ways: number; readonly percent: number }
  | {
      readonly kind: 'found';
      readonly from: number;
      readonly told: FoundWays | null;
      readonly stopped: boolean;
    }
  | { readonly kind: 'trouble' };

export function SearchView({ play, steps, n, people, links }: SearchProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = useRef<SearchRun | null>(null);
  useEffect(() => () => run.current?.drop(), []);
  const running = state.kind === 'running' ? state : null;
  const starts = startsAt(steps, n);

  function press(from: number): void {
    if (running) {
      if (running.from === from) run.current?.stop();
      return;
    }
    const about = searchOf(play, steps, from);
    const before = state.kind === 'idle' ? remembered.get(about) : undefined; // whoever comes back finds it as it was
    if (before) {
      setState({ kind: 'found', from, told: before, stopped: false });
      return;
    }
    setState({ kind: 'running', from, ways: 0, percent: 0 });
    run.current = runSearch(
      { setup: play, choices: steps.map(({ option }) => option.id), from },
      {
        onProgress: (ways, percent) => setState({ kind: 'running', from, ways, percent }),
        onFound(told, stopped) {
          if (told && !stopped) remembered.set(about, told);
          setState({ kind: 'found', from, told, stopped });
        },
        onTrouble(message) {
          console.error(message);
          setState({ kind: 'trouble' });
        },
      },
    );
  }

  return (
    <div class="search">
      <p>{howOf(play, people)}</p>
      <p class="debrief-small">{SEARCH.measure}</p>
      <div class="search-starts">
        {starts.map(({ from, title, hint }) => (
          <Start
            key={from}
            label={running?.from === from ? SEARCH.stop : title}
            hint={running ? '' : hint}
            waits={running !== null && running.from !== from}
            found={state.kind === 'found' && state.from === from && !state.stopped}
            onPress={() => press(from)}
          />
        ))}
      </div>
      {running && <Progress ways={running.ways} percent={running.percent} />}
      <p class="search-told" role="status">
        {spoken(state)}
      </p>
      {state.kind === 'found' && state.told && <Results told={state.told} {...{ play, people, links }} />}
    </div>
  );
}

/** What was found since the page was loaded, by what was searched. A few texts each. */
const remembered = new Map<string, FoundWays>();

function searchOf({ file, role, seats, seed }: PlaySetup, steps: readonly Step[], from: number): string {
  const choices = steps.map(({ option }) => option.id);
  return JSON.stringify([file.id, file.version, role, seats, seed, choices, from]);
}

interface Starting {
  readonly from: number; // decisions that are kept
  readonly title: string;
  readonly hint: string;
}

/** From this decision on; and with it kept, where a player has something to decide after it. */
function startsAt(steps: readonly Step[], n: number): readonly Starting[] {
  const starts: Starting[] = [{ from: n - 1, title: SEARCH.fromHere, hint: SEARCH.fromHereHint }];
  if (steps.slice(n).some(({ seat }) => seat === 'player')) {
    starts.push({ from: n, title: SEARCH.keptHere, hint: SEARCH.keptHereHint });
  }
  return starts;
}

function howOf({ role, seats }: PlaySetup, people: Names): string {
  const own = role === 'both' ? 'responsible' : role;
  const across = otherRole(own);
  return SEARCH.how[seats[across].kind](people[own], people[across]);
}

/** What the live region says. */
function spoken(state: State): string {
  if (state.kind === 'running') return SEARCH.searching;
  if (state.kind === 'trouble') return SEARCH.trouble;
  if (state.kind === 'idle') return '';
  const { told, stopped } = state;
  return told ? SEARCH.told(told.ways, told.all, stopped) : SEARCH.nothing;
}

interface StartProps {
  readonly label: string;
  readonly hint: string;
  readonly waits: boolean; // another search runs
  readonly found: boolean; // what it found stands below
  onPress(): void;
}

/** The same button starts and stops, so that whoever pressed it by keyboard is not put elsewhere. */
function Start({ label, hint, waits, found, onPress }: StartProps) {
  const id = useId();
  return (
    <span>
      <button
        type="button"
        class="button"
        title={hint}
        aria-describedby={hint === '' ? undefined : id}
        aria-disabled={waits}
        data-run={found} // searched again by who comes back to the page (pages/place.ts)
        onClick={onPress}
      >
        {label}
      </button>
      <span id={id} hidden>
        {hint}
      </span>
    </span>
  );
}

function Progress({ ways, percent }: { readonly ways: number; readonly percent: number }) {
  return (
    <div class="search-progress">
      <div
        class="search-bar"
        role="progressbar"
        aria-label={SEARCH.searching}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={SEARCH.soFar(ways)}
      >
        <svg class="drawing" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <line class="search-thread" x1="0" y1="3" x2={percent} y2="3" />
        </svg>
      </div>
      <p class="debrief-small" aria-hidden="true">
        {SEARCH.soFar(ways)}
      </p>
    </div>
  );
}

type ResultProps = Pick<SearchProps, 'play' | 'people' | 'links'>;

function Results({ told: { ways, all, best, worst }, ...props }: ResultProps & { readonly told: FoundWays }) {
  if (ways === 1) {
    return (
      <div class="search-ways">
        <WayCard title={all ? SEARCH.only : SEARCH.best} way={best} {...props} />
      </div>
    );
  }
  return (
    <div class="search-ways">
      <WayCard title={SEARCH.best} way={best} {...props} />
      <WayCard title={SEARCH.worst} way={worst} {...props} />
    </div>
  );
}

function WayCard({
  title,
  way,
  play,
  people,
  links,
}: ResultProps & { readonly title: string; readonly way: ToldWay }) {
  const id = useId();
  return (
    <section class="search-way" aria-labelledby={id}>
      <h4 id={id}>
        <span class="search-which">{title}</span> <bdi>{way.title}</bdi>
      </h4>
      {way.bond.breach !== 'none' && <p>{SEARCH.mended(way.mended)}</p>}
      <dl class="search-stood" aria-label={SEARCH.stood}>
        {(['trust', 'hurt'] as const).flatMap((part) =>
          ROLES.map((role) => (
            <div key={`${part} ${role}`}>
              <dt>{WORDS.partOf(part, people[role], people[otherRole(role)])}</dt>
              <dd>{SEARCH.of(way.bond[role][part])}</dd>
            </div>
          )),
        )}
      </dl>
      <details>
        <summary>{SEARCH.led(play.role, people)}</summary>
        <ol class="search-led">
          {way.decided.map(({ n, option, kind, here }) => (
            <li key={n}>
              <MoveSign kind={kind} />
              <span>
                <span class="visually-hidden">{WORDS.kinds[kind]}: </span>
                <OptionWords {...option} inSentence />{' '}
                {here && <span class="debrief-small">({SEARCH.asHere})</span>}
              </span>
            </li>
          ))}
        </ol>
      </details>
      {way.same ? (
        <p class="debrief-small">{SEARCH.same}</p>
      ) : (
        <p class="search-on">
          <a class="button" href={links.debrief(way.code)}>
            {SEARCH.open}
          </a>
          <a href={links.compare(way.code)}>{SEARCH.compare}</a>
        </p>
      )}
    </section>
  );
}
