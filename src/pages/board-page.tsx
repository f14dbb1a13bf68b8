/** The board of a class: which story, what was kept of it, and the way to a play's debrief. */
import { mountBoard } from '../classroom/board/board.tsx';
import type { SubmissionBatch } from '../classroom/board/board-desk.ts';
import { type Entry, keptBoard, parseBoard } from '../classroom/board/board-file.ts';
import { mountBoards } from '../classroom/board/boards.tsx';
import { BOARD } from '../classroom/board/words.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import type { Page } from './page.tsx';
import { WORDS } from './words.ts';

/** Handed in where no story was chosen yet; the board that opens next takes it. */
let waiting: readonly SubmissionBatch[] = [];

/** All boards, and a first code that chooses one. */
export async function openBoardsPage(app: App): Promise<Page> {
  const kept = await app.store.boards();
  const stories = app.cards.map((card) => ({
    ...card,
    plays: keptOn(kept.get(card.id)).entries.reduce((sum, { times }) => sum + times, 0),
    address: hrefOf({ page: 'board', story: card.id }),
  }));
  return {
    title: WORDS.titled(BOARD.titleAny),
    full: false,
    mount: (element) =>
      mountBoards(element, {
        stories,
        onStory(story, handed) {
          waiting = handed;
          app.go({ page: 'board', story });
        },
      }),
  };
}

export async function openBoardPage(app: App, card: StoryCard): Promise<Page> {
  const handed = waiting;
  waiting = [];
  const [file, boards] = await Promise.all([app.load(card.id), app.store.boards()]);
  const { entries, trouble } = keptOn(boards.get(card.id));
  if (trouble !== null) await app.store.putAside('board', card.id, trouble);
  return {
    title: WORDS.titled(BOARD.title(card.header.title)),
    full: false,
    mount: (element) =>
      mountBoard(element, {
        file,
        stories: app.cards,
        kept: entries,
        handed,
        save: (board) => void app.store.saveBoard(card.id, board === null ? null : keptBoard(board)),
        debriefOf: (code) => hrefOf({ page: 'debrief', code }),
        boards: hrefOf({ page: 'board' }),
        singleKeys: app.settings.value.singleKeys,
        notice: trouble === null ? app.storageTrouble.value : BOARD.keptAside(trouble),
      }),
  };
}

/** The plays of a kept board, and what of it cannot be read: the whole board is put aside before another one is kept. */
function keptOn(kept: unknown): { readonly entries: readonly Entry[]; readonly trouble: string | null } {
  if (kept === undefined) return { entries: [], trouble: null };
  const read = parseBoard(kept);
  if (!read.ok) return { entries: [], trouble: read.why };
  const [first] = read.left;
  return { entries: read.board.plays, trouble: first ? BOARD.keptPlay(first.n, first.why) : null };
}
