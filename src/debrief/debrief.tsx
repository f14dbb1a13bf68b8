/** The debrief of a play: what happened, what each choice did and why, and where to go next. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reflection, Seen, Vote } from '../journal/said.ts';
import { onVisible } from '../look/on-visible.ts';
import { askedAt } from '../play/asked.ts';
import type { PlaySetup } from '../play/play.ts';
import type { Line, StoryHeader } from '../story/beat.ts';
import { otherRole } from '../trust/bond.ts';
import { BesidePart } from './beside/beside-view.tsx';
import { AboutBreach } from './breach.tsx';
import { ThreadChart } from './chart.tsx';
import { bondAtEnd, type Closed, closingOf } from './closing.ts';
import { CodeBox } from './code-box.tsx';
import { debtsOf } from './debts.ts';
import { DebtsPart } from './debts-view.tsx';
import { DecisionCard } from './decision.tsx';
import { DecisionsHeading } from './decisions-heading.tsx';
import { Disputes } from './disputes.tsx';
import { MODEL } from './model/words.ts';
import { type Names, type Outcome, outcomesOf } from './outcomes.ts';
import { PaperCode, PrintRow } from './paper.tsx';
import { ForRoom } from './projector/projector.tsx';
import { isNothing, ReflectionPart } from './reflection.tsx';
import { type SearchLinks, SearchView } from './search/search-view.tsx';
import { showDecision } from './show-decision.ts';
import { SwayPart } from './sway/sway-view.tsx';
import { timelineOf } from './timeline.ts';
import { turnsOf } from './turns.ts';
import { unsaidOf } from './unsaid.ts';
import { UnsaidPart } from './unsaid-view.tsx';
import { useByAndBy } from './use-by-and-by.ts';
import { VotesDownload } from './votes.tsx';
import { WORDS } from './words.ts';
import './debrief.css';

export interface DebriefSetup extends Closed {
  readonly header: StoryHeader;
  readonly opened: readonly Line[]; // told before the first decision
  readonly play: PlaySetup; // for those who play on from it
  readonly code: string | null; // null where the play cannot be written as one
}

/** What is saved with a play only on the device where it was played. */
export interface OwnPlay {
  readonly reflection: Reflection | null; // null: never asked
  readonly seen: readonly Seen[]; // what the player wrote at stops during the play
  readonly votes: readonly Vote[]; // of the class that played it; else empty
  readonly draft: Reflection | null; // what was typed and not kept yet
}

export interface DebriefCallbacks {
  /** Step n is to be decided again, with all before it kept. Null: the story has changed since, and nobody can. */
  readonly onGoBack: ((n: number) => void) | null;
  /** To be kept with the play: changed from `basis` to `mine`. Resolves with what is kept; null: the play is gone. */
  onReflect(mine: Reflection, basis: Reflection): Promise<Reflection | null>;
  /** What is typed, to be kept until then. Resolves with what is kept of it, with what another tab typed. */
  onDraft(mine: Reflection, basis: Reflection): Promise<Reflection>;
  onAgain(): void;
  onOtherSide(): void;
  /** Called once the debrief is shown. Resolves with a play to compare this one with, or null. */
  findBeside(): Promise<ComparablePlay | null>;
  /** Called then as well, and when the page comes into view; resolves with null where it was played on another device. */
  findOwn(): Promise<OwnPlay | null>;
  /** Called then too: the number on the story's sheet of each decision, null where it does not stand there. */
  findStops(): Promise<readonly (number | null)[]>;
  /** Called then too: ids of the endings that were found on this device, whose titles give nothing away. */
  findEndings(): Promise<ReadonlySet<string>>;
  readonly links: SearchLinks & { readonly model: string; readonly map: string | null }; // addresses; null: it is another story's
  onPlays(): void;
  onHome(): void;
}

export interface ComparablePlay {
  readonly own: boolean; // true: the player's play before this one. false: their last play, this one being somebody else's
  open(): void;
}

