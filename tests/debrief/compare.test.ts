import { describe, expect, test } from 'vitest';
import { type Compared, compare, endsOf } from '../../src/debrief/compare/compare.ts';
import type { Step } from '../../src/play/step.ts';
import type { Role } from '../../src/trust/bond.ts';
import { OPENING, option, steps } from './sample.ts';

/** A decision as `who question answer`, e.g. `r bench own`: options of one question share its name. */
function decided(text: string): Step[] {
  const rows = text.split(',').map((each) => each.trim().split(' '));
  const plain = steps(
    rows.map(([who]) => ({ by: (who === 'h' ? 'hurt' : 'responsible') as Role, move: 'plain' })),
  );
  return plain.map((step, at) => {
    const [, question = '', answer = ''] = rows[at] ?? [];
    const taken = { ...option('plain'), id: `${question}-${answer}` };
    const spare = { ...option('plain', 1), id: `${question}-?` };
    return { ...step, option: taken, options: [taken, spare] };
  });
}

function play(text: string, over: Partial<Compared> = {}): Compared {
  return {
    story: 'three-times',
    role: 'responsible',
    seats: {
      responsible: { kind: 'player' },
      hurt: { kind: 'temperament', temperament: 'quick' },
    },
    seed: 7,
    opening: OPENING,
    steps: text === '' ? [] : decided(text),
    ending: null,
    ...over,
  };
}

/** Pairs as text: `wall-own ≠ wall-lie`. */
function drawn(one: string, other: string): string[] {
  const signs = { same: '=', differs: '≠', apart: '|' };
  return compare(play(one), play(other)).pairs.map(
    ({ relation, one, other }) => `${one?.option.id ?? '–'} ${signs[relation]} ${other?.option.id ?? '–'}`,
  );
}

const START = 'r wall own, h wall2 ask';

describe('two plays', () => {
  test('are the same until the first choice that differs', () => {
    const answer = compare(play(`${START}, r bus sorry`), play(`${START}, r bus lie`));
    expect(answer).toMatchObject({ shared: 2, differences: [], pairs: [{ relation: 'differs' }] });
  });

  test('that never part, or of which one stops, say so by their pairs', () => {
    expect(compare(play(START), play(START))).toMatchObject({ shared: 2, pairs: [] });
    expect(drawn(START, `${START}, r bus lie`)).toEqual(['– | bus-lie']);
    expect(drawn('', START)).toEqual(['– | wall-own', '– | wall2-ask']);
  });

  test('stand side by side again wherever both meet the same question', () => {
    expect(
      drawn(
        'r wall own, r kitchen tea, h phone call, r end stay',
        'r wall lie, h yard walk, h yard2 run, h phone call, r end go',
      ),
    ).toEqual([
      'wall-own ≠ wall-lie',
      'kitchen-tea | yard-walk',
      '– | yard2-run',
      'phone-call = phone-call',
      'end-stay ≠ end-go',
    ]);
  });

  test('meet at a question of one person only, not where the other one is asked the same', () => {
    expect(drawn('r wall own, r gate x', 'r wall lie, h gate x')).toEqual([
      'wall-own ≠ wall-lie',
      'gate-x | gate-x',
    ]);
  });

  test('lose no decision and keep each in its order, whatever they did', () => {
    const [one, other] = [
      'r a 1, h b 1, r c 1, h d 1, r a 2, h e 1',
      'r a 2, h e 1, r c 2, h b 2, r a 1, h d 2, h d 3',
    ];
    const { shared, pairs } = compare(play(one), play(other));
    expect(shared).toBe(0);
    expect(pairs.flatMap((pair) => pair.one ?? [])).toEqual(decided(one));
    expect(pairs.flatMap((pair) => pair.other ?? [])).toEqual(decided(other));
  });

  test('mirror each other when they change places', () => {
    const [one, other] = [play('r a 1, h b 1, r c 1'), play('r a 2, h e 1, r c 1')];
    const mirrored = compare(other, one).pairs.map(({ relation, one, other }) => ({
      relation,
      one: other,
      other: one,
    }));
    expect(mirrored).toEqual(compare(one, other).pairs);
  });

  test('of two stories are refused with both names', () => {
    expect(() => compare(play(START), play(START, { story: 'on-credit' }))).toThrow(/three-times.*on-credit/);
  });
});

describe('what differs from the start', () => {
  const temperament = (name: string) => ({ kind: 'temperament' as const, temperament: name });
  const player = { kind: 'player' as const };
  const cases: [string, Partial<Compared>, string[]][] = [
    ['nothing', {}, []],
    ['the seed', { seed: 8 }, ['seed']],
    ['the seat', { role: 'hurt', seats: { responsible: temperament('quick'), hurt: player } }, ['seat']],
    ['who sits opposite', { seats: { responsible: player, hurt: temperament('slow') } }, ['opposite']],
    [
      'an echo opposite',
      { seats: { responsible: player, hurt: { kind: 'echo', choices: ['x'], temperament: 'quick' } } },
      ['opposite'],
    ],
    [
      'two players, and the seed',
      { role: 'both', seats: { responsible: player, hurt: player }, seed: 9 },
      ['seat', 'seed'],
    ],
  ];
  test.each(cases)('%s', (_, over, differences) => {
    expect(compare(play(START), play(START, over)).differences).toEqual(differences);
  });
});

test('the numbers at the end are those of the last moment, or of the opening where nothing was decided', () => {
  const long = play('', { steps: steps([{ by: 'responsible', move: 'deny', days: 3 }]) });
  const ends = endsOf(long, play(''));
  expect(ends).toHaveLength(8);
  for (const { role, part, one, other } of ends) {
    expect(one).toBe(long.steps[0]?.next.bond[role][part]);
    expect(other).toBe(OPENING[role][part]);
  }
});
