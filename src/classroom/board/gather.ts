/** Decides for each submission whether it goes on the board; if not, says what is wrong and what to do. Pure. */
import { shown } from '../../journal/check.ts';
import { readPlayCode } from '../../journal/play-code.ts';
import type { PlayRecord } from '../../journal/record.ts';
import { earlierVersion, isSameVersion } from '../../journal/version.ts';
import { playCoded } from '../../play/coded.ts';
import { remember } from '../../play/remembered.ts';
import { type Replay, replay } from '../../play/replay.ts';
import { type BoardPlay, boardPlayOf, type KnownStory, type StoryFile } from './board-play.ts';
import type { Submission } from './hand-in.ts';
import type { Problem, Refusal } from './refusal.ts';
import { WORDS } from './words.ts';

export type Judged =
  | { readonly ok: true; readonly play: BoardPlay; readonly times: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** What has to be known to judge a submission. */
export interface BoardContext {
  readonly stories: readonly KnownStory[];
  readonly file: StoryFile; // of the board's story
  readonly earlier?: readonly StoryFile[]; // what has been fetched of its earlier versions; see `earlierNeeded`
  has(code: string): boolean; // on the board already
}

/** The story of the first code or record that can be read; null where there is none. */
export function storyOf(handed: readonly Submission[], stories: readonly KnownStory[]): string | null {
  for (const each of handed) {
    if ('broken' in each) continue;
    if ('record' in each) {
      if (each.record.ending !== null && stories.some(({ id }) => id === each.record.story))
        return each.record.story;
      continue;
    }
    const read = readPlayCode(each.code, stories);
    if (read.ok) return read.contents.story;
  }
  return null;
}

/** The earlier version of the board's story that a submission was played with; null where it needs none. */
export function earlierNeeded(
  handed: Submission,
  { stories, file }: Omit<BoardContext, 'has'>,
): string | null {
  if ('broken' in handed) return null;
  const read = 'record' in handed ? null : readPlayCode(handed.code, stories);
  const of = 'record' in handed ? handed.record : read?.ok ? read.contents : null;
  if (of?.story !== file.id) return null;
  return earlierVersion(file, of.storyVersion)?.version ?? null;
}

/** The story as a play of this version knew it: the present one where no such version has been fetched. */
function fileAt({ file, earlier = [] }: Here, told: string): StoryFile {
  return earlier.find((each) => isSameVersion(each, told)) ?? file;
}

/** What a submission is when it has been played again, whatever is on the board already. Plain data. */
export type Found = { readonly play: BoardPlay } | ({ readonly problem: Problem } & Said);

/** Judges one play. Takes as long as playing it again does. Never throws. */
export function judge(handed: Submission, here: BoardContext): Judged {
  return settle(handed, playAgain(handed, here), here);
}

/** Plays a submission again: what takes long in judging it. Never throws. */
export function playAgain(handed: Submission, here: Omit<BoardContext, 'has'>): Found {
  if ('broken' in handed) return { problem: 'broken', what: handed.broken };
  return 'record' in handed ? playOfRecord(handed.record, here) : playOfCode(handed.code, here);
}

/** The judgement of a play that has been played again. */
export function settle(handed: Submission, found: Found, here: BoardContext): Judged {
  const refuse = (problem: Problem, { story, what, code }: Said = {}): Judged => {
    const said = WORDS.refused(problem, here.file.header.title, titleOf(story, here));
    const refusal = { shown: handed.shown, problem, code: code ?? null, ...said };
    return { ok: false, refusal: what === undefined ? refusal : { ...refusal, what } };
  };
  if ('problem' in found) return refuse(found.problem, found);
  if (found.play.choices.length === 0) return refuse('undecided');
  if (here.has(found.play.code)) return refuse('again', { code: found.play.code });
  return { ok: true, play: found.play, times: 'times' in handed ? handed.times : 1 };
}

/** What the words of a refusal need besides its problem. */
export interface Said {
  readonly story?: string | undefined; // id of the play's own
  readonly what?: string; // instead of what is usual for the problem
  readonly code?: string;
}

type Here = Omit<BoardContext, 'has'>;

function playOfCode(code: string, here: Here): Found {
  const read = readPlayCode(code, here.stories);
  if (!read.ok) return { problem: read.problem, story: read.story };
  const { story, storyVersion } = read.contents;
  const file = fileAt(here, storyVersion);
  if (story !== file.id) return { problem: 'other-story', story };
  const found = played(() => playCoded(file, read.contents, remember(file).open));
  return 'play' in found ? found : { problem: found.problem }; // a code has places, no names that say anything
}

function playOfRecord(record: PlayRecord, here: Here): Found {
  const { story, storyVersion, seats, role, seed, choices, ending } = record;
  const file = fileAt(here, storyVersion);
  if (!here.stories.some(({ id }) => id === story))
    return { problem: 'unknown-story', what: WORDS.strangeStory(shown(story)) };
  if (story !== file.id) return { problem: 'other-story', story };
  if (ending === null) return { problem: 'unfinished' };
  const found = played(() => replay({ file, seats, role, seed }, choices, remember(file).open(seed)));
  const fits = 'play' in found && found.play.ending?.id === ending;
  if (fits) return found;
  if (!isSameVersion(file, storyVersion)) return { problem: 'other-version', story };
  return 'play' in found ? { problem: 'unfit', what: WORDS.otherEnding(shown(ending)) } : found;
}

function played(play: () => Replay): Found {
  try {
    const { play: again, parted } = play();
    if (parted === null) return { play: boardPlayOf(again) };
    return { problem: 'unfit', what: WORDS.notOffered(parted.at + 1, shown(parted.missing)) };
  } catch {
    return { problem: 'unfit' }; // the story itself refused
  }
}

function titleOf(story: string | undefined, { stories }: BoardContext): string {
  return stories.find(({ id }) => id === story)?.header.title ?? '';
}
