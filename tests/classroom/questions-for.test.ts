/** What a class talks about: the sheet's questions at its stops, and nowhere the same twice. */
import { expect, test } from 'vitest';
import { stopsOnSheet } from '../../src/classroom/teach/sheets.ts';
import { questionsFor, type Talked } from '../../src/classroom/vote/questions-for.ts';
import { beginVote, setVotes } from '../../src/classroom/vote/vote.ts';
import { openPlay } from '../../src/play/play.ts';
import { playOn } from '../../src/play/policies.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { findStory } from '../../src/tools/shelf.ts';

const file = findStory('three-times');
const PEOPLE = { responsible: 'Nadia', hurt: 'Vera' };

/** The questions of each decision of a play in which the room votes at all of them, and everybody takes the first answer. */
function asked(stops: Talked['stops']): readonly string[][] {
  const seats = seatsAround('both', { kind: 'player' });
  const play = playOn(openPlay({ file, seats, role: 'responsible', seed: 5 }), 'first', 5, 400);
  const votes = play.steps.map(({ n, option }) => ({
    n,
    first: { [option.id]: 3 },
    second: null,
    by: 'majority' as const,
  }));
  return play.steps.map((step, at) => {
    const moment = play.steps[at - 1]?.next ?? play.opening;
    const ids = step.options.map(({ id }) => id);
    const vote = { ...beginVote(step.n, ids), step: 'first' as const };
    const talked = { play: { steps: play.steps, moment }, votes, stops, people: PEOPLE };
    return questionsFor(talked, setVotes(vote, step.option.id, 3)).map(({ text }) => text);
  });
}

test('the first eight votes of a play ask sixteen questions', () => {
  const texts = asked([]).slice(0, 8).flat();
  expect(texts).toHaveLength(16);
  expect(new Set(texts).size).toBe(16);
});

test('a stop of the sheet brings the questions of the sheet', () => {
  const stops = stopsOnSheet(file);
  const texts = asked(stops).flat();
  for (const ask of stops.slice(0, 1).flatMap((stop) => stop.ask)) expect(texts).toContain(ask);
});
