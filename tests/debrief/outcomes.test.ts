import { describe, expect, test } from 'vitest';
import { disputesIn, outcomesOf, RAISED_BY } from '../../src/debrief/outcomes.ts';
import { WORDS } from '../../src/debrief/words.ts';
import { LABELS } from '../../src/trust/move-words.ts';
import { isMove } from '../../src/trust/moves.ts';
import { CLAIMS, DISAGREEMENTS } from '../../src/trust/sources.ts';
import { played } from '../e2e/played.ts';
import { line, PEOPLE, steps } from './sample.ts';

const outcomeOf = (...decided: Parameters<typeof steps>[0]) => {
  const [outcome] = outcomesOf(steps(decided), PEOPLE);
  if (!outcome) throw new Error('no outcome');
  return outcome;
};

describe('an outcome', () => {
  test('tells what was said, by whom and what kind of move it was', () => {
    expect(outcomeOf({ by: 'responsible', move: 'own-it' })).toMatchObject({
      n: 1,
      by: 'responsible',
      option: { text: 'Words of own-it.', manner: 'said' },
      move: { id: 'own-it', label: LABELS['own-it'], kind: 'practice' },
    });
    expect(outcomeOf({ by: 'hurt', move: 'judge' }).move.kind).toBe('pitfall');
  });

  test('shows the numbers that the model changed, and no others', () => {
    const [step] = steps([{ by: 'responsible', move: 'deny' }]);
    const { changes } = outcomeOf({ by: 'responsible', move: 'deny' });
    expect(changes.length).toBeGreaterThan(0);
    for (const { role, part, from, to } of changes) {
      expect(from).toBe(step?.before[role][part]);
      expect(to).toBe(step?.response.after[role][part]);
      expect(from).not.toBe(to);
    }
  });

  test('names the rules in words and brings every claim with our text and its article', () => {
    const [step] = steps([{ by: 'responsible', move: 'listen' }]);
    const { rules, sources } = outcomeOf({ by: 'responsible', move: 'listen' });
    expect(rules.map(({ id }) => id)).toEqual(step?.response.rules);
    for (const rule of rules) expect(rule.name).not.toBe(rule.id);
    expect(sources.map(({ id }) => id)).toEqual(step?.response.sources);
    expect(sources.find(({ id }) => id === 'B4')).toEqual({
      id: 'B4',
      text: CLAIMS.B4.text,
      from: expect.stringContaining('article'),
    });
  });

  test('quotes the first words of somebody else, not a thought and not one’s own', () => {
    const lines = [
      line('Nadia', 'I wore it.'),
      line(null, 'A ball comes over the wall.'),
      line('Vera', 'So that is it.', { thought: true }),
      line('Vera', 'Three. He said two.'),
      line('Vera', 'Go away.'),
    ];
    expect(outcomeOf({ by: 'responsible', move: 'own-it', lines }).answer).toEqual({
      speaker: 'Vera',
      text: 'Three. He said two.',
    });
    expect(outcomeOf({ by: 'responsible', move: 'own-it', lines: [] }).answer).toBeNull();
  });

  test('tells the time that passed afterwards, and what it did, apart from the move', () => {
    const time = line(null, 'Nobody rings.', { cues: [{ kind: 'time', text: 'three days later', days: 3 }] });
    const outcome = outcomeOf({ by: 'hurt', move: 'say-pain', lines: [time], days: 3 });
    const [step] = steps([{ by: 'hurt', move: 'say-pain', lines: [time], days: 3 }]);
    expect(outcome.passed?.time).toEqual(['three days later']);
    expect(outcome.passed?.changes.length).toBeGreaterThan(0);
    for (const { role, part, from, to } of outcome.passed?.changes ?? []) {
      expect([from, to]).toEqual([step?.response.after[role][part], step?.next.bond[role][part]]);
    }
    expect(outcomeOf({ by: 'hurt', move: 'say-pain' }).passed).toBeNull();
  });

  test('tells one’s own step and the other’s answer apart, and knows which decision answered', () => {
    const [own, answer, last] = outcomesOf(
      steps([
        { by: 'responsible', move: 'own-it' },
        { by: 'hurt', move: 'judge' },
        { by: 'hurt', move: 'ask' },
      ]),
      PEOPLE,
    );
    expect(own?.answered).toEqual({
      n: 2,
      by: 'hurt',
      move: answer?.move,
      changes: answer?.changes,
      practice: null,
    });
    expect(own?.answered?.changes).not.toEqual(own?.changes);
    expect(answer?.answered).toBeNull(); // what one does next oneself is no answer
    expect(last?.answered).toBeNull();
  });

  test('what helps at once and is owed is told where it was made, or grew; a practice owes nothing', () => {
    const owed = outcomesOf(
      steps([
        { by: 'responsible', move: 'half-truth' },
        { by: 'hurt', move: 'pretend' },
        { by: 'responsible', move: 'half-truth' },
        { by: 'responsible', move: 'overpromise' },
        { by: 'responsible', move: 'listen' },
      ]),
      PEOPLE,
    ).map(({ owes }) => owes);
    expect(owed).toEqual([['hidden'], ['swallowed'], ['hidden'], ['overdrawn'], []]);
  });

  test('a simulated answer is told with how likely a practice was', () => {
    const draws = { because: [], despite: [] };
    const pulls = [
      { ...draws, index: 0, move: 'judge', weight: 30 },
      { ...draws, index: 1, move: 'ask', weight: 9 },
      { ...draws, index: 2, move: 'say-pain', weight: 1 },
    ] as const;
    const [own] = outcomesOf(
      steps([
        { by: 'responsible', move: 'own-it' },
        { by: 'hurt', move: 'judge', others: ['ask', 'say-pain'], over: { seat: 'temperament', pulls } },
      ]),
      PEOPLE,
    );
    expect(own?.answered?.practice).toBe(25);
  });

  test('names the occasion in words where the moment made a difference', () => {
    const denied = steps([
      { by: 'responsible', move: 'deny' },
      { by: 'responsible', move: 'explain' },
    ]);
    expect(outcomesOf(denied, PEOPLE).at(-1)?.occasion).toMatchObject({
      when: 'before it was admitted',
      as: 'an excuse',
    });
    expect(outcomeOf({ by: 'responsible', move: 'own-it' }).occasion?.as).toBeNull();
    expect(outcomeOf({ by: 'responsible', move: 'deny' }).occasion).toBeNull();
    expect(WORDS.occasion('before it was admitted', 'an excuse')).toBe(
      'It came before it was admitted: it seemed like an excuse.',
    );
  });

  test('tells which debts fell due in the time that passed', () => {
    expect(outcomeOf({ by: 'responsible', move: 'half-truth', days: 30 }).passed?.due).toEqual(['hidden']);
    expect(outcomeOf({ by: 'responsible', move: 'own-it', days: 30 }).passed?.due).toEqual([]);
  });

  test('tells why a simulated person chose so, and what else drew them, the strongest first', () => {
    const pulls = [
      { index: 1, move: 'ask' as const, weight: 10, because: ['no-hurry'] as const, despite: [] },
      {
        index: 0,
        move: 'stonewall' as const,
        weight: 60,
        because: ['fresh', 'said-already'] as const, // of the second there is nothing to say for a move
        despite: ['taken-in'] as const,
      },
      { index: 2, move: 'accuse-all' as const, weight: 30, because: [], despite: [] },
    ];
    const others = ['ask', 'accuse-all'];
    const { reasons, despite, temptations } = outcomeOf({
      by: 'hurt',
      move: 'stonewall',
      others,
      over: { pulls, seat: 'temperament' },
    });
    expect(reasons).toEqual(['the hurt is fresh']);
    expect(despite).toEqual(['after some listening there is less need for that']);
    expect(temptations.map(({ move, share }) => [move.id, share])).toEqual([
      ['accuse-all', 30],
      ['ask', 10],
    ]);
  });

  test('survives a move that the model does not know', () => {
    const { move } = outcomeOf({ by: 'hurt', move: 'send-a-swan', over: { kind: 'practice' } });
    expect(move).toMatchObject({ id: 'send-a-swan', kind: 'practice', what: '' });
    expect(move.label).toContain('send-a-swan');
  });

  test('survives rules and sources that are gone', () => {
    const [known] = steps([{ by: 'hurt', move: 'ask' }]);
    if (!known) throw new Error('no step');
    const response = { ...known.response, rules: ['T99' as never], sources: ['Z9', 'A12'] };
    const outcome = outcomeOf({ by: 'hurt', move: 'ask', over: { response } });
    expect(outcome.rules).toEqual([{ id: 'T99', name: 'T99', text: '' }]);
    expect(outcome.sources.map(({ id }) => id)).toEqual(['A12']);
  });
});

