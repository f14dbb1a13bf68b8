/** Reads made pictures of a class as the camera would: two pictures' worth of looks each. */
import { READ_FROM } from '../../../classroom/cards/card.ts';
import { LOOKS, openCardReader } from '../../../classroom/cards/mark-reader.ts';
import { type Conditions, pictureOf } from './room.ts';

const FAIR: Conditions = {
  markPx: 56,
  tilt: 25,
  slant: 20,
  blur: 0.8,
  moved: 1,
  noise: 4,
  gamma: 1.1,
  shade: 0.35,
};
const FAR: Conditions = { ...FAIR, markPx: 36 };
const FARTHEST: Conditions = { ...FAIR, markPx: READ_FROM };

/** Kinds of pictures, and the share of the cards in them that must be read at the least. */
export const CONDITIONS: Readonly<
  Record<string, { readonly conditions: Conditions; readonly least: number }>
> = {
  fair: { conditions: FAIR, least: 0.95 },
  'fair, far away': { conditions: FAR, least: 0.95 },
  'fair, as far away as promised': { conditions: FARTHEST, least: 0.95 },
  'dark, half of the light missing at the wall': {
    conditions: { ...FAR, gamma: 1.7, shade: 0.6, noise: 8 },
    least: 0.95,
  },
  'too bright': { conditions: { ...FAR, gamma: 0.6, shade: 0.1 }, least: 0.95 },
  'moved while it was taken': { conditions: { ...FAR, moved: 3 }, least: 0.95 },
  'harder: tilted up to 45°': { conditions: { ...FAR, tilt: 45, slant: 30 }, least: 0.85 },
  'harder: out of focus': { conditions: { ...FAR, blur: 1.6 }, least: 0.8 },
  'harder: as far away as promised, out of focus': { conditions: { ...FARTHEST, blur: 1.6 }, least: 0 },
  'harder: dark, moved and tilted': {
    conditions: { ...FAR, tilt: 45, slant: 30, moved: 4, gamma: 1.7, shade: 0.6, noise: 12 },
    least: 0,
  },
};

export interface Scan {
  readonly shown: number; // cards held up, all pictures together
  readonly read: number; // read with the right number, the right answer, at the right place
  readonly wrong: readonly string[]; // every reading of a card that is not there, not so, or not there where it was read
}

/** One picture for each seed, looked at in every way once. */
export function scan(conditions: Conditions, seeds: readonly number[]): Scan {
  const read = openCardReader();
  const wrong: string[] = [];
  let [shown, right] = [0, 0];
  for (const seed of seeds) {
    const { picture, truth } = pictureOf(conditions, seed);
    const found = new Set<number>();
    for (const look of LOOKS.keys()) {
      for (const { number, answer, at } of read(picture, look)) {
        if (answer === null) continue;
        const held = truth.find((each) => each.number === number);
        const here = held && Math.hypot(held.x - at.x, held.y - at.y) < conditions.markPx;
        if (here && held.answer === answer) found.add(number);
        else
          wrong.push(
            `seed ${seed}: card ${number} was read as ${answer} at ${Math.round(at.x)}, ${Math.round(at.y)}`,
          );
      }
    }
    shown += truth.length;
    right += found.size;
  }
  return { shown, read: right, wrong };
}

export interface CardFigures {
  readonly kind: string;
  readonly markPx: number;
  readonly shown: number;
  readonly read: number;
  readonly wrong: number;
}

/** Every kind of picture, `pictures` of each. */
export function measureCards(pictures: number): readonly CardFigures[] {
  const seeds = Array.from({ length: pictures }, (_, n) => n + 1);
  return Object.entries(CONDITIONS).map(([kind, { conditions }]) => {
    const { shown, read, wrong } = scan(conditions, seeds);
    return { kind, markPx: conditions.markPx, shown, read, wrong: wrong.length };
  });
}
