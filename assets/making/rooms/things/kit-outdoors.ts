/** What stands outdoors. Things stand on their `y`, at their middle `x`; measures in pixels of the picture. */
import { box, line, oval, type Point, poly, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, type Ink, inked, moved, type Paint, type Svg, short, stroke, wire } from '../pen/pen.ts';

/** How far the bumps of a crown of leaves stand out, one after the other round it. */
const BUMPS = [1.06, 0.97, 1.09, 1, 1.04, 0.95, 1.08, 0.98, 1.05] as const;

/** A crown of leaves: bumps round an oval, the same cloud at every size. */
export function crown(x: number, y: number, w: number, h: number, paint: Paint, ink?: Ink): Svg {
  const count = BUMPS.length;
  const at = (i: number, reach: number): Point => {
    const angle = (i / count) * 2 * Math.PI - 2.2;
    return [x + Math.cos(angle) * reach * w * 0.5, y + Math.sin(angle) * reach * h * 0.5];
  };
  const [start] = [at(0, 0.88)];
  const bumps = BUMPS.map((bump, i) => {
    const [control, end] = [at(i + 0.5, bump * 1.3), at(i + 1, 0.88)];
    return `Q${control.map(short).join(' ')} ${end.map(short).join(' ')}`;
  });
  const outline = `M${start.map(short).join(' ')} ${bumps.join(' ')} Z`;
  return ink ? inked(outline, paint, ink) : flat(outline, paint);
}

/** A tree: trunk to the ground at `y`, crown above. */
export function tree(
  x: number,
  y: number,
  w: number,
  h: number,
  leaves: Paint,
  trunk: string,
  ink?: Ink,
): Svg {
  const stem = poly(
    [x - w * 0.05, y],
    [x - w * 0.03, y - h * 0.6],
    [x + w * 0.03, y - h * 0.6],
    [x + w * 0.055, y],
  );
  return (
    (ink ? inked(stem, trunk, ink) : flat(stem, trunk)) + crown(x, y - h * 0.64, w, h * 0.72, leaves, ink)
  );
}

export function cloud(x: number, y: number, w: number, colour: string, opacity: number): Svg {
  const h = w * 0.2;
  return flat(
    `M${x} ${y} Q${x - w * 0.02} ${y - h} ${x + w * 0.2} ${y - h} Q${x + w * 0.32} ${y - h * 2.1} ${x + w * 0.52} ${y - h * 1.5} Q${x + w * 0.74} ${y - h * 1.9} ${x + w * 0.8} ${y - h * 0.8} Q${x + w} ${y - h * 0.7} ${x + w} ${y} Z`,
    colour,
    opacity,
  );
}

interface HouseLook {
  readonly wall: Paint;
  readonly roof: Paint;
  readonly pane: string;
  readonly rows: number;
  readonly columns: number;
  readonly ink?: Ink;
}

/** A house front with a gable, far enough to be flat. */
export function house(x: number, y: number, w: number, h: number, look: HouseLook): Svg {
  const { wall, roof, pane, rows, columns, ink } = look;
  const gable = poly([x - 10, y - h], [x + w / 2, y - h - w * 0.42], [x + w + 10, y - h]);
  const front = box(x, y - h, w, h);
  const paneW = (w / columns) * 0.42;
  const panes = each(rows * columns, (i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return flat(
      box(
        x + (w / columns) * (column + 0.5) - paneW / 2,
        y - h + (h / rows) * (row + 0.22),
        paneW,
        Math.min((h / rows) * 0.5, paneW * 1.5),
      ),
      pane,
    );
  });
  return (
    (ink ? inked(front, wall, ink) + inked(gable, roof, ink) : flat(front, wall) + flat(gable, roof)) + panes
  );
}

