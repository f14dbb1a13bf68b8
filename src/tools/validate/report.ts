/** Runs every experiment and puts what was expected beside what was found. */
import { DEFAULTS, type Params } from '../../trust/params.ts';
import { MODEL_VERSION } from '../../trust/respond.ts';
import type { FindingId } from '../../trust/sources.ts';
import { type Experiment, type ExperimentOutcome, experimentSettingOf, type Verdict } from './experiment.ts';
import { amends, gestures } from './findings/amends.ts';
import { APOLOGY_FINDINGS, costly, parts } from './findings/apology.ts';
import { company, pressing, repair } from './findings/company.ts';
import { forgiveness } from './findings/forgiveness.ts';
import { feelingDown, heardFirst } from './findings/pain.ts';
import { deception, timingFindings } from './findings/rounds.ts';
import { badAndGood, promises } from './findings/single-steps.ts';
import { population, type Sample } from './population.ts';
import { type Standing, standingOf } from './standing.ts';
import { CHECKS, type CheckId, type CheckWords } from './words.ts';

/** In the order of the findings. */
const EXPERIMENTS: readonly Experiment[] = [
  APOLOGY_FINDINGS,
  forgiveness,
  parts,
  deception,
  promises,
  timingFindings,
  badAndGood,
  heardFirst,
  feelingDown,
  amends,
  costly,
  gestures,
  company,
  pressing,
  repair,
];

export interface ValidationRow extends ExperimentOutcome {
  readonly finding: FindingId;
  readonly asks: string;
  readonly expected: string;
  readonly standing: Standing;
  readonly why: string | null; // where it misses
}

export type CheckTally = Readonly<Record<Verdict, number>>;

export interface ValidationReport {
  readonly model: string; // the model's version
  readonly sample: Sample;
  readonly rows: readonly ValidationRow[];
  readonly tally: Readonly<Record<Standing, CheckTally>>;
}

function rowOf(outcome: ExperimentOutcome): ValidationRow {
  const { finding, asks, expected, missed }: CheckWords = CHECKS[outcome.check];
  return {
    ...outcome,
    finding,
    asks,
    expected,
    standing: standingOf(outcome.check),
    why: outcome.verdict === 'miss' ? (missed ?? null) : null,
  };
}

function tallyOf(rows: readonly ValidationRow[], standing: Standing): CheckTally {
  const count = (verdict: Verdict) =>
    rows.filter((row) => row.standing === standing && row.verdict === verdict).length;
  return { hit: count('hit'), barely: count('barely'), miss: count('miss') };
}

/** The same sample and constants give the same report. */
export function validate(sample: Sample, params: Params = DEFAULTS): ValidationReport {
  const setting = experimentSettingOf(population(sample), params);
  const rows = EXPERIMENTS.flatMap((experiment) => experiment(setting)).map(rowOf);
  const tally = { fitted: tallyOf(rows, 'fitted'), heldOut: tallyOf(rows, 'heldOut') };
  return { model: MODEL_VERSION, sample, rows, tally };
}

/** The row of one check. */
export function rowFor(report: ValidationReport, check: CheckId): ValidationRow {
  const row = report.rows.find((one) => one.check === check);
  if (!row) throw new Error(`No experiment answers check ${check}.`);
  return row;
}
