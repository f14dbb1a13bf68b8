/** What decisions made likely, reckoned a little at a time while the browser has nothing else to do. */
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../look/idle.ts';
import { type Sway, type SwayAsk, type Swayed, swaysIn } from './sway.ts';

/** ms of one go: the page answers in between. */
const GO = 8;

/** Null until all is known; "broken" where the story does not play on. `only`: one decision alone, a player's; of another's nothing is sought. */
export function useSway({ setup, steps }: SwayAsk, only: number | null): readonly Swayed[] | 'broken' | null {
  const [known, setKnown] = useState<readonly Swayed[] | 'broken' | null>(null);
  useEffect(() => {
    if (setup.role === 'both' || (only !== null && steps[only - 1]?.seat !== 'player')) return;
    const found: Swayed[] = [];
    const ways = swaysIn({ setup, steps }, only);
    let cancel = whenIdle(further);
    function further() {
      try {
        const until = performance.now() + GO;
        do {
          const { done, value } = ways.next();
          if (done) return setKnown(found);
          if (value) found.push(value);
        } while (performance.now() < until);
      } catch {
        return setKnown('broken');
      }
      cancel = whenIdle(further);
    }
    return () => cancel();
  }, [setup, steps, only]);
  return known;
}

/** What each option of one decision made likely, by its id; nothing until it is known. */
export function useSwayAt(play: SwayAsk, n: number): ReadonlyMap<string, number> {
  const known = useSway(play, n);
  const [found] = Array.isArray(known) ? known : [];
  const all: readonly Sway[] = found ? [found.taken, ...found.others] : [];
  return new Map(
    all.flatMap(({ option, practice }) => (practice === null ? [] : [[option.id, practice] as const])),
  );
}
