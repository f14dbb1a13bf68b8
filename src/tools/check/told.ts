/** The report as text for a terminal. */
import type { SceneReading } from '../readability/measure.ts';
import type { CheckReport, EndingReport, ToldFinding, ToldStory, Unreachable } from './report.ts';

export function tellReport(report: CheckReport): string {
  const { stories, movesUnused, defects, seconds } = report;
  const unmet = Object.entries(report.sources).flatMap(([id, where]) => (where.length === 0 ? [id] : []));
  const count = [...defects, ...stories.flatMap((story) => story.defects)].length;
  const warnings = stories.flatMap((story) => story.warnings).length;
  return [
    ...stories.map(tellStory),
    ...(stories.length > 1
      ? [
          `Moves in none of these: ${movesUnused.join(', ') || 'none, all are offered'}.`,
          `Claims met nowhere: ${unmet.join(', ') || 'none, all are met'}.`,
        ]
      : []), // of one story alone they say nothing
    ...defects.map(tellFinding),
    `${plural(count, 'defect')}, ${plural(warnings, 'warning')} in ${plural(stories.length, 'story', 'stories')}, ${seconds} s.`,
  ].join('\n');
}

function tellStory(story: ToldStory): string {
  const { searched, shape, unproven } = story;
  const lines = [
    `${story.title} (${story.file})`,
    `  ${story.words} words, ${plural(story.decisions, 'decision')}, ${plural(story.choices, 'choice')}, ${plural(story.endings.length, 'ending')}`,
    ...(shape
      ? [
          `  a play: ${shape.decisionsPerPlay.join(' to ')} decisions, ${shape.wordsRead.join(' / ')} words read (least / middle / most)`,
          `  a practice is longest in ${shape.practiceLongest} %, first in ${shape.practiceFirst} %; both kinds in ${shape.bothKinds} %`,
        ]
      : []),
    ...story.readability.map(tellReading),
    ...story.endings.map(tellEnding),
    `  searched ${searched.edges} steps in ${searched.seconds} s (${searched.edgesPerSecond} a second); ${tellProof(story)}`,
    ...story.notes.map((note) => `  ${note}`),
    ...(unproven.length > 0 ? [`  not reached and not proven: ${unproven.map(tellOpen).join(', ')}`] : []),
    ...story.defects.map(tellFinding),
    ...story.warnings.map(tellFinding),
  ];
  return `${lines.join('\n')}\n`;
}

function tellProof({ searched }: ToldStory): string {
  if (!searched.exhaustive) return 'not exhaustive: what was not found is not proven to be unreachable';
  const free = searched.free > 0 ? ` and ${plural(searched.free, 'count')}` : '';
  return `all ${searched.states} states were walked, with any bond${free} whatever`;
}

function tellOpen({ kind, id, file, line }: Unreachable): string {
  return `${kind} ${id} (${file}:${line})`;
}

function tellReading({ scene, common, sentence, far }: SceneReading): string {
  return `  reads ${scene}: ${common} % common words, ${sentence} words a sentence, ${far} % of pronouns far from a name`;
}

function tellEnding(ending: EndingReport): string {
  const { id, title, share, reachableAs, standing } = ending;
  const name = `  · ${id} "${title}"`;
  if (standing === 'refuted') return `${name}: no play can lead there (proven)`;
  if (standing === 'open') return `${name}: no play found leads there, and that none can is not proven`;
  const from = reachableAs.length === 2 ? 'both seats' : reachableAs.join(', ') || 'no seat';
  const more = standing === 'found' ? ' (found by plays; that there are no other ways is not proven)' : '';
  return `${name}: ${share} % at random, from ${from}${tellMended(ending)}${more}`;
}

function tellMended({ mendedShare, pitfalls, mended, mendedProven }: EndingReport): string {
  if (mendedShare === 0) return '';
  const always = mendedProven ? ', on every way, proven' : mended ? ', on every path found, not proven' : '';
  return `, mended in ${mendedShare} %${always} (pitfalls up to ${pitfalls} %)`;
}

function tellFinding({ grade, rule, file, line, problem, remedy }: ToldFinding): string {
  const end = /[.!?)]$/.test(problem) ? '' : '.';
  return `  ${grade} [${rule}] ${file}:${line}: ${problem}${end} ${remedy}`.trimEnd();
}

function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
