/** A person as a set of drawings that lie exactly over each other. */
import { POSES } from '../../../story/cues.ts';
import parts from '../parts/heads.json' with { type: 'json' };
import { area, INK, stroke } from './brush.ts';
import { BROWS, EYES, MOUTHS, NOSE } from './face.ts';
import { type Garment, NECK, NECK_INK, speckle } from './garments.ts';
import { drawHand } from './hands.ts';
import { type Arm, TRUNK, TRUNK_INK } from './limbs.ts';
import type { Person } from './people.ts';
import { POSTURES } from './poses.ts';
import { SCARF } from './scarf.ts';

function drawHead(person: Person): string {
  const colours: Record<string, string> = {
    skin: person.skin,
    headContrast: person.hair,
    clothing: person.cap,
    ink: INK,
    white: '#fffaf2',
  };
  const paths = parts.heads[person.head].map(
    ({ fill, d }) => `<path fill-rule="evenodd" fill="${colours[fill] ?? INK}" d="${d}"/>`,
  );
  return `<g transform="matrix(.99789 0 0 1 6.3 -58)">${paths.join('')}</g>`;
}

function drawArm(arm: Arm, side: 'near' | 'far', garment: Garment, skin: string): string {
  const bare = garment.cuff === null;
  const ink = arm.ink.map(([trace, ends]) => stroke(trace, ends)).join('');
  const spots = garment.spots && arm.spots ? speckle(arm.spots, garment.spots) : '';
  const end = bare ? (garment.sleeve?.[side] ?? '') : (garment.cuff?.(arm) ?? '');
  return area(arm.fill, bare ? skin : garment.cloth) + spots + ink + end;
}

function drawBody(person: Person, pose: (typeof POSES)[number]): string {
  const { garment, skin } = person;
  const { near, far, nearHand, farHand, topHand } = POSTURES[pose];
  const svg = [
    garment.behind ?? '',
    area(NECK, skin),
    NECK_INK,
    area(TRUNK, garment.cloth),
    garment.front,
    TRUNK_INK.map(([trace, ends]) => stroke(trace, ends)).join(''),
    farHand ? drawHand(farHand, skin, 'far') : '',
    drawArm(far, 'far', garment, skin),
    garment.collar,
    nearHand ? drawHand(nearHand, skin, 'near') : '',
    drawArm(near, 'near', garment, skin),
    topHand ? drawHand(topHand, skin, 'top') : '',
  ].join('');
  return `<g transform="translate(${(400 * (1 - person.breadth)).toFixed(2)} 0) scale(${person.breadth} 1)">${svg}</g>`;
}

/** Every frame of a person, by name, as SVG in the common drawing space. */
export function drawPerson(person: Person): Record<string, string> {
  const named = (folder: string, drawings: Record<string, string>) =>
    Object.entries(drawings).map(([name, svg]) => [`${folder}/${name}`, svg] as const);
  return Object.fromEntries([
    ...POSES.map((pose) => [`body/${pose}`, drawBody(person, pose)] as const),
    ...(person.scarf ? [['prop/scarf', SCARF] as const] : []),
    ['head', drawHead(person)] as const,
    ['nose', NOSE] as const,
    ...named('brows', BROWS),
    ...named('eyes', EYES),
    ...named('mouth', MOUTHS),
  ]);
}
