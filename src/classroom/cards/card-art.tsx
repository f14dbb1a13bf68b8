/** A voting card, drawn. */
import type { ComponentChildren } from 'preact';
import { CARD_SIDE, EDGES, LETTER_SIZE, stripsOf } from './card.ts';
import { CARDS } from './words.ts';

/** Black on white whatever the colours around it, with a line to cut along. */
export function CardArt({ number }: { readonly number: number }): ComponentChildren {
  const path = stripsOf(number).map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`);
  return (
    <svg
      class="card-art"
      viewBox={`0 0 ${CARD_SIDE} ${CARD_SIDE}`}
      role="img"
      aria-label={CARDS.card(number)}
    >
      <rect class="card-paper" width={CARD_SIDE} height={CARD_SIDE} />
      <path class="card-mark" d={path.join('')} shape-rendering="crispEdges" />
      {EDGES.map(({ text, x, y, turn }) => (
        <text
          key={text}
          x={x}
          y={y}
          font-size={LETTER_SIZE}
          transform={`rotate(${turn} ${x} ${y})`}
          text-anchor="middle"
          dominant-baseline="central"
        >
          {text}
        </text>
      ))}
      <text x={CARD_SIDE - 0.25} y={CARD_SIDE - 0.25} font-size={LETTER_SIZE} text-anchor="end">
        {number}
      </text>
    </svg>
  );
}
