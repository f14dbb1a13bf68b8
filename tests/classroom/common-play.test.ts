import { describe, expect, test } from 'vitest';
import type { BoardPlay } from '../../src/classroom/board/board-play.ts';
import { boardPlayOf } from '../../src/classroom/board/board-play.ts';
import { commonPlayOf, playAgain } from '../../src/classroom/board/common-play.ts';
import { played } from '../e2e/played.ts';

function chosen(code: string, ids: readonly string[], role: BoardPlay['role'] = 'hurt'): BoardPlay {
  const choices = ids.map((id) => ({ seat: 'player', option: { id } }));
  return { code, role, ending: null, trusts: [], choices } as unknown as BoardPlay;
}

describe('the commonest play of a class', () => {
  test('is the one whose own choices most have made, whoever answered', () => {
    const answered = chosen('C', ['a', 'b']);
    const other = { ...answered, code: 'D', choices: [...answered.choices] };
    const simulated = { seat: 'temperament', option: { id: 'else' } } as BoardPlay['choices'][number];
    const plays = [chosen('A', ['a', 'c']), answered, { ...other, choices: [...other.choices, simulated] }];
    expect(commonPlayOf(plays)).toMatchObject({ play: { code: 'C' }, times: 2, ties: 0 });
  });

  test('the same choices from the other seat are another play', () => {
    const plays = [chosen('A', ['a']), chosen('B', ['a'], 'responsible'), chosen('C', ['b'])];
    expect(commonPlayOf(plays)).toMatchObject({ times: 1, ties: 2 });
  });

  test('of equals it is the one with most in common with all, then the first by its code', () => {
    const plays = [
      chosen('A', ['x', 'y']),
      chosen('C', ['a', 'b']),
      chosen('B', ['a', 'c']),
      chosen('D', ['b', 'z']),
    ];
    expect(commonPlayOf(plays)).toMatchObject({ play: { code: 'C' }, times: 1, ties: 3 });
    expect(commonPlayOf([...plays].reverse())).toEqual(commonPlayOf(plays));
    const equal = [chosen('B', ['a']), chosen('A', ['b'])];
    expect(commonPlayOf(equal)).toMatchObject({ play: { code: 'A' } });
  });

  test('is none where nobody decided', () => {
    expect(commonPlayOf([])).toBeNull();
    expect(commonPlayOf([chosen('A', [])])).toBeNull();
  });

  test('comes again whole from its code', () => {
    const { play } = played({ story: 'on-credit', seed: 5 });
    const again = playAgain(play.setup.file, boardPlayOf(play));
    expect(again.steps).toEqual(play.steps);
    expect(() => playAgain(play.setup.file, chosen('nonsense', ['a']))).toThrow(/cannot be read/);
  });
});
