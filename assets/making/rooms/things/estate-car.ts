/** A locksmith's estate car, from behind, its boot open. */
import { downwards, glow } from '../pen/light.ts';
import { box, line, oval, poly, round, soft } from '../pen/outline.ts';
import { clipped, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';

const INK = { colour: '#20253b' };
const THIN = { ...INK, weight: 2 };

/** What lies in the boot: a tool box, a coil of wire, shopping, and a blanket spread for something that must not be scratched. */
function boot(): Svg {
  return [
    flat(box(-132, -168, 264, 150), downwards([0, '#6b5a55'], [1, '#8a6d59'])),
    glow(0, -150, 170, 110, '#ffe6a8', 0.8),
    inked(round(-108, -134, 216, 70, 12, 'top'), '#5a5262', THIN),
    inked(round(-116, -88, 96, 64, 8), '#c95f4c', INK),
    inked(box(-120, -72, 104, 12), '#e08a6f', THIN) + inked(box(-76, -74, 16, 20), '#e9d9b4', THIN),
    stroke(soft([-92, -88], [-88, -106], [-48, -106], [-44, -88]), { ...INK, weight: 4 }),
    stroke(oval(20, -70, 34, 26), { colour: '#2c3147', weight: 5 }) +
      stroke(oval(24, -64, 24, 18), { colour: '#2c3147', weight: 4 }),
    inked(poly([78, -26], [84, -92], [122, -92], [128, -26]), '#e3d3b4', THIN) +
      flat(oval(96, -96, 10, 8), '#8fb587') +
      flat(oval(112, -98, 9, 10), '#d4604c') +
      stroke(soft([92, -92], [103, -116], [114, -92]), THIN),
    inked('M-130 -20 Q-60 -44 20 -26 L134 -24 L134 -8 L-132 -8 Z', '#b5624f', THIN) +
      wire(soft([-110, -22], [-50, -34], [20, -18]), '#e6b48f', 3, 0.7),
  ].join('');
}

/** The estate car from behind, its boot open, drawn about the middle of its bumper. */
export function estateCar(): Svg {
  const [paint, dark] = ['#7d9fa3', '#5f7f88'];
  const wheel = (x: number): Svg => inked(round(x, 16, 54, 62, 14), '#262a3c', INK);
  const lamp = (x: number): Svg =>
    glow(x + 14, -76, 80, 70, '#ff7a5c', 0.5) +
    inked(round(x, -122, 28, 92, 8), '#e2604a', THIN) +
    flat(box(x + 5, -70, 18, 16), '#ffd0a8');
  return [
    flat(oval(0, 78, 236, 18), '#12162a', 0.55),
    wheel(-164) + wheel(110),
    inked(
      'M-186 40 L-186 -98 Q-180 -130 -164 -150 L-140 -232 Q-136 -246 -118 -246 L118 -246 Q136 -246 140 -232 L164 -150 Q180 -130 186 -98 L186 40 Q186 52 172 52 L-172 52 Q-186 52 -186 40 Z',
      downwards([0, paint], [1, dark]),
      INK,
    ),
    clipped(
      poly([-134, -8], [-146, -150], [-124, -232], [124, -232], [146, -150], [134, -8]),
      moved(flat(box(-150, -240, 300, 240), '#5a4d52') + boot(), 'translate(0 0)'),
    ),
    inked(poly([-124, -232], [124, -232], [132, -196], [-132, -196]), '#4b4654', THIN),
    stroke(poly([-134, -8], [-146, -150], [-124, -232], [124, -232], [146, -150], [134, -8]), INK),
    lamp(-180) + lamp(152),
    inked(round(-192, 0, 384, 38, 12), dark, INK) + wire(line([-170, 10], [170, 10]), '#a9c3c4', 3, 0.5),
    inked(box(-56, 6, 112, 24), '#f3e6c4', THIN) +
      wire(line([-42, 18], [-16, 18]), '#4a4458', 6) +
      wire(line([-4, 18], [42, 18]), '#4a4458', 6),
    inked('M-128 -246 L-150 -330 Q-148 -350 -128 -352 L128 -352 Q148 -350 150 -330 L128 -246 Z', paint, INK),
    inked(poly([-112, -262], [-130, -326], [130, -326], [112, -262]), '#46506e', THIN) +
      flat(poly([-90, -266], [-60, -322], [-20, -322], [-56, -266]), '#8d9bb8', 0.4),
    wire(line([-132, -236], [-146, -180]), '#20253b', 5) + wire(line([132, -236], [146, -180]), '#20253b', 5),
    inked(round(-24, -344, 48, 12, 5), '#f3e6c4', { ...INK, weight: 1.8 }),
  ].join('');
}
