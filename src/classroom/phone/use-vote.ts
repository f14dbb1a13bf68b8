/** A phone's vote: shown as pressed at once, sent until it is answered, and told where it came too late. */
import { useEffect, useState } from 'preact/hooks';
import type { Line } from '../../rooms/line.ts';
import { WHY } from '../../rooms/words.ts';
import { type PhoneStands, roundFor } from './now.ts';

interface Sent {
  readonly at: string; // the vote it was meant for
  readonly option: string;
}

export interface OwnVote {
  readonly pressed: string | null; // the option that is voted for now
  readonly sending: boolean; // the room has not taken it yet
  readonly trouble: string | null; // a sentence: why the last one did not count
  vote(option: string): void;
}

export function useVote(line: Line, stands: PhoneStands): OwnVote {
  const [sent, setSent] = useState<Sent | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const round = roundFor(stands);
  const { code, n, own } = stands;
  const at = `${code} ${n} ${round}`;
  const taken = round === null ? null : own[round];
  const here = sent?.at === at ? sent : null;
  useEffect(() => {
    if (here !== null && taken === here.option) setSent(null);
  }, [here, taken]);
  useEffect(() => {
    if (round !== null) setTrouble(null); // the next vote is open
  }, [at]);
  return {
    pressed: here?.option ?? taken ?? null,
    sending: here !== null && taken !== here.option,
    trouble,
    vote(option) {
      if (round === null) return;
      const mine: Sent = { at, option };
      setSent(mine);
      setTrouble(null);
      void line.act({ do: 'vote', n, round, option }).then((answer) => {
        if (answer.ok || answer.why === 'replaced') return;
        setSent((now) => (now === mine ? null : now));
        if (answer.why !== 'no-answer') setTrouble(WHY[answer.why]);
      });
    },
  };
}
