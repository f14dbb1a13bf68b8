/** Runs every scripted play twice: straight, and with saves and reloads in between. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlay, type Play, type PlaySetup } from '../src/play/play.ts';
import { replay } from '../src/play/replay.ts';
import { ownTemperament, seatsAround } from '../src/play/seats.ts';
import type { Line, StoryFile } from '../src/story/beat.ts';
import { nameKey } from '../src/story/names.ts';
import { type Plan, type PlanStep, readPlan } from '../src/tools/plan.ts';
import { findStory, storyIds } from '../src/tools/shelf.ts';
import { ROLES, type Role } from '../src/trust/bond.ts';

const STORIES = resolve(import.meta.dirname, '../stories');
const files = new Map(storyIds().map((id) => [id, findStory(id)]));
const plans = readdirSync(`${STORIES}/plans`)
  .filter((name) => name.endsWith('.plan'))
  .map((name) => readPlan(name, readFileSync(`${STORIES}/plans/${name}`, 'utf8')));

function storyOf(plan: Plan): StoryFile {
  const file = files.get(plan.story);
  if (!file) throw new Error(`${plan.file}: there is no story "${plan.story}".`);
  return file;
}

function setupOf(plan: Plan): PlaySetup {
  const file = storyOf(plan);
  const temperament = plan.opposite === 'story' ? ownTemperament(file, plan.role) : plan.opposite;
  const opposite =
    temperament === 'player'
      ? ({ kind: 'player' } as const)
      : ({ kind: 'temperament', temperament } as const);
  return { file, role: plan.role, seed: plan.seed, seats: seatsAround(plan.role, opposite) };
}

/** Runs a plan; `between` gives the play to go on with after each choice. Gives every line that was said. */
function run(plan: Plan, between: (play: Play) => Play): Line[] {
  let play = openPlay(setupOf(plan));
  let said: readonly Line[] = play.moment.beat.lines;
  const all = [...said];
  const go = (choose: (play: Play) => unknown) => {
    choose(play);
    play = between(play);
    said = [...said, ...play.moment.beat.lines];
    all.push(...play.moment.beat.lines);
  };
  for (const step of plan.steps) {
    if (step.kind === 'choose') {
      while (isSimulated(play)) go((each) => each.advance());
      said = [];
      go((each) => each.choose(step.id));
    } else expectStep(plan, step, play, said);
    while (step.kind === 'choose' && isSimulated(play)) go((each) => each.advance());
  }
  return all;
}

const straight = new Map<Plan, readonly Line[]>();

/** What a plan says when it is run at one go; two tests ask for it. Throws as `run` does, each time. */
function runStraight(plan: Plan): readonly Line[] {
  const said = straight.get(plan) ?? run(plan, (play) => play);
  straight.set(plan, said);
  return said;
}

function isSimulated({ moment, setup }: Play): boolean {
  return moment.by !== null && setup.seats[moment.by].kind !== 'player';
}

function expectStep(plan: Plan, step: PlanStep, { moment, setup }: Play, said: readonly Line[]): void {
  const where = `${plan.file}:${step.at}`;
  if (step.kind === 'line') {
    expect(said.map(({ text }) => text).join('\n'), where).toContain(step.text);
  } else if (step.kind === 'ending') {
    expect(
      moment.ending?.id,
      `${where} (${moment.beat.knot} offers ${moment.beat.options.map(({ id }) => id)})`,
    ).toBe(step.id);
  } else if (step.kind === 'bond') {
    const role = ROLES.find((who: Role) => nameKey(setup.file.header[who]) === nameKey(step.person));
    if (!role) throw new Error(`${where}: "${step.person}" is nobody in ${plan.story}.`);
    const value = moment.bond[role][step.part as 'trust'];
    const holds = {
      '<': value < step.value,
      '>': value > step.value,
      '<=': value <= step.value,
      '>=': value >= step.value,
      '=': value === step.value,
    };
    expect(holds[step.sign as '<'], `${where}: ${step.person}.${step.part} is ${value}`).toBe(true);
  }
}

/**
 * Saves and reloads after every other choice in the first plan of each story, and after every eighth one in the others, each
 * beginning elsewhere: a reload plays all from the start, so that all of them in all plans would take a minute.
 */
function savedNowAndThen(plan: Plan): (play: Play) => Play {
  const at = plans.filter(({ story }) => story === plan.story).indexOf(plan);
  const apart = at === 0 ? 2 : 8;
  let choices = 0;
  return (play) => ((at + choices++) % apart === 0 ? saveAndReload(play) : play);
}

function saveAndReload(play: Play): Play {
  const kept: unknown = JSON.parse(JSON.stringify(play.steps.map(({ option }) => option.id)));
  const again = replay(play.setup, kept as string[]);
  expect(again.parted).toBeNull();
  expect(JSON.stringify(again.play.steps)).toBe(JSON.stringify(play.steps));
  return again.play;
}

describe.each(plans)('$file', (plan) => {
  test('runs as written', () => {
    runStraight(plan);
  });

  test('runs the same through saves and reloads', () => {
    expect(run(plan, savedNowAndThen(plan))).toEqual(runStraight(plan));
  });
});

describe.each([...files.values()])('$id', (file) => {
  test('has a plan for every ending', () => {
    const planned = plans.filter(({ story }) => story === file.id).map(({ steps }) => steps.at(-1));
    const reached = planned.map((step) => (step?.kind === 'ending' ? step.id : ''));
    expect([...new Set(reached)].sort()).toEqual(file.endings.map(({ id }) => id).sort());
  });
});
