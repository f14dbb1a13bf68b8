/** What the table of rooms says of each. */

export interface Room {
  /** Files that other rooms may import, from the room's folder; all others are its own affair. */
  readonly doors: readonly string[];
  /** Rooms it may call. */
  readonly calls: readonly string[];
  /** Rooms of which it may only know the shape of things. */
  readonly knows: readonly string[];
  readonly pure?: true; // every file of it gives the same for the same, whatever its header says
}

/** The composition root: the only file outside a room; it may call every room through its doors. */
export const ROOT = 'main.ts';
