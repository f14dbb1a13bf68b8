/** What musicians leave behind: stands, sheets, cellos and their cases. Measures in pixels of the picture. */
import { box, line, oval, type Point, poly, soft } from '../pen/outline.ts';
import { each, flat, type Ink, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';

/** A sheet with five staves' worth of notes, its upper left corner at 0, 0. */
function sheet(w: number, h: number, paper: string, notes: string, ink: Ink): Svg {
  const staff = (i: number): Svg => {
    const y = h * (0.16 + i * 0.2);
    const heads = each(4, (k) =>
      flat(oval(w * (0.2 + k * 0.19), y + (((i * 3 + k * 5) % 4) - 1.5) * h * 0.022, w * 0.032), notes, 0.8),
    );
    return wire(line([w * 0.1, y], [w * 0.9, y]), notes, 1.6, 0.45) + heads;
  };
  return inked(box(0, 0, w, h), paper, { ...ink, weight: 1.8 }) + each(5, staff);
}

interface StandLook {
  readonly iron: string;
  readonly paper: string;
  readonly notes: string;
  readonly sheets: number;
  readonly ink: Ink;
}

/** A music stand seen from the player's side: its desk `w` wide with its upper edge at `y`, its feet at `floor`. */
export function musicStand(x: number, y: number, w: number, floor: number, look: StandLook): Svg {
  const { iron, paper, notes, sheets, ink } = look;
  const h = w * 0.66;
  const desk = poly([x - w * 0.5, y + 4], [x + w * 0.5, y], [x + w * 0.54, y + h], [x - w * 0.54, y + h + 2]);
  const pageW = w * 0.42;
  const page = (i: number): Svg => {
    const left = x + (i - sheets / 2) * (pageW + 3);
    return moved(
      sheet(pageW, h * 0.92, paper, notes, ink),
      `translate(${left} ${y - 2 + i * 3}) rotate(${i * 2 - 1.2})`,
    );
  };
  return [
    wire(line([x, y + h], [x, floor - 40]), iron, 8),
    stroke(line([x, floor - 60], [x - w * 0.3, floor]), { ...ink, weight: 5 }),
    stroke(line([x, floor - 60], [x + w * 0.3, floor]), { ...ink, weight: 5 }),
    stroke(line([x, floor - 60], [x + 6, floor + 10]), { ...ink, weight: 5 }),
    inked(desk, iron, ink),
    each(sheets, page),
    inked(box(x - w * 0.56, y + h - 4, w * 1.12, 12), iron, { ...ink, weight: 2 }),
  ].join('');
}

interface CelloLook {
  readonly belly: string;
  readonly shine: string;
  readonly neck: string;
  readonly ink: Ink;
}

/** The belly of a cello below the end of its neck at `x`, `top`; `u` is a hundredth of its whole height. */
function celloBelly(x: number, top: number, u: number, { belly, shine, ink }: CelloLook): Svg {
  const bout = (s: 1 | -1): string =>
    `C${x + s * 10 * u} ${top + 2 * u} ${x + s * 17 * u} ${top + 6 * u} ${x + s * 15.5 * u} ${top + 16 * u} C${x + s * 14 * u} ${top + 20 * u} ${x + s * 10 * u} ${top + 22 * u} ${x + s * 11 * u} ${top + 28 * u} C${x + s * 12 * u} ${top + 33 * u} ${x + s * 20 * u} ${top + 34 * u} ${x + s * 20 * u} ${top + 46 * u} C${x + s * 20 * u} ${top + 57 * u} ${x + s * 11 * u} ${top + 60 * u} ${x} ${top + 60 * u}`;
  const half = (s: 1 | -1): string => `M${x} ${top} ${bout(s)}`;
  const at = (dx: number, dy: number): Point => [x + dx * u, top + dy * u];
  const hole = (s: 1 | -1): Svg =>
    stroke(soft(at(s * 5.5, 23), at(s * 8.4, 24.5), at(s * 7.4, 31), at(s * 9.4, 37), at(s * 11.6, 36.5)), {
      ...ink,
      weight: 3,
    });
  return [
    stroke(line(at(0, 60), at(0, 66)), { ...ink, weight: 4 }),
    flat(`${half(1)} Z`, belly) + flat(`${half(-1)} Z`, belly),
    wire(soft(at(-12, 7), at(-13, 14), at(-9, 20)), shine, 6, 0.7),
    wire(soft(at(-16, 40), at(-17, 48), at(-12, 55)), shine, 6, 0.7),
    stroke(half(1), ink) + stroke(half(-1), ink),
    hole(1) + hole(-1),
  ].join('');
}

/** A cello, upright: the top of its scroll at `y`, `h` high without the spike. */
export function cello(x: number, y: number, h: number, look: CelloLook): Svg {
  const { belly, shine, neck, ink } = look;
  const u = h / 100;
  const at = (dx: number, dy: number): Point => [x + dx * u, y + dy * u];
  const thin = { ...ink, weight: 2 };
  return [
    celloBelly(x, y + 40 * u, u, look),
    inked(poly(at(-1.8, 9), at(1.8, 9), at(3, 60), at(-3, 60)), neck, thin),
    inked(oval(...at(0, 5), 3.2 * u, 4.6 * u), belly, thin),
    stroke(line(at(-5.4, 8), at(5.4, 8)), { ...ink, weight: 4 }),
    stroke(line(at(-5, 11.4), at(5, 11.4)), { ...ink, weight: 4 }),
    inked(poly(at(-5, 73.5), at(5, 73.5), at(4, 71), at(-4, 71)), shine, thin),
    inked(poly(at(-2.6, 81), at(2.6, 81), at(1.6, 96), at(-1.6, 96)), neck, thin),
    wire(line(at(-0.8, 9), at(-1.4, 81)), shine, 1.4, 0.8),
    wire(line(at(0.8, 9), at(1.4, 81)), shine, 1.4, 0.8),
  ].join('');
}

/** A cello's case lying on its side, the neck to the right; `x`, `y` is the upper left corner of its belly. */
export function lyingCase(x: number, y: number, l: number, paint: string, shine: string, ink: Ink): Svg {
  const u = l / 100;
  const outline = `M${x} ${y + 18 * u} C${x - 2 * u} ${y + 4 * u} ${x + 10 * u} ${y - 1 * u} ${x + 22 * u} ${y + 1 * u} C${x + 32 * u} ${y + 3 * u} ${x + 34 * u} ${y + 6 * u} ${x + 42 * u} ${y + 4 * u} C${x + 52 * u} ${y + 1 * u} ${x + 60 * u} ${y + 6 * u} ${x + 66 * u} ${y + 9 * u} L${x + 95 * u} ${y + 10 * u} Q${x + 100 * u} ${y + 11 * u} ${x + 100 * u} ${y + 16 * u} L${x + 100 * u} ${y + 20 * u} Q${x + 100 * u} ${y + 26 * u} ${x + 94 * u} ${y + 26 * u} L${x + 6 * u} ${y + 28 * u} Q${x} ${y + 28 * u} ${x} ${y + 18 * u} Z`;
  const clasp = (at: number): Svg =>
    inked(box(x + at * u, y + 14 * u, 3.4 * u, 5 * u), shine, { ...ink, weight: 2 });
  return [
    inked(outline, paint, ink),
    wire(line([x + 1 * u, y + 16.5 * u], [x + 99 * u, y + 16.5 * u]), shine, 3, 0.45),
    wire(soft([x + 6 * u, y + 8 * u], [x + 14 * u, y + 4 * u], [x + 24 * u, y + 4.5 * u]), shine, 5, 0.5),
    clasp(12) + clasp(34) + clasp(60),
    stroke(
      soft(
        [x + 46 * u, y + 16 * u],
        [x + 47 * u, y + 21 * u],
        [x + 53 * u, y + 21 * u],
        [x + 54 * u, y + 16 * u],
      ),
      { ...ink, weight: 6 },
    ),
  ].join('');
}
