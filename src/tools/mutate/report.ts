/** The results of a mutation run as a page to read. Pure. */
import {
  type MutantCount,
  mutantCountOf,
  type Results,
  survivorsOf,
  type Tried,
  type Why,
} from './results.ts';

/** `docs/mutation.md`. */
export function tellResults(results: Results, whys: readonly Why[]): string {
  const rooms = [...new Set(results.tried.map(({ room }) => room))];
  const rows = rooms.map((room) =>
    tellRow(room, mutantCountOf(results.tried.filter((each) => each.room === room))),
  );
  const survivors = survivorsOf(results);
  const known = new Map(whys.map((why) => [why.key, why]));
  const listed = rooms.flatMap((room) => {
    const own = survivors.filter((each) => each.room === room);
    return own.length === 0
      ? []
      : [`### ${room}`, '', ...own.map((each) => tellSurvivor(each, known.get(each.key))), ''];
  });
  const count = mutantCountOf(results.tried);
  return `${[
    '# Mutation run',
    '',
    'Written by `npm run mutate`; do not edit. A mutant is the code with one small change in it: `<` for `<=`, a condition that',
    'always holds, a statement left out. The tests that can reach the changed file are run until one fails: then the mutant is killed.',
    'A mutant that survives shows something no test holds. The aim is that the list below gets shorter. In a first round a property is',
    'tried 40 times at most; what survives is asked once more with properties as they are written, and slower tests (`--again`).',
    '',
    `Seed ${results.seed}, at most ${results.tests} test files a mutant, the nearest first: ${tellCount(count)}.`,
    '',
    '| room | tried | killed | of these hung | survived | killed % |',
    '|---|---|---|---|---|---|',
    ...rows,
    tellRow('**all**', count),
    '',
    '"Hung" came to no end within its time, which a machine counts in processor seconds, or left a test waiting.',
    '',
    `## Survivors (${survivors.length})`,
    '',
    'The changed code stands between ⟨ and ⟩, what came in its place behind the arrow. The reasons are kept in',
    '`src/tools/mutate/why.json`.',
    '',
    ...listed,
  ].join('\n')}`;
}

function tellRow(name: string, count: MutantCount): string {
  const { tried, killed, hung, survived } = count;
  return `| ${[name, tried, killed, hung, survived, percent(killed, tried)].join(' | ')} |`;
}

/** `300 tried, 270 killed (90 %)`. */
export function tellCount({ tried, killed, hung }: MutantCount): string {
  return `${tried} tried, ${killed} killed (${percent(killed, tried)} %, ${hung} of them hung)`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0' : ((100 * part) / whole).toFixed(1);
}

function tellSurvivor({ key, file, line, operator }: Tried, why: Why | undefined): string {
  const code = key.slice(key.indexOf(' ') + 1).replaceAll('`', "'");
  const reason = why ? `${why.equivalent ? '**The same**: ' : ''}${why.why}` : '_Not looked at yet._';
  return `- ${file}:${line} (${operator}) \`\` ${code} \`\`\n  ${reason}`;
}
