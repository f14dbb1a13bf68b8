/** A person as a set of drawings that lie exactly over each other. */
import { POSES } from '../../../src/story/cues.ts';
import { BROWS, EYES, MOUTHS, NOSE } from './body/face.ts';
import { drawHand } from './body/hands.ts';
import { drawHead } from './body/head.ts';
import { drawLap } from './body/lap.ts';
import { type Arm, type Line, MIDDLE, TRUNK, TRUNK_INK, TUCKED_HAND } from './body/limbs.ts';
import { area, smooth, stroke } from './brush.ts';
import { drawNeck, type Garment, within, without } from './clothes/cloth.ts';
import type { Person } from './people.ts';
import { HOLDING, POSTURES, type Posture } from './poses.ts';
import { drawGrip, drawHeld, WORN } from './things/things.ts';

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

/** A body in layers from back to front; what is held lies between `behind` and `before`. */
function bodyLayers(person: Person, posture: Posture): { behind: string; far: string; before: string } {
  const { garment, skin, trousers } = person;
  const { near, far, nearHand, farHand, topHand, tucked, grip, lap } = posture;
  return {
    behind: [
      garment.behind ?? '',
      drawNeck(garment, skin),
      area(TRUNK, garment.cloth),
      garment.front,
      inked(TRUNK_INK),
    ].join(''),
    far: [
      farHand ? drawHand(farHand, skin, 'far') : '',
      drawArm(far, 'far', garment, skin),
      tucked ? drawTuckedHand(skin) : '',
    ].join(''),
    before: [
      lap ? drawLap(trousers) : '',
      nearHand ? drawHand(nearHand, skin, 'near') : '',
      grip ? drawGrip(skin) : '',
      drawArm(near, 'near', garment, skin),
      topHand ? drawHand(topHand, skin, 'top') : '',
    ].join(''),
  };
}

function drawBody(person: Person, posture: Posture, held = ''): string {
  const { behind, far, before } = bodyLayers(person, posture);
  return broadened(person, behind + far + person.garment.collar + held + before);
}

/** A person's thing alone, without what the arms before it hide. */
function drawProp(person: Person, posture: Posture, held: string): string {
  const { far, before } = bodyLayers(person, posture);
  return broadened(person, without('held', far + before, held));
}

function broadened({ breadth }: Person, svg: string): string {
  return `<g transform="translate(${(MIDDLE * (1 - breadth)).toFixed(1)} 0) scale(${breadth} 1)">${svg}</g>`;
}

/** What a person's thing adds: worn, one drawing; held, one for each pose, with another body where an arm must hold it. */
function drawThing(person: Person): (readonly [name: string, svg: string])[] {
  const { thing } = person;
  if (thing === null) return [];
  const worn = WORN[thing];
  if (worn !== undefined) return [[`prop/${thing}`, worn]];
  return POSES.map((pose) => {
    const held = drawHeld(thing, pose);
    const holding = HOLDING[pose];
    return holding
      ? [`body/${pose}+${thing}`, drawBody(person, holding, held)]
      : [`prop/${thing}/${pose}`, drawProp(person, POSTURES[pose], held)];
  });
}

/** Every frame of a person, by name, as SVG in the common drawing space. */
export function drawPerson(person: Person): Record<string, string> {
  const moved = (svg: string): string => `<g transform="translate(${person.faceShift.join(' ')})">${svg}</g>`;
  const named = (folder: string, drawings: Record<string, string>) =>
    Object.entries(drawings).map(([name, svg]) => [`${folder}/${name}`, moved(svg)] as const);
  return Object.fromEntries([
    ...POSES.map((pose) => [`body/${pose}`, drawBody(person, POSTURES[pose])] as const),
    ...drawThing(person),
    ['head', drawHead(person)] as const,
    ['nose', moved(NOSE)] as const,
    ...named('brows', BROWS),
    ...named('eyes', EYES),
    ...named('mouth', MOUTHS),
  ]);
}
