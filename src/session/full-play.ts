/** A play that goes round and round has all the decisions that can be kept. */
import { LIMITS } from '../journal/record.ts';
import { SESSION } from './words.ts';

export class FullPlayError extends Error {
  override readonly name = 'FullPlayError';
  constructor() {
    super(SESSION.full(LIMITS.choices));
  }
}
