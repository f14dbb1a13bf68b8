/** The bond of two plays as lines laid over each other: one until the two part, then two. */
import { useState } from 'preact/hooks';
import { useWidth } from '../../look/use-width.ts';
import { otherRole, type Person, ROLES, type Role } from '../../trust/bond.ts';
import { PartChoice } from '../chart.tsx';
import type { Names } from '../outcomes.ts';
import { type CurvePoint, timelineOf } from '../timeline.ts';
import { WORDS } from '../words.ts';
import type { Compared } from './compare.ts';
import { COMPARE, LETTERS } from './words.ts';
import '../../look/drawing.css';

interface CurvesProps {
  readonly plays: readonly [Course, Course];
  readonly names?: readonly [string, string]; // of the two; Play A and Play B without
  readonly shared: number; // decisions that are the same
  readonly parted: boolean; // they are not the same to the end
  readonly people: Names;
}

const HEIGHT = 150; // px of the lines
const EDGE = { left: 34, right: 30, top: 22, bottom: 18 };
const APART = 18; // px: letters at the line ends come no nearer to each other

type Course = Pick<Compared, 'opening' | 'steps'>;

export function Curves({ plays, names, shared, parted, people }: CurvesProps) {
  const [part, setPart] = useState<keyof Person>('trust');
  const [one, other] = plays;
  const curves: Two = {
    one: timelineOf(one.opening, one.steps),
    other: timelineOf(other.opening, other.steps),
    shared,
    parted,
  };
  return (
    <figure class="debrief-chart compare-curves">
      <h2>{COMPARE.curves}</h2>
      <PartChoice part={part} onPart={setPart} />
      <p class="debrief-legend">
        {LETTERS.map((letter, which) => (
          <span key={letter} class="debrief-key">
            <svg class="compare-swatch drawing" viewBox="0 0 40 12" aria-hidden="true">
              <line class={`debrief-line compare-line-${which}`} x1="2" x2="38" y1="6" y2="6" />
            </svg>
            {names ? COMPARE.named(letter, names[which] ?? '') : COMPARE.key(letter)}
          </span>
        ))}
      </p>
      <div class="compare-panels">
        {ROLES.map((role) => (
          <Panel key={role} curves={curves} role={role} part={part} people={people} />
        ))}
      </div>
    </figure>
  );
}

interface Two {
  readonly one: readonly CurvePoint[];
  readonly other: readonly CurvePoint[];
  readonly shared: number;
  readonly parted: boolean;
}

interface PanelProps {
  readonly curves: Two;
  readonly role: Role;
  readonly part: keyof Person;
  readonly people: Names;
}

function Panel({ curves, role, part, people }: PanelProps) {
  const [frame, width] = useWidth();
  const what = WORDS.partOf(part, people[role], people[otherRole(role)]);
  const value = (point: CurvePoint) => point[role][part];
  return (
    <div class={`compare-panel compare-of-${role}`}>
      <h3>{what}</h3>
      <div ref={frame}>
        <Lines curves={curves} value={value} width={width} />
      </div>
      <p class="debrief-small">{told(curves, what, value)}</p>
    </div>
  );
}

type Value = (point: CurvePoint) => number;

/** Both courses in words, so that nobody has to see them. */
function told({ one, other, shared, parted }: Two, what: string, value: Value): string {
  const fork = one.findLast(({ n }) => n <= shared);
  const [first, end, otherEnd] = [one[0], one.at(-1), other.at(-1)];
  if (!first || !fork || !end || !otherEnd) return '';
  if (!parted) return WORDS.course(what, value(first), value(end));
  const until =
    shared === 0
      ? COMPARE.bothBegan(what, value(first))
      : COMPARE.bothWent(what, value(first), value(fork), shared);
  return `${until} ${COMPARE.thenEnded(value(end), value(otherEnd))}`;
}

interface LinesProps {
  readonly curves: Two;
  readonly value: Value;
  readonly width: number;
}

function Lines({ curves: { one, other, shared, parted }, value, width }: LinesProps) {
  const most = Math.max(1, one.at(-1)?.n ?? 0, other.at(-1)?.n ?? 0);
  const end = width - EDGE.right;
  const x = (n: number) => EDGE.left + ((end - EDGE.left) * n) / (most + 0.5); // time passes in half a step
  const y = (number: number) => EDGE.top + HEIGHT * (1 - number / 100);
  const path = (points: readonly CurvePoint[]) =>
    points.map((point) => `${x(point.n + (point.time ? 0.5 : 0))},${y(value(point))}`).join(' ');
  const after = (points: readonly CurvePoint[]) =>
    points.slice(
      Math.max(
        0,
        points.findLastIndex(({ n }) => n <= shared),
      ),
    );
  const late = x(shared) > (EDGE.left + end) / 2;
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${EDGE.top + HEIGHT + EDGE.bottom}`} aria-hidden="true">
      {[0, 50, 100].map((number) => (
        <g key={number} class="debrief-grid">
          <line x1={EDGE.left} x2={end} y1={y(number)} y2={y(number)} />
          <text x={EDGE.left - 8} y={y(number) + 4} text-anchor="end">
            {number}
          </text>
        </g>
      ))}
      {parted && (
        <g class="compare-fork">
          <line x1={x(shared)} x2={x(shared)} y1={EDGE.top - 6} y2={EDGE.top + HEIGHT} />
          <text x={x(shared)} y={EDGE.top - 10} text-anchor={late ? 'end' : 'start'}>
            {COMPARE.partsAt}
          </text>
        </g>
      )}
      <polyline class="debrief-line compare-line-both" points={path(one.filter(({ n }) => n <= shared))} />
      <polyline class="debrief-line compare-line-1" points={path(after(other))} />
      <polyline class="debrief-line compare-line-0" points={path(after(one))} />
      {letterPlaces([one, other], value, y).map(([which, point, place]) => (
        <text
          key={which}
          class="compare-end"
          x={x(point.n + (point.time ? 0.5 : 0)) + 8}
          y={point.n < most - 1 ? place - 12 : place + 5}
        >
          {LETTERS[which]}
        </text>
      ))}
    </svg>
  );
}

/** Each letter where its line ends; of two that would touch, one goes up and one down. */
function letterPlaces(
  [one, other]: readonly [readonly CurvePoint[], readonly CurvePoint[]],
  value: Value,
  y: (number: number) => number,
): readonly (readonly [0 | 1, CurvePoint, number])[] {
  const [end, otherEnd] = [one.at(-1), other.at(-1)];
  if (!end || !otherEnd) return [];
  const [place, otherPlace] = [y(value(end)), y(value(otherEnd))];
  const near = Math.abs(end.n - otherEnd.n) <= 1;
  const push = near ? Math.max(0, APART - Math.abs(place - otherPlace)) / 2 : 0;
  const up = place <= otherPlace ? -push : push;
  return [
    [0, end, place + up],
    [1, otherEnd, otherPlace - up],
  ];
}
