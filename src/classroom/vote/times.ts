/** How long a room is given at a stop, in seconds: a look at each answer and a thought; a word with a neighbour and one with everybody. Pure. */
export const TIMES = { think: 60, talk: 180 } as const;
