/** Where the repository is, whatever folder a command was called from. */
import { resolve } from 'node:path';

/** Its root: everything in here names files from there. */
export const ROOT = resolve(import.meta.dirname, '../..');
