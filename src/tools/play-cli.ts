/** `npm run --silent play -- …`: a whole play without a screen, as text or as one JSON object a line. */
import { createInterface } from 'node:readline/promises';
import { codeOf } from '../journal/play-code.ts';
import { openPlay, type Play } from '../play/play.ts';
import { pick } from '../play/policies.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { Moment, Step } from '../play/step.ts';
import type { Line, StoryFile } from '../story/beat.ts';
import { otherRole } from '../trust/bond.ts';
import { contactOf } from '../trust/respond.ts';
import { type PlayArgs, readPlayArgs } from './play-args.ts';
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
  const play = openPlay({ file, seats: seatsFor(args, file), role: args.role, seed: args.seed });
  const show = args.json ? showJson : showText;
  const wanted = [...args.choose];
  show.moment(play.opening);
  while (play.moment.by !== null) {
    if (play.steps.length >= args.max) return show.stop(play, `stopped after ${args.max} decisions (--max)`);
    const step = await decideNext(play, args, wanted);
    if (!step) return show.stop(play, 'no more --choose ids and no --policy');
    show.step(step);
    show.moment(step.next);
  }
  if (wanted.length > 0)
    throw new UsageError(`"${file.id}" ended before it offered --choose "${wanted.join(',')}".`);
  show.ending(play);
}

/** The next step, by the ids given, else by who holds the seat; null when nobody says what to choose. */
async function decideNext(play: Play, args: PlayArgs, wanted: string[]): Promise<Step | null> {
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
  if (args.choose.length > 0) return null;
  if (process.stdin.isTTY && !args.json) return play.choose(await ask(play.moment));
  return play.choose(pick('first', offered, args.seed, play.steps.length).id);
}

async function ask({ beat }: Moment): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const [i, option] of beat.options.entries()) console.log(`  ${i + 1}  ${option.text}`);
  for (;;) {
    const option = beat.options[Number(await terminal.question('> ')) - 1];
    if (!option) continue;
    terminal.close();
    return option.id;
  }
}

interface Show {
  moment(moment: Moment): void;
  step(step: Step): void;
  stop(play: Play, why: string): void;
  ending(play: Play): void;
}

const say = (object: object) => console.log(JSON.stringify(object));

const showJson: Show = {
  moment({ beat }) {
    for (const line of beat.lines) say({ type: 'line', ...line });
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
    const { ending } = play.moment;
    if (ending) say({ type: 'ending', ...ending, code: codeOf(play) });
  },
};

const spoken = ({ speaker, text }: Line) => (speaker ? `${speaker}: ${text}` : text);

const showText: Show = {
  moment({ beat }) {
    for (const line of beat.lines) console.log(spoken(line));
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
    const { ending } = play.moment;
    if (!ending) return;
    console.log(`\n  ${ending.title} (${ending.id})${ending.mended ? ', mended' : ''}`);
    console.log(`  play code ${codeOf(play)}`);
  },
};

await command(main);
