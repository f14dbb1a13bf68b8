/** Words of this room that a player can come to see. */
export const WORDS = {
  one: 'One', // the two people of an Ink file that names none
  other: 'Other',
  goOn: 'Go on', // a choice that was written without words
  silence: '…', // what is said in a beat that has cues and no words
} as const;
