/** A board as tables for a spreadsheet: by ids for machines, in words for people, and what was chosen where. Pure. */
import type { Names } from '../../debrief/outcomes.ts';
import { WORDS as DEBRIEF } from '../../debrief/words.ts';
import { csvText } from '../../look/csv.ts';
import { bare } from '../../look/isolate.ts';
import { toldOption } from '../../look/told-option.ts';
import { type NamedMove, nameMove } from '../../trust/naming.ts';
import type { StopOf } from '../vote/sheet-stop.ts';
import type { BoardPlay } from './board-play.ts';
import { questionsIn } from './questions.ts';
import { tallyOf } from './tally.ts';
import { BOARD } from './words.ts';
import { CSV } from './words-csv.ts';

/** A row a play in the given order, then a column for each decision along the story with the id of what was chosen there. */
export function csvOf(plays: readonly BoardPlay[]): string {
  const { questions, paths } = questionsIn(plays);
  const columns = new Map(questions.map(({ key }, at) => [key, at]));
  const head = [...CSV.ids, ...questions.map(({ id }) => id)];
  const rows = plays.map(({ code, role, ending, trusts, choices }, at) => {
    const last = trusts.at(-1);
    const decided = new Array<string>(questions.length).fill('');
    for (const { key, choice } of paths[at] ?? []) decided[columns.get(key) ?? 0] = choice.option.id;
    return [
      code,
      role,
      ending?.id ?? '',
      ending?.mended ? CSV.yes : CSV.no,
      String(last?.responsible ?? ''),
      String(last?.hurt ?? ''),
      String(choices.length),
      ...decided,
    ];
  });
  return csvText([head, ...rows]);
}

/** The same in words: the ending's title, who was played, practices and pitfalls, and each answer as a sentence. */
export function csvInWords(plays: readonly BoardPlay[], names: Names, stopOf: StopOf): string {
  const people = plain(names);
  const found = questionsIn(plays);
  const { questions } = tallyOf(plays, found);
  const told = new Map(
    questions.map(({ key, options }, at) => [
      key,
      { at, words: new Map(options.map(({ id, text, manner }) => [id, toldOption({ text, manner })])) },
    ]),
  );
  const head = [
    ...CSV.words(people.responsible, people.hurt),
    ...questions.map(({ by, options }, at) => CSV.fork(at + 1, stopOf(options), people[by])),
  ];
  const rows = plays.map(({ code, role, ending, trusts, choices }, at) => {
    const last = trusts.at(-1);
    const own = choices.filter(({ seat }) => seat === 'player').map(({ option }) => nameMove(option.move));
    const decided = new Array<string>(questions.length).fill('');
    for (const { key, choice } of found.paths[at] ?? []) {
      const column = told.get(key);
      if (column) decided[column.at] = column.words.get(choice.option.id) ?? choice.option.text;
    }
    return [
      code,
      role === 'both' ? CSV.both : people[role],
      ending?.title ?? BOARD.stopped,
      ending?.mended ? CSV.yes : CSV.no,
      String(last?.responsible ?? ''),
      String(last?.hurt ?? ''),
      String(own.length),
      movesTold(own, 'practice'),
      movesTold(own, 'pitfall'),
      ...decided,
    ];
  });
  return csvText([head, ...rows]);
}

/** Without the signs that keep names apart from the text around them on a page. */
function plain({ responsible, hurt }: Names): Names {
  return { responsible: bare(responsible), hurt: bare(hurt) };
}

/** Each move once, with how often it was made where that was more than once. */
function movesTold(moves: readonly NamedMove[], kind: NamedMove['kind']): string {
  const labels = moves.filter((move) => move.kind === kind).map(({ label }) => label);
  return [...new Set(labels)]
    .map((label) => CSV.times(label, labels.filter((each) => each === label).length))
    .join('; ');
}

/** A row for each answer of each decision along the story, with how many chose it. */
export function csvOfForks(plays: readonly BoardPlay[], names: Names, stopOf: StopOf): string {
  const people = plain(names);
  const rows = tallyOf(plays).questions.flatMap(({ by, lead, options }, at) =>
    options.map(({ text, manner, move, taken, percent, simulated }) => [
      String(at + 1),
      String(stopOf(options) ?? ''),
      people[by],
      lead.map(({ speaker, text }) => (speaker === null ? text : `${speaker}: ${text}`)).join(' / '),
      toldOption({ text, manner }),
      move.label,
      DEBRIEF.kinds[move.kind],
      String(taken),
      String(percent),
      String(simulated),
    ]),
  );
  return csvText([CSV.forks, ...rows]);
}
