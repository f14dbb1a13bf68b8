/** The report as docs/validation.md. */
import { RESEARCH } from '../../trust/sources.ts';
import { SPREAD } from './population.ts';
import type { ValidationReport, ValidationRow } from './report.ts';
import { namedBy } from './standing.ts';
import { byFinding, tallied } from './table.ts';
import { CHECKS, type CheckWords, STANDINGS, VERDICTS } from './words.ts';

function cells(...texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

function rowOf({ check, asks, expected, found, n, verdict, standing }: ValidationRow): string {
  const said = verdict === 'hit' ? VERDICTS.hit : `**${VERDICTS[verdict]}**`;
  return cells(check, asks, expected, `${found} (n = ${n})`, said, STANDINGS[standing]);
}

function sectionOf([finding, rows]: readonly [ValidationRow['finding'], readonly ValidationRow[]]): string {
  const { text, citation } = RESEARCH[finding];
  const table = [
    cells('', 'compared', 'expected', 'found', '', ''),
    cells('---', '---', '---', '---', '---', '---'),
    ...rows.map(rowOf),
  ].join('\n');
  const names = namedBy(finding);
  const named =
    names.length > 0
      ? `Named by: ${names.map((name) => `\`${name}\``).join(', ')}.`
      : 'Named by nothing in the model.';
  const notes = rows.flatMap(({ check, why }) => {
    const { blind }: CheckWords = CHECKS[check];
    return [
      ...(blind ? [`${check} is held out: ${blind}`] : []),
      ...(why ? [`${check} misses: ${why}`] : []),
    ];
  });
  return [`### ${finding} · ${citation}`, text, table, [named, ...notes].join('\n\n')].join('\n\n');
}

function missesOf(rows: readonly ValidationRow[]): string {
  const missed = rows.filter(({ verdict }) => verdict === 'miss');
  if (missed.length === 0) return 'Nothing is missed at present.';
  return missed
    .map(({ check, asks, expected, found, why }) =>
      `- **${check}** ${asks}. Expected: ${expected}. Found: ${found}. ${why ?? ''}`.trimEnd(),
    )
    .join('\n');
}

const FITTING = `## Where studies and moves do not fit well

- 1b compares broken promises and what was never spoken with lies and betrayal; a lapse of skill proper is not among Seams' breaches.
- 2 takes perceived intent from the kind of breach, empathy from how far the hurt one feels taken in, anger from how loud the fresh hurt is.
  Part of that is built in: a graver breach opens with more hurt, and what hurts counts in anger and in forgiveness alike. Only 2a and 2c are free of it.
- 11 and 13 play a kept word for a fair round and a broken one for an unfair round. In games of money there is nothing to talk about, so
  nobody answers in these rounds.
- 12b cannot fail: in Seams a kept word never lowers trust. 17b hardly can: rule T3 lets no present raise it.
- 16 lets the feeling come down by saying, listening, and a week of time given. Listening also opens both, and part of the difference is due to that.
- 18 takes what a move costs from the model's own effects: some peace or self-respect of the one who makes it.`;

/** The whole document; ends with a line break. */
export function asDocument({ model, sample, rows, tally }: ValidationReport): string {
  return `# The model against research

<!-- Written by \`npm run validate -- --write\`. Change the experiments in src/tools/validate/, not this file. -->

Model ${model}. ${sample.count} simulated people go through small experiments, one for each finding the model looks to, built like the
studies behind it: the same people in each condition, one thing differing, then their trust measured, or their forgiveness
(little hurt and an open door). No clock and no dice: the same people come out each time.

- fitted: ${tallied(tally.fitted)}
- held out: ${tallied(tally.heldOut)}

**This proves nothing about people.** It asks whether a thinking tool leans the way that studies lean. Most of those asked adults, many of them
students, strangers to each other, about somebody else's quarrel on paper or in a game for small sums. Little of it watched friends or families,
less of it people of twelve. And where the model hits, it is a reckoning that was written by people who had read the studies.

## What is missed

${missesOf(rows)}

No constant is changed to make a hit. What would have to change in the rules is a question for the model, not for this table.

## How to read it

- **hit**: the expected direction, with a d or an r of at least 0.10 (or the band that is named). **hit, barely**: the right direction, but so
  small that no study of ordinary size would have seen it. **miss**: anything else.
- **d** is how many spreads lie between two conditions, **r** how closely two things go together (−1 to 1). n counts measurements, several on each of the same people.
- **fitted**: a constant or a rule names this finding as its source, so a hit shows only that the numbers do what they were set to do. **held out**: none
  does. That is less than it sounds: whoever wrote the moves knew the directions, and tests of the model guard some of them (2d, 18, 19). What nobody
  had looked at before this table are sizes, correlations over many people, and what rounds add up to.
- Every d depends on how much we let people differ. Standard deviations of ${SPREAD.trust} points in trust and hurt, ${SPREAD.openness} in openness, ${SPREAD.selfRespect} in self-respect were
  set before the first run, as ratings of trust spread over about a fifth of their scale. With half of that, the misses stay.
- Temperaments and breaches are balanced; prior trust, severity, openness and self-respect are drawn from a seed. Where somebody may answer,
  their temperament does, out of five practices and five pitfalls.

Try it: \`npm run --silent validate -- --people 360 --seed 6 --spread 50\`, \`--json\` for all figures.

${FITTING}

## Settled only after a first look

Designs, the population and nearly all criteria stood before the first run. Five things were settled after it, so their verdicts weigh less:

- the margin of 0.10, below which a difference is none. By it 11a is a hit (without it, missed by a point) and four hits became "barely";
- "about half" in 12a as 0.35 to 0.65, the band the model's numbers were chosen by; with 0.40 to 0.60 it is missed by a hundredth;
- 9 and 18 rate what an apology brings, not the trust it ends in, since these studies had the apology itself rated;
- two occasions of rule T17 were made milder when 9b, 9c and 15b first missed with them: an offer as the first words is no payment, and whoever
  has listened does not cut in; 20 to 22 are checks of what model 3 was written with, but for 22a;
- in 2 everybody lives through it with an apology and without, where first a draw had decided.

## Finding by finding

${byFinding(rows).map(sectionOf).join('\n\n')}
`;
}
