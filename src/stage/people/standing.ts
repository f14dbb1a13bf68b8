/** Where each one stands, and which way they look. Pure. */
import type { Role } from '../../trust/bond.ts';
import { FAR, NEAR } from '../layout.ts';
import type { StagePicture } from '../picture.ts';

const ALONE = 22; // nobody to be near to, or far from
const OUT = 68; // percent of the width from the middle: out of the picture

/**
 * Where each one stands. Half of the way to the other is one's own openness, half is the contact: one alone
 * cannot close the distance.
 */
export function place(picture: StagePicture): StagePicture {
  const { bond, apart } = picture;
  const open = (role: Role) => bond?.[role].openness ?? 50;
  const contact = Math.min(open('responsible'), open('hurt'));
  const away = (role: Role): number => {
    if (!picture.people[role].here) return OUT;
    if (apart) return FAR - 3;
    if (!picture.people[role === 'hurt' ? 'responsible' : 'hurt'].here) return ALONE;
    return FAR - ((FAR - NEAR) * (open(role) + contact)) / 200;
  };
  const turned = (role: Role) => picture.people[role].pose === 'turned-away';
  return {
    ...picture,
    people: {
      responsible: {
        ...picture.people.responsible,
        x: 50 - away('responsible'),
        facing: turned('responsible') ? 'left' : 'right',
      },
      hurt: {
        ...picture.people.hurt,
        x: 50 + away('hurt'),
        facing: turned('hurt') ? 'right' : 'left',
      },
    },
  };
}
