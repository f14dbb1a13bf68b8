/** The words of a room's votes in its debrief. Pure. */
export const VOTES = {
  title: (n: number) => `How the room voted at decision ${n}`,
  answer: 'Answer',
  first: 'First vote',
  second: 'Second vote',
  taken: 'taken',
  table: 'The votes as a table (CSV)',
  file: (story: string) => `seams-votes-${story}.csv`,
  head: [
    'decision',
    'stop on the sheet',
    'who decides',
    'answer',
    'first vote',
    'second vote',
    'taken',
    'decided by',
  ],
  yes: 'yes',
  no: 'no',
  decidedBy: { majority: 'most votes', teacher: 'the teacher' },
  by: {
    majority: 'Most votes decided.',
    teacher: 'The teacher decided.',
  },
} as const;
