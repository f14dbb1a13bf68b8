/** The board of a class: which story, what was kept of it, and the way to a play's debrief. */
import { mountBoard } from '../classroom/board/board.tsx';
import { keptBoard, parseBoard } from '../classroom/board/board-file.ts';
import { mountBoards } from '../classroom/board/boards.tsx';
import type { Handed } from '../classroom/board/use-board.ts';
import { BOARD } from '../classroom/board/words.ts';
import type { House } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import type { Page } from './page.tsx';
import { WORDS } from './words.ts';

/** Handed in where no story was chosen yet; the board that opens next takes it. */
let waiting: readonly Handed[] = [];

/** All boards, and a first code that chooses one. */
export async function openBoardsPage(house: House): Promise<Page> {
  const kept = await house.store.boards();
  const stories = house.cards.map((card) => ({
    ...card,
    plays: entriesOf(kept.get(card.id)).reduce((sum, { times }) => sum + times, 0),
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
          house.go({ page: 'board', story });
        },
      }),
  };
}

export async function openBoardPage(house: House, card: StoryCard): Promise<Page> {
  const handed = waiting;
  waiting = [];
  const [file, kept] = await Promise.all([house.load(card.id), house.store.boards()]);
  return {
    title: WORDS.titled(BOARD.title(card.header.title)),
    full: false,
    mount: (element) =>
      mountBoard(element, {
        file,
        stories: house.cards,
        kept: entriesOf(kept.get(card.id)),
        handed,
        save: (board) => void house.store.saveBoard(card.id, board === null ? null : keptBoard(board)),
        debriefOf: (code) => hrefOf({ page: 'debrief', code }),
        boards: hrefOf({ page: 'board' }),
        notice: house.kept.value,
      }),
  };
}

/** What was kept, or nothing where it cannot be read: it came from this page and from nowhere else. */
function entriesOf(kept: unknown) {
  const read = kept === undefined ? null : parseBoard(kept);
  return read?.ok ? read.board.plays : [];
}
