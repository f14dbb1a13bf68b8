/** How long a class play takes: the words that stand on the screen, read aloud, and what is done beside reading. Pure. */
import { openPlay } from '../../play/play.ts';
import { playOn } from '../../play/policies.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import type { StoryFile } from '../../story/beat.ts';
import { otherRole } from '../../trust/bond.ts';
import { stopHere } from '../vote/sheet-stop.ts';
import { TIMES } from '../vote/times.ts';
import { type LessonPlan, roomFor } from './plans.ts';
import { stopsOnSheet } from './sheets.ts';

/** Words a minute: slow and quick reading aloud, with room for a class (assumption: between a careful 130 and an easy 150). */
export const ALOUD = { slow: 130, quick: 150 } as const;

/** Seconds of what is no reading. Assumptions, but for the two countdowns. */
const SECONDS = {
  press: 2, // until the next beat stands there
  call: 8, // somebody calls out an answer to a quick decision
  count: 25, // a round for thirty people (the most that is promised)
  look: 20, // at the counts, or at what moved
} as const;

const PLAYED = 12; // times, with other answers and other people each

export interface Reckoned {
  readonly words: number; // told, and the answers of the room's own decisions
  readonly presses: number; // beats one by one, calls and votes; the typing of counts left out
  readonly decisions: number; // the room's own
  readonly votes: number;
  readonly minutes: readonly [quick: number, slow: number];
}

/** Each the mean of twelve plays. `toStop`: up to the first decision of the plan's that stands on the sheet; null: none came. */
export interface ReckonedPlan {
  readonly toStop: Reckoned | null;
  readonly whole: Reckoned;
}

/** What a plan's class play of this story takes. The same for the same. */
export function reckonPlan(plan: LessonPlan, file: StoryFile): ReckonedPlan {
  const { role } = roomFor(file);
  const stops = stopsOnSheet(file);
  const runs = Array.from({ length: PLAYED }, (_, n) => {
    const temperament = ownTemperament(file, otherRole(role));
    const opened = openPlay({
      file,
      seats: seatsAround(role, { kind: 'temperament', temperament }),
      role,
      seed: n + 1,
    });
    const { opening, steps } = playOn(opened, 'random', n + 1);
    const counted = { words: wordsOf(opening.beat.lines), beats: 1, calls: 0, votes: 0 };
    let toStop: Counted | null = null;
    for (const { seat, options, next } of steps) {
      if (seat === 'player') {
        counted.words += wordsOf(options);
        const stop = counted.votes < plan.votes && stopHere(stops, options) !== null;
        if (stop) toStop ??= { ...counted };
        counted[stop ? 'votes' : 'calls'] += 1;
      }
      counted.words += wordsOf(next.beat.lines);
      counted.beats += 1;
    }
    return { toStop, whole: counted };
  });
  const came = runs.flatMap(({ toStop }) => toStop ?? []);
  return {
    toStop: came.length === 0 ? null : reckon(came),
    whole: reckon(runs.map(({ whole }) => whole)),
  };
}

interface Counted {
  readonly words: number;
  readonly beats: number;
  readonly calls: number;
  readonly votes: number;
}

const VOTE_PRESSES = 7; // first vote, shown, talk, second vote, shown, decide, decided

function reckon(runs: readonly Counted[]): Reckoned {
  const mean = (what: (run: Counted) => number) =>
    runs.reduce((sum, run) => sum + what(run), 0) / runs.length;
  const words = mean((run) => run.words);
  const [calls, votes] = [mean((run) => run.calls), mean((run) => run.votes)];
  const presses = mean(({ beats }) => beats) + calls + votes * VOTE_PRESSES;
  const beside = presses * SECONDS.press + calls * SECONDS.call + votes * secondsOfVote();
  const minutes = (aloud: number) => words / aloud + beside / 60;
  return {
    words: Math.round(words),
    presses: Math.round(presses),
    decisions: Math.round(calls + votes),
    votes: Math.round(10 * votes) / 10,
    minutes: [minutes(ALOUD.quick), minutes(ALOUD.slow)],
  };
}

/** Thinking, talking, two rounds of counting and a look at each. */
export function secondsOfVote(): number {
  return TIMES.think + TIMES.talk + 2 * (SECONDS.count + SECONDS.look);
}

function wordsOf(lines: readonly { readonly text: string; readonly speaker?: string | null }[]): number {
  const said = lines.map(({ text, speaker }) => `${speaker ?? ''} ${text}`).join(' ');
  return said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
