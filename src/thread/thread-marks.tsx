/** The marks of the thread as shapes for an SVG: in ink, with their own colour over it. */

import type { PlaceMark } from './history.ts';
import { KNOT_LOOPS, KNOT_STUBS, OPEN_KNOT, SNAG_LOOP } from './knots.ts';
import { STITCH_COLOURS, STITCH_LINES, type StitchFamily, type StitchMark } from './stitches.ts';
import { pathOf } from './weave.ts';

interface MarkProps {
  readonly mark: PlaceMark;
  readonly family: StitchFamily | null;
}

/** Around (0, 0), the thread running to the right; in px of the stage's design. */
export function ThreadMark({ mark, family }: MarkProps) {
  if (mark === 'knot') return <Knot />;
  if (mark === 'snag') return <Yarn lines={[SNAG_LOOP]} colour="var(--yarn)" />;
  if (mark === 'stitch' && family)
    return <Yarn lines={STITCH_LINES[family]} colour={`#${STITCH_COLOURS[family].toString(16)}`} />;
  return <circle class="thread-bead" r="5" />;
}

/** What is owed: a knot that is not drawn tight. */
export function OpenMark() {
  return <Yarn lines={OPEN_KNOT} colour="var(--yarn)" />;
}

function Knot() {
  return (
    <>
      <Yarn lines={KNOT_STUBS} colour="var(--yarn)" />
      {KNOT_LOOPS.map((loop) => (
        <Yarn key={pathOf(loop)} lines={[loop]} colour="var(--yarn)" fill="var(--yarn-deep)" />
      ))}
    </>
  );
}

interface YarnProps {
  readonly lines: readonly (readonly StitchMark[])[];
  readonly colour: string;
  readonly fill?: string;
}

function Yarn({ lines, colour, fill = 'none' }: YarnProps) {
  const path = lines.map(pathOf).join('');
  return (
    <>
      <path class="thread-mark-ink" d={path} fill={fill} />
      <path class="thread-mark-colour" d={path} stroke={colour} />
    </>
  );
}
