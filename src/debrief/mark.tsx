/** The sign of a kind of move, by shape and not only by colour: a cross stitch, a tear, a plain thread. */
import type { MoveKind } from '../trust/moves.ts';
import '../look/drawing.css';

const SHAPES: Readonly<Record<MoveKind, string>> = {
  practice: 'M-5 -5 L5 5 M-5 5 L5 -5',
  pitfall: 'M1 -7 L-3 -2 L3 1 L-1 7',
  plain: 'M-5 0 L5 0',
};

/** For use inside an SVG, around (x, y), about 14 units wide. */
export function MarkShape({
  kind,
  x,
  y,
}: {
  readonly kind: MoveKind;
  readonly x: number;
  readonly y: number;
}) {
  return <path class={`debrief-mark debrief-${kind}`} d={SHAPES[kind]} transform={`translate(${x} ${y})`} />;
}

/** A picture of its own; the word for the kind has to stand beside it. */
export function MoveSign({ kind }: { readonly kind: MoveKind }) {
  return (
    <svg class="debrief-sign drawing" viewBox="-10 -10 20 20" aria-hidden="true">
      <MarkShape kind={kind} x={0} y={0} />
    </svg>
  );
}
