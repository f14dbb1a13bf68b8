/**
 * `npm run bench`: what Seams claims of itself, measured; figures as JSON. `npm run bench -- spread [story…]`: only how a thousand
 * plays of each story end.
 */
import { cpus } from 'node:os';
import { build, preview } from 'vite';
import { storyIds } from '../shelf.ts';
import { measureAnswers } from './answers.ts';
import { measureList } from './list.ts';
import { measurePlays } from './plays.ts';
import { measureSizes } from './sizes.ts';
import { measureSpread } from './spread.ts';

const STORY = 'three-times';
const PORT = 4175;
const ADDRESS = `http://127.0.0.1:${PORT}`;

const [what, ...stories] = process.argv.slice(2);
if (what === 'spread') {
  for (const id of stories.length > 0 ? stories : storyIds()) {
    console.log(JSON.stringify(measureSpread(id, 1000), null, 2));
  }
} else await measureAll();

async function measureAll(): Promise<void> {
  await build({ logLevel: 'error' });
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' });
  try {
    const figures = {
      machine: { node: process.version, cores: cpus().length },
      sizes: { 'on-credit': measureSizes('dist', 'on-credit'), [STORY]: measureSizes('dist', STORY) },
      plays: measurePlays(STORY, 200),
      list: await measureList(ADDRESS, STORY, 500),
      answers: [
        await measureAnswers(ADDRESS, STORY, { slowdown: 4, stage: false }),
        await measureAnswers(ADDRESS, STORY, { slowdown: 4, stage: true }),
      ],
    };
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    await server.close();
  }
}
