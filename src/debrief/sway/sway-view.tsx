/** What moved the other one: how likely a practice was in answer to each decision of a player. Reckoned once it is opened. */
import { OptionWords } from '../../look/option-words.tsx';
import type { Step } from '../../play/step.ts';
import { otherRole } from '../../trust/bond.ts';
import { nameMove } from '../../trust/naming.ts';
import { voiceWords } from '../../trust/voice-words.ts';
import type { Names } from '../outcomes.ts';
import { showDecision } from '../show-decision.ts';
import { Unfold } from '../unfold.tsx';
import { WORDS } from '../words.ts';
import { type Moving, mostMoving, type SwayAsk, type Swayed, sumOf } from './sway.ts';
import { useSway } from './use-sway.ts';
import { SWAY } from './words.ts';
import './sway.css';
import '../../look/drawing.css';

interface SwayProps {
  readonly play: SwayAsk;
  readonly people: Names;
}

/** Nothing where nobody simulated sat opposite. */
export function SwayPart({ play, people }: SwayProps) {
  const { role, seats } = play.setup;
  if (role === 'both' || seats[otherRole(role)].kind !== 'temperament') return null;
  const [who, other] = [people[role], people[otherRole(role)]];
  return (
    <Unfold
      class="sway"
      title={SWAY.title(other)}
      inside={() => (
        <>
          <p>{SWAY.lead(who, other)}</p>
          <Found play={play} {...{ who, other }} />
        </>
      )}
    />
  );
}

interface FoundProps extends Pick<SwayProps, 'play'> {
  readonly who: string;
  readonly other: string;
}

function Found({ play, who, other }: FoundProps) {
  const known = useSway(play, null);
  return (
    <div aria-busy={known === null}>
      <p class="sway-sum" role="status">
        {told(known, who, other)}
      </p>
      {Array.isArray(known) && sumOf(known) && <Most swayed={known} play={play} other={other} />}
    </div>
  );
}

function told(known: ReturnType<typeof useSway>, who: string, other: string): string {
  if (known === null) return SWAY.looking;
  if (known === 'broken') return SWAY.broken;
  const sum = sumOf(known);
  if (!sum) return SWAY.nothing(who, other);
  const { answered, taken, least, most } = sum;
  return `${SWAY.sum(who, other, answered, taken)} ${SWAY.between(least, most)}`;
}

interface MostProps extends Omit<FoundProps, 'who'> {
  readonly swayed: readonly Swayed[];
}

function Most({ swayed, play, other }: MostProps) {
  const { towards, away } = mostMoving(swayed);
  if (towards.length + away.length === 0) return <p>{SWAY.even}</p>;
  return (
    <>
      <List title={SWAY.away(other)} moving={away} {...{ play, other }} />
      <List title={SWAY.towards(other)} moving={towards} {...{ play, other }} />
      <p class="debrief-small">{SWAY.howRead}</p>
    </>
  );
}

interface ListProps extends Omit<MostProps, 'swayed'> {
  readonly title: string;
  readonly moving: readonly Moving[];
}

function List({ title, moving, play: { steps }, other }: ListProps) {
  if (moving.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="sway-list" role="list">
        {moving.map((each) => (
          <Row key={each.n} moving={each} answer={steps[each.n]} other={other} />
        ))}
      </ul>
    </>
  );
}

interface RowProps extends Pick<FoundProps, 'other'> {
  readonly moving: Moving;
  readonly answer: Step | undefined; // what the other did
}

function Row({ moving, answer, other }: RowProps) {
  const { n, taken, others, instead } = moving;
  const reasons = voiceWords(taken.because, 'towards');
  return (
    <li>
      <button
        type="button"
        class="debrief-fold"
        onClick={({ currentTarget }) => {
          const debrief = currentTarget.closest<HTMLElement>('.debrief');
          if (debrief) showDecision(debrief, n);
        }}
      >
        {SWAY.see(n)}
      </button>
      <p class="debrief-said">
        <OptionWords {...taken.option} />
      </p>
      <Track taken={taken.practice} others={others.map(({ practice }) => practice)} />
      <p>{SWAY.answers(other, taken.practice ?? 0)}</p>
      <p>
        {SWAY.instead(instead.practice ?? 0)} <OptionWords {...instead.option} inSentence />
      </p>
      {reasons.length > 0 && <p class="debrief-small">{SWAY.strongest(other, reasons)}</p>}
      {answer && <p class="debrief-small">{came(answer)}</p>}
    </li>
  );
}

function came({ option, kind }: Step): string {
  const move = nameMove(option.move, kind);
  return SWAY.came(move.label, WORDS.kinds[move.kind]);
}

const EDGE = 8;
const LONG = 240;

/** The options between never and always; the sentences below tell the two that count. */
function Track({
  taken,
  others,
}: {
  readonly taken: number | null;
  readonly others: readonly (number | null)[];
}) {
  const at = (percent: number) => EDGE + (percent * LONG) / 100;
  return (
    <svg class="sway-track drawing" viewBox={`0 0 ${LONG + 2 * EDGE} 16`} aria-hidden="true">
      <line x1={EDGE} x2={EDGE + LONG} y1="8" y2="8" />
      {others.map((each, place) => each !== null && <circle key={place} cx={at(each)} cy="8" r="4" />)}
      {taken !== null && <circle class="sway-taken" cx={at(taken)} cy="8" r="6" />}
    </svg>
  );
}
