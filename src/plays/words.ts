/** The words of the page of plays, and of what stands around two compared ones. Pure. */

import type { Stranger } from '../journal/plays-file.ts';
import { isolated } from '../look/isolate.ts';
import type { Role } from '../trust/bond.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  responsible: 'the one who broke trust',
  hurt: 'the one who was hurt',
};

function plays(n: number): string {
  return n === 1 ? '1 play' : `${n} plays`;
}

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}

function strangers(all: readonly Stranger[]): string {
  const n = all.reduce((sum, each) => sum + each.plays, 0);
  const names = all.slice(0, 3).map(({ story }) => `“${story}”`);
  const named = all.length > 3 ? `${names.join(', ')} and others` : names.join(', ');
  return n === 1
    ? `1 of them belongs to a story that is not here (${named}). It is kept, and opens in a Seams that has that story.`
    : `${n} of them belong to stories that are not here (${named}). They are kept, and open in a Seams that has those stories.`;
}

const MOST_LEFT = 3; // plays listed one by one; further ones are only counted

function leftOut(all: readonly string[]): string {
  const more = all.length - MOST_LEFT;
  return [
    ...all.slice(0, MOST_LEFT),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'was' : 'were'} left out.`] : []),
    'Ask for the file again, or go on without what was left out.',
  ].join(' ');
}

export const PLAYS = {
  title: 'Plays',
  lead: 'Everything that was played on this device. It is kept only here.',
  none: 'Nothing has been played here yet.',
  toStories: 'Choose a story',
  counted: plays,
  hint: 'Mark two plays of one story to compare them.',

  notFinished: 'Not finished',
  as: (who: string) => `as ${isolated(who)}`,
  asRole: (role: Role) => `as ${ROLE_WORDS[role]}`,
  both: 'both seats played',
  opposite: (who: string, temperament: string) => `${isolated(who)}: ${temperament.toLowerCase()}`,
  echo: (who: string) => `${isolated(who)}: a recorded play`,
  decided: decisions,
  parted: (title: string, shared: number) =>
    shared === 0
      ? `Begun like “${isolated(title)}”, different from the first decision.`
      : `The same as “${isolated(title)}” for ${decisions(shared)}, then different.`,
  stands: (title: string, shared: number) =>
    `Stops after ${shared === 1 ? 'the first decision' : `the first ${decisions(shared)}`} of “${isolated(title)}”.`,
  unknownStory: (id: string) =>
    `There is no story “${id}” in this Seams. Its plays are kept, and open in a Seams that has it.`,

  continue: 'Continue',
  debrief: 'Debrief',
  again: 'Play again',
  earlier: 'from an older version of Seams',
  readEarlier: 'Read as far as it went',
  againNow: 'Play it as it is now',
  rename: 'Name',
  delete: 'Delete',
  undo: 'Undo',
  of: (what: string, title: string) => `${what}: ${isolated(title)}`,
  deleted: (title: string) => `“${isolated(title)}” is deleted. The endings you found still count.`,
  deletedHere: (title: string) =>
    `“${isolated(title)}” is deleted here. But this browser's storage does not answer, so an old copy of it may come back.`,
  goneElsewhere: 'This play is not here any more: it was deleted in another tab.',
  goneOfTwo: 'One of these two is not here any more: it was deleted in another tab.',
  wentOnElsewhere:
    'This play went on in another tab. You see it as it is now, and nothing was done to it. Press again if you still want to.',
  nameLabel: 'Name of this play',
  nameHint: 'Leave it empty for no name.',
  keepName: 'Keep',
  cancel: 'Cancel',

  compare: 'Compare',
  chosenOne: (title: string) => `“${isolated(title)}” is marked. Mark another play of the same story.`,
  chosenTwo: (one: string, other: string) => `“${isolated(one)}” and “${isolated(other)}” are marked.`,
  chosenApart: 'These are plays of two different stories. You can only compare plays of one story.',
  compareWith: (title: string) => `Compare with “${isolated(title)}”`,
  compareThem: 'Compare the two',
  unmark: 'Unmark',

  notOffered: (n: number, choice: string) =>
    n === 1
      ? `Its first decision is ${choice}, which the story does not offer there. So nothing of this play can be shown. Ask for it again, or delete it.`
      : `Its decision ${n} is ${choice}, which the story does not offer there. So only the first ${decisions(n - 1)} of this play can be shown.`,
  otherEnding: (ending: string) =>
    `It says that it ended with ${ending}, but its choices do not lead there. The choices can still be shown.`,
  notOfferedEither: 'Some choices in these plays are not in the story. Only the others can be shown.',
  changed: (n: number) =>
    `The story has been changed since then. Only the first ${decisions(n)} of this play can still be shown.`,
  changedAll: 'The story has been changed since then. Nothing of this play can be shown any more.',
  changedEither: 'The story has been changed since then. Some parts of these plays can no longer be shown.',
  changedEnd: 'The story has been changed since then. These choices no longer lead to the ending they had.',
  showRest: 'Show what is left',
  cannotOpen: (why: string) => `This play cannot be opened here. ${why}`,

  export: 'Export all plays',
  import: 'Import plays',
  files: 'Take your plays with you',
  filesHint: 'One file with all of them, for another device or to keep.',
  exported: (n: number, waiting: number, file: string) =>
    `${plays(n)} written to ${file}.${waiting > 0 ? ` ${waiting} of them ${waiting === 1 ? 'waits' : 'wait'} for a newer version of Seams.` : ''}`,
  takeBack: (n: number) => `Undo the last import (${plays(n)})`,
  takenBack: (n: number, changed: number) =>
    [
      n === 1 ? '1 play that was imported is gone again.' : `${n} plays that were imported are gone again.`,
      ...(changed > 0
        ? [
            `${changed === 1 ? '1 has' : `${changed} have`} been changed since then: ${changed === 1 ? 'it stays' : 'they stay'}.`,
          ]
        : []),
    ].join(' '),
  listed: (n: number, of: number) => `${n} of ${of} are listed.`,
  more: (story: string) => `Show more of “${story}”`,
  moreShown: 'Show more',
  unreadableFile: 'The file could not be read. Nothing was changed.',
  imported: (
    fresh: number,
    waiting: number, // for a newer Seams
    known: number,
    unknown: readonly Stranger[],
    left: readonly string[], // plays that were left out, a few sentences each
  ) =>
    [
      fresh + waiting === 0 ? 'No new plays in this file.' : `${plays(fresh + waiting)} imported.`,
      ...(waiting > 0
        ? [
            `${waiting} of them ${waiting === 1 ? 'waits' : 'wait'} for a newer version of Seams and ${waiting === 1 ? 'is' : 'are'} kept as ${waiting === 1 ? 'it is' : 'they are'}.`,
          ]
        : []),
      ...(known > 0 ? [`${plays(known)} ${known === 1 ? 'was' : 'were'} here already.`] : []),
      ...(unknown.length > 0 ? [strangers(unknown)] : []),
      ...(left.length > 0 ? [leftOut(left)] : []),
    ].join(' '),

  compareTitle: (story: string) => `Compare two: ${isolated(story)}`,
  cannotCompare: 'These two cannot be compared',
  badCode: (at: number, why: string) => `${at === 0 ? 'The first' : 'The second'} code: ${why}`,
  twoStories: (one: string, other: string) =>
    `One is a play of “${isolated(one)}”, the other of “${isolated(other)}”. You can only compare plays of one story.`,
  debriefOf: (at: number) => `Debrief of the ${at === 0 ? 'first' : 'second'} play`,
} as const;
