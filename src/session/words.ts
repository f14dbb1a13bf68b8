/** Words around a play: who can decide for the other person, and messages while one plays. Pure. */

export const SESSION = {
  asWritten: (name: string, temperament: string) => `${name} as written: ${lowerFirst(temperament)}`,
  somebody: 'Somebody beside me',
  somebodyHint: 'Two players on this device: each decides for one of the two, in turn.',
  myself: (ending: string | null) =>
    ending === null ? 'Myself, in an earlier play' : `Myself, the time it ended with “${ending}”`,
  myselfHint: (day: string) => `Answers as you did on ${day}.`,
  myselfEarlier: (day: string) =>
    `Answers as you did on ${day}, in an older version of Seams. Where the story is different now: as written.`,
  picture: 'Picture',
  partedTitle: 'This story has been changed since you played it',
  parted: (n: number) =>
    `${
      n === 0
        ? 'Your first choice is no longer in it, so the play begins again.'
        : `Your ${n === 1 ? 'first choice is' : `first ${n} choices are`} still in it. The next one is not. From there you choose again.`
    } Your earlier play is kept as it was.`,
  strangeTitle: 'This play does not fit its story',
  strange: (n: number, choice: string) =>
    `Its decision ${n} is ${choice}, which the story does not offer there. From there you choose again. The play itself is kept as it was.`,
  fullTitle: 'This play is full',
  full: (most: number) =>
    `A play can have ${most} decisions, and this one has them all. It is kept. Go back to an earlier decision, or begin a new play.`,
  aheadTitle: 'This play went on in another tab',
  ahead: 'All your decisions here are in it. If you decide differently here, that becomes a new play.',
  goThere: 'Go to where it is now',
  partedTabsTitle: 'Two tabs, two ways',
  partedTabs:
    'This play went another way in another tab. What you decide here is a new play now. Both are kept under “Plays”.',
  understood: 'All right',
  lostTitle: 'A part of Seams did not load',
  lostKept: 'Your play is kept up to your last choice. Try again. If that does not help, reload the page.',
  brokenTitle: 'The story stopped by mistake',
  brokenKept: 'Your play is kept up to your last choice.',
} as const;

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
