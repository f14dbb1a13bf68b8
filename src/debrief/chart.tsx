/** The play as lines: one number of both people over the decisions, and below it who did what. */

import { useId, useState } from 'preact/hooks';
import { bare } from '../look/isolate.ts';
import { useWidth } from '../look/use-width.ts';
import { otherRole, PARTS, type Person, ROLES, type Role } from '../trust/bond.ts';
import { MarkShape, MoveSign } from './mark.tsx';
import type { Names, Outcome } from './outcomes.ts';
import { type CurvePoint, courseOf } from './timeline.ts';
import { WORDS } from './words.ts';

interface ChartProps {
  readonly points: readonly CurvePoint[];
  readonly outcomes: readonly Outcome[];
  readonly people: Names;
}

const HEIGHT = 190; // px of the lines
const ROW = 26; // px of a row of marks
const EDGE = { left: 34, top: 12 };
const APART = 18; // px: names at the line ends come no nearer to each other
const LONGEST = 12; // letters of a name that are shown
const LETTER = 8.5; // px of a letter of a name, on average
const SMALL = 17; // px of letters where nothing has grown
const KINDS = ['practice', 'pitfall', 'plain'] as const;

export function ThreadChart({ points, outcomes, people }: ChartProps) {
  const [part, setPart] = useState<keyof Person>('trust');
  const [frame, width] = useWidth();
  return (
    <figure class="debrief-chart">
      <h2>{WORDS.thread}</h2>
      <PartChoice part={part} onPart={setPart} />
      <div ref={frame}>
        <Lines points={points} outcomes={outcomes} people={people} part={part} width={width / grown()} />
      </div>
      <figcaption>
        <p class="debrief-legend">
          {KINDS.map((kind) => (
            <span key={kind} class="debrief-key">
              <MoveSign kind={kind} /> {WORDS.kinds[kind]}
            </span>
          ))}
        </p>
        {ROLES.map((role) => (
          <p key={role} class="debrief-small">
            {told(points, role, part, people)}
          </p>
        ))}
      </figcaption>
    </figure>
  );
}

/** How many times as large as in a small window letters are here: those of the drawing grow with them. */
function grown(): number {
  if (!matchMedia('(min-width: 80em)').matches) return 1;
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / SMALL);
}

/** The course of one line in words, so that nobody has to see it. */
function told(points: readonly CurvePoint[], role: Role, part: keyof Person, people: Names): string {
  const { first, last, lowest, highest } = courseOf(points, role, part);
  const sentences = [WORDS.course(WORDS.partOf(part, people[role], people[otherRole(role)]), first, last)];
  if (lowest.value < Math.min(first, last)) sentences.push(WORDS.lowest(lowest.value, lowest.n));
  if (highest.value > Math.max(first, last)) sentences.push(WORDS.highest(highest.value, highest.n));
  return sentences.join(' ');
}

export function PartChoice({
  part,
  onPart,
}: {
  readonly part: keyof Person;
  readonly onPart: (part: keyof Person) => void;
}) {
  const name = useId();
  return (
    <div class="debrief-parts" role="radiogroup" aria-label={WORDS.show}>
      {PARTS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === part} onChange={() => onPart(each)} />
          <span>{WORDS.parts[each]}</span>
        </label>
      ))}
    </div>
  );
}

/** `part` of both people over the decisions, and below it who did what; for eyes only. */
export function Lines({
  points,
  outcomes,
  people,
  part,
  width,
}: ChartProps & { readonly part: keyof Person; readonly width: number }) {
  const most = Math.max(1, outcomes.length);
  const names = ROLES.map((role) => shortOf(people[role], LONGEST));
  const end = width - 12 - LETTER * Math.max(...names.map((name) => name.length));
  const x = (n: number) => EDGE.left + ((end - EDGE.left) * n) / (most + 0.5); // time passes in half a step
  const y = (value: number) => EDGE.top + HEIGHT * (1 - value / 100);
  const below = EDGE.top + HEIGHT;
  const rows = below + 22;
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${rows + 2 * ROW + 6}`} aria-hidden="true">
      {[0, 50, 100].map((value) => (
        <g key={value} class="debrief-grid">
          <line x1={EDGE.left} x2={end} y1={y(value)} y2={y(value)} />
          <text x={EDGE.left - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {ROLES.map((role) => (
        <polyline
          key={role}
          class={`debrief-line debrief-line-${role}`}
          points={points
            .map((point) => `${x(point.n + (point.time ? 0.5 : 0))},${y(point[role][part])}`)
            .join(' ')}
        />
      ))}
      {namePlaces(points, part, y).map(([role, place]) => (
        <text key={role} class={`debrief-name debrief-name-${role}`} x={end + 8} y={place + 5}>
          {shortOf(people[role], LONGEST)}
        </text>
      ))}
      {ROLES.map((role, row) => (
        <g key={role}>
          <text class="debrief-initial" x={EDGE.left - 8} y={rows + row * ROW + 5} text-anchor="end">
            {shortOf(people[role], 1)}
          </text>
          {outcomes
            .filter(({ by }) => by === role)
            .map(({ n, move }) => (
              <MarkShape key={n} kind={move.kind} x={x(n)} y={rows + row * ROW} />
            ))}
        </g>
      ))}
    </svg>
  );
}

/** So many letters of a name, whole ones: a sign of two code units is not cut in half. */
function shortOf(name: string, letters: number): string {
  return [...bare(name)].slice(0, letters).join('');
}

/** Each name at the height where its line ends; of two that would touch, one goes up and one down. */
function namePlaces(
  points: readonly CurvePoint[],
  part: keyof Person,
  y: (value: number) => number,
): readonly (readonly [Role, number])[] {
  const last = points.at(-1);
  if (!last) return [];
  const upper: Role = last.responsible[part] >= last.hurt[part] ? 'responsible' : 'hurt';
  const lower = otherRole(upper);
  const [high, low] = [y(last[upper][part]), y(last[lower][part])];
  const push = Math.max(0, APART - (low - high)) / 2;
  return [
    [upper, high - push],
    [lower, low + push],
  ];
}
