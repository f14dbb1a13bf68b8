/** The words of the first page. Pure. */

export const HOME = {
  lead: 'Two people, one broken trust, and every way of talking about it.',
  intro:
    'Play one of them. Say what you would say, or what you would never say. See what it does to the thread between ' +
    'the two. Then go back and try another way, or play the other person.',
  stories: 'Stories',
  noStories:
    'There are no stories here. The stories folder is empty, or each story has a mistake. The build says where.',
  allPlays: (n: number) => (n === 1 ? 'The one play on this device' : `All ${n} plays on this device`),
  waits: 'Continue where you were',
  unreadable: (n: number) =>
    n === 1
      ? '1 saved play could not be read and was put aside. Everything else is as it was.'
      : `${n} saved plays could not be read and were put aside. Everything else is as it was.`,
} as const;
