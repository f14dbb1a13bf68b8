/** The words of the page of a code that cannot be opened. Pure. */

export const CODE_PAGE = {
  severalTitle: 'Which of these plays?',
  compareTwo: 'Compare the two',
  otherAddress: 'This is the address of another page: go there',
  manyCodes: 'Put them all on a board',
  otherStory: 'Play that story as it is now',
} as const;
