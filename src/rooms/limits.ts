/** What a room takes at most. The reasons for each are in docs/scale.md. Pure. */
export const ROOM_LIMITS = {
  letters: 5, // of 32: 33 million rooms
  members: 60, // two classes; a duet has two
  message: 1024, // bytes, of what is asked; what is told is longer where it holds a board's codes or a long duet
  options: 9, // at one decision
  id: 200, // letters of an id of the story, as in a record
  code: 600, // letters of a play code
  choices: 2000, // of a duet, as in a record
  handIns: 5, // of one device
  life: 3 * 60 * 60 * 1000, // ms from its opening
  silence: 60 * 60 * 1000, // ms after what was last asked of it
  entries: 20_000, // in its log
} as const;
