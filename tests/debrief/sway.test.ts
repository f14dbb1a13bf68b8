import { describe, expect, test } from 'vitest';
import { mostMoving, type Sway, type Swayed, sumOf, swaysIn } from '../../src/debrief/sway/sway.ts';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { chanceOf } from '../../src/trust/chance.ts';
import { MOVES } from '../../src/trust/moves.ts';
import { decide } from '../../src/trust/temperament.ts';
import { played } from '../e2e/played.ts';
import { option } from './sample.ts';

const { play } = played({ story: 'fine-thanks', as: 'responsible', policy: 'random', seed: 3 });
const swayed = [...swaysIn(play)].filter((each) => each !== null);

describe('what a decision made likely', () => {
  test('is told of each decision of the player, for what was taken and all that was offered beside it', () => {
    const own = play.steps.filter(({ seat }) => seat === 'player');
    expect(swayed.map(({ n }) => n)).toEqual(own.map(({ n }) => n));
    for (const [at, { taken, others }] of swayed.entries()) {
      expect(taken.option.id).toBe(own[at]?.option.id);
      expect([taken, ...others].map(({ option: { id } }) => id).sort()).toEqual(
        own[at]?.options.map(({ id }) => id).sort(),
      );
    }
  });

  test('is what drew the other in the play itself', () => {
    const answered = swayed.filter(({ n }) => play.steps[n]?.seat === 'temperament');
    expect(answered.length).toBeGreaterThan(5);
    for (const { n, taken } of answered) {
      expect(taken.practice).toBe(chanceOf(play.steps[n]?.pulls ?? [], 'practice'));
    }
  });

  test('is how often people decide so: another way, played by itself, with a thousand other chances', () => {
    const [n, way] = swayed.flatMap((each) => each.others.map((other) => [each.n, other] as const))[9] ?? [];
    if (!n || !way || way.practice === null) throw new Error('there is no such way');
    const apart = openPlay(play.setup);
    for (const { option: taken, seat } of play.steps.slice(0, n - 1)) {
      if (seat === 'player') apart.choose(taken.id);
      else apart.advance();
    }
    apart.choose(way.option.id);
    const { bond, by, beat } = apart.moment;
    const seat = by && play.setup.seats[by];
    if (!by || seat?.kind !== 'temperament') throw new Error('nobody answers');
    const moves = beat.options.map(({ move }) => move);
    const practices = Array.from({ length: 1000 }, (_, seed) =>
      decide(seat.temperament, bond, by, moves, seed, n),
    )
      .map(({ index }) => moves[index])
      .filter((move) => move && MOVES[move as keyof typeof MOVES].kind === 'practice');
    expect(practices.length / 10).toBeGreaterThan(way.practice - 5);
    expect(practices.length / 10).toBeLessThan(way.practice + 5);
  });

  test('one decision alone is told as among all', () => {
    const wanted = swayed[4];
    expect([...swaysIn(play, wanted?.n)].filter((each) => each !== null)).toEqual([wanted]);
  });

  test('whoever asks can pause after each option and each decision', () => {
    const options = play.steps.flatMap(({ seat, options: offered }) => (seat === 'player' ? offered : []));
    expect([...swaysIn(play)].filter((each) => each === null)).toHaveLength(
      options.length + play.steps.length,
    );
  });

  test('nothing is told where no simulated person answers', () => {
    const both = played({ story: 'on-credit', as: 'both', seed: 1 }).play;
    const told = [...swaysIn(both)].filter((each) => each !== null);
    expect(told.length).toBeGreaterThan(1);
    for (const { taken, others } of told) {
      for (const { practice } of [taken, ...others]) expect(practice).toBeNull();
    }
    expect(sumOf(told)).toBeNull();
  });

  test('nor where an echo answers from its record', () => {
    const echo = {
      kind: 'echo',
      choices: play.steps.map((step) => step.option.id),
      temperament: 'slow',
    } as const;
    const again = openPlay({ ...play.setup, seats: seatsAround('responsible', echo) });
    while (again.moment.by !== null) {
      const at = play.steps[again.steps.length];
      if (again.moment.seat === 'player' && at) again.choose(at.option.id);
      else again.advance();
    }
    for (const each of swaysIn(again)) if (each) expect(each.taken.practice).toBeNull();
  });
});

function way(move: string, practice: number | null): Sway {
  return { option: option(move), practice, because: [] };
}

function decision(n: number, taken: number | null, ...others: readonly (number | null)[]): Swayed {
  return { n, taken: way('plain', taken), others: others.map((each) => way('ask', each)) };
}

describe('all decisions together', () => {
  test('the average of what was taken lies between those of the least and the most that could be', () => {
    const all = [decision(1, 40, 20, 90), decision(3, 80, 70, null), decision(5, null, 10), decision(7, 50)];
    expect(sumOf(all)).toEqual({ answered: 2, taken: 60, least: 45, most: 85 });
  });

  test('nothing to compare, nothing told', () => {
    expect(sumOf([decision(1, 40), decision(2, null, 30, 40)])).toBeNull();
  });

  test('the most moving ones are told against the option that differs most, three each way, in their order', () => {
    const all = [
      decision(1, 90, 20, 60),
      decision(2, 30, 44), // too little
      decision(3, 10, 90, 50),
      decision(4, 50, 30),
      decision(5, 60, 20),
      decision(6, 80, 50),
      decision(7, 40, null),
    ];
    const { towards, away } = mostMoving(all);
    expect(towards.map(({ n, by }) => [n, by])).toEqual([
      [1, 70],
      [5, 40],
      [6, 30],
    ]);
    expect(away.map(({ n, by, instead }) => [n, by, instead.practice])).toEqual([[3, -80, 90]]);
  });
});
