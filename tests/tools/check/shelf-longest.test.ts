/** The longest story of the shelf. */
import { holdOnShelf } from './on-shelf.ts';

holdOnShelf('three-times');
