/**
 * `npm run --silent play -- <story> --blind`: a play as its player sees it and nothing more, for readers who are to know
 * nothing: lines, thoughts, faces, the two meters, numbered options. No move, id, rule or code is among it; once it has ended,
 * `--debrief` tells its decisions.
 */
import type { Play } from '../play/play.ts';
import type { StoryHeader } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import { openStage, tellEnding, tellLines, tellMeters, tellOptions } from './play-blind-words.ts';
import { tellDebrief } from './play-debrief.ts';
import { UsageError } from './usage.ts';

export interface BlindSetup {
  readonly play: Play;
  readonly role: Role;
  readonly choices: readonly number[]; // numbers of options, of the player's decisions in order
  readonly sinceLast: boolean; // say only what follows the last of them
  readonly debrief: boolean; // tell it after the end, with all that is hidden until then
  readonly max: number; // decisions
}

export interface BlindDesk {
  write(words: string): void;
  /** The number of an option, from 1; null when nobody answers any more. Throws a UsageError on what is none. */
  ask(play: Play): Promise<number | null>;
}

/** Plays on until the end, or until nobody chooses. Throws a UsageError on a choice that was not offered. */
export async function playBlind({ play, role, ...setup }: BlindSetup, desk: BlindDesk): Promise<void> {
  const { header } = play.setup.file;
  const stage = openStage(header, role);
  let loud = !setup.sinceLast || setup.choices.length === 0;
  const say = (words: readonly string[]) => {
    if (loud && words.length > 0) desk.write(`${words.join('\n')}\n`);
  };
  say(opening(header, role));
  say(tellLines(stage, play.moment.beat.lines));
  for (let given = 0; play.moment.by !== null; ) {
    if (play.steps.length >= setup.max) return say(['', `(Stopped after ${setup.max} decisions: --max.)`]);
    if (play.setup.seats[play.moment.by].kind === 'player') {
      say([...tellMeters(play, header), ...tellOptions(play.moment.beat.options, header[role])]);
      const number = setup.choices[given] ?? (setup.choices.length > 0 ? null : await desk.ask(play));
      if (number === null) return say(['', TOLD_ON]);
      choose(play, number, given);
      given += 1;
      say(['', `> ${number}`, '']);
      loud ||= given >= setup.choices.length;
    } else play.advance();
    say(tellLines(stage, play.moment.beat.lines));
  }
  say([...tellMeters(play, header), ...tellEnding(play)]);
  if (setup.debrief) say(tellDebrief(play, role));
  const own = play.steps.filter(({ seat }) => seat === 'player').length;
  if (setup.choices.length > own) {
    throw new UsageError(
      `The story ended after ${own} choices, and --choices gives ${setup.choices.length}.`,
    );
  }
}

const TOLD_ON = '(Nobody has chosen here yet: run it again with the number of an option added to --choices.)';

function choose(play: Play, number: number, given: number): void {
  const { options } = play.moment.beat;
  const option = options[number - 1];
  if (!option) {
    const can = options.length === 1 ? 'It can be 1.' : `It can be 1 to ${options.length}.`;
    throw new UsageError(`Choice ${given + 1} is ${number}, and there is no such option. ${can}`);
  }
  play.choose(option.id);
}

function opening({ title, content, breach, ...people }: StoryHeader, role: Role): readonly string[] {
  const note = content === '' ? [] : [`(${content})`];
  return [title, ...note, ...(breach === null ? [] : [`You decide for ${people[role]}.`]), ''];
}
