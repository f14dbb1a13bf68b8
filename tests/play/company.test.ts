/** Who is met in a play, and which model answers. */
import { expect, test } from 'vitest';
import { whatIf } from '../../src/debrief/whatif.ts';
import { PlayError } from '../../src/play/fault.ts';
import { openFork } from '../../src/play/fork.ts';
import { openPlay } from '../../src/play/play.ts';
import { replay } from '../../src/play/replay.ts';
import { rerun } from '../../src/play/rerun.ts';
import { peopleIn, seatsAround } from '../../src/play/seats.ts';
import type { PlaySetup } from '../../src/play/step.ts';
import { openStepper, stepThrough } from '../../src/play/stepper.ts';
import type { Beat } from '../../src/story/beat.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { type Model, modelOf } from '../../src/trust/models.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { TRAITS } from '../../src/trust/pulls/traits.ts';
import { elapse, MODEL_VERSION, openBond, respond, STRANGERS } from '../../src/trust/respond.ts';
import { setup } from './fixture.ts';

const FILE = findStory('third-row');

function beside(temperament: string, model?: string): PlaySetup {
  const seats = seatsAround('responsible', { kind: 'temperament', temperament });
  return setup({ file: model === undefined ? FILE : { ...FILE, model }, seats });
}

function playedOn(from: PlaySetup) {
  const play = openPlay(from);
  while (play.moment.by !== null) {
    const [first] = play.moment.beat.options;
    if (play.moment.seat === 'player') play.choose(first?.id ?? '');
    else play.advance();
  }
  return play;
}

test('a temperament’s seat is that person; a player’s and an echo’s might be anybody’s', () => {
  const echo = { kind: 'echo', choices: [], temperament: 'anxious' } as const;
  expect(peopleIn(seatsAround('responsible', { kind: 'temperament', temperament: 'anxious' }))).toEqual({
    responsible: null,
    hurt: TRAITS.anxious,
  });
  expect(peopleIn(seatsAround('hurt', echo))).toEqual(STRANGERS);
  expect(peopleIn(seatsAround('both', echo))).toEqual(STRANGERS);
  expect(peopleIn(seatsAround('hurt', { kind: 'temperament', temperament: 'toString' }))).toEqual(STRANGERS);
});

test.each(['anxious', 'guarded'])(
  'beside %s every step is answered for that person, time and what-if too',
  (id) => {
    const play = playedOn(beside(id));
    const people = { responsible: null, hurt: TRAITS[id as 'anxious'] };
    for (const step of play.steps) {
      expect(step.people).toEqual(people);
      expect(step.response).toEqual(respond(step.before, step.by, step.option.move, DEFAULTS, people));
      for (const { option, changes } of whatIf(step)) {
        expect(changes).toEqual(respond(step.before, step.by, option.move, DEFAULTS, people).changes);
      }
    }
    const other = play.steps.filter(({ by }) => by === 'responsible');
    expect(
      other.some(({ before, by, option, response }) => {
        return JSON.stringify(respond(before, by, option.move).after) !== JSON.stringify(response.after);
      }),
    ).toBe(true);
    expect(rerun(play.opening, play.steps, DEFAULTS).steps).toEqual(play.steps);
    const ids = play.steps.map(({ option }) => option.id);
    expect(openFork(beside(id), ids).start.moment.bond).toEqual(play.moment.bond);
  },
);

test('what an option would do is asked without taking it', () => {
  const stepper = openStepper(setup());
  const [option] = stepper.opening.beat.options;
  if (!option) throw new Error('something is offered');
  const asked = stepper.answer(stepper.opening, option);
  expect(stepper.stands).toBe(stepper.opening);
  expect(stepper.take(option).response).toEqual(asked);
});

test('a play of an earlier model is answered by that model, step by step, and again', () => {
  const model = modelOf('2') as Model;
  const play = playedOn(beside('anxious', '2'));
  for (const { before, by, option, response, model: version } of play.steps) {
    expect(version).toBe('2');
    expect(response).toEqual(model.respond(before, by, option.move, model.params, STRANGERS));
  }
  const choices = play.steps.map(({ option }) => option.id);
  expect(replay(play.setup, choices).play.moment.bond).toEqual(play.moment.bond);
  expect(rerun(play.opening, play.steps, model.params).steps).toEqual(play.steps);
  expect(replay(beside('anxious'), choices).play.steps[0]?.model).toBe(MODEL_VERSION);
});

test('a model that is gone answers nothing', () => {
  expect(() => openPlay(beside('anxious', '1'))).toThrow(PlayError);
  expect(() => openPlay(beside('anxious', '1'))).toThrow('There is no model "1"');
});

test('a stepper needs no Ink: anything that tells will do', () => {
  const beat: Beat = {
    lines: [{ text: 'A day.', speaker: null, thought: false, cues: [{ kind: 'time', text: '', days: 1 }] }],
    options: [],
    knot: '',
  };
  const { opening } = stepThrough({
    story: { next: () => beat, choose: () => undefined },
    name: 'a day',
    breach: 'lie',
    role: 'both',
    people: STRANGERS,
    model: MODEL_VERSION,
    decider: () => ({ by: null, seat: null }),
  });
  expect(opening).toMatchObject({ beat, bond: elapse(openBond('lie'), 1).after, ending: { id: 'end' } });
});
