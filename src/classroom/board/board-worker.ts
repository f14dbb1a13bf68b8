/** A worker that plays submissions again: the first message says for which board, each later one brings some. */
import { Packer, type Sent } from './board-wire.ts';
import { type BoardContext, playAgain } from './gather.ts';
import type { Submission } from './hand-in.ts';

export type CrewContext = Omit<BoardContext, 'has'>;

/** Some submissions are answered by as many in a `Sent`, in their order. */
export type CrewAsk = { readonly here: CrewContext } | { readonly plays: readonly Submission[] };

let here: CrewContext | null = null;
const packer = new Packer();

self.onmessage = ({ data }: MessageEvent<CrewAsk>) => {
  if ('here' in data) here = data.here;
  else if (here) {
    const context = here;
    self.postMessage(packer.pack(data.plays.map((each) => playAgain(each, context))) satisfies Sent);
  }
};
