/** Stories that were left out of a build because they do not hold together: the build keeps what is told of them beside itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefectError, describeDefect } from './defect.ts';

/** In the folder of the build; there only when a story was left out. */
export const LEFT_OUT = 'left-out.txt';

/** What is told of stories that were left out: each mistake with file, line, and what to do. */
export function tellLeftOut(errors: readonly DefectError[]): string {
  const stories = errors.length === 1 ? '1 story is' : `${errors.length} stories are`;
  const lines = errors.flatMap(({ defects }) => defects.map((each) => `  ${describeDefect(each)}\n`));
  return `${stories} left out, because of mistakes in the source. The others are in.\n${lines.join('')}`;
}

/** What was told of the build in a folder; null: no story was left out of it. */
export function readLeftOut(folder: string): string | null {
  const path = join(folder, LEFT_OUT);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
