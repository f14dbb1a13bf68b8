/** The board of a class: which story, what was kept of it, and the way to a play's debrief. */
import { mountBoard } from '../classroom/board/board.tsx';
import type { SubmissionBatch } from '../classroom/board/board-desk.ts';
import { type Entry, parseBoard } from '../classroom/board/board-file.ts';
import { BoardsView } from '../classroom/board/boards.tsx';
import { BOARD } from '../classroom/board/words.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { keptPage, type Page } from './page.tsx';
import { WORDS } from './words.ts';

/** Handed in where no story was chosen yet; that story's board takes it when it opens. */
let waiting: { readonly story: string; readonly handed: readonly SubmissionBatch[] } | null = null;

/** All boards, and a first code that chooses one. */
export function openBoardsPage(app: App): Promise<Page> {
  return keptPage(
    BOARD.titleAny,
    () => app.store.boards(),
    (kept) => (
      <BoardsView
        setup={{
          stories: app.cards.map((card) => ({
            ...card,
            plays: keptOn(kept.get(card.id)).entries.reduce((sum, { times }) => sum + times, 0),
            address: hrefOf({ page: 'board', story: card.id }),
          })),
          onStory(story, handed) {
            waiting = { story, handed };
            app.go({ page: 'board', story });
          },
        }}
      />
    ),
  );
}

export async function openBoardPage(app: App, card: StoryCard): Promise<Page> {
  const [file, boards] = await Promise.all([app.load(card.id), app.store.boards()]);
  const handed = waiting?.story === card.id ? waiting.handed : [];
  waiting = null;
  const { entries, trouble, broken } = keptOn(boards.get(card.id));
  if (broken !== null) await app.store.putAside('board', card.id, broken);
  return {
    title: WORDS.titled(BOARD.title(card.header.title)),
    full: false,
    mount: (element) =>
      mountBoard(element, {
        file,
        stories: app.cards,
        kept: entries,
        handed,
        loadEarlier: (version) => app.loadEarlier(card.id, version),
        change: (make) => app.store.changeBoard(card.id, make),
        debriefOf: (code) => hrefOf({ page: 'debrief', code }),
        boards: hrefOf({ page: 'board' }),
        singleKeys: app.settings.value.singleKeys,
        notice: trouble ?? app.storageTrouble.value,
      }),
  };
}

interface KeptOn {
  readonly entries: readonly Entry[];
  readonly trouble: string | null; // what of it cannot be read, in words
  readonly broken: string | null; // why the whole of it makes room for another one
}

/** The plays of a kept board. What cannot be read stays: an entry on the board, a newer Seams' board as it is. */
function keptOn(kept: unknown): KeptOn {
  if (kept === undefined) return { entries: [], trouble: null, broken: null };
  const read = parseBoard(kept);
  if (!read.ok) {
    if (read.newer) return { entries: [], trouble: BOARD.keptNewer, broken: null };
    return { entries: [], trouble: BOARD.keptAside(read.why), broken: read.why };
  }
  const [first] = read.left;
  const trouble = first ? BOARD.keptInPart(BOARD.keptPlay(first.n, first.why)) : null;
  return { entries: read.board.plays, trouble, broken: null };
}
