/** A board as a table, one row a play: RFC 4180, and nothing in it that a spreadsheet would run. Pure. */
import type { BoardPlay } from './board-play.ts';
import { questionsIn } from './questions.ts';
import { WORDS } from './words.ts';

const DANGEROUS = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/; // what makes a spreadsheet take a text for a formula

/** A row a play in the given order, then a column for each decision along the story with what was chosen there. */
export function csvOf(plays: readonly BoardPlay[]): string {
  const { questions, paths } = questionsIn(plays);
  const columns = new Map(questions.map(({ key }, at) => [key, at]));
  const head = [...WORDS.csvHead, ...questions.map(({ id }) => id)];
  const rows = plays.map(({ code, role, ending, trusts, choices }, at) => {
    const last = trusts.at(-1);
    const decided = new Array<string>(questions.length).fill('');
    for (const { key, choice } of paths[at] ?? []) decided[columns.get(key) ?? 0] = choice.option.id;
    return [
      code,
      role,
      ending?.id ?? '',
      ending?.mended ? WORDS.csvYes : WORDS.csvNo,
      String(last?.responsible ?? ''),
      String(last?.hurt ?? ''),
      String(choices.length),
      ...decided,
    ];
  });
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One field. A text that a spreadsheet might take for a formula gets an apostrophe before it. */
export function cell(text: string): string {
  const safe = DANGEROUS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
