/**
 * `npm run bench`: what Seams claims of itself, measured; figures as JSON. One part alone: `npm run bench -- spread [story…]`, how a
 * thousand plays of each story end, and whether it is the moment that decides there; `-- answers [story]`, how soon a press is
 * answered, without a stage and with one; `-- stage [story]`, how soon the stage stands, what a frame costs, what lies on the
 * graphics card, whether it rests, whether memory grows; `-- debrief [story]`, how soon a debrief stands and a search ends;
 * `-- beside [story…]`, how long the same words take beside everybody; `-- board [story]`, how a board of a class, a school or a
 * town fares;
 * `-- load [story…]`, how soon words stand on a slow line and an old processor, beside a bare inkjs page;
 * `-- rooms [part…]`, rooms over real sockets: 2,000 devices, a rush of votes, breaks, processes that die, proxies, a hostile one;
 * `-- cards [pictures]`, how many voting cards a camera reads, and that none is read wrongly;
 * `-- offline [times] [story]`, whether a play comes back at its line, loaded again and again without a network;
 * `-- lesson`, how long each plan of the guide for teachers takes;
 * `-- kept [sequences] [seed] [story]`, whether anything decided is lost, or taken unasked, whatever people do;
 * `-- kills [times] [seed] [story]`, whether a play goes on where its tab was killed; `-- prints [story…]`, how many pages things take;
 * `-- large [tour…] [folder/]`, what narrow windows and large letters do to every page, with a picture of each look in the folder.
 */
import { cpus } from 'node:os';
import { build, preview } from 'vite';
import { buildIfOld } from '../built.ts';
import { findStory, storyIds } from '../shelf.ts';
import { command, UsageError } from '../usage.ts';
import { type AnswerTimes, measureAnswers } from './answers.ts';
import { measureBeside } from './beside.ts';
import { codesOf, measureBoards } from './board.ts';
import { measureBoardPage } from './board-page.ts';
import { measureCards } from './cards/scan.ts';
import { measureDebrief } from './debrief.ts';
import { measureKept } from './kept/kept.ts';
import { measureKills } from './kills.ts';
import { measureLarge, withHardStories } from './large.ts';
import { reckonLessons } from './lesson.ts';
import { measureList } from './list.ts';
import { measureLoad } from './load.ts';
import { measureMoments } from './moments.ts';
import { measureOffline } from './offline.ts';
import { measurePlays } from './plays.ts';
import { measurePrints } from './prints.ts';
import { measureRooms } from './rooms/rooms.ts';
import { measureSizes } from './sizes.ts';
import { measureSpread } from './spread.ts';
import { measureStage } from './stage.ts';

