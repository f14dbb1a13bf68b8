/** The three lesson plans: what they set up, and that they say what the guide says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainWords } from '../../src/classroom/teach/guide.ts';
import { longStories, PLAN_IDS, PLANS, planOf, roomFor } from '../../src/classroom/teach/plans.ts';
import { PLAN_WORDS } from '../../src/classroom/teach/words-plans.ts';
import { readGuide } from '../../src/tools/guide.ts';
import { STORIES, story } from './class.ts';

/** At which minutes each plan of the guide has something new. */
const TABLES = readGuide(readFileSync('docs/teaching.md', 'utf8')).flatMap((block) =>
  block.kind === 'table' && block.head === null
    ? [block.rows.map(([when = []]) => plainWords(when).split('–').map(Number))]
    : [],
);

test.each(PLAN_IDS.map((id, at) => [id, at] as const))(
  'the plan of %s minutes keeps the guide’s',
  (id, at) => {
    const rows = TABLES[at] ?? [];
    const starts = rows.map(([from]) => from);
    expect(rows.at(-1)?.[1]).toBe(PLANS[id].minutes);
    expect(rows.slice(1).map(([from]) => from)).toEqual(rows.slice(0, -1).map(([, to]) => to)); // no gap
    const { parts } = PLAN_WORDS[id];
    expect(parts[0]?.from).toBe(0);
    for (const { from } of parts) expect(starts).toContain(from);
  },
);

test.each(STORIES().map(({ id }) => [id] as const))(
  'in %s the room is whoever decides at the first stop',
  (id) => {
    const { stops } = roomFor(story(id));
    expect(stops.length).toBeGreaterThan(0);
    const short = !longStories(STORIES()).some((each) => each.id === id);
    for (const plan of PLAN_IDS) {
      if ((PLANS[plan].story ?? id) === id && short === (PLANS[plan].story !== null))
        expect(stops.length).toBeGreaterThanOrEqual(PLANS[plan].votes);
    }
  },
);

test('a plan is known by what is kept of it', () => {
  expect(planOf('45')).toBe(PLANS['45']);
  expect([planOf(null), planOf('60'), planOf('constructor')]).toEqual([null, null, null]);
});
