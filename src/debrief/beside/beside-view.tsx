/** Same words, other person: what would have come of one play's words beside each temperament. Reckoned once it is opened. */
import { useId, useState } from 'preact/hooks';
import type { PlaySetup } from '../../play/play.ts';
import type { Moment, Step } from '../../play/step.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { TEMPERAMENT_IDS } from '../../trust/pulls/traits.ts';
import { temperamentWords } from '../../trust/words-temperament.ts';
import type { Names } from '../outcomes.ts';
import { Unfold } from '../unfold.tsx';
import { WORDS } from '../words.ts';
import { type BesideRow, CHANCES } from './beside.ts';
import { BesideCurve, type OwnCourse } from './beside-curve.tsx';
import { type Phase, useRows } from './use-rows.ts';
import { BESIDE } from './words.ts';
import './beside.css';

/** The play whose words stay. */
export interface BesidePlay {
  readonly setup: PlaySetup;
  readonly opening: Moment['bond'];
  readonly steps: readonly Step[];
  readonly ending: Moment['ending']; // null: it stopped before one
}

interface BesideProps {
  readonly play: BesidePlay;
  readonly people: Names;
  readonly known: ReadonlySet<string>; // endings whose titles may be told, besides the play's own
  readonly opened?: boolean; // it is unfolded from the first
}

/** Nothing where the player decided nothing. Leaving the page or folding it up ends what is being reckoned. */
export function BesidePart({ play, people, known, opened = false }: BesideProps) {
  const { role } = play.setup;
  const sides = role === 'both' ? ROLES : [role];
  const able = sides.filter((side) => play.steps.some(({ by }) => by === side));
  const [side, setSide] = useState<Role>(able[0] ?? 'responsible');
  if (able.length === 0) return null;
  return (
    <Unfold
      class="beside"
      title={BESIDE.title}
      opened={opened}
      inside={() => (
        <>
          <About role={role} seats={play.setup.seats} side={side} people={people} />
          {able.length > 1 && <Sides side={side} people={people} onSide={setSide} />}
          <Beside key={side} {...{ play, people, known, side }} />
          <p class="debrief-small">{BESIDE.howOwn(people[side])}</p>
          <p class="debrief-small">{BESIDE.notThis}</p>
        </>
      )}
    />
  );
}

interface AboutProps extends Pick<PlaySetup, 'role' | 'seats'> {
  readonly side: Role;
  readonly people: Names;
}

function About({ role, seats, side, people }: AboutProps) {
  const across = otherRole(side);
  return (
    <>
      {role === 'both' && <p>{BESIDE.nobody(people.responsible, people.hurt)}</p>}
      {seats[across].kind === 'echo' && <p>{BESIDE.echo(people[across])}</p>}
      <p>{BESIDE.lead(people[side], people[across], CHANCES)}</p>
    </>
  );
}

interface SidesProps {
  readonly side: Role;
  readonly people: Names;
  onSide(side: Role): void;
}

function Sides({ side, people, onSide }: SidesProps) {
  const name = useId();
  return (
    <div class="debrief-parts" role="radiogroup" aria-label={BESIDE.whose}>
      {ROLES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === side} onChange={() => onSide(each)} />
          <span>{people[each]}</span>
        </label>
      ))}
    </div>
  );
}

interface SideProps extends Omit<BesideProps, 'opened'> {
  readonly side: Role;
}

function Beside({ play, people, known, side }: SideProps) {
  const { rows, phase, percent, begin, stop } = useRows(play, side);
  const broken = play.opening.breach !== 'none';
  const running = phase === 'running';
  return (
    <div class="beside-came" aria-busy={running}>
      <p class="beside-work">
        {running && (
          <progress
            value={percent}
            max={100}
            aria-label={BESIDE.playing}
            aria-valuetext={BESIDE.progress(
              Math.round((percent * CHANCES * TEMPERAMENT_IDS.length) / 100),
              CHANCES * TEMPERAMENT_IDS.length,
            )}
          />
        )}
        {phase !== 'done' && (
          <button type="button" class="button" onClick={running ? stop : begin}>
            {running ? BESIDE.stop : BESIDE.start}
          </button>
        )}
      </p>
      <p class="beside-told" role="status">
        {spoken(phase, rows, broken)}
      </p>
      {phase === 'done' && <p>{BESIDE.point}</p>}
      {rows.length > 0 && <Key people={people} />}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="beside-rows" role="list" aria-label={BESIDE.title}>
        {rows.map((row) => (
          <Row key={row.temperament} row={row} broken={broken} {...{ play, people, known, side }} />
        ))}
      </ul>
    </div>
  );
}

