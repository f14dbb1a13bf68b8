/** The words of a room's votes in its debrief. Pure. */
export const VOTES = {
  title: (n: number) => `How the room voted at decision ${n}`,
  answer: 'Answer',
  first: 'First vote',
  second: 'Second vote',
  taken: 'taken',
  by: {
    majority: 'Most votes decided.',
    teacher: 'The teacher had the last word.',
  },
} as const;
