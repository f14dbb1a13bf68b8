/** The room of a board that this tab has joined: what it plays of the room's story can be handed in there. */

export interface BoardRoom {
  readonly letters: string;
  readonly story: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ROW = 'seams-board-room';

export function enterBoardRoom(room: BoardRoom, shelf: () => Shelf = tab): void {
  try {
    shelf().setItem(ROW, `${room.letters} ${room.story}`);
  } catch {
    // forbidden: plays are handed in by their codes
  }
}

/** The room for plays of this story; null where the tab is in none, or in another story's. */
export function boardRoomFor(story: string, shelf: () => Shelf = tab): BoardRoom | null {
  try {
    const [letters, of] = shelf().getItem(ROW)?.split(' ') ?? [];
    return letters !== undefined && of === story ? { letters, story } : null;
  } catch {
    return null;
  }
}

export function leaveBoardRoom(shelf: () => Shelf = tab): void {
  try {
    shelf().removeItem(ROW);
  } catch {
    // nothing was kept there
  }
}

function tab(): Storage {
  return sessionStorage;
}
