/** What is on a board while its page is open: handed in play by play, so that the page never freezes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shown } from '../../journal/check.ts';
import { inTurn } from '../../journal/in-turn.ts';
import { BOARD_LIMITS, type Board, type Entry } from './board-file.ts';
import type { BoardPlay, KnownStory, StoryFile } from './board-play.ts';
import { judge } from './gather.ts';
import { readHandIn, type Submission } from './hand-in.ts';
import type { Refusal } from './refusal.ts';
import { type BoardTally, tallyOf } from './tally.ts';
import { BOARD } from './words.ts';

export interface BoardSetup {
  readonly file: StoryFile;
  readonly stories: readonly KnownStory[];
  readonly kept: readonly Entry[]; // what was on this board before
  readonly handed: readonly SubmissionBatch[]; // to be put on it at once
  save(board: Board | null): void; // null: there is none any more
}

/** What was handed in. `known`: it is a board, whose plays may be here already without a word each. */
export interface SubmissionBatch {
  readonly plays: readonly Submission[];
  readonly known: boolean;
}

export interface CountedPlay {
  readonly play: BoardPlay;
  readonly times: number;
}

export interface LiveBoard {
  readonly placed: readonly CountedPlay[]; // in the order they came
  readonly plays: readonly BoardPlay[]; // each as often as it counts
  readonly tally: BoardTally;
  readonly refusals: readonly Refusal[]; // of what was handed in last
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly told: string;
  readonly gone: readonly CountedPlay[] | null; // what was taken off last
  /** `troubles`: what could not even be read, a sentence each. */
  handIn(texts: readonly string[], troubles: readonly string[]): void;
  tell(sentence: string): void;
  understood(): void; // the refusals were read
  countAgain(refusal: Refusal): void;
  remove(code: string): void;
  clear(): void;
  undo(): void;
}

const TOLD_EVERY = 120; // ms between two words on how far it is

export function useBoard(setup: BoardSetup): LiveBoard {
  const { file, stories, save } = setup;
  const [placed, setPlaced] = useState<readonly CountedPlay[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [progress, setProgress] = useState<LiveBoard['progress']>(null);
  const [told, setTold] = useState('');
  const [gone, setGone] = useState<readonly CountedPlay[] | null>(null);
  const on = useRef(new Map<string, CountedPlay>());
  const line = useRef(inTurn());
  const open = useRef(true);

  function show(keep: boolean): void {
    const all = [...on.current.values()];
    setPlaced(all);
    if (!keep) return;
    const entries = all.map(({ play, times }): Entry => ({ code: play.code, times }));
    save(entries.length === 0 ? null : { story: file.id, plays: entries });
  }

  async function put({ plays: handed, known }: SubmissionBatch) {
    const before = on.current.size;
    const refused: Refusal[] = [];
    let [there, told] = [0, performance.now()];
    for (const [at, each] of handed.entries()) {
      const judged = judge(each, { stories, file, has: (code) => on.current.has(code) });
      if (judged.ok) place(judged.play, judged.times);
      else if (known && judged.refusal.problem === 'again') {
        there += 1;
        if ('times' in each) more(judged.refusal.code, each.times);
      } else refused.push(judged.refusal);
      if (performance.now() - told > TOLD_EVERY) {
        setProgress({ done: at + 1, of: handed.length });
        told = performance.now();
      }
      await breath();
      if (!open.current) return null;
    }
    setProgress(null);
    return { fresh: on.current.size - before, there, refused };
  }

  function place(play: BoardPlay, times: number): void {
    if (on.current.size < BOARD_LIMITS.plays) on.current.set(play.code, { play, times });
  }

  function more(code: string | null, times: number): void {
    const here = code === null ? undefined : on.current.get(code);
    if (here && times > here.times) place(here.play, Math.min(BOARD_LIMITS.times, times));
  }

  /** Trouble is told, and whatever is handed in afterwards comes in all the same. */
  function inLine(work: () => Promise<void>): void {
    line.current(work).catch((reason: unknown) => {
      setProgress(null);
      setPlaced([...on.current.values()]);
      setTold(BOARD.broke(reason instanceof Error ? reason.message : String(reason)));
    });
  }

  function queue(groups: readonly SubmissionBatch[], before: readonly string[]): void {
    inLine(async () => {
      let sentences = before;
      let [fresh, there] = [0, 0];
      const refused: Refusal[] = [];
      for (const group of groups) {
        const came = await put(group);
        if (came === null) return;
        fresh += came.fresh;
        there += came.there;
        refused.push(...came.refused);
      }
      if (on.current.size >= BOARD_LIMITS.plays) sentences = [BOARD.full(BOARD_LIMITS.plays), ...sentences];
      show(true);
      setRefusals(refused);
      setGone(null);
      setTold([...sentences, BOARD.cameIn(fresh, there, refused.length)].join(' '));
    });
  }

  useEffect(() => {
    open.current = true;
    const kept = setup.kept.map((entry): Submission => ({ ...entry, shown: entry.code }));
    inLine(async () => {
      const came = await put({ plays: kept, known: false });
      if (came === null) return;
      show(false);
      setRefusals(came.refused);
    });
    if (setup.handed.length > 0) queue(setup.handed, []);
    return () => {
      open.current = false;
    };
  }, [file]);

  function otherBoard(id: string): string {
    const there = stories.find((each) => each.id === id);
    return there ? BOARD.otherBoard(there.header.title) : BOARD.strangeBoard(shown(id));
  }

  const plays = useMemo(
    () => placed.flatMap(({ play, times }) => new Array<BoardPlay>(times).fill(play)),
    [placed],
  );
  const tally = useMemo(() => tallyOf(plays), [plays]);
  const off = (codes: readonly string[], sentence: string) => {
    setGone(codes.flatMap((code) => on.current.get(code) ?? []));
    for (const code of codes) on.current.delete(code);
    setTold(sentence);
    show(true);
  };

  return {
    placed,
    plays,
    tally,
    refusals,
    progress,
    told,
    gone,
    handIn(texts, troubles) {
      const groups: SubmissionBatch[] = [];
      const sentences = [...troubles];
      for (const read of texts.map(readHandIn)) {
        if (!read.ok) sentences.push(read.why);
        else if (read.story !== null && read.story !== file.id) sentences.push(otherBoard(read.story));
        else groups.push({ plays: read.plays, known: read.story !== null });
      }
      if (groups.length > 0) queue(groups, sentences);
      else setTold(sentences.join(' '));
    },
    tell: setTold,
    understood() {
      setRefusals([]);
      setTold('');
    },
    countAgain(refusal) {
      const here = on.current.get(refusal.code ?? '');
      if (!here) return;
      more(refusal.code, here.times + 1);
      setRefusals((now) => now.filter((each) => each !== refusal));
      setTold(BOARD.counted(here.play.code, Math.min(BOARD_LIMITS.times, here.times + 1)));
      show(true);
    },
    remove: (code) => off([code], BOARD.removed(code)),
    clear: () => off([...on.current.keys()], BOARD.cleared(on.current.size)),
    undo() {
      for (const { play, times } of gone ?? []) place(play, times);
      setGone(null);
      setTold('');
      show(true);
    },
  };
}

/** Lets the page draw and answer before the next play. Not by a timer: those sleep in a tab that is not looked at. */
function breath(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}
