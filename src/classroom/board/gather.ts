/** Each play that was handed in: it goes on the board, or it is told which, what is wrong, and what to do. Pure. */
import { readPlayCode } from '../../journal/play-code.ts';
import type { PlayRecord } from '../../journal/record.ts';
import { isSameVersion } from '../../journal/version.ts';
import { playCoded } from '../../play/coded.ts';
import type { Play } from '../../play/play.ts';
import { replay } from '../../play/replay.ts';
import { type BoardPlay, boardPlayOf, type KnownStory, type StoryFile } from './board-play.ts';
import type { HandIn } from './hand-in.ts';
import type { Problem, Refusal } from './refusal.ts';
import { WORDS } from './words.ts';

export type Judged =
  | { readonly ok: true; readonly play: BoardPlay; readonly times: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a play is judged by. */
export interface Here {
  readonly stories: readonly KnownStory[];
  readonly file: StoryFile; // of the board's story
  has(code: string): boolean; // on the board already
}

/** The story of the first code or record that can be read; null where there is none. */
export function storyOf(handed: readonly HandIn[], stories: readonly KnownStory[]): string | null {
  for (const each of handed) {
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

/** Judges one play. Takes as long as playing it again does. Never throws. */
export function judge(handed: HandIn, here: Here): Judged {
  const found = 'record' in handed ? playOfRecord(handed.record, here) : playOfCode(handed.code, here);
  const refuse = (problem: Problem, story = '', code: string | null = null): Judged => ({
    ok: false,
    refusal: { shown: handed.shown, problem, code, ...WORDS.refused(problem, here.file.header.title, story) },
  });
  if ('problem' in found) return refuse(found.problem, titleOf(found.story, here));
  if (found.play.steps.length === 0) return refuse('undecided');
  const play = boardPlayOf(found.play);
  if (here.has(play.code)) return refuse('again', '', play.code);
  return { ok: true, play, times: 'record' in handed ? 1 : handed.times };
}

type Found = { readonly play: Play } | { readonly problem: Problem; readonly story?: string | undefined };

function playOfCode(code: string, { stories, file }: Here): Found {
  const read = readPlayCode(code, stories);
  if (!read.ok) return { problem: read.problem, story: read.story };
  const { story } = read.contents;
  if (story !== file.id) return { problem: 'other-story', story };
  return played(() => playCoded(file, read.contents));
}

function playOfRecord(record: PlayRecord, { stories, file }: Here): Found {
  const { story, storyVersion, seats, role, seed, choices, ending } = record;
  if (!stories.some(({ id }) => id === story)) return { problem: 'unknown-story' };
  if (story !== file.id) return { problem: 'other-story', story };
  if (ending === null) return { problem: 'unfinished' };
  const found = played(() => replay({ file, seats, role, seed }, choices));
  const fits = 'play' in found && found.play.moment.ending?.id === ending;
  if (fits) return found;
  return { problem: isSameVersion(file, storyVersion) ? 'unfit' : 'other-version', story };
}

function played(play: () => ReturnType<typeof replay>): Found {
  try {
    const answer = play();
    return answer.parted === null ? { play: answer.play } : { problem: 'unfit' };
  } catch {
    return { problem: 'unfit' }; // the story itself refused
  }
}

function titleOf(story: string | undefined, { stories }: Here): string {
  return stories.find(({ id }) => id === story)?.header.title ?? '';
}
