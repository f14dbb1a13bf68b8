/** The words of voting cards. Pure. */

/** The page from which cards are printed. */
export const CARDS = {
  title: 'Voting cards',
  lead: 'For pupils without phones. Everybody gets one card and keeps it. To vote, they turn the card so that their letter is on top, and hold it up. The camera sees all the cards as you move it over the room.',
  how: [
    'Print them once, on thick paper. Cut along the grey lines. Do not use shiny paper: light on it hides the mark.',
    'Give card 1 to one pupil, card 2 to the next, and so on. Each number is there once, so nobody is counted twice.',
    'A is answer 1, B is 2, C is 3 and D is 4. The letters are small, so that neighbours cannot read them.',
    'At a vote, press “Count cards” on the class’s screen and move the camera slowly over the room.',
    'No camera on that computer? Open this page on a phone, count there, and type the numbers.',
  ],
  howTitle: 'How it works',
  number: 'How many cards',
  numberWrong: (most: number) => `A whole number from 1 to ${most}.`,
  aSheet: 'Cards on a sheet of paper (A4)',
  large: 'One',
  medium: 'Two',
  small: 'Four',
  reach: (metres: number) => `In good light it can be read from up to ${metres} m away.`,
  sheets: (cards: number, sheets: number) =>
    `${cards === 1 ? '1 card' : `${cards} cards`}, ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}`,
  print: 'Print the cards',
  result: 'Type these numbers on the class’s screen:',
  answer: (letter: string, nth: number) => `${nth} (${letter})`,
  card: (number: number) => `Card ${number}`,
} as const;

/** While a camera counts. */
export const COUNT = {
  open: 'Count cards',
  title: 'Count the cards',
  hint: 'Cards up, letter on top. Move the camera slowly over the room.',
  opening: 'The camera is opening…',
  seen: (n: number) => (n === 1 ? '1 card seen' : `${n} cards seen`),
  seenOf: (n: number, of: number) => `${n} of ${of} cards seen`,
  all: (of: number) => `All ${of} cards seen`,
  unseen: (numbers: readonly number[]) =>
    numbers.length > 12 ? `Not seen yet: ${numbers.length} cards.` : `Not seen yet: ${listed(numbers)}.`,
  aslant: (numbers: readonly number[]) => `Not held straight: ${listed(numbers)}. Letter on top, please.`,
  beyond: (numbers: readonly number[]) =>
    `${cards(numbers)} ${numbers.length === 1 ? 'shows' : 'show'} a letter that is not an answer here.`,
  turned: (numbers: readonly number[]) =>
    `${cards(numbers)} ${numbers.length === 1 ? 'was' : 'were'} turned during the count. The last letter counts.`,
  twice: (numbers: readonly number[]) =>
    `Seen in two places at once: ${listed(numbers)}. Each number counts once.`,
  take: 'Take these counts',
  again: 'Start again',
  cards: 'Print cards',
  look: 'What the camera sees',
  refused:
    'The camera is not allowed here. Allow it beside the address of this page, or count hands and type the numbers.',
  none: 'No camera was found. Plug one in, count with a phone from the page “Voting cards”, or count hands.',
  unsafe: 'The camera works only if the address begins with https. Count hands and type the numbers.',
  lost: 'The part that reads the cards did not load. Close this, and try again when the connection is back.',
  failed:
    'The camera does not answer. Perhaps another program is using it. Close that program, and try again.',
} as const;

function cards(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'Card' : 'Cards'} ${listed(numbers)}`;
}

function listed(numbers: readonly number[]): string {
  const [last = '', ...rest] = numbers.map(String).reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
