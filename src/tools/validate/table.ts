/** The report as text for a terminal, and as the few fields that the about page shows. */
import { RESEARCH } from '../../trust/sources.ts';
import type { CheckTally, ValidationReport, ValidationRow } from './report.ts';
import { STANDINGS, VERDICTS } from './words.ts';

/** "14 hit, 3 barely, 2 missed" */
export function tallied({ hit, barely, miss }: CheckTally): string {
  return `${hit} hit, ${barely} barely, ${miss} missed`;
}

/** Rows by finding, in their order. */
export function byFinding(
  rows: readonly ValidationRow[],
): readonly (readonly [ValidationRow['finding'], readonly ValidationRow[]])[] {
  const findings = [...new Set(rows.map(({ finding }) => finding))];
  return findings.map((finding) => [finding, rows.filter((row) => row.finding === finding)]);
}

function lineOf(row: ValidationRow): string {
  const head = `  ${row.check.padEnd(4)}${VERDICTS[row.verdict].padEnd(12)} ${STANDINGS[row.standing].padEnd(8)}`;
  const lines = [
    `${head} ${row.asks}`,
    `      expected: ${row.expected}`,
    `      found:    ${row.found} (n = ${row.n})`,
  ];
  return [...lines, ...(row.why ? [`      why:      ${row.why}`] : [])].join('\n');
}

/** What `npm run validate` prints. */
export function asText({ model, sample, rows, tally }: ValidationReport): string {
  const findings = byFinding(rows).map(
    ([finding, some]) =>
      `${finding} ${RESEARCH[finding].text} (${RESEARCH[finding].citation})\n${some.map(lineOf).join('\n')}`,
  );
  const { count, seed, spread } = sample;
  return [
    `Model ${model} against research: ${count} simulated people, seed ${seed}, spread ${spread} %`,
    ...findings,
    `fitted:   ${tallied(tally.fitted)}\nheld out: ${tallied(tally.heldOut)}`,
  ].join('\n\n');
}

/** What the about page shows, as the text of a JSON file. Findings and citations stand in the model's sources. */
export function asPageData({ model, sample, rows, tally }: ValidationReport): string {
  const shown = rows.map(({ check, finding, asks, expected, found, n, verdict, standing, why }) => ({
    check,
    finding,
    asks,
    expected,
    found,
    n,
    verdict,
    standing,
    why,
  }));
  return `${JSON.stringify({ model, people: sample.count, tally, rows: shown }, null, 2)}\n`;
}
