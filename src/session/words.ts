/** Words around a play: who can decide for the other person, and messages while one plays. Pure. */

export const SESSION = {
  asWritten: (name: string, temperament: string) => `${name} as written: ${lowerFirst(temperament)}`,
  somebody: 'Somebody beside me',
  somebodyHint: 'Two players on this device: each decides for one of the two, in turn.',
  myself: (ending: string | null) =>
    ending === null ? 'Myself, in an earlier play' : `Myself, the time it ended with “${ending}”`,
  myselfHint: (day: string) => `Answers as you did on ${day}.`,
  myselfEarlier: (day: string) =>
    `Answers as you did on ${day}, in an earlier Seams: where the story asks something else by now, as written.`,
  picture: 'Picture',
  partedTitle: 'This story has been changed since you played it',
  parted: (n: number) =>
    `${
      n === 0
        ? 'Your first choice is no longer in it, so the play begins anew.'
        : `Your ${n === 1 ? 'first choice is' : `first ${n} choices are`} still in it; the one after is not. From there the play goes on anew.`
    } Your earlier play is kept as it was.`,
  strangeTitle: 'This play does not fit its story',
  strange: (n: number, choice: string) =>
    `Its decision ${n} is ${choice}, which the story does not offer there. From there the play goes on anew. The play as it came is kept as it was.`,
  fullTitle: 'No further decision can be kept',
  full: (most: number) =>
    `A play holds at most ${most} decisions, and this one has them all. It is kept. Go back to an earlier decision, or begin a new play.`,
  aheadTitle: 'This play went on in another tab',
  ahead:
    'All that you decided here is in it. If you decide otherwise here, your way becomes a play of its own.',
  goThere: 'Go to where it stands',
  partedTabsTitle: 'Two tabs, two ways',
  partedTabs:
    'This play went another way in another tab. What you decide here is a play of its own now; both are kept under “Plays”.',
  understood: 'All right',
  lostTitle: 'A part of Seams did not arrive',
  lostKept: 'Your play is kept up to your last choice. Try once more; if it stays so, load the page anew.',
  brokenTitle: 'The story broke off',
  brokenKept: 'Your play is kept up to your last choice.',
} as const;

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
