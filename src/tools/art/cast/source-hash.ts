/** A fingerprint of all that an atlas is made from, so that a test can tell when it has grown stale. */
import { fingerprint } from '../fingerprint.ts';
import { drawPerson } from './draw.ts';
import type { Person } from './people.ts';
import { RIG } from './rig.ts';
import { COLOURS, SCALE, VIEW } from './view.ts';

/** The drawings, the view and the rig of a person, as 16 hexadecimal digits. */
export function sourceHash(person: Person): string {
  return fingerprint([VIEW, SCALE, COLOURS, RIG, drawPerson(person)]);
}
