/** What stands and hangs in rooms. Places are upper left corners, measures pixels of the picture. */
import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { between, box, line, oval, type Point, poly, round, scallop, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, type Ink, inked, type Paint, type Svg, stroke, wire } from '../pen/pen.ts';

/** Wallpaper: soft upright stripes down to the floor. */
export function stripes(floor: number, colour: string, strength: number, step = 100): Svg {
  return each(WIDTH / step, (i) => flat(box(i * step + step / 4, 0, step / 2, floor), colour, strength));
}

/** Floor from `y` down, with a few boards that run towards us. */
export function boards(y: number, paint: Paint, seam: string): Svg {
  const seams = each(11, (i) => {
    const far = 800 + (i - 5) * 190;
    return wire(line([far, y], [800 + (far - 800) * 1.75, HEIGHT]), seam, 2, 0.45);
  });
  return flat(box(0, y, WIDTH, HEIGHT - y), paint) + seams;
}

export function skirting(y: number, colour: string, ink: Ink, height = 26): Svg {
  return (
    flat(box(0, y - height, WIDTH, height), colour) +
    wire(line([0, y - height], [WIDTH, y - height]), ink.colour ?? C.inkSoft, 1.6, 0.5) +
    stroke(line([-6, y], [WIDTH + 6, y + 1]), ink)
  );
}

interface WindowLook {
  readonly view: Svg;
  readonly frame: string;
  readonly ink: Ink;
  readonly columns?: number;
  readonly rows?: readonly number[]; // heights of cross-bars, as shares of the glass
}

/** A window with what is seen through it, and a sill that juts out. */
export function window(
  x: number,
  y: number,
  w: number,
  h: number,
  { view, frame, ink, columns = 2, rows = [] }: WindowLook,
): Svg {
  const edge = 20;
  const glass = box(x + edge, y + edge, w - 2 * edge, h - 2 * edge);
  const bar = (i: number): Svg =>
    inked(box(x + (w * (i + 1)) / columns - 7, y + edge, 14, h - 2 * edge), frame, ink);
  const across = (share: number): Svg =>
    inked(box(x + edge, y + edge + (h - 2 * edge) * share - 6, w - 2 * edge, 12), frame, ink);
  return [
    inked(box(x, y, w, h), frame, ink),
    clipped(glass, view),
    stroke(glass, { ...ink, weight: 1.8 }),
    rows.map(across).join(''),
    each(columns - 1, bar),
    inked(box(x - 24, y + h - 4, w + 48, 22), frame, ink),
  ].join('');
}

/** A flat cupboard with `doors` doors and their knobs. */
export function cupboard(
  x: number,
  y: number,
  w: number,
  h: number,
  doors: number,
  colours: { body: string; door: string; knob: string },
  ink: Ink,
): Svg {
  const each_ = w / doors;
  const door = (i: number): Svg => {
    const left = x + i * each_ + 14;
    const knob = i % 2 === 0 ? left + each_ - 46 : left + 18;
    return (
      inked(box(left, y + 14, each_ - 28, h - 28), colours.door, { ...ink, weight: 2 }) +
      inked(oval(knob, y + h * (h > 220 ? 0.2 : 0.62), 7), colours.knob, { ...ink, weight: 2 })
    );
  };
  return inked(box(x, y, w, h), colours.body, ink) + each(doors, door);
}

/** A lamp on its cord; its shine is laid by the room. */
export function pendant(x: number, y: number, r: number, shade: string, ink: Ink): Svg {
  return [
    wire(line([x, 0], [x, y - r * 0.9]), ink.colour ?? C.ink, 4),
    flat(oval(x, y + 2, r * 0.55, 9), '#fff6d2'),
    inked(
      `M${x - r} ${y} C${x - r} ${y - r * 1.2} ${x + r} ${y - r * 1.2} ${x + r} ${y} Q${x} ${y + 10} ${x - r} ${y} Z`,
      shade,
      ink,
    ),
  ].join('');
}

/** A lamp with a cloth shade, standing on `y`. */
export function tableLamp(x: number, y: number, shade: string, ink: Ink): Svg {
  return [
    inked(round(x - 26, y - 12, 52, 12, 6), C.woodDeep, ink),
    stroke(line([x, y - 12], [x, y - 80]), { ...ink, weight: 5 }),
    inked(poly([x - 34, y - 140], [x + 34, y - 140], [x + 58, y - 72], [x - 58, y - 72]), shade, ink),
  ].join('');
}