export interface Debrief {
  /** Scrolls to decision `n` (1, 2, …) and focuses it. */
  show(n: number): void;
  destroy(): void;
}

/** Draws the debrief of a play into `element`, as a region of its own with headings from level 2. */
export function mountDebrief(
  element: HTMLElement,
  setup: DebriefSetup,
  callbacks: DebriefCallbacks,
): Debrief {
  render(<View setup={setup} callbacks={callbacks} />, element);
  return { show: (n) => showDecision(element, n), destroy: () => render(null, element) };
}

interface ViewProps {
  readonly setup: DebriefSetup;
  readonly callbacks: DebriefCallbacks;
}

/** Cards of decisions that are drawn at first, more than fit a screen below what stands above them; and in one go after that. */
const CARDS = { first: 4, more: 8 };

const NONE: readonly (number | null)[] = [];
const NEVER: ReadonlySet<string> = new Set();

/** What is looked for once the debrief is shown; `before` until then. */
function useFound<T>(find: () => Promise<T>, before: T): T {
  const [found, setFound] = useState(before);
  useEffect(() => {
    void find().then((now) => setFound(() => now));
  }, [find]);
  return found;
}

function View({ setup, callbacks }: ViewProps) {
  const { people, role, opening, steps, code } = setup;
  const outcomes = outcomesOf(steps, people);
  const closing = closingOf(setup);
  const [turn] = turnsOf(steps);
  const drawn = useByAndBy(steps.length, CARDS.first, CARDS.more);
  const [own, setOwn] = useState<OwnPlay | null>(null);
  useEffect(() => {
    const look = () => void callbacks.findOwn().then((found) => setOwn((now) => found ?? now)); // the store never rejects
    look();
    return onVisible(look);
  }, [callbacks]);
  const stops = useFound(callbacks.findStops, NONE);
  const reflection = own?.reflection ?? null;
  const [printed, setPrinted] = useState(false);
  const reflected = reflection !== null && !isNothing(reflection);
  const written = reflected || (own !== null && own.seen.length > 0);
  return (
    <section class={`debrief${printed && written ? ' debrief-with-written' : ''}`} aria-label={WORDS.debrief}>
      <div class="debrief-top">
        <header class="debrief-closing">
          <h2 dir="auto">{closing.title}</h2>
          <p class="debrief-lead">{closing.sentences.join(' ')}</p>
          <Ways role={role} people={people} callbacks={callbacks} />
          {code !== null && <CodeBox code={code} />}
          {code !== null && <PaperCode code={code} />}
        </header>
        <ThreadChart points={timelineOf(opening, steps)} outcomes={outcomes} people={people} />
      </div>
      {own && setup.ending !== null && (
        <div class={`reflection${printed && reflected ? ' reflection-printed' : ''}`}>
          <ReflectionPart
            {...{ steps, people, role }}
            kept={reflection}
            draft={own.draft}
            onDraft={callbacks.onDraft}
            onKeep={async (mine, basis) => {
              const kept = await callbacks.onReflect(mine, basis);
              if (kept) setOwn((now) => now && { ...now, reflection: kept, draft: null });
              return kept !== null;
            }}
          />
        </div>
      )}
      <PrintRow written={written} withWritten={printed} onWithWritten={setPrinted}>
        <VotesDownload votes={own?.votes ?? []} story={setup.play.file.id} {...{ steps, stops, people }} />
        <ForRoom closed={setup} opened={setup.opened} outcomes={outcomes} votes={own?.votes ?? []} />
      </PrintRow>
      <SwayPart play={{ setup: setup.play, steps }} people={people} />
      <Beside setup={setup} findEndings={callbacks.findEndings} />
      <DecisionsHeading all={steps.length} drawn={drawn} />
      <Unrecorded outcomes={outcomes} people={people} />
      <div class="debrief-columns">
        {/* A list without bullets is no list to some screen readers unless it says so. */}
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <ol class="debrief-decisions" role="list" aria-label={WORDS.decisions}>
          {steps.slice(0, drawn).map((step, at) => {
            const outcome = outcomes[at];
            return (
              outcome && (
                <DecisionCard
                  key={step.n}
                  outcome={outcome}
                  step={step}
                  asked={askedAt(setup.opened, steps, step.n, { by: step.by, name: people[step.by] })}
                  stop={stops[at] ?? null}
                  people={people}
                  play={{ setup: setup.play, steps }}
                  turn={step.n === turn?.n && !turn.time}
                  takenBack={reflection?.moment === step.n}
                  further={() => (
                    <SearchView play={setup.play} n={step.n} links={callbacks.links} {...{ steps, people }} />
                  )}
                  seen={own?.seen.find(({ n }) => n === step.n)?.text ?? null}
                  vote={own?.votes.find(({ n }) => n === step.n) ?? null}
                  onGoBack={callbacks.onGoBack && (() => callbacks.onGoBack?.(step.n))}
                />
              )
            );
          })}
        </ol>
        <DebtsPart debts={debtsOf(steps)} />
      </div>
      {drawn === steps.length && <Afterwards setup={setup} outcomes={outcomes} links={callbacks.links} />}
    </section>
  );
}

