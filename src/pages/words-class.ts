/** The words of the door to what a class does together. Pure. */
export const CLASS = {
  title: 'A class in the room',
  fromHome: 'A story on a projector, or everybody’s plays on one board.',
  lead: 'A story for a whole room: on a projector, or on everybody’s own device and then together. No accounts; nothing leaves the room.',
  play: 'Play together',
  playHint:
    'One story on the big screen. At each decision the room thinks, votes, talks and votes again; then the story goes on.',
  board: 'The board',
  boardHint:
    'Everybody plays alone and hands in a play code. The board shows where the class parted, and what to talk about.',
  cards: 'Voting cards',
  cardsHint: 'For pupils without phones: one card each, printed once. A camera counts them all in one sweep.',
  teach: 'Sheets for teachers',
  teachHint: 'For each story: where to stop, what may divide a room, what to ask. To be printed.',
} as const;
