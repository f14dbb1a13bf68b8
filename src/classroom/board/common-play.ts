/** The play that the class played most often: the one whose own choices most of them made. Pure. */
import { readPlayCode } from '../../journal/play-code.ts';
import { playCoded } from '../../play/coded.ts';
import type { Play } from '../../play/play.ts';
import type { BoardPlay, StoryFile } from './board-play.ts';

export interface CommonPlay {
  readonly play: BoardPlay; // one of those with the same own choices
  readonly times: number; // plays with these own choices
  readonly ties: number; // other lists of own choices that came as often
}

/**
 * Own choices are those of players, in order, from the same seat. Among lists that came equally often the one stands that
 * has most choices in common with all plays from its seat; then the alphabet decides. The order of the plays makes no
 * difference. Null where no player decided anything.
 */
export function commonPlayOf(plays: readonly BoardPlay[]): CommonPlay | null {
  const lists = new Map<string, { readonly own: readonly string[]; readonly plays: BoardPlay[] }>();
  for (const play of plays) {
    const own = ownChoices(play);
    if (own.length === 0) continue;
    const key = JSON.stringify([play.role, own]);
    const known = lists.get(key);
    if (known) known.plays.push(play);
    else lists.set(key, { own, plays: [play] });
  }
  const most = Math.max(0, ...[...lists.values()].map((each) => each.plays.length));
  const first = [...lists.values()]
    .filter((each) => each.plays.length === most)
    .flatMap(({ own, plays: alike }) => {
      const play = firstOf(alike);
      return play ? [{ play, common: inCommon(plays, play, new Set(own)) }] : [];
    })
    .sort((one, other) => other.common - one.common || (one.play.code < other.play.code ? -1 : 1));
  const [shown] = first;
  return shown ? { play: shown.play, times: most, ties: first.length - 1 } : null;
}

/** The play again, whole. Throws where its code is none of this story: a board holds no such play. */
export function playAgain(file: StoryFile, { code }: BoardPlay): Play {
  const read = readPlayCode(code, [file]);
  if (!read.ok) throw new Error(`The board holds a code that cannot be read: ${read.why}`);
  return playCoded(file, read.contents).play;
}

function ownChoices({ choices }: BoardPlay): readonly string[] {
  return choices.flatMap(({ seat, option }) => (seat === 'player' ? [option.id] : []));
}

function firstOf(plays: readonly BoardPlay[]): BoardPlay | undefined {
  return [...plays].sort((one, other) => (one.code < other.code ? -1 : 1))[0];
}

/** How many choices of other plays from the same seat are among these. */
function inCommon(plays: readonly BoardPlay[], { role }: BoardPlay, own: ReadonlySet<string>): number {
  return plays
    .filter((each) => each.role === role)
    .reduce((sum, each) => sum + ownChoices(each).filter((id) => own.has(id)).length, 0);
}
