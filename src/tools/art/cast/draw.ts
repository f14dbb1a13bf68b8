/** A person as a set of drawings that lie exactly over each other. */
import { POSES, type Pose } from '../../../story/cues.ts';
import { area, smooth, stroke } from './brush.ts';
import { drawNeck, type Garment, within } from './cloth.ts';
import { BROWS, EYES, MOUTHS, NOSE } from './face.ts';
import { drawHand } from './hands.ts';
import { drawHead } from './head.ts';
import { type Arm, type Line, MIDDLE, TRUNK, TRUNK_INK, TUCKED_HAND } from './limbs.ts';
import type { Person } from './people.ts';
import { POSTURES } from './poses.ts';
import { SCARF } from './scarf.ts';

function inked(lines: readonly Line[]): string {
  return lines.map(([trace, ends]) => stroke(trace, ends)).join('');
}

function drawArm(arm: Arm, side: 'near' | 'far', garment: Garment, skin: string): string {
  const { woven, end } = garment.onArm(arm, side);
  const bare =
    garment.sleeves === 'short'
      ? within(`${side}-bare`, [arm.hem.bare], area(arm.fill, skin) + drawWrist(arm, skin))
      : '';
  return area(arm.fill, garment.cloth) + woven + bare + inked(arm.ink) + end;
}

/** Where no sleeve ends, arm and hand run into each other. */
function drawWrist({ cuff }: Arm, skin: string): string {
  if (!cuff) return '';
  const inner = smooth(cuff).slice(3, -3);
  return stroke(inner.map((point) => point.join(',')).join(' '), { width: 30, colour: skin });
}

function drawTuckedHand(skin: string): string {
  return area(TUCKED_HAND.fill, skin) + inked(TUCKED_HAND.ink);
}

function drawBody(person: Person, pose: Pose): string {
  const { garment, skin } = person;
  const { near, far, nearHand, farHand, topHand, tucked } = POSTURES[pose];
  const svg = [
    garment.behind ?? '',
    drawNeck(garment, skin),
    area(TRUNK, garment.cloth),
    garment.front,
    inked(TRUNK_INK),
    farHand ? drawHand(farHand, skin, 'far') : '',
    drawArm(far, 'far', garment, skin),
    tucked ? drawTuckedHand(skin) : '',
    garment.collar,
    nearHand ? drawHand(nearHand, skin, 'near') : '',
    drawArm(near, 'near', garment, skin),
    topHand ? drawHand(topHand, skin, 'top') : '',
  ].join('');
  const { breadth } = person;
  return `<g transform="translate(${(MIDDLE * (1 - breadth)).toFixed(1)} 0) scale(${breadth} 1)">${svg}</g>`;
}

/** Every frame of a person, by name, as SVG in the common drawing space. */
export function drawPerson(person: Person): Record<string, string> {
  const moved = (svg: string): string => `<g transform="translate(${person.faceShift.join(' ')})">${svg}</g>`;
  const named = (folder: string, drawings: Record<string, string>) =>
    Object.entries(drawings).map(([name, svg]) => [`${folder}/${name}`, moved(svg)] as const);
  return Object.fromEntries([
    ...POSES.map((pose) => [`body/${pose}`, drawBody(person, pose)] as const),
    ...(person.scarf ? [['prop/scarf', SCARF] as const] : []),
    ['head', drawHead(person)] as const,
    ['nose', moved(NOSE)] as const,
    ...named('brows', BROWS),
    ...named('eyes', EYES),
    ...named('mouth', MOUTHS),
  ]);
}
