import { describe, expect, test } from 'vitest';
import { type OwnAnswer, ownAnswersIn, voiceOf } from '../../src/debrief/beside/own-words.ts';
import type { Moment } from '../../src/play/step.ts';
import { isMove, type MoveId } from '../../src/trust/moves.ts';
import { contactOf } from '../../src/trust/respond.ts';
import { played } from '../e2e/played.ts';
import { OPENING, option, steps } from './sample.ts';

/** A decision of the responsible one, after a move of the hurt one; an option is its id, or `id:move`. */
function standing(options: readonly string[], last: MoveId | null = null): Moment {
  const bond = { ...OPENING, memory: { ...OPENING.memory, last: { responsible: null, hurt: last } } };
  const offered = options.map((each, index) => {
    const [id = '', move = id] = each.split(':');
    return { ...option(move, index), id };
  });
  return {
    beat: { lines: [], options: offered, knot: 'wall' },
    bond,
    contact: contactOf(bond),
    by: 'responsible',
    seat: 'player',
    passing: [],
    ending: null,
  };
}

function answer(taken: string, offered: readonly string[], after: OwnAnswer['after'] = null): OwnAnswer {
  const [id = '', move = id] = taken.split(':');
  return { option: { id, move }, offered: [id, ...offered], after };
}

const take = (answers: readonly OwnAnswer[], moment: Moment) => {
  const { option: taken, own } = voiceOf(answers, 'responsible')(moment);
  return [taken.id, own];
};

describe('one’s own words', () => {
  test('where the same decision stands, the same answer, wherever it stands among the others', () => {
    const answers = [answer('one:deny', ['two']), answer('three:own-it', ['four'])];
    expect(take(answers, standing(['four:ask-us', 'three:own-it']))).toEqual(['three', true]);
    expect(take(answers, standing(['new:listen', 'two:own-it', 'one:deny']))).toEqual(['one', true]);
  });

  test('where it comes up again, the answer of that time, then the last one', () => {
    const voice = voiceOf([answer('a', ['b', 'c']), answer('b', ['a', 'c'])], 'responsible');
    const said = [1, 2, 3].map(() => voice(standing(['c', 'b', 'a'])).option.id);
    expect(said).toEqual(['a', 'b', 'b']);
  });

  test('another decision in between does not count as this one', () => {
    const voice = voiceOf([answer('a', ['b']), answer('x', ['y']), answer('b', ['a'])], 'responsible');
    const said = [
      ['a', 'b'],
      ['x', 'y'],
      ['b', 'a'],
    ].map((ids) => voice(standing(ids)).option.id);
    expect(said).toEqual(['a', 'x', 'b']);
  });

  test('where their answer of that time is not offered, an earlier one that is', () => {
    const voice = voiceOf([answer('a', ['b', 'c']), answer('b', ['a', 'c'])], 'responsible');
    voice(standing(['a', 'b', 'c']));
    expect(voice(standing(['a', 'c'])).option.id).toBe('a');
  });
});

describe('where those words are not on offer', () => {
  const answers = [
    answer('1:listen', [], 'practice'),
    answer('2:explain', [], 'pitfall'),
    answer('3:explain', [], 'pitfall'),
    answer('4:listen', [], 'practice'),
    answer('5:listen', [], 'practice'),
  ];

  test('the move most often made after such a move of the other', () => {
    expect(take(answers, standing(['n:listen', 'm:explain'], 'accuse-all'))).toEqual(['m', false]);
    expect(take(answers, standing(['m:explain', 'n:listen'], 'say-pain'))).toEqual(['n', false]);
  });

  test('else the move most often made at all', () => {
    expect(take(answers, standing(['m:explain', 'n:listen']))).toEqual(['n', false]);
  });

  test('else one of the same family, likewise', () => {
    expect(take(answers, standing(['p:beg', 'h:ask', 'o:own-it'], 'accuse-all'))).toEqual(['o', false]);
    expect(take(answers, standing(['p:beg', 'o:own-it', 'h:ask']))).toEqual(['h', false]);
  });

  test('whoever fell into pitfalls goes on doing so', () => {
    expect(take([answer('1:beg', [])], standing(['o:own-it', 'g:grovel']))).toEqual(['g', false]);
  });

  test('else the first that is no pitfall, else the first', () => {
    expect(take(answers, standing(['d:deny', 'k:small-kindness', 'r:offer-repair']))).toEqual(['k', false]);
    expect(take(answers, standing(['d:deny', 'p:beg']))).toEqual(['d', false]);
    expect(take([], standing(['d:deny', 'p:plain']))).toEqual(['p', false]);
  });
});

test('answers are those of one person, with the other’s last move', () => {
  const [mine, , again] = steps([
    { by: 'responsible', move: 'deny', others: ['own-it'] },
    { by: 'hurt', move: 'accuse-all' },
    { by: 'responsible', move: 'listen' },
  ]);
  if (!mine || !again) throw new Error('no steps');
  const between = { ...mine, by: 'hurt' as const };
  expect(ownAnswersIn([mine, between, again], 'responsible')).toEqual([
    { option: { id: 'take-deny', move: 'deny' }, offered: ['take-deny', 'take-own-it'], after: null },
    { option: { id: 'take-listen', move: 'listen' }, offered: ['take-listen'], after: 'pitfall' },
  ]);
});

test('beside the very person of the play, with its seed, the play comes again to its end', () => {
  for (const policy of ['practice', 'pitfall', 'random'] as const) {
    const { play } = played({ story: 'three-times', policy, seed: 3 });
    const voice = voiceOf(ownAnswersIn(play.steps, 'responsible'), 'responsible');
    const moments = [play.opening, ...play.steps.map(({ next }) => next)];
    for (const [at, step] of play.steps.entries()) {
      const moment = moments[at];
      if (step.by !== 'responsible' || !moment) continue;
      expect(isMove(step.option.move)).toBe(true);
      expect(voice(moment)).toEqual({ option: step.option, own: true });
    }
  }
});
