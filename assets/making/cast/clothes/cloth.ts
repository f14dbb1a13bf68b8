/** What garments have in common: their shape as data, cuffs, woven marks, and the neck they leave bare. */

import { type Arm, TRUNK } from '../body/limbs.ts';
import { area, outline, PEN, smooth, stroke, type Trace } from '../brush.ts';

export type Garment = {
  readonly cloth: string;
  /** How far it leaves the neck bare. */
  readonly neck: 'open' | 'covered' | 'collared';
  /** Drawn before the trunk: a hood. */
  readonly behind?: string;
  /** Drawn on the trunk, beneath the arms. */
  readonly front: string;
  /** Drawn over the shoulders, round the neck. */
  readonly collar: string;
  readonly sleeves: 'long' | 'short';
  /** The end of a sleeve, and what is woven into it; kept inside the arm. */
  readonly onArm: (arm: Arm, side: 'near' | 'far') => { readonly woven: string; readonly end: string };
};

/** Keeps a drawing inside one or more shapes. */
export function within(id: string, shapes: readonly Trace[], svg: string): string {
  const paths = shapes.map((trace) => `<path d="${outline(trace)}"/>`).join('');
  return `<clipPath id="${id}">${paths}</clipPath><g clip-path="url(#${id})">${svg}</g>`;
}

/** A drawing without what another, lying before it, would hide. */
export function without(id: string, before: string, svg: string): string {
  const black = `<filter id="${id}-black" filterUnits="userSpaceOnUse" ${EVERYWHERE}><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0"/></filter>`;
  const mask = `<mask id="${id}-mask" maskUnits="userSpaceOnUse" ${EVERYWHERE}><rect ${EVERYWHERE} fill="#fff"/><g filter="url(#${id}-black)">${before}</g></mask>`;
  return `${black}${mask}<g mask="url(#${id}-mask)">${svg}</g>`;
}

const EVERYWHERE = 'x="-300" y="-100" width="1600" height="1700"';

/** A shirt front, up to where the lower edges of its collar lie, so that nothing shines through between them. */
export const UNDER_COLLAR: Trace =
  '300,684! 372,676 404,738! 418,738! 452,676 524,690! 476,760 412,784! 336,760';

export function onTrunk(svg: string): string {
  return within('trunk', [TRUNK], svg);
}

/** The end of a long sleeve with a second line behind it. */
export function plainCuff({ cuff, cuffBack }: Arm): string {
  return cuff && cuffBack ? stroke(cuffBack, { width: 10 }) + stroke(cuff) : '';
}

/** The same with the short lines of knitting between. */
export function ribbedCuff(arm: Arm): string {
  if (!arm.cuff || !arm.cuffBack) return '';
  const [end, back] = [smooth(arm.cuff), smooth(arm.cuffBack)];
  const ribs = [0.3, 0.55, 0.8].map((t) => {
    const from = back[Math.round(t * (back.length - 1))];
    const to = end[Math.round(t * (end.length - 1))];
    if (!from || !to) return '';
    const points = [0.15, 0.7].map(
      (k) => `${from[0] + (to[0] - from[0]) * k},${from[1] + (to[1] - from[1]) * k}`,
    );
    return stroke(points.join(' '), { width: 7, end: 'thin' });
  });
  return plainCuff(arm) + ribs.join('');
}

/** A drop-like mark at each point, turned this way and that. */
export function speckle(points: Trace, colour: string): string {
  return points
    .split(' ')
    .map((text, i) => {
      const [x = 0, y = 0] = text.split(',').map(Number);
      const angle = ((x * 7 + y * 3 + i * 61) % 180) - 90;
      return `<path transform="translate(${x} ${y}) rotate(${angle})" fill="${colour}" d="M-15 2C-8 -7 6 -10 13 -6C19 -2 17 7 10 8C2 9 -8 5 -15 2Z"/>`;
    })
    .join('');
}

const NECK: Record<Garment['neck'], { readonly fill: Trace; readonly left: Trace; readonly right: Trace }> = {
  open: {
    fill: '322,490! 478,490! 470,556 484,596 522,612! 500,690 396,724 290,690 238,606! 300,580 318,540',
    left: '330,516 322,548 302,576 268,594 240,600',
    right: '470,540 474,572 490,594 524,606',
  },
  covered: {
    fill: '322,490! 478,490! 470,556 484,592! 498,620! 414,738! 302,606! 306,572 318,540',
    left: '330,516 324,546 308,576 294,592',
    right: '470,540 474,570 486,592 502,608',
  },
  collared: {
    fill: '306,490! 478,490! 470,556 484,592! 494,620! 414,738! 290,606! 296,572 306,540',
    left: '314,514 309,546 296,576',
    right: '470,540 474,570 486,590',
  },
};

/** The neck, drawn with the body: a scarf lies over it, and the head over both. */
export function drawNeck(garment: Garment, skin: string): string {
  const { fill, left, right } = NECK[garment.neck];
  return area(fill, skin) + stroke(left, { width: PEN * 0.9 }) + stroke(right, { width: PEN * 0.9 });
}
