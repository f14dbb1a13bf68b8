/** Who plays whom: each of the two as drawn, or as a plain figure while their picture has not come, or there is none. */
import type Phaser from 'phaser';
import type { Role } from '../../trust/bond.ts';
import type { Names } from '../picture.ts';
import type { Pictures } from '../pictures.ts';
import { addAtlas } from '../textures.ts';
import { openPerson, type PersonView } from './cast.ts';
import { plainLooks } from './plain-look.ts';
import { drawSilhouette } from './silhouette.ts';

const SEEDS: Readonly<Record<Role, number>> = { responsible: 11, hurt: 29 };

export interface Casting {
  bring(role: Role): Promise<PersonView>;
  /** Asks once more for pictures that did not come; whoever comes now takes the place of the plain figure. */
  again(onCome: (role: Role, person: PersonView) => void): Promise<void>;
}

export function openCasting(scene: Phaser.Scene, names: Names, pictures: Pictures): Casting {
  const missing = new Set<Role>();

  async function drawn(role: Role): Promise<PersonView | null> {
    const key = `cast/${role}`;
    const cast = await pictures.cast(names[role]);
    if (!cast) return null;
    addAtlas(scene, key, cast.image, cast.atlas.frames);
    return openPerson(scene, { key, atlas: cast.atlas }, SEEDS[role]);
  }

  return {
    async bring(role) {
      const person = await drawn(role);
      if (person) return person;
      if (pictures.knows(names[role])) missing.add(role);
      return openPerson(scene, drawSilhouette(scene, `plain/${role}`, plainLooks(names)[role]), SEEDS[role]);
    },
    async again(onCome) {
      const asked = [...missing];
      missing.clear(); // they are on their way
      const coming = asked.map(async (role) => {
        const person = await drawn(role);
        if (person) onCome(role, person);
        else missing.add(role);
      });
      await Promise.all(coming);
    },
  };
}