/** A door with two panels, its handle on the side of `handle`. */
export function door(
  x: number,
  y: number,
  w: number,
  h: number,
  colours: { leaf: string; panel: string; frame: string },
  ink: Ink,
  handle: 'left' | 'right' = 'left',
): Svg {
  const knob = handle === 'left' ? x + 26 : x + w - 26;
  const panel = (top: number, height: number): Svg =>
    inked(box(x + w * 0.18, y + top, w * 0.64, height), colours.panel, { ...ink, weight: 2 });
  return [
    inked(box(x - 22, y - 22, w + 44, h + 22), colours.frame, ink),
    inked(box(x, y, w, h), colours.leaf, ink),
    panel(h * 0.08, h * 0.36),
    panel(h * 0.54, h * 0.36),
    inked(oval(knob, y + h * 0.5, 9), C.mustard, { ...ink, weight: 2 }),
  ].join('');
}

/** Curtain or valance cloth with bows below. */
export function valance(
  x: number,
  y: number,
  w: number,
  h: number,
  bows: number,
  colour: string,
  ink: Ink,
): Svg {
  return inked(scallop(x, y, w, h, bows), colour, ink);
}

/** Paper pinned to a wall, a little askew. */
export function note(x: number, y: number, w: number, h: number, colour: string, pin: string, ink: Ink): Svg {
  const askew = ((x * 7 + y) % 9) - 4;
  return `<g transform="rotate(${askew / 2} ${x + w / 2} ${y})">${inked(box(x, y, w, h), colour, { ...ink, weight: 1.8 })}${flat(oval(x + w / 2, y + 6, 6), pin)}</g>`;
}

/** A radiator with its upper edge at `y`, its pipes in the floor; colours of ribs and rails. */
export function radiator(
  x: number,
  y: number,
  w: number,
  floor: number,
  [rib, rail]: readonly [string, string],
  ink: Ink,
): Svg {
  const thin = { ...ink, weight: 1.8 };
  const count = Math.round(w / 30);
  const step = (w - 8) / count;
  const pipe = (at: number): Svg => stroke(line([at, y + 112], [at, floor]), { ...ink, weight: 5 });
  return [
    pipe(x + 16) + pipe(x + w - 14),
    each(count, (i) => inked(round(x + 6 + i * step, y, step - 4, 116, 9), rib, thin)),
    inked(box(x, y + 12, w, 10), rail, thin) + inked(box(x, y + 92, w, 10), rail, thin),
    inked(oval(x + w + 14, y + 100, 10, 14), rail, thin),
  ].join('');
}

/** A plant in its pot, standing on `y`. */
export function plant(x: number, y: number, size: number, pot: string, ink: Ink): Svg {
  const leaf = (dx: number, dy: number): Svg => {
    const tip: Point = [x + dx * size, y - size * 0.6 + dy * size];
    const root: Point = [x, y - size * 0.55];
    const [middleX, middleY] = between(root, tip, 0.5);
    const bend = (size * 0.19) / Math.hypot(tip[0] - root[0], tip[1] - root[1]);
    const [aside, up] = [(tip[1] - root[1]) * bend, (root[0] - tip[0]) * bend];
    return inked(
      `M${root[0]} ${root[1]} Q${middleX + aside} ${middleY + up} ${tip[0]} ${tip[1]} Q${middleX - aside} ${middleY - up} ${root[0]} ${root[1]} Z`,
      C.leaf,
      { ...ink, weight: 2 },
    );
  };
  const leaves: readonly Point[] = [
    [-0.5, -0.35],
    [0.5, -0.4],
    [-0.25, -0.75],
    [0.28, -0.8],
    [0, -0.95],
  ];
  return (
    leaves.map(([dx, dy]) => leaf(dx, dy)).join('') +
    inked(
      poly(
        [x - size * 0.32, y - size * 0.6],
        [x + size * 0.32, y - size * 0.6],
        [x + size * 0.22, y],
        [x - size * 0.22, y],
      ),
      pot,
      ink,
    )
  );
}

/** Books side by side on a board whose top is `y`. */
export function books(
  x: number,
  y: number,
  sizes: readonly (readonly [number, number, string])[],
  ink: Ink,
): Svg {
  let left = x;
  return sizes
    .map(([w, h, colour]) => {
      const book = inked(box(left, y - h, w, h), colour, { ...ink, weight: 2 });
      left += w + 1;
      return book;
    })
    .join('');
}

/** A soft fold or shine on cloth and glass. */
export function fold(colour: string, weight: number, ...points: readonly Point[]): Svg {
  return wire(soft(...points), colour, weight, 0.6);
}