/** What follows the decisions. */
function Afterwards({
  setup,
  outcomes,
  links,
}: Pick<ViewProps, 'setup'> & Pick<DebriefCallbacks, 'links'> & { readonly outcomes: readonly Outcome[] }) {
  const { people, opening, steps } = setup;
  return (
    <>
      <UnsaidPart unsaid={unsaidOf(steps, bondAtEnd(setup))} people={people} />
      <AboutBreach breach={opening.breach} />
      <Disputes outcomes={outcomes} />
      <p class="row debrief-model">
        {links.map !== null && <a href={links.map}>{WORDS.map}</a>}
        <a href={links.model}>{MODEL.link}</a>
      </p>
    </>
  );
}

function Beside({
  setup: { play, opening, steps, ending, people },
  findEndings,
}: Pick<ViewProps, 'setup'> & Pick<DebriefCallbacks, 'findEndings'>) {
  const known = useFound(findEndings, NEVER);
  return <BesidePart play={{ setup: play, opening, steps, ending }} people={people} known={known} />;
}

/** Names the decisions for which an echo's record had no answer. */
function Unrecorded({ outcomes, people }: { readonly outcomes: readonly Outcome[]; readonly people: Names }) {
  const silent = outcomes.filter(({ unrecorded }) => unrecorded);
  const [first] = silent;
  return first ? (
    <p>
      {WORDS.unrecordedAt(
        people[first.by],
        silent.map(({ n }) => n),
      )}
    </p>
  ) : null;
}

function Ways({
  role,
  people,
  callbacks,
}: Pick<DebriefSetup, 'role' | 'people'> & Pick<ViewProps, 'callbacks'>) {
  const beside = useFound(callbacks.findBeside, null);
  return (
    <div class="debrief-ways">
      <button type="button" class="button button-main" onClick={() => callbacks.onAgain()}>
        {WORDS.again}
      </button>
      {role !== 'both' && (
        <button
          type="button"
          class="button"
          title={WORDS.otherSideHint(people[otherRole(role)])}
          onClick={() => callbacks.onOtherSide()}
        >
          {WORDS.otherSide}
        </button>
      )}
      <button type="button" class="button" onClick={() => callbacks.onPlays()}>
        {WORDS.plays}
      </button>
      <button type="button" class="button" onClick={() => callbacks.onHome()}>
        {WORDS.home}
      </button>
      {/* Last, since it appears later than the others: it moves none of them. */}
      {beside && (
        <button type="button" class="button" onClick={() => beside.open()}>
          {beside.own ? WORDS.compareBefore : WORDS.compareLast}
        </button>
      )}
    </div>
  );
}