describe('disagreements of the articles', () => {
  test('each can come up, and only by moves there are', () => {
    expect(Object.keys(RAISED_BY).sort()).toEqual(DISAGREEMENTS.map(({ id }) => id).sort());
    for (const move of Object.values(RAISED_BY).flat()) expect(isMove(move)).toBe(true);
  });

  test('come once each with the decisions that brought them up, both sides in our words', () => {
    const outcomes = outcomesOf(
      steps([
        { by: 'responsible', move: 'beg' },
        { by: 'hurt', move: 'monitor' },
        { by: 'responsible', move: 'rush' },
        { by: 'hurt', move: 'ask' },
      ]),
      PEOPLE,
    );
    const found = disputesIn(outcomes);
    expect(found.map(({ dispute, at }) => [dispute.id, at])).toEqual([
      ['forgiveness', [1, 3]],
      ['whereabouts', [2]],
    ]);
    for (const { dispute } of found) {
      expect(dispute.one.length).toBeGreaterThan(0);
      expect(dispute.other.length).toBeGreaterThan(0);
    }
    expect(disputesIn(outcomesOf(steps([{ by: 'hurt', move: 'ask' }]), PEOPLE))).toEqual([]);
  });
});

test('of an echo it is told where its record has an answer and where it has none', () => {
  const first = played({ story: 'three-times', policy: 'practice', seed: 2 }).play;
  const answers = first.steps.filter(({ by }) => by === 'hurt').map(({ option }) => option.id);
  const opposite = { kind: 'echo', choices: answers.slice(0, 2), temperament: 'quick' } as const;
  const echoed = played({ story: 'three-times', policy: 'practice', seed: 2, opposite }).play.steps;
  const told = outcomesOf(echoed, PEOPLE).filter(({ by }) => by === 'hurt');
  expect(told.slice(0, 2).map(({ unrecorded }) => unrecorded)).toEqual([false, false]);
  expect(told.slice(2).some(({ unrecorded }) => unrecorded)).toBe(true);
  expect(outcomesOf(echoed, PEOPLE).every(({ by, unrecorded }) => by === 'hurt' || !unrecorded)).toBe(true);
});
