/** What some heads have besides: a cropped beard gone grey, a braid with its ribbon, a band round a bun. */
import { area, INK, stroke, type Trace } from '../brush.ts';
import type { Person } from '../people.ts';

const many = (traces: readonly Trace[], width: number, colour = INK): string =>
  traces.map((trace) => stroke(trace, { width, colour, end: 'thin' })).join('');

/** A beard kept short, from the sideburns round the mouth: a tone on the skin, so that every mouth stays legible. */
export function beard({ cap, skin }: Person): string {
  return (
    area(
      '256,486! 282,462 296,424 306,452 324,486 356,506 396,504 424,478 446,450 480,440! 516,444 544,462 562,446 580,410! 620,420! 600,620! 240,620!',
      cap,
    ) +
    area('434,484! 450,468 480,462 508,466 524,478! 516,500 496,508 470,510 446,502', skin) +
    many(
      [
        '318,512 326,522',
        '352,524 359,533',
        '392,530 398,540',
        '428,540 433,549',
        '470,536 474,546',
        '512,528 514,538',
        '546,500 545,510',
        '300,470 306,480',
        '410,512 415,521',
        '556,470 555,478',
      ],
      5,
    )
  );
}

/** Grey at the temple, a line across the forehead. */
export function wornFace(): string {
  const grey = [
    '210,292 216,326 222,352',
    '226,262 232,306 238,350',
    '246,258 250,300 256,334',
    '236,208 226,228 220,246',
  ];
  return (
    many(grey, 10, '#b9aca2') + stroke('404,258 440,250 482,254', { width: 8, start: 'thin', end: 'thin' })
  );
}

/** A few on the cheek. */
export function freckles(): string {
  const spots = ['372,420', '392,432', '414,420', '398,408', '350,430', '544,424', '556,412'];
  return spots
    .map((spot) => spot.split(','))
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.6" fill="#b4714c"/>`)
    .join('');
}

/** A plait out of the knot at the neck, over the near shoulder, with a ribbon; a grip above the ear. */
export function braid({ hair, cap }: Person): string {
  const leaves = 6;
  const parts: string[] = [];
  for (let i = 0; i < leaves * 2; i++) {
    const t = i / (leaves * 2);
    const x = 232 - 62 * t ** 0.8;
    const y = 486 + 276 * t;
    const w = 46 - 12 * t;
    const side = i % 2 === 0 ? -1 : 1;
    const at = (dx: number, dy: number): string =>
      `${(x + side * dx * w).toFixed(0)},${(y + dy * 52).toFixed(0)}`;
    const leaf = [
      at(0.3, -0.3),
      at(0.9, 0),
      at(0.95, 0.55),
      at(0.3, 1.05),
      at(-0.35, 1.15),
      at(-0.3, 0.5),
    ].join(' ');
    parts.push(area(leaf, hair), stroke(`${leaf} ${at(0.3, -0.3)}`, { width: 10 }));
  }
  const tail = '152,786! 190,786! 200,820 196,856 176,892! 168,880 158,892 146,856 144,820';
  return (
    area(tail, hair) +
    stroke('152,790 144,820 146,856 158,890 168,876 176,892 196,856 200,820 190,790', { width: 12 }) +
    parts.join('') +
    area('146,772! 194,768! 198,796! 150,800!', cap) +
    stroke('146,772! 194,768! 198,796! 150,800! 146,772', { width: 11 }) +
    stroke('272,330 318,300', { width: 22 }) +
    stroke('272,330 318,300', { width: 9, colour: cap })
  );
}

/** A band round the root of the bun. */
export function hairBand({ cap }: Person): string {
  const band = '206,250 226,212 262,178 308,160';
  return stroke(band, { width: 38 }) + stroke(band, { width: 18, colour: cap });
}