/** What the live region says. */
function spoken(phase: Phase, rows: readonly BesideRow[], broken: boolean): string {
  if (phase === 'running') return BESIDE.playing;
  if (phase === 'trouble') return BESIDE.trouble;
  if (phase === 'stopped') return BESIDE.stopped;
  return broken ? sumOf(rows) : BESIDE.told(rows.reduce((sum, { plays }) => sum + plays, 0));
}

/** Plays of a hundred up to which two shares are told as about the same. */
const ALIKE = 10;

/** The least and the most that came of the same words. */
function sumOf(rows: readonly BesideRow[]): string {
  const sorted = [...rows].sort((one, other) => one.mended - other.mended);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return '';
  const { plays } = most;
  if (100 * (most.mended - least.mended) <= ALIKE * plays) {
    return BESIDE.sumAlike(least.mended, most.mended, plays);
  }
  return BESIDE.sum(nameOf(least), nameOf(most), least.mended, most.mended, plays);
}

function nameOf({ temperament }: BesideRow): string {
  return temperamentWords(temperament)?.name ?? temperament;
}

function Key({ people }: { readonly people: Names }) {
  return (
    <p class="debrief-legend" aria-hidden="true">
      {ROLES.map((role) => (
        <span key={role} class="debrief-key">
          <svg class="beside-swatch drawing" viewBox="0 0 40 12" aria-hidden="true">
            <rect class={`beside-band beside-band-${role}`} width="40" height="12" />
            <line class={`beside-line beside-line-${role}`} x1="0" x2="40" y1="6" y2="6" />
          </svg>
          {WORDS.partOf('trust', people[role], people[otherRole(role)])}
        </span>
      ))}
      <span>{BESIDE.key}</span>
    </p>
  );
}

interface RowProps extends SideProps {
  readonly row: BesideRow;
  readonly broken: boolean; // there was something to mend
}

function Row({ row, broken, play, people, known, side }: RowProps) {
  const id = useId();
  const { temperament, plays, mended, decisions, own } = row;
  const seat = play.setup.seats[otherRole(side)];
  const here = seat.kind === 'temperament' && seat.temperament === temperament;
  return (
    <li class={`beside-row${here ? ' beside-here' : ''}`} aria-labelledby={id}>
      <div>
        <h3 id={id}>
          {nameOf(row)} {here && <span class="beside-mark">{BESIDE.asHere}</span>}
        </h3>
        <p>{temperamentWords(temperament)?.what}</p>
      </div>
      <div>
        {broken && <p class="beside-share">{BESIDE.mended(mended, plays)}</p>}
        <p>{endedMostly(row, known, play.ending)}</p>
        {here && <p>{thisPlay(play.ending, broken)}</p>}
        <p class="debrief-small">
          {BESIDE.ownWords(people[side], Math.round((100 * own) / Math.max(1, decisions)))}
        </p>
      </div>
      <figure>
        <BesideCurve trust={row.trust} own={here ? courseOf(play) : null} />
        <figcaption class="debrief-small">
          {ROLES.map((role) => told(row, role, people)).join(' ')}
        </figcaption>
      </figure>
    </li>
  );
}

/** The commonest ending; its title only where the player has found it. */
function endedMostly(
  { endings, plays }: BesideRow,
  known: ReadonlySet<string>,
  own: BesidePlay['ending'],
): string {
  const [first, ...others] = endings;
  if (!first) return '';
  const told =
    known.has(first.id) || first.id === own?.id
      ? BESIDE.ended(first.title, first.plays, plays)
      : BESIDE.endedHidden(first.plays, plays);
  const tied = others.filter((other) => other.plays === first.plays).length;
  return tied === 0 ? told : `${told} ${BESIDE.endedTied(tied)}`;
}

function thisPlay(ending: BesidePlay['ending'], broken: boolean): string {
  return ending ? BESIDE.thisPlay(ending.title, broken ? ending.mended : null) : BESIDE.thisStopped;
}

/** Trust of both in the play itself. */
function courseOf({ opening, steps }: BesidePlay): OwnCourse {
  const bonds = [opening, ...steps.map(({ next }) => next.bond)];
  return {
    responsible: bonds.map(({ responsible }) => responsible.trust),
    hurt: bonds.map(({ hurt }) => hurt.trust),
  };
}

/** A curve in words, so that nobody has to see it. */
function told({ trust }: BesideRow, role: Role, people: Names): string {
  const [first, last] = [trust[role][0], trust[role].at(-1)];
  if (!first || !last) return '';
  const what = WORDS.partOf('trust', people[role], people[otherRole(role)]);
  return BESIDE.course(what, first.middle, last.middle, last.low, last.high);
}
