/** The guide's minutes beside what the plays take: it promises nothing that the words on the screen do not leave time for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainWords } from '../../src/classroom/teach/guide.ts';
import { PLAN_IDS, PLANS, type PlanId } from '../../src/classroom/teach/plans.ts';
import {
  ALOUD,
  type Reckoned,
  type ReckonedPlan,
  reckonPlan,
  secondsOfVote,
} from '../../src/classroom/teach/reckon.ts';
import { readGuide } from '../../src/tools/guide.ts';
import { story } from './class.ts';

const BLOCKS = readGuide(readFileSync('docs/teaching.md', 'utf8'));
const TABLES = BLOCKS.flatMap((block) => (block.kind === 'table' ? [block] : []));
const cellsOf = (rows: (typeof TABLES)[number]['rows']) => rows.map((row) => row.map(plainWords));

/** Rows as they stand in the guide: plan, story, stretch, words, presses, votes, minutes. */
const TOLD = cellsOf(TABLES.find(({ head }) => head?.map(plainWords).includes('stretch'))?.rows ?? []);

/** The minutes of a plan, row by row. */
function spans(plan: PlanId): readonly (readonly [number, number])[] {
  const table = TABLES.filter(({ head }) => head === null)[PLAN_IDS.indexOf(plan)];
  return cellsOf(table?.rows ?? []).map(([when = '']) => {
    const [from = Number.NaN, to = Number.NaN] = when.split('–').map(Number);
    return [from, to];
  });
}

const known = new Map<string, ReckonedPlan>();

function reckoned(plan: PlanId, id: string, stretch: string): Reckoned {
  const found = known.get(`${plan} ${id}`) ?? reckonPlan(PLANS[plan], story(id));
  known.set(`${plan} ${id}`, found);
  const { toStop, whole } = found;
  const asked = stretch === 'the whole play' ? whole : toStop;
  if (!asked) throw new Error(`no play of ${id} came to a stop of the sheet`);
  return asked;
}

const middle = ({ minutes: [quick, slow] }: Reckoned) => (quick + slow) / 2;

test('the guide tells of every plan', () => {
  expect(new Set(TOLD.map(([plan]) => plan))).toEqual(new Set(PLAN_IDS));
});

test.each(TOLD.map((row) => [row.slice(0, 3).join(' '), row] as const))(
  '%s takes what the guide says',
  (_, row) => {
    const [plan = '', id = '', stretch = '', words, presses, votes, minutes = ''] = row;
    const known = PLAN_IDS.find((each) => each === plan);
    if (!known) throw new Error(`there is no plan ${plan}`);
    const now = reckoned(known, id, stretch);
    // A story may be edited a little without the guide.
    expect(Math.abs(now.words - Number(words))).toBeLessThanOrEqual(0.03 * now.words);
    expect(Math.abs(now.presses - Number(presses))).toBeLessThanOrEqual(2);
    expect(now.votes).toBeCloseTo(Number(votes), 0);
    const [quick = 0, slow = 0] = minutes.split('–').map(Number);
    expect(Math.abs(now.minutes[0] - quick)).toBeLessThanOrEqual(0.6);
    expect(Math.abs(now.minutes[1] - slow)).toBeLessThanOrEqual(0.6);
  },
);

test('each plan leaves the time that its play takes, in every story that the guide names', () => {
  for (const [plan, id = '', stretch = ''] of TOLD) {
    const known = PLAN_IDS.find((each) => each === plan) ?? '20';
    const rows = spans(known);
    const [from, to] = (known === '90' ? rows[0] : rows[1]) ?? [0, 0];
    const left = to - from;
    expect(middle(reckoned(known, id, stretch)), `${plan} minutes with ${id}`).toBeLessThanOrEqual(left);
  }
});

test('the 20 minutes leave time for their vote', () => {
  const rows = spans('20');
  const [from] = rows[2] ?? [0];
  const [, to] = rows[5] ?? [0, 0];
  expect(secondsOfVote() / 60).toBeLessThanOrEqual(to - from);
});

test('more words or more votes take longer, and a slow reader takes longest', () => {
  const whole = (votes: number) => reckonPlan({ ...PLANS['45'], votes }, story('three-times')).whole;
  expect(middle(whole(3)) - middle(whole(2))).toBeGreaterThan(4);
  const { words, minutes } = whole(2);
  expect(minutes[1] - minutes[0]).toBeCloseTo(words / ALOUD.slow - words / ALOUD.quick, 1);
});
