/** The stories of the shelf but the longest, which has a file of its own so that it is proven beside everything else. */
import { storyIds } from '../../../src/tools/shelf.ts';
import { holdOnShelf } from './on-shelf.ts';

for (const id of storyIds()) if (id !== 'three-times') holdOnShelf(id);
