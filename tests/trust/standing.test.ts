/** How it stands when somebody makes a move: what the occasions of T17 ask about. */
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/trust/bond.ts';
import { isHeard, isRaw } from '../../src/trust/moments/view.ts';
import type { MoveId } from '../../src/trust/moves.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { elapse, openBond } from '../../src/trust/respond.ts';
import { after, bond, takenAs } from './bonds.ts';

describe('how it stands', () => {
  test('T17.1 it is raw from so much unheard hurt on', () => {
    const raw = (hurt: number, heard: number) =>
      isRaw({ bond: bond({ hurt: { hurt }, memory: { heard } }), params: DEFAULTS });
    expect([raw(45, 0), raw(44, 0), raw(90, 50), raw(90, 52)]).toEqual([true, false, true, false]);
  });

  test('T17.2 the pain is heard from the percent on that the constant says', () => {
    const heard = (percent: number) =>
      isHeard({ bond: bond({ memory: { heard: percent } }), params: DEFAULTS, mine: null, theirs: null });
    expect([heard(49), heard(50)]).toEqual([false, true]);
  });

  test('T17.3 what counts is what the other did last, not what was done before', () => {
    expect(takenAs('withheld', 'responsible own-it', 'hurt ask', 'responsible explain')).toBe(
      'explained-asked',
    );
    const script = ['responsible own-it', 'hurt ask', 'hurt judge', 'responsible explain'] as const;
    expect(takenAs('withheld', ...script)).toBe('explained-raw');
  });

  test('M2.4 how often somebody made the last move in a row', () => {
    const asked = after(openBond('lie'), 'hurt ask', 'responsible deny', 'hurt ask', 'hurt ask');
    expect(asked.memory.running).toEqual({ responsible: 1, hurt: 3 });
    expect(after(asked, 'hurt plain', 'hurt ask').memory.running.hurt).toBe(1);
    expect(elapse(asked, 3).after.memory.running).toEqual(asked.memory.running);
  });

  test('M2.5 it is owned until it is taken back', () => {
    const owned = (...script: readonly `${Role} ${MoveId}`[]) =>
      after(openBond('lie'), ...script).memory.owned;
    expect([owned(), owned('responsible own-it'), owned('hurt own-it')]).toEqual([false, true, false]);
    for (const move of ['deny', 'shift-blame', 'lie-again'] as const) {
      expect(owned('responsible own-it', `responsible ${move}`), move).toBe(false);
      expect(owned('responsible own-it', `responsible ${move}`, 'responsible own-it'), move).toBe(true);
    }
    expect(owned('responsible own-it', 'responsible excuse')).toBe(true);
    expect(owned('responsible name-expectation')).toBe(false);
    expect(after(openBond('unspoken'), 'responsible name-expectation').memory.owned).toBe(true);
    expect(openBond('none').memory.owned).toBe(true);
  });

  test('M2.7 who has listened has heeded the other, until the other goes on', () => {
    const heeded = (...script: readonly `${Role} ${MoveId}`[]) =>
      after(openBond('lie'), ...script).memory.heeded;
    expect(heeded('hurt say-pain', 'responsible listen')).toBe(true);
    expect(heeded('hurt say-pain', 'responsible listen', 'responsible own-it')).toBe(true);
    expect(heeded('hurt say-pain', 'responsible listen', 'hurt say-pain')).toBe(false);
    expect([heeded(), heeded('hurt say-pain', 'responsible own-it')]).toEqual([false, false]);
  });

  test('M2.8 how each one’s last move came across: in its moment, as a blow, or plainly', () => {
    const came = (...script: readonly `${Role} ${MoveId}`[]) => after(openBond('lie'), ...script).memory.came;
    expect(came()).toEqual({ responsible: 'plain', hurt: 'plain' });
    expect(came('responsible own-it')).toEqual({ responsible: 'fit', hurt: 'plain' });
    expect(came('hurt lend-credit', 'responsible give-time').responsible).toBe('blow');
    expect(came('hurt see-effort').hurt).toBe('plain'); // swallowed: it hurts nobody but the hurt one
    expect(came('responsible own-it', 'responsible deny').responsible).toBe('plain');
    expect(came('responsible own-it', 'hurt ask')).toEqual({ responsible: 'fit', hurt: 'fit' });
  });

  test('M2.6 it is told by the hurt one, and stays told', () => {
    const told = (move: `${Role} ${MoveId}`) => after(openBond('lie'), move, 'responsible deny').memory.told;
    expect([told('hurt say-pain'), told('hurt show-feeling')]).toEqual([true, true]);
    expect([told('responsible show-feeling'), told('hurt judge'), openBond('none').memory.told]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
