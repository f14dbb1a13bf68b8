/** Hands of Open Peeps, put where a sleeve ends. */
import parts from '../parts/hands.json' with { type: 'json' };
import { area, INK, outline, PEN, stroke, type Trace } from './brush.ts';

export type Hand = keyof typeof parts.hands;

export type HandUse = {
  readonly hand: Hand;
  readonly transform?: string;
  /** Cuts the hand off the bare forearm it was drawn with. */
  readonly keep?: Trace;
};

const PHONE: Trace =
  '500,826! 520,780 560,705! 580,690 712,706! 720,722 650,884! 618,872 590,858 560,864 540,868 580,846 578,826 550,818';

/** The SVG of a hand in the person's skin; the hand with the phone brings its phone. */
export function drawHand(use: HandUse, skin: string, id: string): string {
  const { d } = parts.hands[use.hand];
  const ink = `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${PEN * 1.7}" stroke-linejoin="round"/>`;
  const flesh = `<path d="${d}" fill="${skin}" stroke="${skin}" stroke-width="0.8"/>`;
  const phone =
    use.hand === 'phone'
      ? `<clipPath id="${id}-p"><path d="${d}"/></clipPath><g clip-path="url(#${id}-p)">${area(PHONE, '#3c4a5e')}</g>${stroke('676,726 690,728', { width: 9, colour: '#93a4b8' })}`
      : '';
  const clip = use.keep ? `<clipPath id="${id}-k"><path d="${outline(use.keep)}"/></clipPath>` : '';
  const group = `<g${use.keep ? ` clip-path="url(#${id}-k)"` : ''}>${ink}${flesh}${phone}</g>`;
  return `${clip}<g${use.transform ? ` transform="${use.transform}"` : ''}>${group}</g>`;
}
