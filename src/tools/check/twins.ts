/** Two options of one decision that lead to the same text. */
import type { Option } from '../../story/beat.ts';
import { reachedKeyOf } from './found.ts';
import type { WalkPoint } from './walk.ts';

export interface Twin {
  readonly one: Option;
  readonly other: Option;
  readonly point: string; // of the second one
}

export class Twins {
  readonly pairs = new Map<string, Twin>();

  /** Compares what is said after each option of one spot, up to the next decision or the end. */
  compare(from: WalkPoint, told: readonly (readonly [Option, WalkPoint])[]): void {
    const said = new Map<string, Option>();
    for (const [option, to] of told) {
      const lines = to.moment.beat.lines.map(({ speaker, text }) => `${speaker}: ${text}`);
      const key = `${lines.join('\n')}\n${reachedKeyOf(to)}`;
      const one = said.get(key);
      said.set(key, option);
      if (one === undefined) continue;
      const point = from.points[option.index] ?? '';
      this.pairs.set(`${one.id} ${option.id}`, { one, other: option, point });
    }
  }
}