/** Little flags on a sagging string between two points. */
export function bunting(from: Point, to: Point, sag: number, colours: readonly string[], ink: Ink): Svg {
  const count = Math.round(Math.abs(to[0] - from[0]) / 62);
  const at = (t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ];
  const flags = each(count, (i) => {
    const [a, b] = [at((i + 0.14) / count), at((i + 0.86) / count)];
    const tip: Point = [(a[0] + b[0]) / 2 + (i % 2 ? 3 : -2), (a[1] + b[1]) / 2 + 50];
    return inked(poly(a, b, tip), colours[i % colours.length] ?? C.coral, { ...ink, weight: 2 });
  });
  return flags + wire(soft(from, at(0.25), at(0.5), at(0.75), to), ink.colour ?? C.ink, 2.4);
}

/** A park bench seen from behind or before: back boards, seat, iron legs. It stands on `y`. */
export function bench(x: number, y: number, w: number, wood: string, iron: string, ink: Ink): Svg {
  const left = x - w / 2;
  const leg = (at: number): Svg =>
    inked(poly([at, y - 150], [at + 16, y - 150], [at + 22, y], [at - 4, y]), iron, ink);
  const board = (top: number, h: number): Svg => inked(round(left, top, w, h, 8), wood, ink);
  return [
    flat(oval(x, y + 2, w * 0.56, 14), '#3c2c2a', 0.16),
    leg(left + 46),
    leg(left + w - 62),
    board(y - 176, 34),
    board(y - 132, 34),
    board(y - 76, 26),
  ].join('');
}

/** An iron railing with a rail above and a rail below. */
export function railing(
  y: number,
  height: number,
  from: number,
  to: number,
  step: number,
  colour: string,
  ink: Ink,
): Svg {
  const bars = each(Math.floor((to - from) / step) + 1, (i) =>
    wire(line([from + i * step, y - height + 8], [from + i * step, y - 10]), colour, i % 6 === 0 ? 11 : 5),
  );
  return (
    bars +
    inked(box(from - 20, y - height, to - from + 40, 14), colour, ink) +
    inked(box(from - 20, y - 22, to - from + 40, 10), colour, ink)
  );
}

/** A street lamp with a bent neck; `lean` is the side it bends to, −1 or 1; `glass` is lit or not. */
export function streetLamp(
  x: number,
  y: number,
  h: number,
  lean: 1 | -1,
  iron: string,
  ink: Ink,
  glass: string,
): Svg {
  const top = y - h;
  const head: Point = [x + lean * 118, top + 18];
  return [
    inked(poly([x - 8, y], [x - 6, top + 60], [x + 6, top + 60], [x + 8, y]), iron, ink),
    wire(`M${x} ${top + 64} Q${x} ${top} ${x + lean * 90} ${top + 6}`, iron, 12),
    stroke(`M${x} ${top + 58} Q${x} ${top - 6} ${x + lean * 90} ${top}`, { ...ink, weight: 2 }),
    flat(oval(head[0], head[1] + 8, 34, 9), glass),
    inked(
      `M${head[0] - 44} ${head[1] + 6} Q${head[0]} ${head[1] - 34} ${head[0] + 44} ${head[1] + 6} Z`,
      iron,
      ink,
    ),
  ].join('');
}

/** Tufts of grass along the ground. */
export function grass(x: number, y: number, size: number, colour: string, count = 5): Svg {
  return each(count, (i) => {
    const lean = (i - (count - 1) / 2) * size * 0.16;
    return flat(
      `M${x + i * size * 0.14 - 4} ${y} Q${x + i * size * 0.14 + lean * 0.3} ${y - size * 0.6} ${x + i * size * 0.14 + lean} ${y - size * (0.8 + (i % 2) * 0.3)} Q${x + i * size * 0.14 + lean * 0.4 + 6} ${y - size * 0.5} ${x + i * size * 0.14 + 7} ${y} Z`,
      colour,
    );
  });
}

/** Birds far away. */
export function birds(places: readonly Point[], colour: string): Svg {
  return places
    .map(([x, y]) =>
      moved(wire('M-14 -6 Q-6 -10 0 0 Q6 -10 14 -6', colour, 2.4, 0.7), `translate(${x} ${y})`),
    )
    .join('');
}
