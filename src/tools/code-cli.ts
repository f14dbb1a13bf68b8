/** `npm run --silent code -- <play code> [--json]`: what a play code says, or a clear error. */
import type { CodeContents } from '../journal/code.ts';
import { readPlayCode } from '../journal/play-code.ts';
import { isSameVersion } from '../journal/version.ts';
import { playCoded } from '../play/coded.ts';
import type { Play } from '../play/play.ts';
import { findStory, storyAt, storyIds } from './shelf.ts';
import { command, readFlags, UsageError } from './usage.ts';

const USAGE = 'npm run --silent code -- <play code> [--json]';

const EARLIER = 'from an earlier Seams: shown as it went then, with the story and the model of that time';

function main(): void {
  const { code, json } = readArgs(process.argv.slice(2));
  const read = readPlayCode(code, storyIds().map(findStory));
  if (!read.ok) throw new UsageError([read.why, ...(read.codes ?? [])].join(' '));
  const { story, storyVersion } = read.contents;
  const { play, parted } = playCoded(storyAt(story, storyVersion), read.contents);
  if (parted) {
    throw new UsageError(
      `The code names a decision that "${story}" does not offer, after ${parted.at} decisions.`,
    );
  }
  if (json) console.log(JSON.stringify(told(read.contents, play)));
  else describe(read.contents, play);
}

function readArgs(argv: string[]): { readonly code: string; readonly json: boolean } {
  const { values, positionals } = readFlags(argv, { json: { type: 'boolean', default: false } }, USAGE);
  if (positionals.length > 0) return { code: positionals.join(' '), json: values.json };
  throw new UsageError(`Which play code? ${USAGE}`);
}

function told(contents: CodeContents, play: Play) {
  const { picks: _, ...said } = contents;
  const { bond, contact, ending } = play.moment;
  return {
    ...said,
    model: play.setup.file.model,
    choices: play.steps.map(({ n, by, option, kind }) => ({
      n,
      by,
      choice: option.id,
      move: option.move,
      kind,
    })),
    bond: { responsible: bond.responsible, hurt: bond.hurt, contact },
    ending,
  };
}

function describe({ story, storyVersion, role, opposite, seed }: CodeContents, play: Play): void {
  const { header } = play.setup.file;
  const seat = role === 'both' ? `${header.responsible} and ${header.hurt}, by two players` : header[role];
  console.log(`${header.title} (${story}, version ${storyVersion}), played as ${seat}`);
  if (!isSameVersion(findStory(story), storyVersion)) console.log(EARLIER);
  console.log(`opposite: ${opposite}, seed ${seed}`);
  for (const { n, by, option, kind } of play.steps) {
    console.log(`${String(n).padStart(3)}  ${header[by]}: ${option.text}  [${option.move}, ${kind}]`);
  }
  const { ending, bond } = play.moment;
  console.log(`trust: ${header.responsible} ${bond.responsible.trust}, ${header.hurt} ${bond.hurt.trust}`);
  console.log(ending ? `ending: ${ending.title} (${ending.id})` : 'not ended yet');
}

await command(main);
