/** Hands of Open Peeps, put where a sleeve ends. */

import { INK, PEN, stroke, type Trace } from '../brush.ts';
import { within } from '../clothes/cloth.ts';
import parts from '../open-peeps/hands.json' with { type: 'json' };

export type Hand = keyof typeof parts.hands;

export type HandUse = {
  readonly hand: Hand;
  readonly transform?: string;
  /** Cuts the hand off the bare forearm it was drawn with. */
  readonly keep?: Trace;
};

const PHONE: Trace =
  '504,814! 559,809 587,816 591,825 584,834 554,843 482,858! 565,857 609,859 632,864! 650,882! 730,700! 707,678! 566,678!';

/** The back of a phone, where the outline of hand and phone together leaves room for it. */
function drawPhone(d: string, id: string): string {
  const back = `<path d="${d}" fill="#3c4a5e" stroke="#3c4a5e" stroke-width="2"/>`;
  return within(`${id}-phone`, [PHONE], back) + stroke('676,726 690,728', { width: 9, colour: '#93a4b8' });
}

/** The SVG of a hand in the person's skin; the hand with the phone brings its phone. */
export function drawHand(use: HandUse, skin: string, id: string): string {
  const { d } = parts.hands[use.hand];
  const ink = `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${PEN * 1.7}" stroke-linejoin="round"/>`;
  const flesh = `<path d="${d}" fill="${skin}" stroke="${skin}" stroke-width="0.8"/>`;
  const phone = use.hand === 'phone' ? drawPhone(d, id) : '';
  const whole = ink + flesh + phone;
  const kept = use.keep ? within(`${id}-kept`, [use.keep], whole) : whole;
  return use.transform ? `<g transform="${use.transform}">${kept}</g>` : kept;
}
