/** The expected plays that stand as comments at the end of a fixture: what is chosen, and all that is shown. */
import { readFileSync } from 'node:fs';

export interface ExpectedPlay {
  readonly picks: readonly number[]; // indices of the options, from 0
  readonly shown: readonly string[]; // lines; `> one | two` where options stand
}

/** Reads blocks of `// plays 0 1:` followed by `//   line`. Throws an Error when a fixture has none. */
export function readPlays(path: string): readonly ExpectedPlay[] {
  const plays: { picks: number[]; shown: string[] }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const begin = /^\/\/ plays ?([\d ]*):$/.exec(line);
    if (begin) plays.push({ picks: (begin[1] ?? '').split(' ').filter(Boolean).map(Number), shown: [] });
    else if (line.startsWith('//   ')) plays.at(-1)?.shown.push(line.slice(5));
  }
  if (plays.length === 0) throw new Error(`${path} expects no play: write "// plays 0 1:" at its end.`);
  return plays;
}