const STORY = 'three-times';
const PORT = 4175;
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** The parts that can be measured alone: `npm run bench -- NAME [story…]`. */
const ALONE: Readonly<Record<string, (stories: readonly string[]) => Promise<unknown>>> = {
  spread: async (stories) => {
    const ids = stories.length > 0 ? stories : storyIds();
    return Object.fromEntries(
      ids.map((id) => [id, { moments: measureMoments(id, 200), ...measureSpread(id, 1000) }]),
    );
  },
  board: ([story = STORY]) =>
    served(async () => {
      const file = findStory(story);
      const lists = [30, 1000, 10_000].map((plays) => codesOf(file, plays));
      return {
        page: await measureBoardPage(ADDRESS, story, lists),
        ...measureBoards(story, [30, 1000, 10_000]),
      };
    }),
  answers: ([story = STORY]) => served(() => measureBothAnswers(story)),
  cards: async ([pictures = '5']) => measureCards(wholeNumber('pictures', pictures)),
  debrief: ([story = STORY]) => served(() => measureDebrief(ADDRESS, story)),
  beside: (stories) =>
    served(async () => {
      const figures: Record<string, unknown> = {};
      for (const id of stories.length > 0 ? stories : storyIds())
        figures[id] = await measureBeside(ADDRESS, id);
      return figures;
    }),
  kept: ([sequences = '50', seed = '20', story = 'on-credit']) => {
    const plan = { story, sequences: wholeNumber('sequences', sequences), seed: wholeNumber('seed', seed) };
    return served(() => measureKept(ADDRESS, { ...plan, acts: 14 }));
  },
  lesson: async () => reckonLessons(),
  load: async (stories) => {
    await buildIfOld();
    const shown = stories.length > 0 ? stories : ['on-credit', STORY];
    return measureLoad('dist', shown, { runs: 5, note: (told) => console.error(told) });
  },
  kills: ([times = '50', seed = '20', story = STORY]) => {
    const plan = { story, kills: wholeNumber('kills', times), seed: wholeNumber('seed', seed) };
    return served(() => measureKills(ADDRESS, plan));
  },
  large: (given) => {
    const pictures = given.find((each) => each.includes('/'));
    const plan = { tours: given.filter((each) => each !== pictures), ...(pictures && { pictures }) };
    const onFound = (at: string, faults: readonly string[]) => console.error([at, ...faults].join('\n  '));
    return withHardStories(PORT, (address) => measureLarge(address, { ...plan, onFound }));
  },
  rooms: async (parts) => {
    await buildIfOld();
    return measureRooms(parts);
  },
  offline: async ([times = '300', story = 'on-credit']) => {
    await buildIfOld();
    const plan = { story, reloads: wholeNumber('times', times) };
    return measureOffline('dist', plan, (line) => console.error(line));
  },
  prints: (stories) => served(() => measurePrints(ADDRESS, stories, 50)),
  stage: async ([story = STORY]) => {
    await build({ logLevel: 'error' });
    return measureStage('dist', story, (what) => console.error(`stage: ${what}`));
  },
};

/** Without a stage and with one, at a quarter of the speed; says on the way how far it is. */
async function measureBothAnswers(story: string): Promise<readonly AnswerTimes[]> {
  const figures: AnswerTimes[] = [];
  for (const stage of [false, true]) {
    const what = stage ? 'with a stage' : 'without a stage';
    const onAnswer = (n: number, ms: number) => console.error(`answers ${what}: choice ${n}, ${ms} ms`);
    figures.push(await measureAnswers(ADDRESS, story, { slowdown: 4, stage }, onAnswer));
  }
  return figures;
}

function wholeNumber(what: string, given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`"${given}" is no number of ${what}: give a whole one from 1 on.`);
}

/** Builds, and serves the build while something is measured. */
async function served<T>(measure: () => Promise<T>): Promise<T> {
  await build({ logLevel: 'error' });
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' });
  try {
    return await measure();
  } finally {
    await server.close();
  }
}

/** What stands in the README, one part after the other: each is announced, and told with its figures as soon as it has them. */
function measureAll(): Promise<unknown> {
  const parts: Readonly<Record<string, () => unknown>> = {
    machine: () => ({ node: process.version, cores: cpus().length }),
    sizes: () => ({ 'on-credit': measureSizes('dist', 'on-credit'), [STORY]: measureSizes('dist', STORY) }),
    plays: () => measurePlays(STORY, 200),
    list: () => measureList(ADDRESS, STORY, 500),
    debrief: () => measureDebrief(ADDRESS, STORY),
    board: () => measureBoards(STORY, [30, 1000]),
    answers: () => measureBothAnswers(STORY),
    stage: () => measureStage('dist', STORY, (what) => console.error(`stage: ${what}`)),
  };
  return served(async () => {
    const names = Object.keys(parts);
    const figures: Record<string, unknown> = {};
    for (const [at, name] of names.entries()) {
      console.error(`bench: ${name}, part ${at + 1} of ${names.length}`);
      figures[name] = await parts[name]?.();
      console.error(`${name}: ${JSON.stringify(figures[name])}`);
    }
    return figures;
  });
}

async function bench(): Promise<void> {
  const [what, ...stories] = process.argv.slice(2);
  const alone = what === undefined ? measureAll : ALONE[what];
  if (!alone) {
    throw new UsageError(
      `There is no part "${what}". Parts: ${Object.keys(ALONE).join(', ')}; none measures all.`,
    );
  }
  console.log(JSON.stringify(await alone(stories), null, 2));
}

await command(bench);
