/** `npm run --silent play -- …`: a whole play without a screen, as text or as one JSON object a line. */
import { codeOf } from '../journal/play-code.ts';
import { openPlay, type Play } from '../play/play.ts';
import { pick } from '../play/policies.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { Step } from '../play/step.ts';
import type { Line, StoryFile } from '../story/beat.ts';
import { StoryError } from '../story/story.ts';
import { otherRole } from '../trust/bond.ts';
import { contactOf } from '../trust/respond.ts';
import { type Answers, openAnswers } from './play-answers.ts';
import { type BlindArgs, type PlayArgs, readPlayArgs } from './play-args.ts';
import { type BlindDesk, playBlind } from './play-blind.ts';
import { findStory } from './shelf.ts';
import { command, UsageError } from './usage.ts';

/** The seats that the arguments ask for: a policy decides from outside, as a player does. */
function seatsFor({ role, opposite }: PlayArgs, file: StoryFile) {
  if (opposite && 'policy' in opposite) return seatsAround(role, { kind: 'player' });
  const temperament = opposite?.temperament ?? ownTemperament(file, otherRole(role));
  return seatsAround(role, { kind: 'temperament', temperament });
}

async function main(): Promise<void> {
  const args = readPlayArgs(process.argv.slice(2));
  const file = findStory(args.story);
  if (args.blind) return blindly(args, args.blind, file);
  const show = args.json ? showJson : showText;
  const answers = answersFor(args);
  try {
    await playOut(args, file, show, answers);
  } catch (error) {
    if (error instanceof StoryError) show.lines(error.told);
    throw error;
  } finally {
    answers?.close();
  }
}

async function playOut(args: PlayArgs, file: StoryFile, show: Show, answers: Answers | null): Promise<void> {
  const play = openPlay({ file, seats: seatsFor(args, file), role: args.role, seed: args.seed });
  const { by, beat } = play.opening;
  if (by === null && beat.lines.length === 0) throw new UsageError(silent(file));
  const wanted = [...args.choose];
  show.lines(beat.lines);
  while (play.moment.by !== null) {
    if (play.steps.length >= args.max) return show.stop(play, `stopped after ${args.max} decisions (--max)`);
    const step = await decideNext(play, args, wanted, answers);
    if (typeof step === 'string') return show.stop(play, step);
    show.step(step);
    show.lines(step.next.beat.lines);
  }
  if (wanted.length > 0)
    throw new UsageError(`"${file.id}" ended before it offered --choose "${wanted.join(',')}".`);
  show.ending(play);
}

/** Somebody at a terminal, or what is piped in, unless the choices are given. */
async function blindly(
  args: PlayArgs,
  { choices, sinceLast, debrief }: BlindArgs,
  file: StoryFile,
): Promise<void> {
  const { role, seed, max } = args;
  const play = openPlay({ file, seats: seatsFor(args, file), role, seed });
  const write = (words: string) => process.stdout.write(words);
  const terminal = process.stdin.isTTY ? (words: string) => words === '> ' && write(words) : null;
  const answers = choices.length > 0 ? null : openAnswers(process.stdin, terminal);
  const desk: BlindDesk = {
    write,
    async ask({ moment }) {
      const numbered = moment.beat.options.map((option, at) => ({ ...option, id: String(at + 1) }));
      const answer = (await answers?.ask(numbered)) ?? null;
      return answer === null ? null : Number(answer);
    },
  };
  try {
    await playBlind({ play, role, choices, sinceLast, debrief, max }, desk);
  } finally {
    answers?.close();
  }
}

function silent({ id }: StoryFile): string {
  return `"${id}" ends before its first line. Ink begins at the top of the file: write "-> name" of the first knot there.`;
}

/** Null where flags decide, or nobody can be asked: JSON at a terminal. */
function answersFor({ choose, policy, json }: PlayArgs): Answers | null {
  if (choose.length > 0 || policy !== null || (json && process.stdin.isTTY)) return null;
  return openAnswers(process.stdin, process.stdin.isTTY ? (words) => process.stdout.write(words) : null);
}

/** The next step, by the ids given, else by who holds the seat; or why nobody says what to choose. */
async function decideNext(
  play: Play,
  args: PlayArgs,
  wanted: string[],
  answers: Answers | null,
): Promise<Step | string> {
  const { beat, by } = play.moment;
  const offered = beat.options;
  const own = by === args.role || args.opposite === null || !('policy' in args.opposite);
  const simulated = by !== null && play.setup.seats[by].kind !== 'player';
  const [next] = wanted;
  if (next !== undefined && (offered.some(({ id }) => id === next) || (!simulated && own))) {
    wanted.shift();
    return play.choose(next);
  }
  if (simulated) return play.advance();
  const policy =
    by === args.role ? args.policy : args.opposite && 'policy' in args.opposite ? args.opposite.policy : null;
  if (policy) return play.choose(pick(policy, offered, args.seed, play.steps.length).id);
  if (args.choose.length > 0) return 'no more --choose ids and no --policy';
  const answer = (await answers?.ask(offered)) ?? null;
  if (answer !== null) return play.choose(answer);
  if (answers && answers.given > 0) {
    return `the input ended after ${answers.given} ${answers.given === 1 ? 'answer' : 'answers'}`;
  }
  sayOnce(
    'Nobody answers: the first option is taken each time. Pipe answers in, or give --choose or --policy.',
  );
  return play.choose(pick('first', offered, args.seed, play.steps.length).id);
}

let said = false;

/** Beside the play, so that its output stays what it is. */
function sayOnce(words: string): void {
  if (!said) process.stderr.write(`${words}\n`);
  said = true;
}

interface Show {
  lines(lines: readonly Line[]): void;
  step(step: Step): void;
  stop(play: Play, why: string): void;
  ending(play: Play): void;
}

const say = (object: object) => console.log(JSON.stringify(object));

const showJson: Show = {
  lines(lines) {
    for (const line of lines) say({ type: 'line', ...line });
  },
  step({ n, by, option, kind, response, options }) {
    const { responsible, hurt } = response.after;
    const contact = contactOf(response.after);
    say({
      type: 'step',
      n,
      by,
      choice: option.id,
      move: option.move,
      kind,
      bond: { responsible, hurt, contact },
      rules: response.rules,
      offered: options.map(({ id }) => id),
    });
  },
  stop(play, why) {
    say({ type: 'choices', why, by: play.moment.by, offered: play.moment.beat.options });
  },
  ending(play) {
    const { ending, beat } = play.moment;
    const loose = beat.looseEnd && { looseEnd: beat.looseEnd.told };
    if (ending) say({ type: 'ending', ...ending, code: codeOf(play), ...loose });
  },
};

const spoken = ({ speaker, text }: Line) => (speaker ? `${speaker}: ${text}` : text);

const showText: Show = {
  lines(lines) {
    for (const line of lines) console.log(spoken(line));
  },
  step({ by, option, kind, response }) {
    const { responsible, hurt } = response.after;
    console.log(`\n  [${by} · ${option.move} · ${kind}] trust ${responsible.trust} / ${hurt.trust}\n`);
  },
  stop(play, why) {
    console.log(`\n  (${why})`);
    for (const option of play.moment.beat.options) console.log(`  ${option.id}: ${option.text}`);
  },
  ending(play) {
    const { ending, beat } = play.moment;
    if (!ending) return;
    if (beat.looseEnd) console.log(`\n  (${beat.looseEnd.told})`);
    console.log(`\n  ${ending.title} (${ending.id})${ending.mended ? ', mended' : ''}`);
    console.log(`  play code ${codeOf(play)}`);
  },
};

await command(main);
