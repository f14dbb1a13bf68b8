/** The words of the first page. Pure. */

export const HOME = {
  lead: 'Two people, one broken trust, and every way of talking about it.',
  intro:
    'Play either of them. Say what you would say, or what you never would, and see what it does to the thread ' +
    'between the two. Then go back and try it another way, or sit down on the other side.',
  stories: 'Stories',
  noStories:
    'There are no stories here: the stories folder has none, or each has a mistake, which the build told with its line.',
  allPlays: (n: number) => (n === 1 ? 'The one play on this device' : `All ${n} plays on this device`),
  waits: 'Continue where you were',
  unreadable: (n: number) =>
    n === 1
      ? '1 saved play could not be read and was put aside. Everything else is as it was.'
      : `${n} saved plays could not be read and were put aside. Everything else is as it was.`,
} as const;
