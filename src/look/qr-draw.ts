/** Draws a short text as a QR picture. The only file that imports the encoder of the package `qr`. */
import { encodeQR } from 'qr';

/** White around a picture, in squares: what readers need to find it. */
const QUIET = 4;

export interface QrDrawing {
  readonly size: number; // squares along one side, with the white around it
  readonly path: string; // of the black squares, for an SVG of that size
}

/** Draws any text of up to about 2,000 letters. Throws an Error where it is longer. */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const runs = rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size: rows.length, path: runs.join('') };
}

/** Where black begins in a row, and how far it goes. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, black] of row.entries()) {
    const last = runs.at(-1);
    if (black && last && last[0] + last[1] === x) last[1] += 1;
    else if (black) runs.push([x, 1]);
  }
  return runs;
}
