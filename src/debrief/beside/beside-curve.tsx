/** Trust of both beside one temperament: the middle play as a line, the middle half of the plays as a band. */
import { ROLES, type Role } from '../../trust/bond.ts';
import type { BesideRow } from './beside.ts';
import '../../look/drawing.css';

const WIDE = 320; // units of the drawing: it grows with its place
const HIGH = 92;
const EDGE = 5;

/** What is drawn among the many: the trust of both in one play, at the opening and after each decision. */
export type OwnCourse = Readonly<Record<Role, readonly number[]>>;

export function BesideCurve({
  trust,
  own,
}: {
  readonly trust: BesideRow['trust'];
  readonly own: OwnCourse | null;
}) {
  const most = Math.max(1, trust.hurt.length - 1, (own?.hurt.length ?? 1) - 1);
  const x = (n: number) => EDGE + ((WIDE - 2 * EDGE) * n) / most;
  const y = (value: number) => EDGE + (HIGH - 2 * EDGE) * (1 - value / 100);
  const line = (values: readonly number[]) => values.map((value, n) => `${x(n)},${y(value)}`).join(' ');
  return (
    <svg class="drawing beside-curve" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      {[0, 50, 100].map((value) => (
        <line key={value} class="beside-grid" x1={x(0)} x2={x(most)} y1={y(value)} y2={y(value)} />
      ))}
      {ROLES.map((role) => (
        <polygon
          key={role}
          class={`beside-band beside-band-${role}`}
          points={[
            ...trust[role].map(({ high }, n) => `${x(n)},${y(high)}`),
            ...trust[role].map(({ low }, n) => `${x(n)},${y(low)}`).reverse(),
          ].join(' ')}
        />
      ))}
      {ROLES.map((role) => (
        <polyline
          key={role}
          class={`beside-line beside-line-${role}`}
          points={line(trust[role].map(({ middle }) => middle))}
        />
      ))}
      {own &&
        ROLES.map((role) => {
          const last = own[role].length - 1;
          return (
            <g key={role} class={`beside-of beside-of-${role}`}>
              <polyline points={line(own[role])} />
              <circle cx={x(last)} cy={y(own[role][last] ?? 0)} r="4" />
            </g>
          );
        })}
    </svg>
  );
}
