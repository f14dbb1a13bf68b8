/** The trust of every play as a fan of thin lines; one of them can be shown among the others. */
import { useId, useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { findCodes, plainText } from '../../journal/pasted.ts';
import type { BoardPlay, Role } from './board-play.ts';
import { BOARD } from './words.ts';
import './fan.css';
import '../../look/drawing.css';

const WIDE = 360; // units of the drawing: it grows with its place
const HIGH = 200;
const EDGE = { left: 30, right: 8, top: 10, bottom: 24 };
const INK = 12; // lines on top of each other that make full black
const SIDES = ['responsible', 'hurt'] as const satisfies readonly Role[];

interface FanProps {
  readonly plays: readonly BoardPlay[];
  readonly people: Names;
}

export function Fan({ plays, people }: FanProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const wanted = findCodes(plainText(typed)).map(({ code }) => code);
  const chosen = plays.find(({ code }) => wanted.includes(code)) ?? null;
  return (
    <section class="board-fan" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{BOARD.curves}</h2>
      <div class="row">
        <label for={`${id}-code`}>{BOARD.highlight}</label>
        <input
          id={`${id}-code`}
          class="field"
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span id={`${id}-hint`} class="soft">
          {BOARD.highlightHint}
        </span>
      </div>
      <p role="status">{typed.trim() !== '' && chosen === null && BOARD.notOnBoard}</p>
      <div class="board-panels">
        {SIDES.map((side) => (
          <Panel key={side} plays={plays} side={side} chosen={chosen} people={people} />
        ))}
      </div>
    </section>
  );
}

interface PanelProps extends FanProps {
  readonly side: Role;
  readonly chosen: BoardPlay | null;
}

function Panel({ plays, side, chosen, people }: PanelProps) {
  const most = Math.max(1, ...plays.map(({ choices }) => choices.length));
  const x = (n: number) => EDGE.left + ((WIDE - EDGE.left - EDGE.right) * n) / most;
  const y = (value: number) => EDGE.top + (HIGH - EDGE.top - EDGE.bottom) * (1 - value / 100);
  const way = ({ trusts }: BoardPlay) => trusts.map((each, n) => `${x(n)},${y(each[side])}`).join(' ');
  const ends = plays.map(({ trusts }) => trusts.at(-1)?.[side] ?? 0).sort((a, b) => a - b);
  const thin = Math.max(0.15, Math.min(0.6, INK / Math.max(1, plays.length)));
  const last = chosen?.trusts.at(-1)?.[side] ?? 0;
  return (
    <figure class="board-card">
      <h3>{BOARD.ofTrust(people[side], people[side === 'hurt' ? 'responsible' : 'hurt'])}</h3>
      <svg class="drawing" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
        {[0, 50, 100].map((value) => (
          <g key={value} class="board-grid">
            <line x1={EDGE.left} x2={WIDE - EDGE.right} y1={y(value)} y2={y(value)} />
            <text x={EDGE.left - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        <text class="board-axis" x={WIDE - EDGE.right} y={HIGH - 6} text-anchor="end">
          {most} {BOARD.axis}
        </text>
        {/* Equal plays have equal codes: the index makes their keys differ. */}
        <g opacity={chosen ? 0.5 : 1}>
          {plays.map((play, at) => (
            <polyline
              key={`${at} ${play.code}`}
              class={`board-line board-line-${side}`}
              points={way(play)}
              opacity={thin}
            />
          ))}
        </g>
        {chosen && (
          <>
            <polyline class="board-line-under" points={way(chosen)} />
            <polyline class="board-line-chosen" points={way(chosen)} />
            <circle class="board-line-end" cx={x(chosen.choices.length)} cy={y(last)} r="5" />
          </>
        )}
      </svg>
      <figcaption>
        {ends.length > 0 && (
          <p>
            {BOARD.curvesTold(ends[0] ?? 0, ends.at(-1) ?? 0, ends[Math.floor((ends.length - 1) / 2)] ?? 0)}
          </p>
        )}
        {chosen && <p>{BOARD.highlighted(chosen.code, chosen.trusts[0]?.[side] ?? 0, last)}</p>}
      </figcaption>
    </figure>
  );
}
