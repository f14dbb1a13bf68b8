/** What was seen in the other, in the player's words and in the model's; neither is told to be right. Pure. */
import type { Person } from '../trust/bond.ts';

function much(value: number): string {
  if (value < 20) return 'hardly any';
  if (value < 40) return 'little';
  if (value < 60) return 'some';
  return value < 80 ? 'much' : 'very much';
}

export const SEEN = {
  yours: (other: string) => `Just before, you saw in ${other}:`,
  /** `unheard`: of the hurt, in points; null for whoever is not the hurt one. */
  model: (
    who: string,
    other: string,
    { trust, hurt, openness, selfRespect }: Person,
    unheard: number | null,
  ) =>
    [
      `In the model ${who} then had ${much(trust)} trust in ${other} (${trust})`,
      `${much(hurt)} hurt (${unheard === null ? hurt : `${hurt}, ${unheard} of it not heard yet`})`,
      `${much(openness)} openness (${openness})`,
      `${much(selfRespect)} self-respect (${selfRespect}).`,
    ].join(', '),
} as const;
